import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FrameworkCard } from "../components/framework-card";
import { FrameworkImport } from "../components/framework-import";
import { Notice } from "../components/notice";
import { usePane } from "../state/pane-context";
import { useFrameworkWork } from "../state/use-framework-work";
import { useLibrary } from "../state/use-library";
import { libraryProblemText } from "../texts/library-problem-text";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& > *": { flexShrink: 0 },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The results frameworks that the functions look things up in, and the workbook's own. */
export function FrameworksView(): ReactNode {
  const { texts } = usePane();
  const { pane } = texts;
  const styles = useStyles();
  const { known, problem } = useLibrary();
  const work = useFrameworkWork();
  return (
    <main className={styles.main}>
      <section>
        <h2 className={styles.name}>{pane.frameworks}</h2>
        <p className={styles.text}>{pane.frameworksIntro}</p>
      </section>
      {problem?.kind === "unsupported" && (
        <Notice kind="warning">{libraryProblemText(problem, texts)}</Notice>
      )}
      <FrameworkImport work={work} />
      {known.map((one) => (
        <FrameworkCard key={one.framework.biennium} known={one} work={work} />
      ))}
    </main>
  );
}
