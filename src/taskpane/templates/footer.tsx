import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Late } from "../lent/late";
import { useParts } from "../lent/parts";
import { useSpeech } from "./lent";
import type { Target } from "../worker/protocol";
import { problemText } from "./problem-text";
import { chosenTables, type Job, type Step, type TemplatesState } from "./state";
import type { Words } from "./texts";
import type { TemplatesWork } from "./work";

const BUTTONS = {
  thisWorkbook: "insert",
  newWorkbook: "open",
  download: "save",
} as const satisfies Record<Target, keyof Words>;

const STEPS = {
  looking: "looking",
  making: "making",
  inserting: "inserting",
  checking: "checking",
  drawing: "drawingCharts",
  removing: "takingBack",
  opening: "opening",
  deleting: "removing",
} as const satisfies Record<Step, keyof Words>;

/** Where the sheets go, the button that has them made, and what comes of it. */
export function Footer(props: {
  work: TemplatesWork;
  state: TemplatesState;
  targets: readonly Target[];
}): ReactNode {
  const { work, state, targets } = props;
  const { Button, Field, Select, fill } = useParts();
  const { words, count } = useSpeech();
  const button = useRef<HTMLElement | null>(null);
  const { job, target, inserted, offer, result, isAskingRemoval } = state;
  const chosen = chosenTables(state).length;
  const isReady = chosen > 0 && !job && offer.status === "here";
  const last = inserted.at(-1);

  // a button that went away took the focus along
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [job, result, isAskingRemoval]);

  return (
    <footer className="templates-footer">
      <div role="status">
        <Success state={state} />
      </div>
      <Failure state={state} />
      {job && <Progress key={job.isEditing ? 1 : 0} job={job} work={work} returnTo={button} />}
      {isAskingRemoval && last && <AskRemoval work={work} sheets={last.sheets.length} />}
      <div className="templates-between">
        <span id="templates-chosen">{fill(words.chosen, { count: count(chosen) })}</span>
        <Button
          size="small"
          data-action="none"
          disabledFocusable={chosen === 0}
          onClick={work.pickNone}
        >
          {words.chooseNone}
        </Button>
      </div>
      {targets.length > 1 && (
        <Field label={words.target} size="small" orientation="horizontal">
          <Select
            size="small"
            value={target}
            data-option="target"
            onChange={(_event, { value }) => {
              const found = targets.find((one) => one === value);
              if (found) work.aim(found);
            }}
          >
            {targets.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!targets.includes("thisWorkbook") && (
        <p className="templates-small">
          {targets.length > 1 ? words.noInsertion : words.downloadOnly}
        </p>
      )}
      {chosen === 0 && (
        <p id="templates-hint" className="templates-small">
          {words.nothingChosen}
        </p>
      )}
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        appearance="primary"
        data-action="start"
        aria-describedby={chosen === 0 ? "templates-hint" : "templates-chosen"}
        disabledFocusable={!isReady}
        onClick={() => void work.start()}
      >
        {words[BUTTONS[target]]}
      </Button>
      {last && !isAskingRemoval && (
        <Button
          data-action="remove"
          disabledFocusable={job !== undefined}
          onClick={() => {
            work.askRemoval(true);
          }}
        >
          {fill(words.removeInserted, { count: count(last.sheets.length) })}
        </Button>
      )}
    </footer>
  );
}

function Progress(props: {
  job: Job;
  work: TemplatesWork;
  returnTo: RefObject<HTMLElement | null>;
}): ReactNode {
  const { job, work, returnTo } = props;
  const { Button, Notice, Spinner } = useParts();
  const { words, pane } = useSpeech();
  const cancel = (
    <Button
      size="small"
      data-action="cancel"
      onClick={() => {
        returnTo.current?.focus();
        work.cancel();
      }}
    >
      {pane.cancel}
    </Button>
  );
  if (job.isEditing) {
    return (
      <Notice kind="warning" actions={job.step !== "removing" && cancel}>
        {pane.editing}
      </Notice>
    );
  }
  return (
    <Late>
      {/* what is being taken back already is not to be cancelled */}
      <Notice kind="info" actions={job.step !== "removing" && cancel}>
        <Spinner size="extra-tiny" label={words[STEPS[job.step]]} />
      </Notice>
    </Late>
  );
}

function Success({ state }: { state: TemplatesState }): ReactNode {
  const { Notice, fill, isolated } = useParts();
  const { words, count } = useSpeech();
  const { result } = state;
  if (!result || result.kind === "failed") return null;
  if (result.kind === "inserted") {
    const { renamed } = result;
    return (
      <Notice kind="success">
        {fill(words.inserted, { count: count(result.count), sheet: isolated(result.first) })}
        {renamed.length > 0 && <> {fill(words.renamed, { names: isolated(namesOf(renamed)) })}</>}
      </Notice>
    );
  }
  if (result.kind === "downloaded") {
    return (
      <Notice kind="success">{fill(words.downloaded, { file: isolated(result.file) })}</Notice>
    );
  }
  return <Notice kind="success">{words[result.kind]}</Notice>;
}

function Failure({ state }: { state: TemplatesState }): ReactNode {
  const parts = useParts();
  const { words, pane, language } = useSpeech();
  const { result } = state;
  if (result?.kind !== "failed") return null;
  const { problem, left, isUnchanged } = result;
  const kind = problem.kind === "cancelled" && isUnchanged ? "info" : "error";
  return (
    <parts.Notice kind={kind}>
      {problemText(problem, words, pane, language, parts)}{" "}
      {left.length > 0 && parts.fill(words.left, { names: parts.isolated(namesOf(left)) })}
      {isUnchanged && words.unchanged}
    </parts.Notice>
  );
}

function AskRemoval({ work, sheets }: { work: TemplatesWork; sheets: number }): ReactNode {
  const { Button, Notice, fill } = useParts();
  const { words, pane, count } = useSpeech();
  const actions = (
    <>
      <Button
        size="small"
        appearance="primary"
        data-action="confirm-removal"
        onClick={() => void work.remove()}
      >
        {pane.remove}
      </Button>
      <Button
        size="small"
        autoFocus
        onClick={() => {
          work.askRemoval(false);
        }}
      >
        {pane.keep}
      </Button>
    </>
  );
  return (
    <Notice kind="warning" actions={actions}>
      <strong>{fill(words.removeTitle, { count: count(sheets) })}</strong> {words.removeBody}
    </Notice>
  );
}

/** Sheets that a message names before it only counts on. */
const NAMED = 6;

function namesOf(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const named = names.slice(0, NAMED).join(", ");
  return rest > 0 ? `${named}, … (+${rest})` : named;
}
