import texts from "../../addin/locales/functions/en.json";
import phrases from "../../addin/locales/expressions/en.json";
import messages from "../../addin/locales/messages/en.json";
import { CATALOGUE } from "../../src/functions/catalogue";
import { errorsOf, helpFor } from "../../src/functions/help";
import { definitionOf } from "./calling";

test.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "%s: the help says it all",
  (id, definition) => {
    const help = helpFor(definition, texts, phrases);
    expect(help.name).toBe(`WIPO.${id}`);
    expect(help.summary).not.toBe("");
    expect(help.sources.length).toBeGreaterThan(0);
    expect(help.arguments.map((argument) => argument.id)).toEqual(
      definition.arguments.map((argument) => argument.id),
    );
    for (const argument of help.arguments) {
      expect(`${argument.name}${argument.help}${argument.unit}`).not.toMatch(/undefined|[{}]/);
    }
    expect(help.computes ?? "").not.toMatch(/undefined|[{}]/);
    for (const error of help.errors) expect(messages[error]).toBeTruthy();
  },
);

test("an expression explains itself with the arguments' names", () => {
  const { computes } = helpFor(definitionOf("UTILISATION"), texts, phrases);
  expect(computes).toBe("expenditure divided by budget");
  expect(helpFor(definitionOf("READFIGURE"), texts, phrases).computes).toBeUndefined();
});

test("optional arguments and ranges are told", () => {
  const { arguments: args } = helpFor(definitionOf("TIES"), texts, phrases);
  expect(args.map(({ isOptional, takesRange }) => [isOptional, takesRange])).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
});

test("defaults are told as the definition has them", () => {
  const help = (id: string, place: number): string =>
    helpFor(definitionOf(id), texts, phrases).arguments[place]?.help ?? "";
  expect(help("TRANSFERCAP", 2)).toContain("5%");
  expect(help("TRANSFERCAP", 3)).toContain("1%");
  expect(help("SUPPORTCOST", 2)).toContain("0.05");
});

describe("errorsOf", () => {
  test("tells a division where there is one, and not where there is none", () => {
    expect(errorsOf(definitionOf("UTILISATION"))).toContain("divisionByZero");
    expect(errorsOf(definitionOf("UNITCOSTCHANGE"))).toContain("divisionByZero");
    expect(errorsOf(definitionOf("KPIRATING"))).toContain("divisionByZero");
    expect(errorsOf(definitionOf("BALANCE"))).not.toContain("divisionByZero");
    // a mean of nothing is 0
    expect(errorsOf(definitionOf("QUALITYINDEX"))).not.toContain("divisionByZero");
  });

  test("tells what the arguments need", () => {
    expect(errorsOf(definitionOf("LINEARPLAN"))).toEqual(
      expect.arrayContaining(["missing", "bienniumUnquoted", "secondYear", "notADate"]),
    );
    expect(errorsOf(definitionOf("UTILISATION"))).not.toContain("missing");
  });
});
