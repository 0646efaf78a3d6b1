import { proseStatements } from "../../src/calc/prose-statements";
import type { ProseStatement } from "../../src/calc/prose/statement";
import { describeWithSeeds, seedLines } from "../seeds";

const REPORT = "000_57092ec8fb650208.txt";
type Columns = readonly string[];
const KPI: Columns = ["indicator", "baseline", "target", "actual", "rating"];
const FUND: Columns = ["result", "indicator", "achievement", "beneficiaries"];
const FUND_WITHOUT_RESULT = FUND.slice(1);
const BENEFITS: Columns = ["benefit", "indicator", "baseline", "target", "actual"];
const RISKS: Columns = ["risk", "evolution", "mitigation", "owner", "impact"];

/** Where records stand in the report, and how wide their rows are. */
const REGIONS: readonly { from: number; to: number; columns: readonly Columns[] }[] = [
  { from: 391, to: 1422, columns: [KPI, RISKS] },
  { from: 2314, to: 2532, columns: [FUND, FUND_WITHOUT_RESULT] },
  { from: 2875, to: 3301, columns: [BENEFITS] },
];

/** The statements of the report: line, column, kind and figures; read and added up by hand. */
const TRUE_ONES: readonly string[] = [
  // 392-396: 6/6; 4/7 = 57.1; 8/19 = 42.1; 6/12; 125/133 = 93.98; 128/133 = 96.2; 5/6 = 83.3
  "392 baseline share: 100% = 6 / 6",
  "392 actual share: 57% = 4 / 7",
  "393 baseline share: 42% = 8 / 19",
  "393 actual share: 50% = 6 / 12",
  "394 baseline share: 94% = 125 / 133",
  "394 actual share: 96% = 128 / 133",
  "396 baseline share: 83% = 5 / 6",
  "396 actual share: 83% = 5 / 6",
  // five treaties in one cell, in the order of the baseline
  "732 actual cumulative: 115 = 114 + 1",
  "732 actual cumulative: 75 = 73 + 2",
  "732 actual cumulative: 34 = 34 + 无",
  "732 actual cumulative: 25 = 21 + 4",
  "732 actual cumulative: 30 = 30 + 无",
  "749 actual cumulative: 3,743 = 2,885 + 858",
  "750 actual cumulative: 64,796 = 59,436 + 5,360",
  "751 actual cumulative: 8,997 = 8,189 + 808",
  "775 actual cumulative: 41 = 34 + 7",
  "1176 actual breakdown: 4 = 1 + 1 + 2",
  "1178 actual breakdown: 3 = 2 + 1",
  "1179 actual breakdown: 52 = 8 + 9 + 14 + 10 + 6 + 5",
  "1180 actual breakdown: 43 or more = 5 + 2 + 4 + 12 + 6 + 14",
  "1182 actual breakdown: 16 = 3 + 1 + 8 + 4",
  "1183 actual breakdown: 7 = 2 + 3 + 1 + 1",
  "1194 actual breakdown: 16 = 4 + 1 + 3 + 4 + 3 + 1",
  "1194 actual breakdown: 10 = 4 + 2 + 1 + 2 + 1",
  "1196 actual breakdown: 11 = 1 + 5 + 3 + 1 + 1",
  "1197 actual breakdown: 109 = 15 + 13 + 31 + 26 + 20 + 4",
  "1201 actual breakdown: 30 = 3 + 6 + 7 + 6 + 6 + 2",
  "1212 actual cumulative: 24 = 18 + 6",
  // 120,941 / 116,619 = 1.037
  "1213 actual change: 4% = 120,941 / 116,619 - 1",
  // 21 of the 30 and 1 of the 7 are no parts of their own
  "1226 actual breakdown: 53 = 30 + 5 + 7 + 6 + 5",
  "1239 baseline breakdown: 49 = 5 + 32 + 12",
  "1239 actual breakdown: 52 = 6 + 32 + 14",
  "1243 actual cumulative: 36 = 21 + 15",
  // 10/12 = 83.3; 6/10
  "2331 achievement share: 83% = 10 / 12",
  "2331 achievement share: 60% = 6 / 10",
  // countries in the one cell, regions in the other; the 5 organisations are no countries
  "2347 achievement breakdown: 54 = 3 + 10 + 14 + 9 + 17 + 1",
  "2361 achievement breakdown: 49 = 16 + 8 + 9 + 10 + 6",
  "2362 achievement breakdown: 38 = 16 + 5 + 8 + 9",
  "2373 achievement breakdown: 3 = 3",
  "2448 achievement breakdown: 125 = 28 + 13 + 19 + 21 + 22 + 22",
  "2473 achievement breakdown: 496 = 295 + 160 + 41",
  "2473 achievement breakdown: 3 = 2 + 1",
  // women and men, then countries
  "2497 achievement breakdown: 49 = 28 + 21",
  "2497 achievement breakdown: 25 = 7 + 2 + 10 + 3 + 3",
  "2498 achievement breakdown: 15 = 9 + 6",
  "2498 achievement breakdown: 12 = 3 + 1 + 5 + 2 + 1",
  "2499 achievement breakdown: 33 = 20 + 13",
  "2499 achievement breakdown: 20 = 7 + 2 + 7 + 2 + 1 + 1",
  "2500 achievement breakdown: 16 = 9 + 7",
  "2500 achievement breakdown: 9 = 1 + 2 + 4 + 2",
  "2501 achievement breakdown: 122 = 68 + 54",
  "2501 achievement breakdown: 46 = 16 + 1 + 13 + 6 + 7 + 3",
  "2502 achievement breakdown: 14 = 2 + 3 + 3 + 5 + 1",
  "2503 achievement breakdown: 55 = 22 + 33",
  "2507 achievement breakdown: 35 = 18 + 17",
  "2507 achievement breakdown: 24 = 5 + 2 + 10 + 2 + 4 + 1",
];

