import { CATALOGUE } from "../../src/functions/catalogue";
import { isOptional } from "../../src/functions/help";
import { callable } from "../../src/functions/invoke";
import { call } from "./calling";

describe("broadcasting, as Excel's arrays do", () => {
  test("a scalar goes with every cell", () => {
    expect(
      call("BALANCE", 1, [
        [10, 20],
        [30, 40],
      ]),
    ).toEqual([
      [9, 19],
      [29, 39],
    ]);
  });

  test("a column and a row make a table", () => {
    expect(call("BALANCE", [[1], [2]], [[10, 20, 30]])).toEqual([
      [9, 19, 29],
      [8, 18, 28],
    ]);
  });

  test("beyond a range that is neither one row nor one column there is #N/A", () => {
    const outside = { error: "#N/A", message: "outsideRange" };
    expect(call("BALANCE", [[1], [2]], [[10], [20], [30]])).toMatchObject([[9], [18], [outside]]);
    expect(call("BALANCE", [[1, 2]], [[10, 20, 30]])).toMatchObject([[9, 18, outside]]);
    expect(
      call(
        "BALANCE",
        [
          [1, 2],
          [3, 4],
        ],
        [[10, 20, 30]],
      ),
    ).toMatchObject([
      [9, 18, outside],
      [7, 16, outside],
    ]);
    expect(
      call(
        "BALANCE",
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20], [30]],
      ),
    ).toMatchObject([
      [9, 8],
      [17, 16],
      [outside, outside],
    ]);
  });

  test("an array of one cell is a scalar to the others, but makes an array", () => {
    expect(call("BALANCE", [[1]], [[10, 20]])).toEqual([[9, 19]]);
    expect(call("BALANCE", [[1]], 10)).toEqual([[9]]);
    expect(call("BALANCE", 1, 10)).toBe(9);
  });

  test("optional arguments broadcast too", () => {
    expect(call("SUPPORTCOST", 100, 0.131, [[0.05], [1], [null]])).toEqual([[13.1], [14], [13.1]]);
  });

  test("a bad cell is an error in its own place", () => {
    expect(
      call("UTILISATION", [[50], ["x"], ["不适用"], [5], [{ code: "#REF!" }]], 100),
    ).toMatchObject([
      [0.5],
      [{ error: "#VALUE!", message: "notANumber", values: { text: "x" } }],
      [{ error: "#N/A", message: "notApplicable" }],
      [0.05],
      [{ error: "#REF!" }],
    ]);
    expect(call("UTILISATION", 5, [[10], [0], [null]])).toMatchObject([
      [0.5],
      [{ error: "#DIV/0!" }],
      [{ error: "#DIV/0!" }],
    ]);
  });

  test("the first bad argument is the one that is told", () => {
    expect(call("BALANCE", "#REF!", "#NAME?")).toMatchObject({ error: "#REF!" });
  });
});

