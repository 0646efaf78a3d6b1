import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableSelectRange20Regular } from "@fluentui/react-icons/svg/table-select-range";
import { useRef, useState, type ReactNode } from "react";
import type { ArgumentHelp } from "../../functions/help";
import { printReference } from "../../model/a1";
import type { WorkbookProblem } from "../../model/workbook-port";
import { usePane } from "../state/pane-context";
import { useTask } from "../state/use-task";
import { fill } from "../../model/fill";
import { problemText } from "../texts/problem-text";
import { Notice } from "./notice";
import { Prose } from "./prose";
import { TaskProgress } from "./task-progress";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  aside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** One argument: its field, and the button that takes the selected cells. */
export function ArgumentField(props: {
  help: ArgumentHelp;
  text: string;
  error: string | undefined;
  inputRef: (input: HTMLInputElement | null) => void;
  onText: (text: string) => void;
  onFilled: () => void;
}): ReactNode {
  const { help, text, error } = props;
  const { texts, workbook } = usePane();
  const { pane } = texts;
  const styles = useStyles();
  const task = useTask();
  const button = useRef<HTMLElement | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem>();

  const takeSelection = async (): Promise<void> => {
    if (!workbook) return;
    setProblem(undefined);
    const outcome = await task.run((call) => workbook.selection(call));
    if (outcome.problem) {
      setProblem(outcome.problem);
      return;
    }
    props.onText(printReference(outcome.value));
    props.onFilled();
  };

  const message = problem && problemText(problem, texts);
  const label = fill(pane.useSelection, { argument: help.name });
  const marks = [help.isOptional && pane.optional, help.takesRange && pane.takesRange];
  return (
    <div className={styles.field} data-argument={help.id}>
      <Field
        label={{
          children: (
            <>
              {help.name}
              {marks.filter(Boolean).map((mark) => (
                <span key={String(mark)} className={styles.aside}>
                  {" · "}
                  {mark}
                </span>
              ))}
            </>
          ),
        }}
        hint={<Prose text={`${help.help} ${fill(pane.unit, { unit: help.unit })}`} />}
        {...(error
          ? { validationMessage: <Prose text={error} />, validationState: "error" as const }
          : {})}
      >
        {(control) => (
          <div className={styles.row}>
            <Input
              {...control}
              className={styles.input}
              input={{ ref: props.inputRef, dir: "auto", autoComplete: "off", spellCheck: false }}
              value={text}
              onChange={(_event, data) => {
                props.onText(data.value);
              }}
            />
            <Button
              ref={(element: HTMLElement | null) => {
                button.current = element;
              }}
              icon={<TableSelectRange20Regular />}
              aria-label={label}
              title={label}
              disabled={!workbook}
              onClick={() => void takeSelection()}
            />
          </div>
        )}
      </Field>
      <TaskProgress task={task} returnTo={button} />
      {message && <Notice kind="error">{message}</Notice>}
    </div>
  );
}
