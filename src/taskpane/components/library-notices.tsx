import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../state/pane-context";
import { useLibrary } from "../state/use-library";
import { fill } from "../../model/fill";
import { libraryProblemText } from "../texts/library-problem-text";
import { Notice } from "./notice";

/** What is wrong with the results frameworks of the workbook, whichever view is open. */
export function LibraryNotices(): ReactNode {
  const { texts, library } = usePane();
  const { pane } = texts;
  const { problem, damaged, notRecalculated } = useLibrary();
  const action = (label: string, work: () => Promise<void>): ReactNode => (
    <Button size="small" onClick={() => void work()}>
      {label}
    </Button>
  );
  return (
    <>
      {/* an Office without custom XML has no frameworks to be read: the view of them says so */}
      {problem && problem.kind !== "unsupported" && (
        <Notice kind="error" actions={action(pane.readAgain, library.restore)}>
          {pane.frameworksUnread} {libraryProblemText(problem, texts)}
        </Notice>
      )}
      {damaged.map((biennium, place) => (
        <Notice key={place} kind="warning">
          {biennium === undefined
            ? pane.frameworkDamagedUnknown
            : fill(pane.frameworkDamaged, { biennium })}
        </Notice>
      ))}
      {notRecalculated && (
        <Notice kind="warning" actions={action(pane.retry, library.recalculate)}>
          {pane.notRecalculated} {libraryProblemText(notRecalculated, texts)}
        </Notice>
      )}
    </>
  );
}
