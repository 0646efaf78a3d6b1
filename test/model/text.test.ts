import fc from "fast-check";
import { MAX_QUOTED_TEXT } from "../../src/model/limits";
import { nameKey, normaliseText, quoted } from "../../src/model/text";

test.each([
  ["２０２４／２５", "2024/25"],
  ["（１）", "(1)"],
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["a\u00a0b\u202fc\td\ne\u3000f", "a b c d e f"],
  ["  a  ", "a"],
  ["45%²", "45%"],
  ["45₂", "45"],
  ["45③", "45"],
  ["\u202b\u200fنعم\u202c", "نعم"],
  ["\ufeffa\u200bb", "ab"],
  ["e\u0301", "é"],
])("normaliseText(%j) is %j", (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test("normaliseText changes nothing that it has normalised, whatever the text", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});

test.each([
  ["Not achieved", "not-achieved"],
  ["NOT ACHIEVED", "not achieved"],
  ["ｍａｄｒｉｄ", "Madrid"],
  ["后期 指定", "后期指定"],
  ["mid-term", "Midterm"],
])("%j and %j are the same name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test("names that differ in a letter or a mark differ", () => {
  expect(nameKey("achieved")).not.toBe(nameKey("not achieved"));
  expect(nameKey("●")).not.toBe(nameKey("▲"));
  expect(nameKey("●")).not.toBe("");
});

describe("quoted", () => {
  test("keeps a short text on one line", () => {
    expect(quoted(" a\n b ")).toBe("a b");
    expect(quoted("x".repeat(MAX_QUOTED_TEXT))).toBe("x".repeat(MAX_QUOTED_TEXT));
  });

  test("cuts a long text, never within a character", () => {
    const cut = quoted("𝟙".repeat(100));
    expect(Array.from(cut)).toHaveLength(MAX_QUOTED_TEXT);
    expect(cut.endsWith("𝟙…")).toBe(true);
  });
});
