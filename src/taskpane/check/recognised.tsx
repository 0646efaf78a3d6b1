import type { ReactNode } from "react";
import type { CheckedTable, Stranger } from "../../check/finding";
import { LANGUAGES } from "../../model/language";
import { SCALED_MEASURES, type Measure } from "../../model/measure";
import { useParts } from "../lent/parts";
import { Choose, type Choice } from "./choose";
import type { CheckState } from "./state";
import { useSpeech } from "./texts";
import type { CheckWork } from "./work";

/** What the check took the cells for, and where it may be told better. */
export function Recognised({ work, state }: { work: CheckWork; state: CheckState }): ReactNode {
  const { fill, isolated } = useParts();
  const { words, count } = useSpeech();
  const { result } = state;
  if (!result) return null;
  const { tables, strangers } = result;
  return (
    <>
      <details data-part="recognised">
        <summary>{fill(words.recognised, { count: count(tables.length) })}</summary>
        <p className="check-small">{words.correctionHint}</p>
        <ul className="check-tables">
          {tables.map((table) => (
            <li key={table.id} data-table={table.id}>
              {isolated(table.title)}
              <div className="check-small">
                {[table.id, place(table.sheet, table.range), table.language, table.unit]
                  .map((text) => isolated(text))
                  .join(" · ")}
              </div>
              <Correct work={work} state={state} place={table} />
            </li>
          ))}
        </ul>
      </details>
      {strangers.length > 0 && (
        <details data-part="strangers" open={tables.length === 0}>
          <summary>{fill(words.strangers, { count: count(strangers.length) })}</summary>
          <ul className="check-tables">
            {strangers.map((stranger) => (
              <li key={`${stranger.sheet ?? ""}!${stranger.line}`}>
                {isolated(stranger.text)}
                <div className="check-small">{isolated(place(stranger.sheet, stranger.cell))}</div>
                <Correct work={work} state={state} place={stranger} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function place(sheet: string | undefined, cell: string): string {
  return sheet === undefined ? cell : `${sheet}!${cell}`;
}

const AS_READ = "as-read";
const NO_TABLE = "none";

function Correct(props: {
  work: CheckWork;
  state: CheckState;
  place: CheckedTable | Stranger;
}): ReactNode {
  const { work, state, place: at } = props;
  const { words } = useSpeech();
  const { sheet = "", line } = at;
  const own = state.corrections.find((one) => one.sheet === sheet && one.line === line);
  const read = "id" in at ? at : undefined;
  const language = own?.language ?? read?.language ?? "en";
  const unit = own?.unit ?? read?.unit;
  const table = own ? (own.table ?? NO_TABLE) : (read?.id ?? AS_READ);

  const say = (now: { table?: string; language?: string; unit?: string }): void => {
    const wanted = now.table ?? table;
    const spoken = LANGUAGES.find((one) => one === (now.language ?? language)) ?? "en";
    const measure = SCALED_MEASURES.find((one) => one === (now.unit ?? unit));
    work.correct(
      {
        sheet,
        line,
        table: wanted === NO_TABLE ? undefined : wanted,
        language: spoken,
        ...(measure ? { unit: measure } : {}),
      },
      wanted === AS_READ,
    );
  };
  const ids = (state.result?.choices ?? []).map((id): Choice => ({ value: id, text: id }));
  return (
    <details>
      <summary className="check-small">{words.correct}</summary>
      <div className="check-options">
        <Choose
          name="table"
          label={words.table}
          value={own ? table : AS_READ}
          isWide
          choices={[
            { value: AS_READ, text: words.asRead },
            { value: NO_TABLE, text: words.noTable },
            ...ids,
          ]}
          onValue={(value) => {
            say({ table: value });
          }}
        />
        <Choose
          name="language"
          label={words.language}
          value={language}
          choices={LANGUAGES.map((one) => ({ value: one, text: one }))}
          onValue={(value) => {
            say({ language: value });
          }}
        />
        <Choose
          name="unit"
          label={words.unit}
          value={unit ?? ""}
          choices={SCALED_MEASURES.map((one: Measure) => ({ value: one, text: one }))}
          onValue={(value) => {
            say({ unit: value });
          }}
        />
      </div>
    </details>
  );
}
