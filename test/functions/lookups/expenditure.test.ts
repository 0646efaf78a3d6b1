import { call } from "../calling";

test.each([
  // Table 4, lines 177, 185 and 186
  [["2024/25", "专利", 2024], 101051],
  [["2024/25", "Unallocated"], 0],
  [["2024/25", "total"], 383366],
  // Table 6, line 235
  [["2024/25", "total", 2024, "", "员额"], 214943],
  [["2024/25", "total", "", "", "Personnel"], 225851],
])("%j: %d", (args, amount) => {
  expect(call("EXPENDITURE", ...args)).toBe(amount);
});

test.each([
  [["2024/25", "专利", 2025], "#N/A", "notReported"],
  [["2024/25", "专利", 2024, "3.2", "personnel"], "#N/A", "notBrokenDown"],
  [["2024/25", "专利", 2023], "#VALUE!", "yearOutsideBiennium"],
])("%j is %s: %s", (args, error, message) => {
  expect(call("EXPENDITURE", ...args)).toMatchObject({ error, message });
});
