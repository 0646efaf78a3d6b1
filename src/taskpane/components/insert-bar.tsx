import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type MutableRefObject, type ReactNode } from "react";
import { formatCount } from "../helper/format-value";
import { usePane } from "../state/pane-context";
import type { Inserter, Insertion, Question } from "../state/use-insert";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import type { Texts } from "../texts/load-texts";
import { planProblemText, problemText } from "../texts/problem-text";
import { Notice } from "./notice";
import { TaskProgress } from "./task-progress";

/** The keys that undo in Excel. */
const UNDO_KEYS = navigator.userAgent.includes("Mac OS") ? "⌘Z" : "Ctrl+Z";

/** Cells that a question names before it counts the rest. */
const NAMED_CELLS = 5;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    // a live region is there before it says something, and takes no room
    "& > *:not(:empty):not(:last-child)": { marginBottom: tokens.spacingVerticalS },
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The button that inserts, and everything that can come of it. */
export function InsertBar(props: {
  inserter: Inserter;
  /** Set to the button, which is where the focus returns to. */
  buttonRef: MutableRefObject<HTMLElement | null>;
  label: string;
  hint: string | undefined;
  isReady: boolean;
}): ReactNode {
  const { inserter, buttonRef, label, hint, isReady } = props;
  const styles = useStyles();
  const { insertion, task } = inserter;
  const isBusy = task.progress !== "idle";
  const isAsking = insertion.step === "asking";
  useEffect(() => {
    // a notice and its buttons went away
    if (document.activeElement === document.body) buttonRef.current?.focus();
  }, [insertion.step, buttonRef]);
  return (
    <div className={styles.bar}>
      <div role="status">
        <Outcome insertion={insertion} />
      </div>
      {insertion.step === "asking" && (
        <AskBeforeReplacing question={insertion.question} inserter={inserter} />
      )}
      {insertion.step === "failed" && <Failure inserter={inserter} insertion={insertion} />}
      <TaskProgress task={task} returnTo={buttonRef} />
      {hint && !isAsking && (
        <p id="insert-hint" className={styles.hint}>
          {hint}
        </p>
      )}
      {!isAsking && (
        <Button
          ref={(element: HTMLElement | null) => {
            buttonRef.current = element;
          }}
          appearance="primary"
          data-action="insert"
          aria-describedby={hint ? "insert-hint" : undefined}
          disabledFocusable={!isReady || isBusy}
          onClick={() => void inserter.insert()}
        >
          {label}
        </Button>
      )}
    </div>
  );
}

function Outcome({ insertion }: { insertion: Insertion }): ReactNode {
  const { texts } = usePane();
  const { pane } = texts;
  if (insertion.step === "done") {
    const address = isolated(insertion.address);
    const message = fill(pane.inserted, { address, undo: isolated(UNDO_KEYS) });
    return <Notice kind="success">{message}</Notice>;
  }
  if (insertion.step !== "impossible") return null;
  return <Notice kind="warning">{planProblemText(insertion.problem, texts)}</Notice>;
}

function Failure(props: {
  inserter: Inserter;
  insertion: Extract<Insertion, { step: "failed" }>;
}): ReactNode {
  const { texts } = usePane();
  const retry = (
    <Button size="small" onClick={() => void props.inserter.insert()}>
      {texts.pane.retry}
    </Button>
  );
  return (
    <Notice kind="error" actions={retry}>
      {problemText(props.insertion.problem, texts)}
    </Notice>
  );
}

function AskBeforeReplacing(props: { question: Question; inserter: Inserter }): ReactNode {
  const { question, inserter } = props;
  const { texts } = usePane();
  const { pane } = texts;
  const replaces = question.overwritten.length > 0;
  const cells = replaces ? question.overwritten : question.inTheWay;
  const actions = (
    <>
      <Button
        size="small"
        appearance="primary"
        data-action="replace"
        onClick={() => void inserter.confirm(question)}
      >
        {replaces ? pane.overwrite : pane.insertAnyway}
      </Button>
      <Button size="small" data-action="keep" autoFocus onClick={inserter.reset}>
        {pane.keep}
      </Button>
    </>
  );
  return (
    <Notice kind="warning" actions={actions}>
      <strong>{fill(pane.overwriteTitle, { cells: namesOf(cells, texts) })}</strong>{" "}
      {replaces ? pane.overwriteBody : pane.inTheWayBody}
    </Notice>
  );
}

function namesOf(cells: readonly string[], { pane, language }: Texts): string {
  const named = isolated(cells.slice(0, NAMED_CELLS).join(", "));
  if (cells.length <= NAMED_CELLS) return named;
  const count = formatCount(cells.length - NAMED_CELLS, language);
  return fill(pane.andMore, { cells: named, count });
}
