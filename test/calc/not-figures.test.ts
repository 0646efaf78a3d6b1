import { withoutNonFigures } from "../../src/calc/not-figures";

test.each([
  // years, biennia, dates
  "2024 年底",
  "2024/25 年",
  "2024/2025",
  "2021-2030 年",
  "2024-12-31",
  "31.12.2024",
  "31/12/2024",
  "5 月 13 日",
  "13 May 2024",
  "May 13, 2024",
  "1er mars 2024",
  "31 de diciembre de 2024",
  "31 декабря 2024",
  "31 ديسمبر 2024",
  "in 2024, and 2025",
  // editions, ordinals, references
  "UN-SWAP 2.0 版",
  "version 2.0",
  "第 33 段",
  "No. 5",
  "[12]",
  "36th session",
  "36e session",
  "36-я сессия",
  "Table 4",
  "维度 1 至 4",
  // names
  "P4",
  "D1",
  "COVID-19",
  "ST.26",
  "WIPO/ACE/16/19",
  "WO/PBC/36/5",
])("“%s” holds no figure", (text) => {
  expect(withoutNonFigures(text)).not.toMatch(/\d/);
});

test.each([
  "57%",
  "2,024",
  "12024",
  "2024.5",
  "2000 人",
  "2000 francs",
  "CHF 2000",
  "CHF544",
  "3 个月",
  "5 年",
  "2 小时",
  "10-15 个",
  "7 种中的 4 种",
  "4/7",
])("“%s” is left as it is", (text) => {
  expect(withoutNonFigures(text)).toBe(text);
});

test("what stands beside such a number is kept, and kept apart", () => {
  expect(withoutNonFigures("12 P4 34")).toBe("12 … 34");
});
