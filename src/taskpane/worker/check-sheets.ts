import { check } from "../../check/check";
import type { CheckResult } from "../../check/finding";
import type { SheetContent } from "../../model/check-port";
import { contentBlocks } from "../../workbook/sheet-content";
import { rolledTo } from "./rolled";
import type { CheckAsk } from "./protocol";

/** The sheets that were given last, in the order of their tabs: an edit brings its own sheet only. */
let sheets: ReadonlyMap<string, SheetContent> = new Map();

/** Checks the sheets; of a part the others are those that were given before. */
export function checkSheets(ask: CheckAsk): CheckResult {
  const { contents, isPart, corrections } = ask;
  const changed = contents.map((content) => [content.name, content] as const);
  sheets = isPart ? new Map([...sheets, ...changed]) : new Map(changed);
  return check(contentBlocks([...sheets.values()]), {
    framework: rolledTo(ask.framework, ask.biennium),
    addressing: "sheet",
    corrections,
  });
}
