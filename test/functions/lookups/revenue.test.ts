import { call } from "../calling";

test.each([
  // Table 2, lines 102 and 112
  [["2024/25", "PCT 体系"], 743700],
  [["2024/25", "total"], 972600],
  [["2024/25", "PCT", "actual"], 371100],
  [["2024/25", "马德里", "收入实际数", 2024], 83300],
  // line 113 has it in thousands
  [["2024/25", "lisbon", "actual"], 216.8],
  // Annex II, lines 1735 and 1745
  [["2024/25", "PCT", "approved", 2024], 366563],
  [["2024/25", "pct", "更新后", 2024], 373370],
  [["2024/25", "IPSAS 调整后总收入", "updated", 2024], 486444],
  [["2024/25", "规费", "approved", 2024], 458397],
])("%j: %d", (args, amount) => {
  expect(call("REVENUE", ...args)).toBe(amount);
});

test.each([
  [["2024/25", "PCT", "updated"], "#N/A", "notPublished"],
  [["2024/25", "PCT", "approved", 2025], "#N/A", "notPublished"],
  [["2024/25", "PCT", "actual", 2025], "#N/A", "notReported"],
  [["2024/25", "Eurovision"], "#N/A", "unknownSource"],
  [["2024/25", "小计"], "#VALUE!", "ambiguousName"],
  [["2024/25", "PCT", "approved", 2026], "#VALUE!", "yearOutsideBiennium"],
])("%j is %s: %s", (args, error, message) => {
  expect(call("REVENUE", ...args)).toMatchObject({ error, message });
});
