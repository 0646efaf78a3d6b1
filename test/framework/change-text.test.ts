import { CHANGE_GROUPS, changeText, groupText } from "../../src/framework/change-text";
import { diff } from "../../src/framework/diff";
import { nameCounts } from "../../src/framework/name-counts";
import { rollForward } from "../../src/framework/roll-forward";
import { LANGUAGES } from "../../src/model/language";
import { framework as shipped } from "./shipped";
import { SMALL } from "./small";

const rolled = rollForward(shipped, "2026/27");

test("every change has its words in every language", () => {
  if ("problem" in rolled) throw new Error("no later biennium");
  const [, ...sectors] = rolled.framework.sectors;
  const changes = diff(shipped, { ...rolled.framework, sectors });
  expect(changes.length).toBeGreaterThan(100);
  for (const language of LANGUAGES) {
    for (const change of changes) {
      expect(JSON.stringify(changeText(change, language))).not.toMatch(/undefined|\{\w+\}/);
    }
    for (const group of CHANGE_GROUPS) expect(groupText(group, language)).toBeTruthy();
  }
});

test("an amount names its basis and year, and what is not published", () => {
  const change = {
    change: "amount",
    kind: "sector budget",
    id: "patents",
    of: "afterTransfers 2026",
    before: null,
    after: 1234.5,
  } as const;
  expect(changeText(change, "en")).toEqual({
    kind: "Budget of sector",
    id: "patents",
    part: "after transfers 2026",
    before: "none",
    after: "1,234.5",
  });
});

test("names are counted by their status", () => {
  // two pillars, two results, two sectors in two forms each, two indicators: all in Chinese but one
  expect(nameCounts(SMALL, "zh")).toEqual({ official: 9, working: 0, missing: 1 });
  expect(nameCounts(SMALL, "fr")).toEqual({ official: 0, working: 1, missing: 9 });
});
