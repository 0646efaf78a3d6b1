import { chooseLanguage } from "../../src/functions/chosen-language";
import { CATALOGUE } from "../../src/functions/catalogue";
import { addMessages } from "../../src/model/message";
import messages from "../../addin/locales/messages/fr.json";

class OfficeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeAll(async () => {
  const runtime = {
    Error: OfficeError,
    associate: (id: string, implementation: (...args: unknown[]) => unknown): void => {
      associated.set(id, implementation);
    },
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  await import("../../src/functions/excel");
  addMessages("fr", messages);
});

afterEach(() => {
  chooseLanguage("en");
});

function excel(id: string, ...args: unknown[]): unknown {
  // Excel hands every argument over as a matrix, and its invocation object last
  return associated.get(id)?.(...args, { address: "Sheet1!A1" });
}

test("every function of the catalogue is handed over by its id", () => {
  expect([...associated.keys()]).toEqual(CATALOGUE.map(({ id }) => id));
});

test("results are matrices, also of one cell", () => {
  expect(excel("UTILISATION", [[45]], [[100]])).toEqual([[0.45]]);
  expect(excel("UTILISATION", [[45], [0]], [[100]])).toEqual([[0.45], [0]]);
});

test("the invocation object is no argument", () => {
  expect(excel("SUPPORTCOST", [[5310]], [["13%"]], [[null]])).toEqual([[690.3]]);
  expect(excel("SUPPORTCOST", [[5310]], [["13%"]], null)).toEqual([[690.3]]);
});

test("errors are Excel's own, in their place, with the message in the user's language", () => {
  chooseLanguage("fr");
  const rows = excel("UTILISATION", [[45], [45]], [[100], [0]]) as unknown[][];
  expect(rows[0]).toEqual([0.45]);
  const error = rows[1]?.[0] as OfficeError;
  expect(error).toBeInstanceOf(OfficeError);
  expect(error.code).toBe("#DIV/0!");
  expect(error.message).toBe(messages.divisionByZero);
});

test("errors that come in go out with their code", () => {
  const rows = excel("BALANCE", [[new OfficeError("#REF!")]], [[1]]) as unknown[][];
  expect(rows[0]?.[0]).toBeInstanceOf(OfficeError);
  expect((rows[0]?.[0] as OfficeError).code).toBe("#REF!");
});

test("the error class is the one that Office.js has put there by then", () => {
  class Later extends OfficeError {}
  const { CustomFunctions } = globalThis as unknown as { CustomFunctions: { Error: unknown } };
  CustomFunctions.Error = Later;
  const rows = excel("UTILISATION", [[1]], [[0]]) as unknown[][];
  expect(rows[0]?.[0]).toBeInstanceOf(Later);
});
