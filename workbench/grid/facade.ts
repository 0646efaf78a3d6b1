/** Univer's facade types, which it does not export by name. */
import type { FUniver } from "@univerjs/core/facade";

export type FWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;
export type FRange = ReturnType<FWorksheet["getRange"]>;
