import { bienniumLabel, readBiennium } from "../../src/model/biennium";

const FIRST_YEARS = Array.from({ length: (2098 - 1980) / 2 + 1 }, (_, n) => 1980 + 2 * n);

describe.each(FIRST_YEARS)("the biennium that begins in %d", (year) => {
  const short = String((year + 1) % 100).padStart(2, "0");

  test("is read from its label and from its first year", () => {
    const biennium = { firstYear: year };
    expect(bienniumLabel(biennium)).toBe(`${year}/${short}`);
    expect(readBiennium(`${year}/${short}`)).toEqual(biennium);
    expect(readBiennium(`${year}/${year + 1}`)).toEqual(biennium);
    expect(readBiennium(year)).toEqual(biennium);
    expect(readBiennium(String(year))).toEqual(biennium);
  });

  test("its second year is refused, with the label to write", () => {
    expect(readBiennium(year + 1)).toEqual({
      error: "#VALUE!",
      message: "secondYear",
      values: { year: year + 1, biennium: `${year}/${short}` },
    });
  });

  test("unquoted, it gets the error that says to quote it", () => {
    const quotient = year / Number(short);
    // 2000/01 is 2000, the first year itself
    if (quotient !== year) {
      expect(readBiennium(quotient)).toMatchObject({ message: "bienniumUnquoted" });
    }
    expect(readBiennium(year / (year + 1))).toMatchObject({ message: "bienniumUnquoted" });
  });
});

test("unquoted 2024/25 is 80.96", () => {
  expect(2024 / 25).toBe(80.96);
  expect(readBiennium(80.96)).toEqual({
    error: "#VALUE!",
    message: "bienniumUnquoted",
    values: {},
  });
  expect(readBiennium("80.96")).toMatchObject({ message: "bienniumUnquoted" });
});

test.each(["2024-25", "2024–25", "2024 / 25", "２０２４／２５", "٢٠٢٤/٢٥", " 2024/25 "])(
  "“%s” is understood",
  (text) => {
    expect(readBiennium(text)).toEqual({ firstYear: 2024 });
  },
);

test.each(["2024/26", "2024/2026", "2024/5", "24/25", "2024/25/26", "biennium", "1776/77", "1.5"])(
  "“%s” is no biennium",
  (text) => {
    expect(readBiennium(text)).toMatchObject({ error: "#VALUE!", message: "notABiennium" });
  },
);

test("2025/26 straddles two biennia", () => {
  expect(readBiennium("2025/26")).toMatchObject({ message: "secondYear" });
});

test.each([0, -2024, 2024.5, 1e10, 45657])("%d is no biennium", (value) => {
  expect(readBiennium(value)).toMatchObject({ error: "#VALUE!", message: "notABiennium" });
});

test("nil stays nil, and errors stay what they are", () => {
  expect(readBiennium(null)).toBeNull();
  expect(readBiennium("-")).toBeNull();
  expect(readBiennium("#REF!")).toEqual({ error: "#REF!" });
  expect(readBiennium("不适用")).toMatchObject({ error: "#N/A" });
  expect(readBiennium(true)).toMatchObject({ error: "#VALUE!" });
});
