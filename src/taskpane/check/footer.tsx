import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { Late } from "../lent/late";
import { useParts } from "../lent/parts";
import { MendPreview } from "./mend-preview";
import { problemText } from "./problem-text";
import { certainOnes, editsOf, shownFindings, type CheckState, type Step } from "./state";
import { useSpeech, type Words } from "./texts";
import type { CheckWork } from "./work";

const STEPS = {
  reading: "reading",
  checking: "checking",
  writing: "writing",
  marking: "marking",
  listing: "listing",
} as const satisfies Record<Step, keyof Words>;

/** What can be done with all findings at once, and what came of it. */
export function Footer({ work, state }: { work: CheckWork; state: CheckState }): ReactNode {
  const { Button, fill } = useParts();
  const { words, count } = useSpeech();
  const { result, job, marked } = state;
  const shown = shownFindings(state);
  const certain = certainOnes(shown);
  const isIdle = job === undefined;
  const footer = useRef<HTMLElement>(null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  // what somebody else has mended meanwhile is not to come up again at the next check
  if (isPreviewed && certain.length === 0) setIsPreviewed(false);
  useKeptFocus(footer);
  const close = (): void => {
    setIsPreviewed(false);
  };
  return (
    <footer ref={footer} className="check-footer">
      <div role="status">
        <Told state={state} />
      </div>
      <Progress work={work} state={state} />
      {isPreviewed && (
        <MendPreview
          edits={editsOf(certain)}
          isIdle={isIdle}
          onMend={() => {
            close();
            void work.mendAll();
          }}
          onCancel={close}
        />
      )}
      {!isPreviewed && (result !== undefined || marked > 0) && (
        <div className="check-buttons">
          {certain.length > 0 && (
            <Button
              size="small"
              appearance="primary"
              data-action="mend-all"
              disabledFocusable={!isIdle}
              onClick={() => {
                setIsPreviewed(true);
              }}
            >
              {fill(words.mendAll, { count: count(certain.length) })}
            </Button>
          )}
          {shown.length > 0 && (
            <Button
              size="small"
              data-action="mark"
              disabledFocusable={!isIdle}
              onClick={() => void work.mark(shown)}
            >
              {words.mark}
            </Button>
          )}
          {marked > 0 && (
            <Button
              size="small"
              data-action="unmark"
              disabledFocusable={!isIdle}
              onClick={() => void work.unmark()}
            >
              {fill(words.unmark, { count: count(marked) })}
            </Button>
          )}
          {shown.length > 0 && (
            <Button
              size="small"
              data-action="list"
              disabledFocusable={!isIdle}
              onClick={() => void work.list(shown)}
            >
              {words.export}
            </Button>
          )}
          {result && (
            <Button
              size="small"
              data-action="rules"
              disabledFocusable={!isIdle}
              onClick={() => void work.rules()}
            >
              {words.rules}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}

/** What was pressed may be gone: the focus goes on with the first button that is there. */
function useKeptFocus(footer: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const own = footer.current;
    if (!own) return;
    if (own.contains(document.activeElement)) {
      hadFocus.current = true;
    } else if (document.activeElement !== document.body) {
      hadFocus.current = false;
    } else if (hadFocus.current && document.hasFocus()) {
      own.querySelector<HTMLElement>(".check-buttons button")?.focus();
    }
  });
}

function Told({ state: { said } }: { state: CheckState }): ReactNode {
  const parts = useParts();
  const { Notice, fill, isolated } = parts;
  const { words, pane, language, count } = useSpeech();
  if (!said) return null;
  switch (said.kind) {
    case "failed": {
      const kind = said.problem.kind === "cancelled" ? "info" : "error";
      return <Notice kind={kind}>{problemText(said.problem, words, pane, language, parts)}</Notice>;
    }
    case "unmarked":
      return <Notice kind="success">{words.unmarked}</Notice>;
    case "mended":
    case "marked":
      return <Notice kind="success">{fill(words[said.kind], { count: count(said.count) })}</Notice>;
    default:
      return (
        <Notice kind="success">{fill(words[said.kind], { sheet: isolated(said.sheet) })}</Notice>
      );
  }
}

function Progress({ work, state: { job } }: { work: CheckWork; state: CheckState }): ReactNode {
  const { Button, Notice, Spinner } = useParts();
  const { words, pane } = useSpeech();
  if (!job) return null;
  const cancel = (
    <Button size="small" data-action="cancel" onClick={work.cancel}>
      {pane.cancel}
    </Button>
  );
  if (job.isEditing) {
    return (
      <Notice kind="warning" actions={cancel}>
        {pane.editing}
      </Notice>
    );
  }
  return (
    <Late>
      <Notice kind="info" actions={cancel}>
        <Spinner size="extra-tiny" label={words[STEPS[job.step]]} />
        {job.done !== undefined && (
          <progress value={job.done} aria-label={words[STEPS[job.step]]} />
        )}
      </Notice>
    </Late>
  );
}