describe("nil", () => {
  test.each([[null], [undefined], [""], ["-"], ["–"], [" "], ["\u00a0"]])(
    "%j counts as nought in an amount",
    (nil) => {
      expect(call("UTILISATION", nil, 6298)).toBe(0);
      expect(call("UTILISATION", nil, nil)).toBe(0);
      expect(call("UTILISATION", 5, nil)).toMatchObject({ error: "#DIV/0!" });
      expect(call("BALANCE", nil, nil)).toBe(0);
      expect(call("BALANCE", 5, nil)).toBe(-5);
    },
  );

  test("a result is never minus nought", () => {
    expect(Object.is(call("UTILISATION", -0, 5), 0)).toBe(true);
    expect(Object.is(call("UTILISATION", 0, -5), 0)).toBe(true);
    expect(Object.is(call("SUPPORTCOST", -0, 0.13), 0)).toBe(true);
  });

  test("what must not be nil says its name", () => {
    expect(call("LINEARPLAN", 1, null, "2024-12-31")).toMatchObject({
      error: "#VALUE!",
      message: "missing",
      values: { argument: "biennium" },
    });
    expect(call("LINEARPLAN", 1, "2024/25", "-")).toMatchObject({ values: { argument: "asOf" } });
    expect(call("WORKLOADWEIGHT", "", "renewal")).toMatchObject({
      values: { argument: "system" },
    });
  });

  test("an optional argument that is nil is its default", () => {
    for (const nil of [undefined, null, "", "-"]) {
      expect(call("TRANSFERCAP", 1000, 10000, nil, nil)).toBe(100);
      expect(call("SUPPORTCOST", 5310, 0.13, nil)).toBe(690.3);
      expect(call("KPIRATING", 0, 100, 40, nil, nil)).toBe("achieved");
    }
  });
});

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "%s",
  (id, definition) => {
    const most = definition.arguments.length;
    const least = definition.arguments.filter((argument) => !isOptional(argument)).length;

    test("counts its arguments", () => {
      const few = callable(definition)(...new Array<unknown>(least - 1).fill(1));
      expect(few).toMatchObject({
        error: "#VALUE!",
        message: "tooFewArguments",
        values: { function: id, least, given: least - 1 },
      });
      const many = callable(definition)(...new Array<unknown>(most + 1).fill(1));
      expect(many).toMatchObject({
        error: "#VALUE!",
        message: "tooManyArguments",
        values: { function: id, most, given: most + 1 },
      });
    });

    test("optional arguments stand last", () => {
      const optional = definition.arguments.map(isOptional);
      expect(optional).toEqual([...optional].sort());
    });

    test("refuses what is no range", () => {
      const args = new Array<unknown>(most).fill(1);
      for (const [range, message] of [
        [[], "emptyRange"],
        [[[]], "emptyRange"],
        [[1, 2], "notARange"],
        [[[1], [2, 3]], "notARange"],
      ] as const) {
        const result = callable(definition)(range, ...args.slice(1));
        expect(result).toMatchObject({ error: "#VALUE!", message });
      }
    });
  },
);

describe("ranges that are used whole", () => {
  test("must fit each other, or be one cell", () => {
    expect(call("WEIGHTEDWORKLOAD", [[1, 2]], [[1], [2]])).toMatchObject({
      message: "shapesDiffer",
    });
    expect(call("WEIGHTEDWORKLOAD", [[10], [20]], 10)).toBe(3);
    expect(call("WEIGHTEDWORKLOAD", 10, 5)).toBe(2);
  });

  test("must fit the results", () => {
    expect(call("TIES", [[1, 2, 3]], [[1, 2]])).toMatchObject({ message: "shapesDiffer" });
    expect(
      call(
        "TIES",
        [[3], [7]],
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ),
    ).toEqual([[true], [true]]);
    expect(
      call(
        "TIES",
        [[4, 6]],
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ),
    ).toEqual([[true, true]]);
  });

  test("one error in them is the result", () => {
    expect(call("QUALITYINDEX", [[1], ["x"]])).toMatchObject({ error: "#VALUE!" });
    expect(
      call(
        "TIES",
        [[3, 7]],
        [
          [1, 3],
          [2, "#REF!"],
        ],
        0,
      ),
    ).toMatchObject([[true, { error: "#REF!" }]]);
  });
});

test("an overflow is #NUM!, never an infinity", () => {
  expect(call("UTILISATION", 1e308, 1e-308)).toMatchObject({ error: "#NUM!" });
  expect(call("BALANCE", -1.7e308, 1.7e308)).toMatchObject({ error: "#NUM!" });
  expect(call("FUNDBALANCE", 1.7e308, 1.7e308, 0)).toMatchObject({ error: "#NUM!" });
  expect(call("WEIGHTEDWORKLOAD", [[1e308, -1e308]], [[1e-308, 1e-308]])).toMatchObject({
    error: "#NUM!",
  });
});
