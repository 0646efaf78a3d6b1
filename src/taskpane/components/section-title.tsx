import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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

/** The heading of a section within a view. */
export function SectionTitle(props: { children: ReactNode; className?: string }): ReactNode {
  const styles = useStyles();
  return <h3 className={mergeClasses(styles.title, props.className)}>{props.children}</h3>;
}
