import type { Language } from "../model/language";

let chosen: Language = "en";

/** The language of the messages in cells. */
export function chosenLanguage(): Language {
  return chosen;
}

/** Set by the page on which the functions run, from Office or from the user's choice. */
export function chooseLanguage(language: Language): void {
  chosen = language;
}
