import { isLanguage, type Language } from "../../model/language";

export const THEMES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the user has chosen in the pane's settings; undefined: follow Office. */
export interface Preferences {
  readonly language: Language | undefined;
  readonly theme: ThemeChoice;
}

const LANGUAGE_KEY = "wipo.language";
const THEME_KEY = "wipo.theme";

/** Reads what was chosen earlier; `partition` is Office's prefix for stored keys. */
export function loadPreferences(partition: string): Preferences {
  const language = read(partition + LANGUAGE_KEY);
  const theme = read(partition + THEME_KEY);
  return {
    language: isLanguage(language) ? language : undefined,
    theme: THEMES.find((known) => known === theme) ?? "auto",
  };
}

export function savePreferences({ language, theme }: Preferences, partition: string): void {
  if (language) write(partition + LANGUAGE_KEY, language);
  write(partition + THEME_KEY, theme);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // storage is closed to embedded pages in some browsers: the choice then lasts for the session
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // as above
  }
}
