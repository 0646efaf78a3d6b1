import { READERS, type Kind } from "../../src/functions/read-argument";

const read = (kind: Kind, cell: unknown): unknown => READERS[kind].read(cell);

test.each<[Kind, unknown, unknown]>([
  ["number", "45%", 0.45],
  ["rate", 0, 0],
  ["rate", "5%", 0.05],
  ["rate", 1, 1],
  ["step", 0.05, 0.05],
  ["decimals", 0, 0],
  ["decimals", -3, -3],
  ["decimals", 15, 15],
  ["year", "2024", 2024],
  ["text", " a  b ", "a b"],
  ["text", 12, "12"],
  ["yesNo", "oui", true],
  ["biennium", "2024/25", 2024],
  ["biennium", 2024, 2024],
  ["day", "2024-12-31", 45657],
  ["system", "Madrid System", "madrid"],
  ["documentType", "Renewals", "renewal"],
  ["ratingRule", "Progress from baseline", "progress"],
  ["reportingPoint", "FINAL", "final"],
  ["target", 95, 95],
  ["target", "95%", 0.95],
  ["target", "≥95%", ">=0.95"],
  ["target", "≧ 95%", ">=0.95"],
  ["target", ">= 95 %", ">=0.95"],
  ["target", "＞＝９５％", ">=0.95"],
  ["target", ">18%", ">0.18"],
  ["target", "＞18%", ">0.18"],
  ["target", "≤565", "<=565"],
  ["target", "<=1,565", "<=1565"],
  ["target", "<10%", "<0.1"],
])("%s: %j is %j", (kind, cell, expected) => {
  expect(read(kind, cell)).toEqual(expected);
});

test.each<[Kind, unknown, string]>([
  ["rate", 5, "rateOutOfRange"],
  ["rate", -0.01, "rateOutOfRange"],
  ["rate", "13", "rateOutOfRange"],
  ["step", 0, "stepNotPositive"],
  ["step", -1, "stepNotPositive"],
  ["decimals", 1.5, "notDecimals"],
  ["decimals", 16, "notDecimals"],
  ["year", 24, "notAYear"],
  ["year", 2024.5, "notAYear"],
  ["yesNo", "perhaps", "notYesOrNo"],
  ["biennium", 80.96, "bienniumUnquoted"],
  ["biennium", 2025, "secondYear"],
  ["day", "2024-02-30", "notADate"],
  ["reportingPoint", "monthly", "unknownReportingPoint"],
  ["ratingRule", "guess", "unknownRatingRule"],
  ["target", "≥", "notANumber"],
  ["target", "≥ many", "notANumber"],
  ["target", "=95", "notANumber"],
])("%s: %j is #VALUE!, %s", (kind, cell, message) => {
  expect(read(kind, cell)).toMatchObject({ error: "#VALUE!", message });
});

test("an unknown word names its subject, and the nearest code", () => {
  expect(read("documentType", "renwal")).toMatchObject({
    message: "unknownDocumentType",
    values: { text: "renwal", known: "documentTypes", nearest: "renewal" },
  });
  expect(read("system", "Lisbon")).toMatchObject({
    message: "unknownSystem",
    values: { text: "Lisbon", known: "systems", nearest: "" },
  });
});

const KINDS = Object.keys(READERS).filter((kind) => kind !== "raw") as Kind[];

test.each(KINDS)("%s: nil stays nil, errors stay errors", (kind) => {
  for (const nil of [null, undefined, "", "-"]) expect(read(kind, nil)).toBeNull();
  expect(read(kind, "#REF!")).toMatchObject({ error: "#REF!" });
  expect(read(kind, { code: "#DIV/0!" })).toMatchObject({ error: "#DIV/0!" });
  expect(read(kind, "不适用")).toMatchObject({ error: "#N/A" });
});

test("a raw cell is handed on as it came", () => {
  const cell = {};
  expect(read("raw", cell)).toBe(cell);
});

test("what is no year or biennium is told so, and not that it is no number", () => {
  expect(READERS.year.read("2024/25")).toMatchObject({ message: "notAYear" });
  expect(READERS.year.read(true)).toMatchObject({ message: "notAYear" });
  expect(READERS.biennium.read(true)).toMatchObject({ message: "notABiennium" });
});

test("a target's sign is kept where it decides, and dropped where it does not", () => {
  expect(READERS.target.read("≥ 95%")).toBe(">=0.95");
  expect(READERS.targetFigure.read("≥ 95%")).toBe(0.95);
  expect(READERS.targetFigure.read("≥")).toMatchObject({ message: "notANumber" });
});

test("printed text keeps its decimals, and nothing else stays text", () => {
  expect(READERS.printed.read("100.0")).toBe("100.0");
  expect(READERS.printed.read(100)).toBe(100);
  expect(READERS.printed.read("-")).toBeNull();
  expect(READERS.printed.read("about 100")).toMatchObject({ message: "notANumber" });
});
