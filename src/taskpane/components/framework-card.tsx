import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { nameCounts } from "../../framework/name-counts";
import type { KnownFramework } from "../frameworks/library";
import { formatCount } from "../helper/format-value";
import { usePane } from "../state/pane-context";
import { EXPORT_FORMATS, type FrameworkWork } from "../state/use-framework-work";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import { Notice } from "./notice";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  biennium: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  origin: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  imported: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One results framework: what it is, and what can be done with it. */
export function FrameworkCard(props: { known: KnownFramework; work: FrameworkWork }): ReactNode {
  const { known, work } = props;
  const { framework, origin } = known;
  const { biennium, title, indicators } = framework;
  const { pane, language } = usePane().texts;
  const styles = useStyles();
  const heading = useId();
  const isBusy = work.task.progress !== "idle";
  const isImported = origin === "imported";
  const counts = nameCounts(framework, language);
  const count = (number: number): string => formatCount(number, language);
  const named = (text: string, others: Readonly<Record<string, string>> = {}): string =>
    fill(text, { biennium: isolated(biennium), ...others });
  const { current } = work;

  return (
    <section className={styles.card} aria-labelledby={heading} data-framework={biennium}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.biennium}>
          <bdi dir="ltr">{biennium}</bdi>
        </h3>
        <span className={isImported ? mergeClasses(styles.origin, styles.imported) : styles.origin}>
          {isImported ? pane.frameworkImported : pane.frameworkShipped}
        </span>
      </div>
      <p className={styles.line}>
        <bdi>{title}</bdi>
      </p>
      <p className={styles.line}>
        {fill(pane.frameworkIndicators, { count: count(indicators.length) })}
      </p>
      <p className={styles.line}>
        {fill(pane.frameworkNames, {
          official: count(counts.official),
          working: count(counts.working),
          missing: count(counts.missing),
        })}
      </p>
      <div className={styles.buttons}>
        {EXPORT_FORMATS.map((format) => (
          <Button
            key={format}
            size="small"
            data-export={format}
            disabledFocusable={isBusy}
            onClick={() => void work.exportAs(framework, format)}
          >
            {named(pane.frameworkExport, { format: isolated(format) })}
          </Button>
        ))}
        {isImported && (
          <Button
            size="small"
            data-action="remove"
            disabledFocusable={isBusy}
            onClick={() => {
              work.askRemoval(biennium);
            }}
          >
            {named(pane.frameworkRemove)}
          </Button>
        )}
      </div>
      {current.step === "askingRemoval" && current.biennium === biennium && (
        <Notice
          kind="warning"
          actions={
            <>
              <Button
                size="small"
                appearance="primary"
                data-action="confirm-removal"
                onClick={() => void work.remove(biennium)}
              >
                {pane.remove}
              </Button>
              <Button size="small" autoFocus onClick={work.reset}>
                {pane.keep}
              </Button>
            </>
          }
        >
          <strong>{named(pane.frameworkRemoveTitle)}</strong> {pane.frameworkRemoveBody}
        </Notice>
      )}
    </section>
  );
}
