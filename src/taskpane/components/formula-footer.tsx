import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import type { FunctionHelp } from "../../functions/help";
import { printAddress } from "../../model/a1";
import type { WorkbookProblem } from "../../model/workbook-port";
import type { Entry } from "../helper/entry";
import { isComplete, printFormula } from "../helper/formula";
import { planInsert, resultSize } from "../helper/plan";
import type { AbsentPlace } from "../helper/preview";
import { usePane } from "../state/pane-context";
import { useInsert } from "../state/use-insert";
import type { Preview } from "../state/use-preview";
import type { LiveSelection } from "../state/use-selection";
import type { Task } from "../state/use-task";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import { planProblemText, problemText } from "../texts/problem-text";
import { InsertBar } from "./insert-bar";
import { Notice } from "./notice";
import { TaskProgress } from "./task-progress";
import { ValuePreview } from "./value-preview";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
    maxHeight: "65vh",
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  formula: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  value: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightBase400,
  },
  muted: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** The formula as it grows, its value, and the button that inserts it. */
export function FormulaFooter(props: {
  definition: FunctionDefinition;
  help: FunctionHelp;
  entries: readonly Entry[];
  selection: LiveSelection;
  preview: Preview;
  /** The sheet that an argument names and that does not exist. */
  absent: AbsentPlace | undefined;
  task: Task;
  onRetry: () => void;
}): ReactNode {
  const { definition, help, entries, selection, preview, absent } = props;
  const { texts, workbook } = usePane();
  const { pane } = texts;
  const styles = useStyles();
  const insertButton = useRef<HTMLElement | null>(null);
  const computed = preview.status === "done" ? preview.rows : undefined;
  const inserter = useInsert(definition, entries, computed, workbook);
  const names = help.arguments.map(({ name }) => name);
  const formula = printFormula(definition, entries, selection.cells?.sheet, names);

  // what was said about an earlier formula does not hold for this one
  const { reset } = inserter;
  useEffect(() => {
    reset();
  }, [formula, reset]);

  // one message at a time: what holds up the insertion holds up the preview too
  const isInsertQuiet = inserter.task.progress === "idle" && inserter.insertion.step !== "failed";

  const target = (): { label: string; hint: string | undefined; isReady: boolean } => {
    if (absent) return { label: pane.insert, hint: problemText(absent, texts), isReady: false };
    const isReady = isComplete(definition, entries);
    // without the event, only the click tells what is selected
    if (!isReady || !selection.cells || selection.watchProblem) {
      return { label: pane.insert, hint: undefined, isReady };
    }
    const size = resultSize(definition, entries, computed);
    const planned = planInsert(definition, entries, selection.cells, size);
    if (planned.problem) {
      const hint = planProblemText(planned.problem, texts);
      return { label: pane.insert, hint, isReady: false };
    }
    const { plan } = planned;
    const address = isolated(printAddress(plan.cells));
    const label = fill(pane.insertInto, { address });
    if (plan.spills) {
      const shown = isolated(printAddress(plan.shown));
      return { label, hint: fill(pane.spillsInto, { address: shown }), isReady };
    }
    const isSeveral = plan.formulas.length > 1 || (plan.formulas[0]?.length ?? 0) > 1;
    return { label, hint: isSeveral ? pane.fillsCells : undefined, isReady };
  };

  return (
    <footer className={styles.footer}>
      <code className={styles.formula} dir="ltr" data-formula>
        {formula}
      </code>
      <div className={styles.value} aria-live="polite">
        {preview.status === "done" && (
          <ValuePreview definition={definition} help={help} rows={preview.rows} />
        )}
        {preview.status === "incomplete" && <p className={styles.muted}>{pane.valueMissing}</p>}
      </div>
      {preview.status === "problem" && isInsertQuiet && (
        <PreviewProblem
          problem={preview.problem}
          onRetry={() => {
            // the button to retry goes away, and the focus must not go with it
            insertButton.current?.focus();
            props.onRetry();
          }}
        />
      )}
      {isInsertQuiet && <TaskProgress task={props.task} returnTo={insertButton} />}
      {workbook && <InsertBar inserter={inserter} buttonRef={insertButton} {...target()} />}
    </footer>
  );
}

function PreviewProblem(props: { problem: WorkbookProblem; onRetry: () => void }): ReactNode {
  const { texts } = usePane();
  const { pane } = texts;
  const { problem } = props;
  // a sheet that does not exist is reported at the argument that names it
  if (problem.kind === "noSuchPlace") return null;
  if (problem.kind === "tooManyCells") {
    return <Notice kind="info">{problemText(problem, texts)}</Notice>;
  }
  const retry = (
    <Button size="small" onClick={props.onRetry}>
      {pane.retry}
    </Button>
  );
  const message = problemText(problem, texts) ?? pane.valueCancelled;
  return (
    <Notice kind={problem.kind === "cancelled" ? "info" : "error"} actions={retry}>
      {message}
    </Notice>
  );
}
