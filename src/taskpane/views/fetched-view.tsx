import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { Notice } from "../components/notice";
import { PARTS } from "../components/parts";
import { usePane } from "../state/pane-context";
import type { TemplatesView } from "../templates/templates-view";

const useStyles = makeStyles({ main: { flexGrow: 1, padding: tokens.spacingHorizontalL } });

/** The view of the templates, which is fetched when it is opened. */
export function FetchedTemplatesView(): ReactNode {
  const { pane } = usePane().texts;
  const styles = useStyles();
  const [View, setView] = useState<typeof TemplatesView>();
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(1);

  useEffect(() => {
    import(/* webpackChunkName: "templates" */ "../templates/templates-view").then(
      (fetched) => {
        setView(() => fetched.TemplatesView);
      },
      () => {
        setFailures(attempts);
      },
    );
  }, [attempts]);

  if (View) return <View parts={PARTS} />;
  const retry = (
    <Button
      onClick={() => {
        setAttempts(attempts + 1);
      }}
    >
      {pane.retry}
    </Button>
  );
  return (
    <main className={styles.main}>
      {failures === attempts ? (
        <Notice kind="error" actions={retry}>
          {pane.partMissing}
        </Notice>
      ) : (
        <Spinner aria-label={pane.templates} />
      )}
    </main>
  );
}
