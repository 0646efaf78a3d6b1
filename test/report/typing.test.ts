import { describeWithSeeds } from "../seeds";
import { published, seedCells } from "./published";

const TABLES = ["table-4", "table-6", "annex-1", "annex-4-receiving-offices", "annex-8-statement"];

describeWithSeeds("the shipped figures are those of the report", () => {
  describe.each(TABLES)("%s", (id) => {
    const { columns, rows } = published(id);

    test.each(rows.map((row) => [row.line, row.label, row] as const))(
      "line %d: %s",
      (line, _, row) => {
        const [label = "", ...cells] = seedCells(line);
        expect(row.label.trim()).toBe(label.trim());
        // a heading's line ends behind its label
        const padded = columns.map((_column, place) => (cells[place] ?? "").trim());
        expect(row.cells).toEqual(padded);
        expect(cells.slice(columns.length).join("")).toBe("");
      },
    );

    test("no line of the table is left out", () => {
      const lines = rows.map(({ line }) => line);
      const first = lines[0] as number;
      expect(lines).toEqual(lines.map((_, place) => first + place));
      expect(rows.at(-1)?.role).toBe("total");
      // behind the last row the table is over
      expect(seedCells((lines.at(-1) as number) + 1)).toHaveLength(1);
    });
  });

  describe("unit-costs", () => {
    const { rows } = published("unit-costs");

    test.each(rows.map((row) => [row.line, row.label, row] as const))(
      "the sentence in line %d names the figures of %s",
      (line, _, { cells }) => {
        const sentence = seedCells(line).join(" ");
        const [cost = "", ...changes] = cells;
        expect(sentence).toMatch(new RegExp(`(?<![\\d.,])${cost} 瑞郎`));
        for (const change of changes) {
          // a fall is told in words
          const figure = change.replace("-", "").replace(".", "\\.");
          expect(sentence).toMatch(new RegExp(`(?<![\\d.])${figure}`));
        }
      },
    );
  });
});
