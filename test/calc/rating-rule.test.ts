import {
  proposeRating as proposeFrom,
  RATING_RULES,
  type RatingRule,
  type Target,
} from "../../src/calc/rating-rule";
import type { CellError } from "../../src/model/cell-error";
import type { Rating } from "../../src/model/rating";

/** By the mid-term scale of Appendix A. */
function proposeRating(
  baseline: number | null,
  target: Target | null,
  actual: number | null,
  rule: RatingRule,
): Rating | CellError {
  return proposeFrom(baseline, target, actual, rule, 0.4);
}

const atLeast = (value: number): Target => ({ value, sign: ">=" });

// achieved = 40 % or more of the target reached (Appendix A, mid-term)
test.each<[string, number | null, number, number, string]>([
  ["exactly 40 %", 0, 100, 40, "achieved"],
  ["just below", 0, 100, 39.999, "not-achieved"],
  ["0.4 of 1", 0, 1, 0.4, "achieved"],
  // 0.12 / 0.3 is 0.39999999999999997 in doubles
  ["0.12 of 0.3", 0, 0.3, 0.12, "achieved"],
  ["without a baseline", null, 100, 60, "achieved"],
  ["beyond the target", 79, 100, 109, "achieved"],
])("share of target: %s", (_, baseline, target, actual, rating) => {
  expect(proposeRating(baseline, atLeast(target), actual, "share")).toBe(rating);
});

test.each<[string, number, number, number, string]>([
  ["40 % of the way", 50, 100, 70, "achieved"],
  ["less", 50, 100, 69, "not-achieved"],
  ["an indicator that is to fall", 100, 50, 80, "achieved"],
  ["one that is to fall and rises", 100, 50, 120, "not-achieved"],
])("progress: %s", (_, baseline, target, actual, rating) => {
  expect(proposeRating(baseline, atLeast(target), actual, "progress")).toBe(rating);
});

test.each<[NonNullable<Target["sign"]>, number, string]>([
  [">=", 95, "achieved"],
  [">=", 94.9, "not-achieved"],
  [">", 95, "not-achieved"],
  [">", 95.1, "achieved"],
  ["<=", 95, "achieved"],
  ["<=", 95.1, "not-achieved"],
  ["<", 95, "not-achieved"],
  ["<", 94.9, "achieved"],
])("threshold %s 95 at %d: %s", (sign, actual, rating) => {
  expect(proposeRating(null, { value: 95, sign }, actual, "threshold")).toBe(rating);
  expect(proposeRating(null, { value: 95, sign }, actual, "annual")).toBe(rating);
});

test("maintain: no worse than the baseline, in the target's direction", () => {
  expect(proposeRating(73, null, 73, "maintain")).toBe("achieved");
  expect(proposeRating(73, null, 72, "maintain")).toBe("not-achieved");
  expect(proposeRating(565, { value: 0, sign: "<=" }, 560, "maintain")).toBe("achieved");
  expect(proposeRating(565, { value: 0, sign: "<" }, 570, "maintain")).toBe("not-achieved");
});

test.each(RATING_RULES)("%s: not assessable without what it needs", (rule) => {
  expect(proposeRating(1, atLeast(2), null, rule)).toBe("not-assessable");
  const missing = rule === "maintain" ? [null, atLeast(2)] : [1, null];
  expect(proposeRating(missing[0] as null, missing[1] as Target, 1, rule)).toBe("not-assessable");
});

test("progress needs a baseline", () => {
  expect(proposeRating(null, atLeast(2), 1, "progress")).toBe("not-assessable");
});

test("no share of a target of nought", () => {
  expect(proposeRating(0, atLeast(0), 5, "share")).toMatchObject({ error: "#DIV/0!" });
});

test("no progress where the target is the baseline", () => {
  expect(proposeRating(5, atLeast(5), 5, "progress")).toBe("not-assessable");
  expect(proposeRating(5, atLeast(5), 6, "progress")).toBe("not-assessable");
});

test.each(["<=", "<"] as const)("no share of a target to stay below (%s)", (sign) => {
  expect(proposeRating(555, { value: 565, sign }, 2000, "share")).toMatchObject({
    error: "#VALUE!",
    message: "ceilingTarget",
  });
});

describe("a target below the baseline, without a sign", () => {
  test.each(["share", "threshold", "annual", "maintain"] as const)(
    "%s: asks for the sign",
    (rule) => {
      expect(proposeRating(600, { value: 300 }, 600, rule)).toMatchObject({
        error: "#VALUE!",
        message: "directionUnknown",
      });
    },
  );

  test("progress knows the way", () => {
    // nothing of the way from 600 down to 300 is done
    expect(proposeRating(600, { value: 300 }, 600, "progress")).toBe("not-achieved");
  });

  test("a sign settles it, and so does a target above the baseline", () => {
    expect(proposeRating(96, { value: 95, sign: ">=" }, 92, "threshold")).toBe("not-achieved");
    expect(proposeRating(600, { value: 300, sign: "<=" }, 600, "threshold")).toBe("not-achieved");
    expect(proposeRating(30, { value: 59 }, 60, "threshold")).toBe("achieved");
  });
});
