import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const SCRIPT = path.join(__dirname, "read-workbook.py");
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
