import { readNumberText } from "../../model/number-text";
import { DIGITS } from "./digits";
import { shares } from "./share";
import type { ProseStatement } from "./statement";

/** "在总共 22 家公司中，73%…：" and "Of 22 companies, 73% …:": all of them, a share, and a list of groups. */
const HEADS = [
  `(?:在|的)? ?总共 ?(${DIGITS}) ?[^\\d%:;。()]{0,24}?中 ?,? ?(?:有 ?)?(${DIGITS}) ?%[^\\d%:。;]{0,60}:`,
  `(?<!\\p{L})of (?:a total of |all |the )?(${DIGITS}) [^\\d%:;.()]{0,40}, ?(${DIGITS}) ?(?:%|per ?cent)[^\\d%:.;]{0,80}:`,
].map((source) => new RegExp(source, "iu"));

/**
 * A share that is told of all groups together, each of which tells its own: 73 % of 22 companies,
 * 10 of 12 in the one country and 6 of 10 in the other. Both the whole and the share follow.
 */
export function pooledShares(column: string, text: string): ProseStatement[] {
  for (const head of HEADS) {
    const match = head.exec(text);
    if (!match) continue;
    const [announced, whole = "", digits = ""] = match;
    const groups = text.slice(match.index + announced.length);
    const found = shares(column, groups);
    // each group must tell its own share, or some are missing
    if (found.length < 2 || found.length !== (groups.match(/%/gu) ?? []).length) continue;
    const printed = `${digits}%`;
    if (!readNumberText(printed) || !readNumberText(whole)) continue;
    const inputs = (name: "part" | "whole") => found.flatMap((share) => share.inputs[name] ?? []);
    return [
      { column, kind: "breakdown", printed: whole, inputs: { parts: inputs("whole") } },
      {
        column,
        kind: "share",
        printed,
        inputs: { parts: inputs("part"), whole: [{ printed: whole }] },
      },
    ];
  }
  return [];
}
