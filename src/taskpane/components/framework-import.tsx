import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";
import type { Problem } from "../../framework/problem";
import type { FrameworkTools } from "../frameworks/load-tools";
import { formatCount } from "../helper/format-value";
import { usePane } from "../state/pane-context";
import type { Candidate, FrameworkWork } from "../state/use-framework-work";
import { useLibrary } from "../state/use-library";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import { libraryProblemText } from "../texts/library-problem-text";
import { FrameworkChanges } from "./framework-changes";
import { Notice } from "./notice";
import { TaskProgress } from "./task-progress";

const useStyles = makeStyles({
  import: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problems: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  place: { fontFamily: tokens.fontFamilyMonospace },
});

/** Choosing a file, what it would change, and the click that stores it. */
export function FrameworkImport({ work }: { work: FrameworkWork }): ReactNode {
  const { texts, workbook } = usePane();
  const { pane } = texts;
  const styles = useStyles();
  const hint = useId();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLElement | null>(null);
  const { current, task } = work;

  // Office.js leaves the pane from whatever Tab does not stop at; also where a button went away
  useEffect(() => {
    if (current.step === "preview" || current.step === "askingRemoval") return;
    if (current.step !== "exported") button.current?.focus();
  }, [current.step]);

  return (
    <section className={styles.import}>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.xlsx"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file, mended, can be chosen again
          target.value = "";
          if (file) void work.choose(file);
        }}
      />
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        data-action="choose"
        appearance={current.step === "preview" ? "secondary" : "primary"}
        aria-describedby={hint}
        disabledFocusable={!workbook || task.progress !== "idle"}
        onClick={() => picker.current?.click()}
      >
        {pane.frameworkChoose}
      </Button>
      <p id={hint} className={styles.hint}>
        {pane.frameworkChooseHint}
      </p>
      <TaskProgress
        task={task}
        returnTo={button}
        {...(work.isReadingFile && { label: pane.frameworkReading })}
      />
      <div role="status">
        <Done work={work} />
      </div>
      <Failure work={work} />
      {current.step === "preview" && (
        <Preview candidate={current.candidate} work={work} returnTo={button} />
      )}
    </section>
  );
}

function Done({ work }: { work: FrameworkWork }): ReactNode {
  const { pane } = usePane().texts;
  const { notRecalculated } = useLibrary();
  const { current } = work;
  if (current.step === "exported") {
    return (
      <Notice kind="success">
        {fill(pane.frameworkExported, { file: isolated(current.file) })}
      </Notice>
    );
  }
  if (current.step !== "stored" && current.step !== "removed") return null;
  const text = current.step === "stored" ? pane.frameworkStored : pane.frameworkRemoved;
  return (
    <Notice kind="success">
      {fill(text, { biennium: isolated(current.biennium) })}{" "}
      {notRecalculated ? "" : pane.recalculated}
    </Notice>
  );
}

function Failure({ work }: { work: FrameworkWork }): ReactNode {
  const { texts, library } = usePane();
  const { pane } = texts;
  const { current } = work;
  if (current.step === "unreadable") {
    const message = fill(pane.frameworkUnreadable, { file: isolated(current.file) });
    return <Notice kind="error">{message}</Notice>;
  }
  if (current.step === "refused") {
    return (
      <Notice kind="error">
        {fill(pane.frameworkRefused, { file: isolated(current.file) })}
        <Problems problems={current.problems} tools={current.tools} />
      </Notice>
    );
  }
  if (current.step !== "failed") return null;
  const { problem } = current;
  const readAgain = (
    <Button
      size="small"
      data-action="read-again"
      onClick={() => {
        work.reset();
        void library.restore();
      }}
    >
      {pane.readAgain}
    </Button>
  );
  const isUnknown = problem.kind === "timedOut" && problem.isChange;
  return (
    <Notice kind="error" actions={isUnknown && readAgain}>
      {libraryProblemText(problem, texts)}
    </Notice>
  );
}

function Problems(props: { problems: readonly Problem[]; tools: FrameworkTools }): ReactNode {
  const { problems, tools } = props;
  const { language } = usePane().texts;
  const styles = useStyles();
  return (
    <ul className={styles.problems}>
      {problems.map((problem, at) => {
        const place = tools.problemPlace(problem);
        return (
          <li key={at}>
            {place !== "" && (
              <>
                <bdi dir="ltr" className={styles.place}>
                  {place}
                </bdi>
                {" · "}
              </>
            )}
            {tools.problemText(problem, language)}
          </li>
        );
      })}
    </ul>
  );
}

function Preview(props: {
  candidate: Candidate;
  work: FrameworkWork;
  returnTo: RefObject<HTMLElement | null>;
}): ReactNode {
  const { candidate, work, returnTo } = props;
  const { framework, replaced, compared, changes, tools } = candidate;
  const { pane, language } = usePane().texts;
  const styles = useStyles();
  const heading = useId();
  const count = (number: number): string => formatCount(number, language);
  const place = {
    shipped: pane.frameworkOverShipped,
    imported: pane.frameworkOverImported,
    none: pane.frameworkNew,
  }[replaced?.origin ?? "none"];
  return (
    <section className={styles.preview} aria-labelledby={heading} data-preview>
      <h3 id={heading} className={styles.heading}>
        {fill(pane.frameworkPreview, { biennium: isolated(framework.biennium) })}
      </h3>
      <p className={styles.line}>
        <bdi>{framework.title}</bdi>
      </p>
      <p className={styles.line}>{place}</p>
      <p className={styles.line}>
        {fill(pane.frameworkIndicators, { count: count(framework.indicators.length) })}
      </p>
      <p className={styles.line}>
        {fill(pane.frameworkDifferences, {
          biennium: isolated(compared.biennium),
          count: count(changes.length),
        })}
      </p>
      <div>
        <FrameworkChanges changes={changes} tools={tools} />
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          data-action="import"
          autoFocus
          aria-describedby={heading}
          onClick={() => void work.store(framework)}
        >
          {pane.frameworkImport}
        </Button>
        <Button
          data-action="cancel-import"
          onClick={() => {
            returnTo.current?.focus();
            work.reset();
          }}
        >
          {pane.cancel}
        </Button>
      </div>
    </section>
  );
}
