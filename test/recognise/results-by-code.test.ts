import { exampleDocument } from "../../src/check/example-document";
import { defaultFramework } from "../../src/framework/known";
import { recognise } from "../../src/recognise/recognise";
import { indicators, PILLAR_2, resultsOfSector } from "../../src/rules/examples";

const framework = defaultFramework();

test("rows that are called by a result’s code alone are that result", () => {
  const lines = resultsOfSector(
    "Patents and Technology",
    ["2.1", "7,855", "8,013", "3,423"],
    ["3.2.", "1,000", "1,000", "400"],
    ["2.9", "1,000", "1,000", "400"],
    ["Total", "8,855", "9,013", "3,823"],
  );
  const { tables, unplaced } = recognise(exampleDocument({ lines }), framework, "");
  expect(tables[0]?.rows.map(({ id }) => id)).toEqual(["2.1", "3.2", "total"]);
  expect(unplaced.map(({ about, text }) => [about?.code, text.slice(0, 3)])).toEqual([
    ["unknownRow", "2.9"],
  ]);
});

test("a figure within performance data is no result", () => {
  const lines = indicators(PILLAR_2, ["Average level", "", "2.1", "", ""], ["", "", "2.2", "", ""]);
  const { tables } = recognise(exampleDocument({ lines }), framework, "");
  expect(tables[0]?.rows.every(({ role }) => role === "item")).toBe(true);
});
