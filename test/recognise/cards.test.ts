import { defaultFramework } from "../../src/framework/known";
import type { Block } from "../../src/recognise/document";
import { importTables } from "../../src/recognise/import-tables";
import { numbersByOrder } from "../../src/recognise/lost-numbers";
import type { Recognised } from "../../src/recognise/recognised";
import type { RowData, TableData } from "../../src/tables/data";
import { rowOf } from "../../src/tables/table-set";
import { readText } from "../../src/workbook/text/read-text";
import { describeWithSeeds, seedLines } from "../seeds";

const framework = defaultFramework();

function read(text: string): Recognised {
  return importTables(readText(text), framework, "CDIP/35/2");
}

function content(table: TableData | undefined, row: string): string | undefined {
  return table && rowOf(table, row)?.cells[0];
}

function span(row: RowData | undefined): readonly [number | undefined, number | undefined] {
  return [row?.line, row?.lastLine ?? row?.line];
}

/** The sheets by the recommendations that they are about: "13-14-17". */
function sheetsOf({ tables }: Recognised): ReadonlyMap<string, TableData> {
  return new Map(
    tables
      .filter(({ spec }) => spec === "recommendation-sheet")
      .map((table) => [table.parameters?.recommendation ?? "", table]),
  );
}

const whysOf = ({ unplaced }: Recognised): (readonly [number, string])[] =>
  unplaced.map(({ line, why }) => [line, why]);

