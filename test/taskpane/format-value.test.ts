import type { Unit } from "../../src/functions/definition";
import type { Cell } from "../../src/model/cell";
import type { Language } from "../../src/model/language";
import { formatCell, formatCount } from "../../src/taskpane/helper/format-value";

test.each<[Cell, Unit, Language, string]>([
  [0.4515, "share", "en", "45.15%"],
  [0.4515, "share", "ru", "45,15\u00a0%"],
  [0.4515, "share", "ar", "45.15\u200e%\u200e"],
  [223811, "amount", "en", "223,811"],
  [223811.5, "amount", "zh", "223,811.5"],
  [223811.5, "amount", "es", "223.811,5"],
  [true, "yesNo", "fr", "TRUE"],
  ["achieved", "rating", "zh", "achieved"],
  [null, "amount", "en", "0"],
  [{ error: "#DIV/0!" }, "share", "ru", "#DIV/0!"],
])("%j as %s in %s is %s", (cell, unit, language, expected) => {
  expect(formatCell(cell, unit, language)).toBe(expected);
});

test.each<[number, Language, string]>([
  [1, "en", "1"],
  [10000, "en", "10,000"],
  [10000, "es", "10.000"],
  [10000, "fr", "10\u202f000"],
  [10000, "ru", "10\u00a0000"],
  [10000, "zh", "10,000"],
  [10000, "ar", "10,000"],
])("a count of %d in %s is %s", (count, language, expected) => {
  expect(formatCount(count, language)).toBe(expected);
});
