import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    justifyContent: "space-between",
    width: "100%",
    paddingInline: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * A section that opens on demand. A button and not the browser's own `details`: on the web Office.js
 * decides where Tab stops, and does not know of a `summary`.
 */
export function Disclosure(props: { title: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <strong>{props.title}</strong>
      </Button>
      {isOpen && <div id={id}>{props.children}</div>}
    </section>
  );
}
