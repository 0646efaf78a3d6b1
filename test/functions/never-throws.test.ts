import fc from "fast-check";
import english from "../../addin/locales/messages/en.json";
import { ERROR_CODES, isCellError } from "../../src/model/cell-error";
import { CATALOGUE } from "../../src/functions/catalogue";
import { callable } from "../../src/functions/invoke";

const throwing = {
  get error(): never {
    throw new Error("hostile");
  },
};

const oddities: readonly unknown[] = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  5e-324,
  Number.MAX_VALUE,
  Number.MIN_SAFE_INTEGER,
  80.96,
  2024,
  45657,
  "2024/25",
  "2024-12-31",
  "Madrid",
  "renewal",
  "≥95%",
  "1e308",
  "#DIV/0!",
  "●",
  "constructor",
  "__proto__",
  "\ud800",
  "\u202e123",
  "٪",
  "x".repeat(50_000),
  "1 of ".repeat(5_000),
  true,
  null,
  undefined,
  Symbol("cell"),
  10n,
  () => 1,
  {},
  throwing,
  Object.create(null),
  { error: "nonsense" },
  { code: "#DIV/0!" },
  { basicValue: "#N/A" },
  { error: { error: "#N/A" } },
  new Date(NaN),
  new Proxy({}, {}),
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  },
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(cell, range, fc.array(fc.oneof(cell, fc.array(cell))));

function checkCell(value: unknown): void {
  if (isCellError(value)) {
    expect(ERROR_CODES).toContain(value.error);
    if (value.message !== undefined) expect(Object.keys(english)).toContain(value.message);
    for (const text of Object.values(value.values ?? {})) {
      expect(["string", "number"]).toContain(typeof text);
    }
    return;
  }
  expect(["number", "string", "boolean"]).toContain(typeof value);
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
}

function checkResult(result: unknown): void {
  if (!Array.isArray(result)) {
    checkCell(result);
    return;
  }
  expect(result.length).toBeGreaterThan(0);
  const widths = new Set(result.map((row) => (row as unknown[]).length));
  expect(widths.size).toBe(1);
  for (const row of result as unknown[][]) row.forEach(checkCell);
}

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "%s",
  (_, definition) => {
    const compute = callable(definition);
    const most = definition.arguments.length;

    test("whatever the cells hold, the result is a value or a typed error", () => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: most + 1 }), (args) => {
          checkResult(compute(...args));
        }),
        { numRuns: 400 },
      );
    });

    test("a range of strange cells has an answer in every place", () => {
      const each = definition.arguments.every(({ takes }) => takes === "each");
      const column = oddities.map((value) => [value]);
      const result = compute(...definition.arguments.map(() => column));
      checkResult(result);
      if (each) expect(result).toHaveLength(oddities.length);
    });
  },
);
