import { useEffect, useId, useRef, type ReactNode } from "react";
import type { CellEdit } from "../../check/finding";
import { placeText } from "../../check/finding-text";
import { useParts } from "../lent/parts";
import { CellChange } from "./cell-change";
import { useSpeech } from "./texts";

/** So many are listed; of the others only their number is told. */
const MOST_LISTED = 100;

/** What mending all would change, cell by cell, before it is done: the step at which it can be left. */
export function MendPreview(props: {
  edits: readonly CellEdit[];
  isIdle: boolean;
  onMend: () => void;
  onCancel: () => void;
}): ReactNode {
  const { edits, isIdle, onMend, onCancel } = props;
  const { Button, fill } = useParts();
  const { words, pane, count } = useSpeech();
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  // to the list and not to the button: a second Enter must not mend what nobody has looked at
  useEffect(() => {
    list.current?.focus();
  }, []);
  const more = edits.length - MOST_LISTED;
  return (
    <div
      className="check-preview"
      role="group"
      aria-labelledby={title}
      data-part="preview"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3 id={title} className="check-group">
        {fill(words.toMend, { count: count(edits.length) })}
      </h3>
      <ul ref={list} className="check-changes" tabIndex={0} aria-labelledby={title}>
        {edits.slice(0, MOST_LISTED).map((edit) => (
          <li key={placeText(edit)} data-edit={placeText(edit)}>
            <CellChange edit={edit} place={placeText(edit)} />
          </li>
        ))}
        {more > 0 && <li>{fill(words.more, { count: count(more) })}</li>}
      </ul>
      <div className="check-buttons">
        <Button
          size="small"
          appearance="primary"
          data-action="mend-listed"
          disabledFocusable={!isIdle}
          onClick={onMend}
        >
          {words.mend}
        </Button>
        <Button size="small" data-action="mend-none" onClick={onCancel}>
          {pane.cancel}
        </Button>
      </div>
    </div>
  );
}
