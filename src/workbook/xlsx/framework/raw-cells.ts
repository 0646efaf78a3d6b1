import { MAX_FRAMEWORK_VALUES } from "../../../model/limits";
import { columnLetters } from "../../../model/a1";
import { damaged, readDirectory } from "../../zip/directory";
import { workbookParts } from "../package-parts";
import { runText, unescaped } from "../run-text";
import { readSharedStrings } from "../shared-strings";
import { visitXml } from "../xml";

/** A filled cell as the file has it, without regard to how it is displayed. */
export type RawCell =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula" };

/** Row and column are bound by the count of filled cells alone: nothing is made for blank ones. */
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

export interface RawSheet {
  readonly name: string;
  /** By address, "B7", in the order of the file. */
  readonly cells: ReadonlyMap<string, RawCell>;
}

/**
 * The filled cells of a workbook's sheets; undefined where they are more than a framework may have.
 * Throws a DocumentError for a file that cannot be read.
 */
export function readRawSheets(bytes: Uint8Array): readonly RawSheet[] | undefined {
  const parts = workbookParts(bytes, readDirectory(bytes));
  const strings = readSharedStrings(parts.sharedStrings);
  let room = MAX_FRAMEWORK_VALUES;
  const sheets: RawSheet[] = [];
  for (const { name, part } of parts.sheets) {
    const cells = readCells(part, strings, room);
    if (!cells) return undefined;
    room -= cells.size;
    sheets.push({ name, cells });
  }
  return sheets;
}

function readCells(
  part: Uint8Array,
  strings: readonly string[],
  room: number,
): ReadonlyMap<string, RawCell> | undefined {
  const cells = new Map<string, RawCell>();
  const runs = runText();
  let [row, column] = [0, 0];
  let open: { address: string; type: string; value: string; isFormula: boolean } | undefined;
  let isValue = false;
  visitXml(part, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]);
        column = 0;
      } else if (name === "c") {
        const address = attributes["r"] ?? `${columnLetters(column)}${row}`;
        if (!ADDRESS.test(address)) throw damaged();
        column += 1;
        open = { address, type: attributes["t"] ?? "n", value: "", isFormula: false };
      } else if (name === "v") isValue = true;
      else if (name === "f" && open) open.isFormula = true;
      else runs.open(name, attributes);
    },
    text(text) {
      if (isValue && open) open.value += text;
      else runs.text(text);
    },
    close(name) {
      if (name === "v") isValue = false;
      else if (name === "c" && open) {
        const cell = rawCell(open.type, open.value, runs.take(), open.isFormula, strings);
        if (cell && cells.size <= room) cells.set(open.address, cell);
        open = undefined;
      } else runs.close(name);
    },
  });
  return cells.size > room ? undefined : cells;
}

function rawCell(
  type: string,
  value: string,
  inline: string,
  isFormula: boolean,
  strings: readonly string[],
): RawCell | undefined {
  if (isFormula) return { kind: "formula" };
  if (type === "n") {
    return value.trim() === "" ? undefined : { kind: "number", value: Number(value) };
  }
  if (type === "b") return { kind: "boolean", value: value.trim() === "1" };
  if (type === "e") return { kind: "error", value };
  const text = textOf(type, value, inline, strings).replace(/\r\n?/g, "\n");
  return text.trim() === "" ? undefined : { kind: "text", value: text };
}

function textOf(type: string, value: string, inline: string, strings: readonly string[]): string {
  if (type === "inlineStr") return inline;
  return type === "s" ? (strings[Number(value)] ?? "") : unescaped(value);
}
