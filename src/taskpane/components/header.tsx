import { Button, makeStyles, mergeClasses, tokens, useFluent } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useState, type ReactNode } from "react";
import type { Language } from "../../model/language";
import { usePane } from "../state/pane-context";
import type { ThemeChoice } from "../state/preferences";
import { Settings } from "./settings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  barWithBack: { paddingInlineStart: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    "&:empty": { display: "none" },
  },
});

/** The top of the pane: the way back, the title and the settings. */
export function Header(props: {
  theme: ThemeChoice;
  onBack: (() => void) | undefined;
  onLanguage: (language: Language) => void;
  onTheme: (theme: ThemeChoice) => void;
  /** Notices that concern the whole pane. */
  children: ReactNode;
}): ReactNode {
  const { pane } = usePane().texts;
  const styles = useStyles();
  const { dir } = useFluent();
  const back = dir === "rtl" ? <ArrowRight20Regular /> : <ArrowLeft20Regular />;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header>
      <div className={props.onBack ? mergeClasses(styles.bar, styles.barWithBack) : styles.bar}>
        {props.onBack && (
          <Button
            appearance="subtle"
            icon={back}
            aria-label={pane.back}
            title={pane.back}
            onClick={props.onBack}
          />
        )}
        <h1 className={styles.title}>{pane.title}</h1>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={pane.settings}
          title={pane.settings}
          aria-expanded={isOpen}
          aria-controls={isOpen ? "settings" : undefined}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        />
      </div>
      {isOpen && (
        <Settings
          id="settings"
          theme={props.theme}
          onLanguage={props.onLanguage}
          onTheme={props.onTheme}
        />
      )}
      <div className={styles.notices}>{props.children}</div>
    </header>
  );
}
