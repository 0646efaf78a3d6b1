import { exampleDocument } from "../../src/check/example-document";
import type { Block } from "../../src/recognise/document";
import { SETTINGS_LINE } from "../../src/tables/companion-line";

/** A sheet that sets one rule. */
export function settingsSheet(
  rule: string,
  becomes: string,
  who = "A. Officer",
  why = "so decided",
): readonly Block[] {
  const lines = [
    "Rules of the check",
    SETTINGS_LINE,
    "Rule\tWhat is wrong\tSeverity\tBecomes\tWho decided\tWhy",
    [rule, "", "", becomes, who, why].join("\t"),
  ];
  return exampleDocument({ lines }).map((block) => ({ ...block, sheet: "Rules" }));
}
