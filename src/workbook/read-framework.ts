import type { Problem } from "../framework/problem";
import { validate, type Validation } from "../framework/validate";
import { MAX_FRAMEWORK_FILE } from "../model/limits";
import { readFrameworkWorkbook } from "./xlsx/framework/read";
import { isZip } from "./zip/directory";

/** A file with a results framework, on a disk or as a browser gives it. */
export interface FrameworkFile {
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * The framework in a file, JSON or .xlsx by its content; otherwise what is wrong with it. Rejects
 * only where the file's bytes cannot be had; too large a file is not even read.
 */
export async function readFramework({ size, bytes }: FrameworkFile): Promise<Validation> {
  if (size > MAX_FRAMEWORK_FILE) {
    const values = { found: size, limit: MAX_FRAMEWORK_FILE };
    return { problems: [{ path: "", code: "fileTooLarge", values }] };
  }
  const read = await bytes();
  if (isZip(read)) return readFrameworkWorkbook(read);
  const parsed = parse(read);
  return "problem" in parsed ? { problems: [parsed.problem] } : validate(parsed.value);
}

function parse(bytes: Uint8Array): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { path: "", code: "notJson", values: { reason } } };
  }
}
