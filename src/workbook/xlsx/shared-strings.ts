import { runText } from "./run-text";
import { visitXml } from "./xml";

/** The texts that cells refer to by their place. */
export function readSharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const runs = runText();
  visitXml(part, {
    open: (name, attributes) => {
      runs.open(name, attributes);
    },
    text: (text) => {
      runs.text(text);
    },
    close: (name) => {
      runs.close(name);
      if (name === "si") strings.push(runs.take());
    },
  });
  return strings;
}
