import { validate, type Validation } from "../framework/validate";
import { MAX_FRAMEWORK_FILE } from "../model/limits";
import type { Problem } from "../framework/problem";
import { readFrameworkWorkbook } from "./xlsx/framework/read";
import { isZip } from "./zip/directory";

/** The framework in a file, JSON or .xlsx by its content; otherwise what is wrong with it. */
export function readFramework(bytes: Uint8Array): Validation {
  if (bytes.length > MAX_FRAMEWORK_FILE) return { problems: [tooLarge(bytes.length)] };
  if (isZip(bytes)) return readFrameworkWorkbook(bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return validate(JSON.parse(text) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ path: "", code: "notJson", values: { reason } }] };
  }
}

/** What to say of a file of so many bytes, which need not be read to know it. */
export function tooLarge(bytes: number): Problem {
  const values = { found: bytes, limit: MAX_FRAMEWORK_FILE };
  return { path: "", code: "fileTooLarge", values };
}
