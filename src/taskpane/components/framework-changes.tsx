import { makeStyles, tokens, useFluent } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Change } from "../../framework/diff";
import { MAX_LISTED_CHANGES } from "../../model/limits";
import type { FrameworkTools } from "../frameworks/load-tools";
import { formatCount } from "../helper/format-value";
import { usePane } from "../state/pane-context";
import { fill } from "../../model/fill";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { color: tokens.colorNeutralForeground2 },
  old: { color: tokens.colorNeutralForeground2 },
});

/** What an import would change, by kind of change; each kind opens on demand. */
export function FrameworkChanges(props: {
  changes: readonly Change[];
  tools: FrameworkTools;
}): ReactNode {
  const { changes, tools } = props;
  const { language } = usePane().texts;
  return tools.CHANGE_GROUPS.map((group) => {
    const members = changes.filter(({ change }) => change === group);
    if (members.length === 0) return null;
    const title = `${tools.groupText(group, language)}: ${formatCount(members.length, language)}`;
    return (
      <Disclosure key={group} title={title}>
        <ChangeList changes={members} tools={tools} />
      </Disclosure>
    );
  });
}

function ChangeList({ changes, tools }: Parameters<typeof FrameworkChanges>[0]): ReactNode {
  const { pane, language } = usePane().texts;
  const styles = useStyles();
  const { dir } = useFluent();
  const arrow = dir === "rtl" ? "←" : "→";
  const left = changes.length - MAX_LISTED_CHANGES;
  return (
    <ul className={styles.list}>
      {changes.slice(0, MAX_LISTED_CHANGES).map((change, place) => {
        const { kind, id, part, before, after } = tools.changeText(change, language);
        return (
          <li key={place} className={styles.item}>
            <strong>
              {kind} <bdi dir="ltr">{id}</bdi>
            </strong>
            {part !== undefined && <span className={styles.part}> · {part}</span>}
            {before !== undefined && (
              <div>
                <bdi className={styles.old}>{before}</bdi> {arrow} <bdi>{after}</bdi>
              </div>
            )}
          </li>
        );
      })}
      {left > 0 && (
        <li className={styles.item}>
          {fill(pane.andOthers, { count: formatCount(left, language) })}
        </li>
      )}
    </ul>
  );
}
