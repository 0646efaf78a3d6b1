import type { SheetContent } from "../../src/model/check-port";
import { contentBlocks } from "../../src/workbook/sheet-content";

const sheet = (content: Partial<SheetContent>): SheetContent => ({
  name: "Mine",
  top: 0,
  left: 0,
  values: [],
  formulas: content.values ?? [],
  formats: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...content,
});

test("figures stand as they show, with what else is known of their cells", () => {
  const blocks = contentBlocks([
    sheet({
      top: 2,
      left: 1,
      values: [
        ["Sector", "Budget", "Rate"],
        ["Patents", 1234.4, 0.456],
        ["Brands", "5,678", "#DIV/0!"],
      ],
      formulas: [
        ["Sector", "Budget", "Rate"],
        ["Patents", 1234.4, "=A1/B1"],
        ["Brands", "5,678", "=A2/B2"],
      ],
      formats: [
        ["General", "General", "General"],
        ["General", "#,##0", "0%"],
        ["General", "@", "0%"],
      ],
      hiddenRows: [5],
      hiddenColumns: [3],
    }),
  ]);
  expect(blocks).toEqual([
    {
      kind: "grid",
      sheet: "Mine",
      rows: [
        {
          line: 3,
          first: 1,
          cells: ["Sector", "Budget", "Rate"],
          facts: { hiddenColumns: [3] },
        },
        {
          line: 4,
          first: 1,
          cells: ["Patents", "1,234", "46%"],
          facts: { hiddenColumns: [3], formulas: [3] },
        },
        {
          line: 5,
          first: 1,
          cells: ["Brands", "5,678", "#DIV/0!"],
          facts: { isHidden: true, hiddenColumns: [3], formulas: [3], texts: [2] },
        },
      ],
    },
  ]);
});

test("a text that begins with an equals sign is no formula; blank sheets have no blocks", () => {
  const [block] = contentBlocks([
    sheet({ name: "Blank" }),
    sheet({ values: [["=not a formula", 1]], formulas: [["=not a formula", 1]] }),
  ]);
  expect(block).toMatchObject({ kind: "grid", sheet: "Mine", rows: [{ line: 1 }] });
  expect(block?.kind === "grid" && block.rows[0]?.facts).toBeUndefined();
});

test("a number in the digits of any script that is stored as text is known as one", () => {
  const [block] = contentBlocks([sheet({ values: [["المجموع", "٣٦٬١٩١"]] })]);
  expect(block).toMatchObject({ rows: [{ facts: { texts: [1] } }] });
});
