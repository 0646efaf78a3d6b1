import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isLanguage, LANGUAGES, type Language } from "../../model/language";
import { usePane } from "../state/pane-context";
import { THEMES, type ThemeChoice } from "../state/preferences";

/** Every language by its own name, so that it is found whatever the pane speaks now. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: "العربية",
  en: "English",
  es: "Español",
  fr: "Français",
  ru: "Русский",
  zh: "中文",
};

const useStyles = makeStyles({
  settings: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The choice of language and theme. */
export function Settings(props: {
  id: string;
  theme: ThemeChoice;
  onLanguage: (language: Language) => void;
  onTheme: (theme: ThemeChoice) => void;
}): ReactNode {
  const { language, pane } = usePane().texts;
  const styles = useStyles();
  const themes = { auto: pane.themeAuto, light: pane.themeLight, dark: pane.themeDark };
  return (
    <section id={props.id} className={styles.settings} aria-label={pane.settings}>
      <Field label={pane.language} size="small">
        <Select
          size="small"
          value={language}
          data-setting="language"
          onChange={(_event, { value }) => {
            if (isLanguage(value)) props.onLanguage(value);
          }}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={pane.theme} size="small">
        <Select
          size="small"
          value={props.theme}
          data-setting="theme"
          onChange={(_event, { value }) => {
            const theme = THEMES.find((known) => known === value);
            if (theme) props.onTheme(theme);
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {themes[theme]}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
