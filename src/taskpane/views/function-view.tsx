import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import { isOptional, type FunctionHelp } from "../../functions/help";
import { ArgumentField } from "../components/argument-field";
import { FormulaFooter } from "../components/formula-footer";
import { Reference } from "../components/reference";
import { SectionTitle } from "../components/section-title";
import { SelectionLine } from "../components/selection-line";
import { readEntry, type Entry } from "../helper/entry";
import { absentPlace } from "../helper/preview";
import { usePane } from "../state/pane-context";
import { usePreview } from "../state/use-preview";
import type { LiveSelection } from "../state/use-selection";
import { errorText } from "../texts/error-text";
import { fill } from "../../model/fill";
import { problemText } from "../texts/problem-text";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  computes: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** One function: what it does, its arguments, the formula that they make and its value. */
export function FunctionView(props: {
  definition: FunctionDefinition;
  help: FunctionHelp;
  typed: readonly string[];
  selection: LiveSelection;
  onTyped: (typed: readonly string[]) => void;
}): ReactNode {
  const { definition, help, typed, selection } = props;
  const { texts, workbook } = usePane();
  const { pane, language } = texts;
  const styles = useStyles();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);

  // Office.js moves the focus itself, and leaves the pane from whatever Tab does not stop at
  useEffect(() => {
    inputs.current[0]?.focus();
  }, [definition]);

  const entries = definition.arguments.map((argument, place) =>
    readEntry(argument, typed[place] ?? ""),
  );
  const { preview, absent, task, retry } = usePreview(
    definition,
    entries,
    workbook,
    selection.changes,
  );

  const type = (place: number, text: string): void => {
    props.onTyped(definition.arguments.map((_, at) => (at === place ? text : (typed[at] ?? ""))));
  };
  const focusNextEmpty = (filled: number): void => {
    const next = definition.arguments.findIndex(
      (argument, place) => place !== filled && !isOptional(argument) && !typed[place]?.trim(),
    );
    inputs.current[next]?.focus();
  };
  const errorOf = (entry: Entry | undefined): string | undefined => {
    if (!entry) return undefined;
    if (entry.kind === "problem") {
      return errorText(entry.error, help, language) ?? entry.error.error;
    }
    const place = absentPlace([entry], absent);
    return place && problemText(place, texts);
  };

  return (
    <>
      <main className={styles.main}>
        <section>
          <h2 id="function" className={styles.name}>
            <bdi dir="ltr">{help.name}</bdi>
          </h2>
          <p className={styles.text}>{help.summary}</p>
          {help.computes && (
            <p className={styles.computes}>{fill(pane.computes, { expression: help.computes })}</p>
          )}
        </section>
        <section>
          <SectionTitle level={3}>{pane.arguments}</SectionTitle>
          {workbook && <SelectionLine selection={selection} />}
          <div className={styles.fields} role="group" aria-labelledby="function">
            {help.arguments.map((argument, place) => (
              <ArgumentField
                key={argument.id}
                help={argument}
                text={typed[place] ?? ""}
                error={errorOf(entries[place])}
                inputRef={(input) => {
                  inputs.current[place] = input;
                }}
                onText={(text) => {
                  type(place, text);
                }}
                onFilled={() => {
                  focusNextEmpty(place);
                }}
              />
            ))}
          </div>
        </section>
        <Reference definition={definition} help={help} />
      </main>
      <FormulaFooter
        definition={definition}
        help={help}
        entries={entries}
        selection={selection}
        preview={preview}
        absent={absent}
        task={task}
        onRetry={retry}
      />
    </>
  );
}