/** What does not come out: 1 country of 11; 73 % less, not 27 % more; 27 countries, not 28. */
const WRONG_ONES: readonly string[] = [
  "1195 actual breakdown: 11 = 1",
  "1227 actual change: 27% = 224,791 / 830,623 - 1",
  "2503 achievement breakdown: 28 = 6 + 5 + 7 + 2 + 7",
];

const first = (inputs: ProseStatement["inputs"], name: string): string =>
  inputs[name]?.[0]?.printed ?? "?";

const SUMS: Record<ProseStatement["kind"], (inputs: ProseStatement["inputs"]) => string> = {
  share: (inputs) => `${first(inputs, "part")} / ${first(inputs, "whole")}`,
  breakdown: ({ parts = [] }) => parts.map(({ printed }) => printed).join(" + "),
  cumulative: (inputs) => `${first(inputs, "earlier")} + ${first(inputs, "added")}`,
  change: (inputs) => `${first(inputs, "current")} / ${first(inputs, "previous")} - 1`,
};

function told({ column, kind, printed, holds, inputs }: ProseStatement): string {
  return `${column} ${kind}: ${printed}${holds ? " or more" : ""} = ${SUMS[kind](inputs)}`;
}

describeWithSeeds("the figures in the report's prose", () => {
  const lines = seedLines(REPORT) ?? [];
  const found = REGIONS.flatMap(({ from, to, columns }) =>
    lines.slice(from - 1, to).flatMap((line, at) => {
      const cells = line.split("\t");
      const ids = columns.find(({ length }) => length === cells.length);
      if (!ids) return [];
      const record = Object.fromEntries(ids.map((id, place) => [id, cells[place] ?? ""]));
      return proseStatements(record).map((statement) => `${from + at} ${told(statement)}`);
    }),
  );

  test("all that can be recomputed is read, and nothing else", () => {
    const lineOf = (text: string): number => Number.parseInt(text, 10);
    const expected = [...TRUE_ONES, ...WRONG_ONES];
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found.map(lineOf)).toEqual([...found.map(lineOf)].sort((a, b) => a - b));
  });
});
