import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const SCRIPT = path.join(__dirname, "read-workbook.py");
const WRITER = path.join(__dirname, "write-workbook.py");
/** The system's own Python, to which the system's packages belong. */
const PYTHON = process.platform === "linux" ? "/usr/bin/python3" : "python3";
const MOST_OUTPUT = 256 * 1024 * 1024;

/** A workbook as openpyxl finds it. */
export interface ReadWorkbook {
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, ReadSheet>>;
}

export interface ReadSheet {
  /** By address; a formula's value is the one that is stored with it. */
  readonly cells: Readonly<Record<string, { readonly value: unknown; readonly formula?: string }>>;
  readonly isHidden: boolean;
  readonly isRightToLeft: boolean;
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  /** How many cells can be changed while the sheet is protected. */
  readonly unlocked: number;
  readonly validations: readonly {
    readonly type: string;
    readonly formula: string;
    readonly cells: string;
  }[];
  readonly conditions: number;
  readonly printTitles: string | null;
  readonly paper: number;
  readonly orientation: string;
  readonly fitToWidth: number;
  readonly footer: string | null;
  readonly frozen: string | null;
}

/** What openpyxl finds in an .xlsx. */
export async function readByOpenpyxl(bytes: Uint8Array): Promise<ReadWorkbook> {
  const folder = await mkdtemp(path.join(tmpdir(), "openpyxl-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, file], {
      maxBuffer: MOST_OUTPUT,
    });
    return JSON.parse(stdout) as ReadWorkbook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A sheet to write: row, column (both from 0), content and number format of each cell. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly (readonly [
    row: number,
    column: number,
    value: string | number,
    format: string | null,
  ])[];
  /** Areas such as "A1:E1". */
  readonly merged: readonly string[];
  /** The letters of hidden columns. */
  readonly hidden?: readonly string[];
}

/** An .xlsx as openpyxl writes it. */
export function writtenByOpenpyxl(sheets: readonly WrittenSheet[]): Uint8Array {
  const { status, stdout, stderr } = spawnSync(PYTHON, [WRITER], {
    input: JSON.stringify(sheets),
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0) throw new Error(`openpyxl wrote nothing: ${stderr.toString()}`);
  return new Uint8Array(stdout);
}
