import { call } from "../calling";

test.each([
  // Table 4, lines 177, 185 and 186
  [["2024/25", "专利", 2024], 101051],
  [["2024/25", "Unallocated"], 0],
  [["2024/25", "total"], 383366],
  // Table 5, lines 206, 213 and 223: nil is nought
  [["2024/25", "专利", "", "3.2"], 82097],
  [["2024/25", "专利", 2024, "1.1"], 0],
  [["2024/25", "total", 2024, "1.1"], 11074],
  // the page of the sector, line 1472
  [["2024/25", "patents", "", "", "人事费"], 61520],
  // Table 6, lines 235 and 240
  [["2024/25", "total", 2024, "", "员额"], 214943],
  [["2024/25", "total", "", "", "Personnel"], 225851],
])("%j: %d", (args, amount) => {
  expect(call("EXPENDITURE", ...args)).toBe(amount);
});

test.each([
  [["2024/25", "专利", 2025], "#N/A", "notReported"],
  [["2024/25", "专利", 2024, "3.2", "personnel"], "#N/A", "notBrokenDown"],
  [["2024/25", "专利", 2024, "", "posts"], "#N/A", "notPublished"],
  [["2024/25", "专利", 2023], "#VALUE!", "yearOutsideBiennium"],
])("%j is %s: %s", (args, error, message) => {
  expect(call("EXPENDITURE", ...args)).toMatchObject({ error, message });
});
