import { call } from "../calling";

test.each([
  // Table 4, lines 177, 185, 186
  [["2024/25", "专利"], 214036],
  [["2024/25", "专利", "调剂使用后"], 223811],
  [[2024, "Unallocated", "after transfers"], 6298],
  [["2024/25", "总计"], 857300],
  // Annex III, lines 1758 and 1766: a printed total is not the sum of what is printed
  [["2024/25", "brands", "approved", 2024], 39433],
  [["2024/25", "brands", "budget après virements", 2024], 41027],
  [["2024/25", "total", "approved", 2025], 430431],
  [["2024/25", "total", "after transfers", 2024], 425405],
  // the page of the sector, lines 1457 and 1472
  [["2024/25", "专利和技术", "approved", null, "3.2"], 193975],
  [["2024/25", "专利和技术", "after-transfers", "", "", "人事费"], 135818],
  // Table 6, lines 235, 240, 249
  [["2024/25", "total", "approved", "", "", "员额"], 486072],
  [["2024/25", "total", "after transfers", "", "", "人事费"], 496709],
  [["2024/25", "total", "approved", "", "", "差旅、培训和补助金"], 28513],
])("%j: %d", (args, amount) => {
  expect(call("BUDGET", ...args)).toBe(amount);
});

test.each([
  [["2024/25", "专利", "approved", 2024, "3.2"], "notBrokenDown"],
  [["2024/25", "专利", "approved", 2024, "", "posts"], "notBrokenDown"],
  [["2024/25", "专利", "approved", "", "", "posts"], "notPublished"],
  [["2024/25", "专利", "after transfers", 2025], "notPublished"],
  // the report has no row of totals by result in the budget
  [["2024/25", "total", "approved", "", "1.1"], "notPublished"],
  // line 237: the cell is blank
  [["2024/25", "total", "approved", "", "", "其他工作人员费用"], "notPublished"],
  [["2024/25", "Catering"], "unknownSector"],
  [["2022/23", "专利"], "unknownBiennium"],
])("%j is #N/A: %s", (args, message) => {
  expect(call("BUDGET", ...args)).toMatchObject({ error: "#N/A", message });
});

test.each([
  [["", "专利"], "missing"],
  [["2024/25", ""], "missing"],
  [[2024 / 25, "专利"], "bienniumUnquoted"],
  [["2024/25", "专利", "guess"], "unknownBasis"],
  [["2024/25", "专利", "approved", 2026], "yearOutsideBiennium"],
  [["2024/25", "total", "approved", "", "", "小计"], "ambiguousName"],
])("%j is #VALUE!: %s", (args, message) => {
  expect(call("BUDGET", ...args)).toMatchObject({ error: "#VALUE!", message });
});
