import type { MessageValues } from "../model/cell-error";
import type { Language } from "../model/language";
import { readingText, type DocumentProblem } from "../model/reading-text";

/** A file cannot be read, or written: what is wrong with it and what to do, for the user to see. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  /** @param file its name, where it is known */
  constructor(
    readonly problem: DocumentProblem,
    readonly values: MessageValues = {},
    readonly file?: string,
  ) {
    super();
    this.message = this.in("en");
  }

  /** What is wrong, in a language. */
  in(language: Language): string {
    const text = readingText(this.problem, this.values, language);
    return this.file === undefined ? text : `${this.file}: ${text}`;
  }
}
