import type { ReactNode } from "react";
import { Late } from "../lent/late";
import { useParts } from "../lent/parts";
import { problemText } from "./problem-text";
import { certainOnes, shownFindings, type CheckState, type Step } from "./state";
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
  const certain = certainOnes(shown).length;
  const isIdle = job === undefined;
  return (
    <footer className="check-footer">
      <div role="status">
        <Told state={state} />
      </div>
      <Progress work={work} state={state} />
      {(result !== undefined || marked > 0) && (
        <div className="check-buttons">
          {certain > 0 && (
            <Button
              size="small"
              appearance="primary"
              data-action="mend-all"
              disabledFocusable={!isIdle}
              onClick={() => void work.mendAll()}
            >
              {fill(words.mendAll, { count: count(certain) })}
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
