import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import type { FunctionHelp } from "../../functions/help";
import type { Cell } from "../../model/cell";
import { isCellError } from "../../model/cell-error";
import { formatCell, formatCount } from "../helper/format-value";
import { usePane } from "../state/pane-context";
import { errorText } from "../texts/error-text";
import { fill } from "../../model/fill";

/** What fits above the button without pushing the arguments away. */
const ROWS = 3;
const COLUMNS = 4;

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "end",
    overflowWrap: "anywhere",
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The result: one value, or the first cells of a table, and what its first error means. */
export function ValuePreview(props: {
  definition: FunctionDefinition;
  help: FunctionHelp;
  rows: readonly (readonly Cell[])[];
}): ReactNode {
  const { definition, help, rows } = props;
  const { language, pane } = usePane().texts;
  const styles = useStyles();
  const show = (cell: Cell): string => formatCell(cell, definition.result.unit, language);
  const count = (cells: number): string => formatCount(cells, language);
  const columns = rows[0]?.length ?? 0;
  const error = rows.flat().find(isCellError);
  const message = error && errorText(error, help, language);

  if (rows.length === 1 && columns === 1) {
    return (
      <>
        <bdi className={styles.value} data-value>
          {show(rows[0]?.[0] ?? null)}
        </bdi>
        {message && <p className={styles.note}>{message}</p>}
      </>
    );
  }
  return (
    <>
      <table className={styles.table} dir="ltr" data-value>
        <tbody>
          {rows.slice(0, ROWS).map((row, place) => (
            <tr key={place}>
              {row.slice(0, COLUMNS).map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {show(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ROWS && (
        <p className={styles.note}>{fill(pane.moreRows, { count: count(rows.length - ROWS) })}</p>
      )}
      {columns > COLUMNS && (
        <p className={styles.note}>{fill(pane.moreColumns, { count: count(columns - COLUMNS) })}</p>
      )}
      {message && <p className={styles.note}>{message}</p>}
    </>
  );
}
