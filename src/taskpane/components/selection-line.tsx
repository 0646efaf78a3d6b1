import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printReference } from "../../model/a1";
import { usePane } from "../state/pane-context";
import type { LiveSelection } from "../state/use-selection";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import { problemText } from "../texts/problem-text";

const useStyles = makeStyles({
  line: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Which cells the buttons beside the arguments would take now. */
export function SelectionLine({ selection }: { selection: LiveSelection }): ReactNode {
  const { texts } = usePane();
  const { pane } = texts;
  const styles = useStyles();
  // the notice at the top of the pane says it already
  if (selection.problem?.kind === "unsupported") return null;
  return (
    <p className={styles.line} data-selection>
      {textOf()}
    </p>
  );

  function textOf(): string {
    const { cells, problem, watchProblem } = selection;
    if (problem) return problemText(problem, texts) ?? pane.selectionNone;
    // the last selection that was read may no longer hold
    if (watchProblem) {
      const needs = watchProblem.kind === "unsupported" ? watchProblem.needs : watchProblem.kind;
      return fill(pane.noLiveSelection, { needs });
    }
    if (!cells) return pane.selectionNone;
    return fill(pane.selection, { address: isolated(printReference(cells)) });
  }
}
