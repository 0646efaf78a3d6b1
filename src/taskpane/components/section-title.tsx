import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The heading of a section, one level below the heading of its view. */
export function SectionTitle(props: { level: 2 | 3; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const Heading = `h${props.level}` as const;
  return <Heading className={styles.title}>{props.children}</Heading>;
}
