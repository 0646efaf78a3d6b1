import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Language } from "../../model/language";
import { useParts } from "../lent/parts";
import { useSpeech } from "./lent";
import { TablePreview } from "./table-preview";
import type { Asked, TemplatesState } from "./state";
import type { Preview } from "../worker/protocol";

interface Table {
  readonly id: string;
  readonly title: string;
}

/** The tables, each to be chosen and looked at: one stop for Tab, arrow keys, Home and End within. */
export function TableList(props: {
  tables: readonly Table[];
  /** Of the sheets. */
  language: Language;
  chosen: readonly string[];
  preview: TemplatesState["preview"];
  onToggle: (table: string) => void;
  onPreview: (table: string) => void;
}): ReactNode {
  const { tables, language, preview, onToggle, onPreview } = props;
  const { words } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string>();
  const chosen = new Set(props.chosen);
  // Office.js follows tabIndex: the row that was left is the one that Tab comes back to
  const current = tables.some(({ id }) => id === active) ? active : tables[0]?.id;

  const move = (event: KeyboardEvent, place: number): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: tables.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const boxes = list.current?.querySelectorAll<HTMLElement>("input");
    boxes?.[Math.max(0, Math.min(target, tables.length - 1))]?.focus();
  };

  return (
    <ul ref={list} className="templates-list" aria-label={words.tables}>
      {tables.map((table, place) => (
        <Row
          key={table.id}
          language={language}
          table={table}
          isChosen={chosen.has(table.id)}
          isActive={table.id === current}
          preview={preview?.table === table.id ? preview.asked : undefined}
          onFocus={() => {
            setActive(table.id);
          }}
          onKeyDown={(event) => {
            move(event, place);
          }}
          onToggle={onToggle}
          onPreview={onPreview}
        />
      ))}
    </ul>
  );
}

function Row(props: {
  table: Table;
  language: Language;
  isChosen: boolean;
  isActive: boolean;
  preview: Asked<Preview> | undefined;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onToggle: (table: string) => void;
  onPreview: (table: string) => void;
}): ReactNode {
  const { table, language, isChosen, isActive, preview, onFocus, onKeyDown, onToggle, onPreview } =
    props;
  const { Button, ChevronDown, ChevronUp, fill } = useParts();
  const { words } = useSpeech();
  const { id, title } = table;
  const panel = `preview-${id}`;
  const tabIndex = isActive ? 0 : -1;
  const label = fill(words.preview, { title });
  return (
    <li data-table={id}>
      <div className="templates-row" onFocus={onFocus} onKeyDown={onKeyDown}>
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            tabIndex={tabIndex}
            onChange={() => {
              onToggle(id);
            }}
          />
          <span className="templates-words">
            <bdi lang={language}>{title}</bdi>
            <bdi dir="ltr" className="templates-id">
              {id}
            </bdi>
          </span>
        </label>
        <Button
          appearance="subtle"
          size="small"
          icon={preview ? <ChevronUp /> : <ChevronDown />}
          aria-label={label}
          title={label}
          aria-expanded={preview !== undefined}
          aria-controls={preview ? panel : undefined}
          tabIndex={tabIndex}
          onClick={() => {
            onPreview(id);
          }}
        />
      </div>
      {preview && (
        <div id={panel} className="templates-preview">
          <TablePreview asked={preview} label={label} language={language} />
        </div>
      )}
    </li>
  );
}
