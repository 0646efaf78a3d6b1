import { raisedDigits } from "../../model/raised-digits";

/** Collects the text of a shared or inline string from its runs. */
export interface RunText {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  /** The text collected so far; the next one begins empty. */
  take(): string;
}

/** `_x000D_` for a character that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Joins the runs, digits of raised ones as raised digits; leaves out how the text is pronounced. */
export function runText(): RunText {
  let collected = "";
  let isRaised = false;
  let isText = false;
  let isPronunciation = false;
  return {
    open(name, attributes) {
      if (name === "r") isRaised = false;
      else if (name === "vertAlign") isRaised = attributes.val === "superscript";
      else if (name === "rPh") isPronunciation = true;
      else if (name === "t") isText = !isPronunciation;
    },
    text(text) {
      if (!isText) return;
      const plain = unescaped(text);
      collected += isRaised ? raisedDigits(plain) : plain;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "r") isRaised = false;
      else if (name === "rPh") isPronunciation = false;
    },
    take() {
      const text = collected;
      collected = "";
      return text;
    },
  };
}

export function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
