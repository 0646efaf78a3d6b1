import { nameKey } from "../../src/model/text";
import { pattern, type Pattern } from "../../src/recognise/pattern";
import type { Period } from "../../src/tables/period";

const period: Period = { biennium: { firstYear: 2024 }, point: "mid-term" };

function patternOf(wording: string): Pattern {
  return pattern(wording, "en", true, period);
}

test.each([
  ["{biennium} Program of Work and Budget", "Program of Work and Budget 2024/25"],
  ["{biennium} Program of Work and Budget", "Programme of Work and Budget, 2024/2025"],
  ["{year} expenditure", "Expenditure 2024"],
  ["{year} expenditure", "Expenditure (2024)"],
  ["{biennium} 年调剂使用后预算", "调剂使用后预算（2024/25 年）"],
  ["{biennium} 年调剂使用后预算", "调剂使用后预算 2024/25"],
  ["Budget {biennium} après virements", "Budget  apres virements 2024/25"],
  ["Presupuesto {biennium} tras las transferencias", "2024/25 Presupuesto tras las transferencias"],
  ["Cifras reales de {year}", "Cifras reales 2024"],
  ["Бюджет {biennium} гг. после перераспределения", "Бюджет после перераспределения, 2024/25 гг."],
  ["Расходы за {year} г.", "Расходы, 2024 г."],
  ["الأرقام الفعلية لعام {year}", "2024 الأرقام الفعلية"],
])("“%s” is known with its date elsewhere: “%s”", (wording, text) => {
  const key = nameKey(text);
  expect(patternOf(wording).matches(key)).toBe(true);
  expect(patternOf(wording).matchesPeriod(key)).toBe(!text.includes("2024/2025"));
});

test("another year is that of the wording, and not of the report", () => {
  const key = nameKey("Expenditure 2023");
  expect(patternOf("{year} expenditure").matches(key)).toBe(true);
  expect(patternOf("{year} expenditure").matchesPeriod(key)).toBe(false);
});

test.each([
  ["{year} expenditure", "Expenditure"],
  ["{year} expenditure", "8171 expenditure"],
  ["{year} expenditure", "Expenditure 2024/25"],
  ["{biennium} approved budget", "Approved budget 2024"],
  ["{year-3} г.", "г."],
])("“%s” is not “%s”", (wording, text) => {
  expect(patternOf(wording).matches(nameKey(text))).toBe(false);
});

test.each([
  ["Budget utilisation", "Budget utilization"],
  ["Utilisation rate (%)", "Utilization rate (%)"],
  ["Dépenses réelles", "Depenses  reelles"],
  ["Taux d’utilisation (%)", "taux d'utilisation"],
])("“%s” is also spelt “%s”", (wording, text) => {
  expect(patternOf(wording).matches(nameKey(text))).toBe(true);
});

test("marks that make another letter stay", () => {
  expect(patternOf("Свой").matches(nameKey("Свои"))).toBe(false);
});