describeWithSeeds("the report on the recommendations", () => {
  const found = read((seedLines("004_ef0a633c9b62e188.txt") ?? []).join("\n"));
  const sheets = sheetsOf(found);
  const numbers = [...sheets.keys()].map((key) => key.split("-").map(Number));

  test("each of the 45 recommendations is on one sheet, in the order of the document", () => {
    const all = Array.from({ length: 45 }, (_, at) => at + 1);
    expect(numbers.flat().sort((a, b) => a - b)).toEqual(all);
    expect(numbers.filter((group) => group.length > 1)).toEqual([
      [13, 14, 17],
      [15, 21, 44],
      [35, 37],
    ]);
    const starts = [...sheets.values()].map((sheet) => rowOf(sheet, "numbers")?.line ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test("lost numbers are found by order: lines without a heading, and no star told", () => {
    const lost = [...sheets].filter(([, sheet]) => content(sheet, "starred") === "");
    expect(lost.map(([key, sheet]) => [key, rowOf(sheet, "numbers")?.line])).toEqual([
      ["4", 105],
      ["5", 160],
      ["8", 240],
      ["18", 517],
      ["23", 627],
      ["24", 650],
      ["26", 711],
      ["27", 730],
      ["29", 783],
      ["32", 848],
    ]);
  });

  test("the printed stars are the framework's", () => {
    const starred = new Map(framework.recommendations.map((one) => [one.number, one.starred]));
    for (const [key, sheet] of sheets) {
      const star = content(sheet, "starred");
      if (star === "") continue;
      const known = key.split("-").map((number) => (starred.get(Number(number)) ? "*" : "-"));
      expect([key, ...new Set(known)]).toEqual([key, star]);
    }
  });

  // read off the lines of the document
  test.each([
    ["2", 37, "development; infrastructure; partnerships"],
    ["3", 54, "development; copyright; ecosystems"],
    ["4", 108, "copyright; development; ecosystems"],
    ["5", 163, "development; partnerships; infrastructure; administration"],
    ["7", 226, "development; partnerships"],
    ["9", 279, "development; partnerships; administration"],
    ["11", 337, "patents; copyright; development; ecosystems"],
    ["13-14-17", 406, "patents; brands; copyright; development; partnerships"],
    ["15-21-44", 462, "patents; brands; copyright; partnerships"],
    ["18", 520, "partnerships"],
    ["24", 653, "copyright; partnerships; infrastructure"],
    ["27", 733, "patents; infrastructure; copyright"],
    ["35-37", 919, "patents; brands; copyright; ecosystems"],
    ["36", 946, "ecosystems"],
    ["41", 1043, "development; administration"],
  ])("the sectors of %s, line %d", (key, line, sectors) => {
    const row = sheets.get(key) && rowOf(sheets.get(key) as TableData, "sectors");
    expect([row?.line, row?.cells[0]]).toEqual([line, sectors]);
  });

  test("the sectors of every sheet are the framework's", () => {
    for (const { number, sectors } of framework.recommendations) {
      const [, sheet] = [...sheets].find(([key]) => key.split("-").includes(String(number))) ?? [];
      expect([number, content(sheet, "sectors")?.split("; ").sort()]).toEqual([
        number,
        [...sectors].sort(),
      ]);
    }
  });

  // read off the document: the lines of the passages and the points of the highlights
  test.each([
    ["1", [15, 16], [19, 23], "5", [26, 31]],
    ["10", [300, 301], [304, 311], "7", [314, 326]],
    ["19", [542, 543], [546, 546], "0", [549, 571]],
    // page heads in lines 648 and 649
    ["23", [633, 634], [637, 639], "3", [642, 644]],
    ["32", [854, 855], [858, 858], "0", [861, 861]],
    ["45", [1127, 1130], [1133, 1137], "5", [1140, 1162]],
  ])("where the passages of %s stand", (key, implementation, highlights, points, activities) => {
    const sheet = sheets.get(key) as TableData;
    expect(span(rowOf(sheet, "implementation"))).toEqual(implementation);
    expect(span(rowOf(sheet, "highlights"))).toEqual(highlights);
    expect(rowOf(sheet, "highlights")?.cells[1]).toBe(points);
    expect(span(rowOf(sheet, "activities"))).toEqual(activities);
  });

  test("the two recommendations of the independent review", () => {
    const reviews = found.tables.filter(({ spec }) => spec === "independent-review");
    expect(
      reviews.map((table) => [
        table.parameters,
        content(table, "addressees"),
        rowOf(table, "wording")?.line,
        span(rowOf(table, "progress")),
      ]),
    ).toEqual([
      [{ review: "9" }, "成员国和秘书处", 1171, [1175, 1175]],
      [{ review: "12" }, "成员国和秘书处", 1179, [1182, 1188]],
    ]);
  });

  test("only the covering note, whose lines begin with tabs, has no place", () => {
    expect(found.unplaced.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

describeWithSeeds("the performance report", () => {
  test("has no cards", () => {
    const found = read((seedLines("000_57092ec8fb650208.txt") ?? []).join("\n"));
    const cards = ["recommendation-sheet", "independent-review"];
    expect(found.tables.filter(({ spec }) => cards.includes(spec))).toEqual([]);
  });
});

/** A sheet as an English document has it, a line for each item. */
function sheet(heading: string, { sectors = "Brands and Designs Sector" } = {}): string[] {
  return [
    ...(heading === "" ? [] : [heading]),
    "What the recommendation asks for.",
    "Relevant WIPO Sectors",
    sectors,
    "Implementation",
    "How it is done.",
    "Highlights",
    "• One point.",
    "Activities/Achievements",
    "What was done.",
  ];
}

describe("an English document", () => {
  const found = read(
    [
      ...sheet("Recommendation 1*", {
        sectors: "Patents and Technology Sector; Administration, Finance and Management Sector",
      }),
      ...sheet("Recommendation 2"),
      ...sheet(""),
      ...sheet("Recommendation 4"),
      ...sheet("Recommendations 35* and 37*"),
      "[Annex II follows]",
      "Implementation of the independent review",
      "Recommendation 9 (Member States and the Secretariat)",
      "What the review asks for.",
      "Progress",
      "What was done.",
      "[End of Annex and of document]",
    ].join("\n"),
  );
  const sheets = sheetsOf(found);

  test("nothing is left over", () => {
    expect(found.unplaced).toEqual([]);
  });

  test("all sheets are there, that without a number between its neighbours", () => {
    expect([...sheets.keys()]).toEqual(["1", "2", "3", "4", "35-37"]);
    expect([...sheets.values()].map(({ title, language }) => [title, language])).toEqual([
      ["Recommendation 1*", "en"],
      ["Recommendation 2", "en"],
      ["Recommendation 3", "en"],
      ["Recommendation 4", "en"],
      ["Recommendations 35* and 37*", "en"],
    ]);
  });

  test("stars, sectors and passages", () => {
    expect([...sheets.values()].map((one) => content(one, "starred"))).toEqual([
      "*",
      "-",
      "",
      "-",
      "*",
    ]);
    expect(content(sheets.get("1"), "sectors")).toBe("patents; administration");
    expect(content(sheets.get("3"), "wording")).toBe("What the recommendation asks for.");
    expect(content(sheets.get("2"), "activities")).toBe("What was done.");
  });

  test("the review ends with its part of the document", () => {
    const review = found.tables.find(({ spec }) => spec === "independent-review");
    expect(review?.id).toBe("independent-review.9");
    expect(content(review, "addressees")).toBe("Member States and the Secretariat");
    expect(content(review, "progress")).toBe("What was done.");
  });

  test("a form with headings beside its texts reads as one with headings above them", () => {
    const rows = [
      ["Recommendation 6*", ""],
      ["Relevant WIPO Sectors", "Brands and Designs Sector"],
      ["Implementation", "How it is done."],
      ["Highlights", "One point.\nAnother point."],
      ["Activities/Achievements", "What was done."],
    ];
    const grid: Block = {
      kind: "grid",
      rows: rows.map((cells, at) => ({ line: at + 1, cells })),
    };
    const { tables, unplaced } = importTables([grid], framework, "");
    expect(unplaced).toEqual([]);
    const [form] = tables;
    expect(form?.id).toBe("recommendation-sheet.6");
    expect(content(form, "sectors")).toBe("brands");
    expect(form && rowOf(form, "highlights")?.cells[1]).toBe("2");
  });
});

describe("broken sheets are listed", () => {
  test("a section that lacks", () => {
    const lines = sheet("Recommendation 6*").filter((text) => text !== "Highlights");
    const found = read(lines.join("\n"));
    expect(whysOf(found)).toEqual([[1, "recommendation 6 has no section “Highlights”"]]);
    expect(content(sheetsOf(found).get("6"), "sectors")).toBe("brands");
  });

  test("a sector that the framework does not know", () => {
    const found = read(sheet("Recommendation 6*", { sectors: "Space; Brands" }).join("\n"));
    expect(found.unplaced).toEqual([
      { line: 4, text: "Space", why: "the framework has no sector of this name" },
    ]);
    expect(content(sheetsOf(found).get("6"), "sectors")).toBe("brands");
  });

  test("a number that stands twice: the first sheet stays", () => {
    const found = read([...sheet("Recommendation 6*"), ...sheet("Recommendation 6*")].join("\n"));
    expect(whysOf(found)).toEqual([
      [11, "recommendation 6 stands in line 1 already (the sheet goes on to line 20)"],
    ]);
    expect(rowOf(sheetsOf(found).get("6") as TableData, "numbers")?.line).toBe(1);
  });

  test("a number that no recommendation has", () => {
    const found = read(sheet("Recommendation 46").join("\n"));
    expect(whysOf(found)).toEqual([
      [1, "the framework has no recommendation 46 (the sheet goes on to line 10)"],
    ]);
    expect(found.tables).toEqual([]);
  });

  test("a lost number that more than one recommendation may have", () => {
    const found = read([...sheet("Recommendation 6*"), ...sheet("")].join("\n"));
    expect(whysOf(found)).toEqual([
      [
        11,
        "its number is lost, and the sheets before and after it do not tell which one it is " +
          "(the sheet goes on to line 19)",
      ],
    ]);
    expect(content(sheetsOf(found).get("6"), "activities")).toBe("What was done.");
  });

  test("a heading without a sheet, but not a table of contents", () => {
    const lines = ["Recommendation 6*", "Recommendation 7", ...sheet("Recommendation 6*")];
    const found = read(lines.join("\n"));
    expect(whysOf(found)).toEqual([
      [2, "names recommendations, but no section of a sheet follows"],
    ]);
  });

  test("a table amid a sheet is no part of it", () => {
    const found = read([...sheet("Recommendation 6*"), "", "a\tb\tc", "1\t2\t3"].join("\n"));
    expect(found.unplaced.map(({ line }) => line)).toEqual([12, 13]);
  });
});

describe("numbers by order", () => {
  const order = [1, 2, 3, 4, 5];

  test.each([
    ["between neighbours", [[1], undefined, [3]], [[1], [2], [3]]],
    ["several in a row", [[1], undefined, undefined, [4]], [[1], [2], [3], [4]]],
    ["at both ends", [undefined, [2], [3], undefined, undefined], [[1], [2], [3], [4], [5]]],
    ["not those of a group", [[1, 3], undefined, [4]], [[1, 3], [2], [4]]],
    ["too few sheets", [[1], undefined, [4]], [[1], undefined, [4]]],
    ["too many sheets", [[1], undefined, undefined, [3]], [[1], undefined, undefined, [3]]],
    ["against the order", [[4], undefined, [2]], [[4], undefined, [2]]],
  ])("%s", (_, given, expected) => {
    expect(numbersByOrder(given, order)).toEqual(expected);
  });
});
