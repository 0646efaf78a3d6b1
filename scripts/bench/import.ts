import { defaultFramework } from "../../src/framework/known";
import { importTables } from "../../src/recognise/import-tables";
import type { Recognised } from "../../src/recognise/recognised";
import { readText } from "../../src/workbook/text/read-text";
import { compare, type Comparison } from "./ratio";
import { reportText } from "./report-text";

const ROUNDS = 5;

/** The tables of a text, from its lines on. */
export function imported(text: string): Recognised {
  return importTables(readText(text), defaultFramework());
}

/**
 * Twice the text beside the text once: a ratio well above 2 would mean that length is punished. Once is
 * to take less than two seconds.
 */
export function benchImport(): Comparison {
  const text = reportText();
  const twice = `${text}\n${text}`;
  return compare(
    "import of the report's text twice over, beside once",
    () => imported(twice),
    () => imported(text),
    ROUNDS,
  );
}
