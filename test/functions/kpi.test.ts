import { call } from "./calling";

describe("KPIRATING", () => {
  test.each<[unknown[], string]>([
    // lines 1228, 1208 and 1175 ff. of the report's performance tables
    [["-", "155,000", "45,317"], "not-achieved"],
    [["96%", "≥95%", "92%", "threshold"], "not-achieved"],
    [["96%", "≥90%", "98%", "threshold"], "achieved"],
    [["15%", ">18%", "25%", "annual"], "achieved"],
    [["555", "≤565", "544", "threshold"], "achieved"],
    [["598", "≤576", "619", "threshold"], "not-achieved"],
    [["73", "-", "73", "maintain"], "achieved"],
    [[34, 59, 41, "progress"], "not-achieved"],
    [[0, 100, 40], "achieved"],
    [[0, 100, "39.9"], "not-achieved"],
    [[0, 100, null], "not-assessable"],
    [[0, null, 5], "not-assessable"],
    [[null, 100, 50, "progress"], "not-assessable"],
  ])("%j is %s", (args, rating) => {
    expect(call("KPIRATING", ...args)).toBe(rating);
  });

  test("rules are understood in every language", () => {
    for (const rule of ["progress", "Progress from baseline", "PROGRESS"]) {
      expect(call("KPIRATING", 34, 59, 41, rule)).toBe("not-achieved");
    }
  });

  test("the end of the biennium has no confirmed scale", () => {
    expect(call("KPIRATING", 0, 100, 100, "share", "final")).toMatchObject({
      error: "#N/A",
      message: "noRatingScale",
    });
  });

  test("what does not apply is #N/A", () => {
    expect(call("KPIRATING", "不适用", 155000, 45317)).toMatchObject({ error: "#N/A" });
  });
});

describe("KPIPROGRESS", () => {
  test.each<[number, number, number, number]>([
    [34, 59, 41, 0.28],
    [100, 50, 75, 0.5],
    [18, 25, 24, 6 / 7],
    [0, 10, -5, -0.5],
  ])("from %d to %d, at %d", (baseline, target, actual, progress) => {
    expect(call("KPIPROGRESS", baseline, target, actual)).toBeCloseTo(progress, 14);
  });

  test("no way to go is #DIV/0!, unless nothing was done", () => {
    expect(call("KPIPROGRESS", 100, 100, 90)).toMatchObject({ error: "#DIV/0!" });
    expect(call("KPIPROGRESS", 100, 100, 100)).toBe(0);
  });
});

describe("RATINGCOUNT", () => {
  test("five rows of code and count, in the order of the report's key", () => {
    expect(
      call("RATINGCOUNT", [
        ["achieved", "▲"],
        ["N/A", null],
      ]),
    ).toEqual([
      ["achieved", 1],
      ["not-achieved", 1],
      ["not-applicable", 1],
      ["not-assessable", 0],
      ["discontinued", 0],
    ]);
    expect(call("RATINGCOUNT", "achieved")).toHaveLength(5);
  });

  test("what is no rating is counted in a sixth row", () => {
    const rows = call("RATINGCOUNT", [["●"], ["achieved"], ["◆"]]) as unknown[][];
    expect(rows[5]).toEqual([
      { error: "#VALUE!", message: "unreadRating", values: { text: "●" } },
      2,
    ]);
    const errors = call("RATINGCOUNT", [["#N/A"]]) as unknown[][];
    expect(errors[5]).toMatchObject([{ error: "#N/A" }, 1]);
  });
});

describe("READFIGURE", () => {
  test("spills value, unit, part and whole, a row for each cell", () => {
    expect(
      call("READFIGURE", [
        ["2024 年：57%（7 种旗舰出版物中的 4 种）"],
        ["8,043,876 人"],
        ["截至 2024 年底无"],
        [null],
      ]),
    ).toEqual([
      [0.57, "%", 4, 7],
      [8043876, "人", 0, 0],
      [0, "", 0, 0],
      [0, "", 0, 0],
    ]);
  });

  test("a cell without a figure is an error in each column of its row", () => {
    const rows = call("READFIGURE", [["每两年进行一次调查"], ["95%"]]) as unknown[][];
    const error = { error: "#VALUE!", message: "noFigure", values: { text: "每两年进行一次调查" } };
    expect(rows[0]).toEqual([error, error, error, error]);
    expect(rows[1]).toEqual([0.95, "%", 0, 0]);
  });

  test("a number is its own figure", () => {
    expect(call("READFIGURE", 12.5)).toEqual([[12.5, "", 0, 0]]);
    expect(call("READFIGURE", -3)).toEqual([[-3, "", 0, 0]]);
    expect(call("READFIGURE", 2000)).toEqual([[2000, "", 0, 0]]);
    expect(call("READFIGURE", 1e21)).toEqual([[1e21, "", 0, 0]]);
  });

  test("takes one column, not a table", () => {
    expect(call("READFIGURE", [["1", "2"]])).toMatchObject({ message: "oneColumn" });
  });
});
