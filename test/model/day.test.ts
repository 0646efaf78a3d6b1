import { dayOf, readDay } from "../../src/model/day";

test.each<[number, number, number, number]>([
  [1908, 3, 19, 3001],
  [2000, 1, 1, 36526],
  [2000, 2, 29, 36585],
  [2024, 2, 29, 45351],
  [2024, 12, 31, 45657],
  [2025, 1, 1, 45658],
  [9999, 12, 31, 2958465],
])("Excel counts %d-%d-%d as day %d", (year, month, date, day) => {
  expect(dayOf(year, month, date)).toBe(day);
  expect(readDay(`${year}-${month}-${date}`)).toBe(day);
});

test.each<[unknown, number]>([
  ["2024-02-29", 45351],
  ["２０２４-１２-３１", 45657],
  ["٢٠٢٤-١٢-٣١", 45657],
  ["2024-1-5", 45296],
  [45657, 45657],
  [45657.999, 45657],
  ["45657", 45657],
  [3000, 3000],
])("%j is day %d", (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

test.each<[unknown]>([
  ["2023-02-29"],
  ["2024-02-30"],
  ["2024-13-01"],
  ["2024-00-10"],
  ["2024-04-31"],
  ["2024-01-00"],
  ["0024-12-31"],
  ["1899-12-30"],
  ["1905-07-16"],
  ["31.12.2024"],
  ["31/12/2024"],
  ["yesterday"],
  [0],
  [0.5],
  [2024],
  [2999],
  [-1],
  [2958466],
  [1e300],
])("%j is no date", (cell) => {
  expect(readDay(cell)).toMatchObject({ error: "#VALUE!", message: "notADate" });
});

test("nil stays nil, and errors stay what they are", () => {
  expect(readDay("")).toBeNull();
  expect(readDay(null)).toBeNull();
  expect(readDay("#NAME?")).toEqual({ error: "#NAME?" });
  expect(readDay("N/A")).toMatchObject({ error: "#N/A" });
  expect(readDay(true)).toMatchObject({ error: "#VALUE!" });
});
