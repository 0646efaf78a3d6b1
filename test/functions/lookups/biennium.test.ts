import { call } from "../calling";

test.each([
  ["2024-01-01", "2024/25"],
  ["2025-12-31", "2024/25"],
  ["2026-01-01", "2026/27"],
  // 31 December 2024 at noon, as Excel counts days
  [45657.5, "2024/25"],
  ["1999-12-31", "1998/99"],
  ["2000-01-01", "2000/01"],
])("%s lies in %s", (date, biennium) => {
  expect(call("BIENNIUM", date)).toBe(biennium);
});

test.each([
  [2024, "notADate"],
  ["31.12.2024", "notADate"],
  ["", "missing"],
  ["1975-06-01", "notABiennium"],
])("%s: %s", (date, message) => {
  expect(call("BIENNIUM", date)).toMatchObject({ error: "#VALUE!", message });
});
