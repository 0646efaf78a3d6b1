/** Univer's facade types, which its presets do not export by name. */
import type { FUniver } from "@univerjs/presets";

export type FWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;
export type FRange = ReturnType<FWorksheet["getRange"]>;
