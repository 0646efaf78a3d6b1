import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Example, ExampleCell, FunctionDefinition } from "../../functions/definition";
import { exampleFormula } from "../../functions/example-formula";
import type { FunctionHelp } from "../../functions/help";
import { messageText } from "../../model/message";
import { usePane } from "../state/pane-context";
import { Disclosure } from "./disclosure";
import { Prose } from "./prose";
import { SectionTitle } from "./section-title";

const useStyles = makeStyles({
  reference: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  plain: { listStyleType: "none", paddingInlineStart: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  example: { overflowWrap: "anywhere", textAlign: "start" },
});

/** What there is to read about a function beside its arguments. */
export function Reference(props: {
  definition: FunctionDefinition;
  help: FunctionHelp;
}): ReactNode {
  const { definition, help } = props;
  const { language, pane } = usePane().texts;
  const styles = useStyles();
  return (
    <div className={styles.reference}>
      {help.details && (
        <section>
          <SectionTitle level={3}>{pane.details}</SectionTitle>
          <p className={styles.text}>{help.details}</p>
        </section>
      )}
      <section>
        <SectionTitle level={3}>{pane.result}</SectionTitle>
        <p className={styles.text}>{help.result}</p>
      </section>
      <section>
        <SectionTitle level={3}>{pane.source}</SectionTitle>
        {help.sources.map((source) => (
          <p key={source} className={styles.text}>
            {source}
          </p>
        ))}
      </section>
      <section>
        <SectionTitle level={3}>{pane.examples}</SectionTitle>
        <ul className={mergeClasses(styles.list, styles.plain)}>
          {definition.examples.map((example) => (
            <li key={exampleFormula(definition, example)} dir="ltr" className={styles.example}>
              <code className={styles.code}>{exampleFormula(definition, example)}</code>{" "}
              <span>→ {shownText(example)}</span>
            </li>
          ))}
        </ul>
      </section>
      {help.errors.length > 0 && (
        <Disclosure title={pane.errors}>
          <ul className={styles.list}>
            {help.errors.map((message) => (
              <li key={message} className={styles.text}>
                <Prose
                  text={withoutPlaces(messageText({ error: "#VALUE!", message }, language) ?? "")}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** What the cell of an example shows; a spilled result row by row. */
function shownText({ shows }: Example): string {
  const cellText = (cell: ExampleCell): string => {
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return cell === null ? "" : String(cell);
  };
  if (!Array.isArray(shows)) return cellText(shows as ExampleCell);
  const rows = shows as readonly (readonly ExampleCell[])[];
  return rows.map((row) => row.map(cellText).join(", ")).join("; ");
}

/** A message as such, without a case at hand. */
function withoutPlaces(message: string): string {
  return message.replace(/\{\w+\}/g, "…");
}
