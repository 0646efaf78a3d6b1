import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { Notice } from "../components/notice";
import { PARTS, type Parts } from "../components/parts";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({ main: { flexGrow: 1, padding: tokens.spacingHorizontalL } });

type LentView = (props: { parts: Parts }) => ReactNode;

/** The view of the templates, which is fetched when it is opened. */
export function FetchedTemplatesView(): ReactNode {
  return <Fetched title="templates" fetch={fetchTemplates} />;
}

/** The view of the check, likewise. */
export function FetchedCheckView(): ReactNode {
  return <Fetched title="check" fetch={fetchCheck} />;
}

async function fetchTemplates(): Promise<LentView> {
  return (await import(/* webpackChunkName: "templates" */ "../templates/templates-view"))
    .TemplatesView;
}

async function fetchCheck(): Promise<LentView> {
  return (await import(/* webpackChunkName: "check" */ "../check/check-view")).CheckView;
}

function Fetched(props: {
  title: "templates" | "check";
  fetch: () => Promise<LentView>;
}): ReactNode {
  const { title, fetch } = props;
  const { pane } = usePane().texts;
  const styles = useStyles();
  const [View, setView] = useState<LentView>();
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(1);

  useEffect(() => {
    fetch().then(
      (fetched) => {
        setView(() => fetched);
      },
      () => {
        setFailures(attempts);
      },
    );
  }, [attempts, fetch]);

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
        <Spinner aria-label={pane[title]} />
      )}
    </main>
  );
}
