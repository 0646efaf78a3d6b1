import fc from "fast-check";
import { MAX_CELL_TEXT } from "../../src/model/limits";
import {
  decimalsOf,
  isNilText,
  isNotApplicableText,
  normaliseFigure,
  readNumberText,
} from "../../src/model/number-text";

describe("readNumberText", () => {
  test.each<[string, number, number]>([
    ["0", 0, 0],
    ["544", 544, 0],
    ["1,234", 1234, 0],
    ["857,300", 857300, 0],
    ["2,619,986", 2619986, 0],
    ["2, 619, 986", 2619986, 0],
    ["624, 159", 624159, 0],
    ["387,206.37", 387206.37, 2],
    ["0.40", 0.4, 2],
    [".5", 0.5, 1],
    // a comma before any other number of digits than three is a decimal sign
    ["1,5", 1.5, 1],
    ["0,123", 0.123, 3],
    ["12,34", 12.34, 2],
    [",5", 0.5, 1],
    // blanks and apostrophes between thousands
    ["1 234", 1234, 0],
    ["1\u00a0234\u00a0567", 1234567, 0],
    ["1\u202f234,5", 1234.5, 1],
    ["1\u2009234.5", 1234.5, 1],
    ["1'234.50", 1234.5, 2],
    ["1’234’567", 1234567, 0],
    // dots between thousands, where nothing else can be meant
    ["1.234.567", 1234567, 0],
    ["1.234,56", 1234.56, 2],
    ["1.234", 1.234, 3],
    // signs
    ["-4.0", -4, 1],
    ["−4", -4, 0],
    ["–4", -4, 0],
    ["\u20114", -4, 0],
    ["- 4", -4, 0],
    ["－４", -4, 0],
    ["+4", 4, 0],
    ["(1,234)", -1234, 0],
    ["（１，２３４）", -1234, 0],
    ["( 15,738 )", -15738, 0],
    ["-0", 0, 0],
    ["(0)", 0, 0],
    // percent is a share of 1, and shows two decimals more
    ["45%", 0.45, 2],
    ["45 %", 0.45, 2],
    ["４５％", 0.45, 2],
    ["4.6%", 0.046, 3],
    ["-4.0%", -0.04, 3],
    ["(4.0%)", -0.04, 3],
    ["(4.0)%", -0.04, 3],
    ["0%", 0, 2],
    ["100.0%", 1, 3],
    // digits of other scripts
    ["１，２３４", 1234, 0],
    ["١٢٣", 123, 0],
    ["١٬٢٣٤٫٥", 1234.5, 1],
    ["٤٥٪", 0.45, 2],
    ["۱۲۳۴", 1234, 0],
    ["۴۵٪", 0.45, 2],
    // footnote marks and marks of writing direction carry no figure
    ["45%²", 0.45, 2],
    ["101,051 ¹", 101051, 0],
    ["101,051①", 101051, 0],
    ["87% ¹⁵", 0.87, 2],
    ["\u200f١٢٣\u200e", 123, 0],
    ["\u202b(1,234)\u202c", -1234, 0],
    ["\ufeff12", 12, 0],
    ["  12\u3000", 12, 0],
    // as Excel writes large and small numbers into text
    ["1e5", 100000, 0],
    ["1.5E+05", 150000, 0],
    ["2.5e-3", 0.0025, 4],
  ])("%s is %d with %d decimals", (text, value, decimals) => {
    expect(readNumberText(text)).toEqual({ value, decimals });
  });

  test.each([
    "1,23,4",
    "1,234,5",
    "12,34,567",
    "--5",
    "5-",
    "+-5",
    "(-5)",
    "-(5)",
    "(5",
    "5)",
    "()",
    "%",
    "5%%",
    "%5",
    "1 23",
    "12 34 567",
    "0,123,456",
    "1..2",
    "1.2.3",
    "1.",
    "e5",
    "1e",
    "1e9999",
    "0x10",
    "Infinity",
    "NaN",
    "½",
    "12a",
    "CHF 12",
    "12 CHF",
    "2024/25",
    "2024-12-31",
    "",
    " ",
    "-",
    "不适用",
    "一百",
    "Ⅳ",
  ])("“%s” is no number", (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });

  test("text longer than a cell holds is not read", () => {
    expect(readNumberText("1".repeat(MAX_CELL_TEXT + 1))).toBeUndefined();
  });

  test("a percent is the double nearest to the printed share", () => {
    // 4.6 / 100 would be 0.045999999999999996
    expect(readNumberText("4.6%")?.value).toBe(0.046);
    expect(readNumberText("0.29%")?.value).toBe(0.0029);
  });

  test("every amount is read back from the forms in which reports print it", () => {
    const grouped = (text: string, separator: string): string =>
      text.replace(/\B(?=(\d{3})+$)/g, separator);
    const anyForm = fc.tuple(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom<[string, string]>(
        [",", "."],
        [", ", "."],
        ["\u00a0", ","],
        ["\u202f", ","],
        ["'", "."],
        ["’", "."],
      ),
    );
    fc.assert(
      fc.property(anyForm, ([whole, centimes, [thousands, point]]) => {
        const cents = String(centimes).padStart(2, "0");
        const printed = `${grouped(String(whole), thousands)}${point}${cents}`;
        const expected = Number(`${whole}.${cents}`);
        expect(readNumberText(printed)).toEqual({ value: expected, decimals: 2 });
        const negative = expected === 0 ? 0 : -expected;
        expect(readNumberText(`(${printed})`)?.value).toBe(negative);
      }),
    );
  });

  test("whatever the text, the answer is a finite number or none", () => {
    const shape = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789,.'()-+% e٫٬٪−　０")),
    });
    fc.assert(
      fc.property(fc.oneof(shape, fc.string({ unit: "binary" })), (text) => {
        const number = readNumberText(text);
        if (number === undefined) return;
        expect(Number.isFinite(number.value)).toBe(true);
        expect(Object.is(number.value, -0)).toBe(false);
        expect(Number.isInteger(number.decimals) && number.decimals >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("long texts are read in time that grows no faster than they do", () => {
    const start = Date.now();
    for (const piece of ["1", "1,", "1,111", "1 ", "(", "-", "١٬", "1.111"]) {
      readNumberText(piece.repeat(MAX_CELL_TEXT / piece.length));
    }
    expect(Date.now() - start).toBeLessThan(2000);
  });
});

describe("nil and not applicable", () => {
  test.each(["", " ", "\u00a0", "-", "–", "—", "−", " - ", "－", "\u2011", "‐", "\u200f-"])(
    "“%s” is nil",
    (text) => {
      expect(isNilText(text)).toBe(true);
    },
  );

  test.each(["0", "--", "- -", ".", "无", "N/A", "nil"])("“%s” is not nil", (text) => {
    expect(isNilText(text)).toBe(false);
  });

  test.each([
    "不适用",
    "N/A",
    "n/a",
    "NA",
    "n.a.",
    "Ｎ／Ａ",
    "#N/A",
    "not applicable",
    "Not applicable",
    "sans objet",
    "s.o.",
    "non applicable",
    "no aplicable",
    "no se aplica",
    "No procede",
    "не применимо",
    "неприменимо",
    "Н/П",
    "غير منطبق",
    "لا ينطبق",
    " 不适用 ¹ ",
  ])("“%s” is not applicable", (text) => {
    expect(isNotApplicableText(text)).toBe(true);
  });

  test.each(["", "-", "0", "不可用", "nab", "not"])("“%s” is not “not applicable”", (text) => {
    expect(isNotApplicableText(text)).toBe(false);
  });
});

test("normaliseFigure brings the Arabic signs to ours", () => {
  expect(normaliseFigure("١٬٢٣٤٫٥٪")).toBe("1,234.5%");
});

test.each<[number, number]>([
  [0, 0],
  [12, 0],
  [-4.5, 1],
  [0.046, 3],
  [1234.56, 2],
  [0.1 + 0.2, 1],
  [1e21, 0],
  [1e-7, 7],
  [1.5e-7, 8],
])("decimalsOf(%d) is %d", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
