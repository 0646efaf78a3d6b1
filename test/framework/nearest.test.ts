import { suggestion } from "../../src/framework/nearest";

const RESULTS = ["1.1", "2.1", "3.1"];
const COMMANDS = ["show", "validate", "export"];

test.each([
  // one letter of eight, of four, of three; two that changed places count as one
  ["valdate", COMMANDS, "validate"],
  ["shw", COMMANDS, "show"],
  ["shwo", COMMANDS, "show"],
  ["3.2", RESULTS, "3.1"],
] as const)("%s of %j: near is %s", (word, known, nearest) => {
  expect(suggestion(word, known)).toEqual({ nearest });
});

test.each([
  ["legal", ["patents", "brands"]],
  ["7.7", RESULTS],
  ["1.3", RESULTS.slice(2)],
  ["9", ["1", "2"]],
  ["foo", ["title", "biennium"]],
  ["", COMMANDS],
])("%j of %j: none is near, all are told", (word, known) => {
  expect(suggestion(word, known)).toEqual({ known: known.join(", ") });
});

test("a list that is too long to help is not told", () => {
  const known = Array.from({ length: 100 }, (_, n) => `thing-${n}`);
  expect(suggestion("foo", known)).toEqual({});
  expect(suggestion("foo", [])).toEqual({});
});
