import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const DATE = /(\d{4}-\d{2}-\d{2})/;

const useStyles = makeStyles({ date: { whiteSpace: "nowrap" } });

/** Text of a sentence, its dates unbroken: browsers would end a line after a hyphen of theirs. */
export function Prose({ text }: { text: string }): ReactNode {
  const styles = useStyles();
  // split by a pattern with a group, every second part is what matched
  return text.split(DATE).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <bdi key={place} dir="ltr" className={styles.date}>
        {part}
      </bdi>
    ),
  );
}
