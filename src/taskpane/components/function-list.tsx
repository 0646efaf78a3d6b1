import { makeStyles, tokens, useFluent } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { focusRing } from "./focus-ring";

export interface ListItem {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether the name is code, which is never mirrored. */
  readonly isCode: boolean;
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    // the words, not the edges of the buttons, stand in line with the rest of the view
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    ...focusRing,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  text: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** A list of buttons: one stop for Tab, arrow keys, Home and End within. */
export function FunctionList(props: {
  items: readonly ListItem[];
  label: string;
  onOpen: (id: string) => void;
}): ReactNode {
  const { items, label, onOpen } = props;
  const { dir } = useFluent();
  const Chevron = dir === "rtl" ? ChevronLeft16Regular : ChevronRight16Regular;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);

  const move = (event: KeyboardEvent, place: number): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const buttons = list.current?.querySelectorAll("button");
    buttons?.[Math.max(0, Math.min(target, items.length - 1))]?.focus();
  };

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {items.map(({ id, name, text, isCode }, place) => (
        <li key={id} className={styles.item}>
          <button
            type="button"
            className={styles.button}
            data-item={id}
            onClick={() => {
              onOpen(id);
            }}
            onKeyDown={(event) => {
              move(event, place);
            }}
          >
            <span className={styles.words}>
              <span className={styles.name}>
                <bdi dir={isCode ? "ltr" : undefined}>{name}</bdi>
              </span>
              <span className={styles.text}>{text}</span>
            </span>
            <Chevron className={styles.chevron} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
