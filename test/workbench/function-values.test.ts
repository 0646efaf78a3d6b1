/** Arguments and results of functions: what Excel would hand over, and what it would show. */
import { prepareArguments } from "../../workbench/functions/arguments";
import type { GridArgument } from "../../workbench/functions/arguments";
import { createMessages } from "../../workbench/functions/messages";
import { readMetadata } from "../../workbench/functions/metadata";
import type { FunctionMetadata } from "../../workbench/functions/metadata";
import { readAnswer } from "../../workbench/functions/wire";

function metadata(parameters: object[], allowErrors = true): FunctionMetadata {
  const [read] = readMetadata({
    allowErrorForDataTypeAny: allowErrors,
    functions: [{ id: "F", name: "f", description: "", parameters }],
  });
  return read!;
}

const scalar = { name: "a", type: "any" };
const matrix = { name: "m", type: "any", dimensionality: "matrix" };
const blankCell: GridArgument = { array: [[null]] };
const error = { error: "#DIV/0!" };
const handedOver = { code: "#DIV/0!", type: "CustomFunctionError" };

describe("arguments", () => {
  test.each<[string, object[], GridArgument[], unknown]>([
    ["one cell for a single value", [scalar], [{ array: [[5]] }], [5]],
    ["one cell for a matrix", [matrix], [{ array: [[5]] }], [[[5]]]],
    ["a constant for a matrix", [matrix], [{ scalar: true }], [[[true]]]],
    ["a blank cell", [scalar, matrix], [blankCell, blankCell], [0, [[0]]]],
    ["blanks within a range", [matrix], [{ array: [[1, null]] }], [[[1, null]]]],
    ["an argument left out", [scalar, matrix], [undefined, { scalar: 1 }], [null, [[1]]]],
    [
      "an optional one at the end",
      [scalar, { ...scalar, optional: true }],
      [{ scalar: 1 }],
      [1, null],
    ],
    ["an error as a value", [scalar], [{ scalar: error }], [handedOver]],
    ["an error within a range", [matrix], [{ array: [[1, error]] }], [[[1, handedOver]]]],
    ["a number as text for a number", [{ name: "n", type: "number" }], [{ scalar: "2.5" }], [2.5]],
    [
      "several for a repeating one",
      [{ ...scalar, repeating: true }],
      [{ scalar: 1 }, { scalar: 2 }],
      [[1, 2]],
    ],
  ])("%s", (_name, parameters, given, expected) => {
    expect(prepareArguments(metadata(parameters), given)).toEqual({ args: expected });
  });

  test("an error ends the call where the add-in does not take errors", () => {
    expect(prepareArguments(metadata([scalar], false), [{ scalar: error }])).toMatchObject({
      error: "#DIV/0!",
    });
  });

  test.each<[string, object[], GridArgument[]]>([
    ["too few", [scalar, scalar], [{ scalar: 1 }]],
    ["too many", [scalar], [{ scalar: 1 }, { scalar: 2 }]],
    ["text for a number", [{ name: "n", type: "number" }], [{ scalar: "five" }]],
    ["a range for a single value", [scalar], [{ array: [[1], [2]] }]],
  ])("%s: #VALUE!", (_name, parameters, given) => {
    expect(prepareArguments(metadata(parameters), given)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("results", () => {
  const shown = (value: unknown) => readAnswer([1, true, value, [0]]).outcome;

  test.each([
    ["a value", 5, [[5]]],
    ["null is shown as 0", null, [[0]]],
    ["null in an array, too", [[null, "a"]], [[0, "a"]]],
    ["a truth value", true, [[true]]],
    [
      "an error in its place",
      [[{ type: "Error", basicValue: "#N/A", message: "why" }, 1]],
      [[{ error: "#N/A", message: "why" }, 1]],
    ],
  ])("%s", (_name, value, cells) => {
    expect(shown(value)).toEqual({ cells });
  });

  test.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
  ])("a thrown error of code %i is %s, with its message", (code, expected) => {
    const answer = readAnswer([3, false, "why", code, [0]]);
    expect(answer).toEqual({
      id: 3,
      outcome: { error: expected, message: "why" },
      complaint: null,
    });
  });

  test.each([
    ["an untyped exception", [1, false, "", 2, [0]]],
    ["a function that the pane does not have", [1, false, "", 10, [0]]],
    ["rows of different lengths", [1, true, [[1], [1, 2]], [0]]],
    ["an empty array", [1, true, [], [0]]],
    ["a data type that cannot be shown", [1, true, { type: "Entity" }, [0]]],
  ])("%s is complained of", (_name, entry) => {
    const { complaint, outcome } = readAnswer(entry);
    expect(complaint).toEqual(expect.any(String));
    expect(JSON.stringify(outcome)).toContain("#VALUE!");
  });
});

describe("metadata", () => {
  test.each(["stream", "cancelable", "requiresParameterAddresses", "volatile"])(
    "the option %s is refused by name",
    (option) => {
      const json = { functions: [{ id: "F", name: "F", options: { [option]: true } }] };
      expect(() => readMetadata(json)).toThrow(`"${option}" of F`);
    },
  );

  test("an unknown parameter type is refused by name", () => {
    expect(() => metadata([{ name: "a", type: "date" }])).toThrow('"date" of F');
  });
});

describe("messages", () => {
  test("are found for the calling cell and for cells it spills into", () => {
    const messages = createMessages();
    const cells = [[1, { error: "#N/A", message: "not given" }]];
    messages.record({ sheetId: "s", row: 2, column: 3 }, { cells });
    messages.record({ sheetId: "s", row: 9, column: 0 }, { error: "#VALUE!", message: "" });
    expect(messages.at("s", 2, 3)).toBeNull();
    expect(messages.at("s", 2, 4)).toBe("#N/A: not given");
    expect(messages.at("s", 9, 0)).toBe("#VALUE!");
    expect(messages.at("s", 9, 1)).toBeNull();
    expect(messages.at("t", 2, 4)).toBeNull();
    messages.record({ sheetId: "s", row: 2, column: 3 }, { cells: [[1, 2]] });
    expect(messages.at("s", 2, 4)).toBeNull();
  });
});
