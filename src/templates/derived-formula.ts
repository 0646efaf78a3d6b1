import { formula } from "../calc/formula";
import { CATALOGUE } from "../functions/catalogue";
import type { Check, CellPlace } from "../tables/checks";
import { functionDefaults } from "../tables/function-defaults";
import { groupCells } from "./cell-groups";
import type { Formulas } from "./request";
import { positionOf, type Layouts } from "./table-layout";

/** How the file format stores a custom function of the add-in. */
const STORED_PREFIX = "_xldudf_WIPO_";

/** The formula of a derived cell, without its equals sign, in the grammar of the file format. */
export function derivedFormula(
  { relation, cell, inputs }: Check,
  layouts: Layouts,
  formulas: Formulas,
): string {
  const { sheet } = positionOf(layouts, cell);
  const references = Object.fromEntries(
    Object.entries(inputs).map(([name, places]) => [name, referencesTo(places, layouts, sheet)]),
  );
  if (formulas === "wipo" && relation.function !== undefined) {
    const call = functionCall(relation.function, references);
    if (call !== undefined) return call;
  }
  const defaults = Object.entries(functionDefaults(relation)).map(([name, value]) => [
    name,
    String(value),
  ]);
  return formula(relation.is, {
    ...joined(references),
    ...(Object.fromEntries(defaults) as Record<string, string>),
  });
}

/** Where an input stands: one reference, or several where the cells do not stand together. */
type References = Readonly<Record<string, readonly string[]>>;

function referencesTo(
  places: readonly CellPlace[],
  layouts: Layouts,
  sheet: string,
): readonly string[] {
  const positions = places.map((place) => positionOf(layouts, place));
  return groupCells(positions, sheet).map(({ reference }) => reference);
}

/** SUM takes several ranges as its arguments; nothing else in the algebra is given more than one. */
function joined(references: References): Record<string, string> {
  return Object.fromEntries(
    Object.entries(references).map(([name, several]) => [name, several.join(",")]),
  );
}

/** Undefined where an argument is several ranges: a function takes one. */
function functionCall(id: string, references: References): string | undefined {
  const definition = CATALOGUE.find((one) => one.id === id);
  if (!definition) return undefined;
  const args = definition.arguments.map((argument) => references[argument.id]);
  // arguments are left out from the end only
  const count = Math.max(...args.map((several, at) => (several ? at + 1 : 0)));
  const given = args.slice(0, count);
  const isOneEach = given.every((several) => several !== undefined && several.length === 1);
  const isEveryInputTaken = Object.keys(references).every((name) =>
    definition.arguments.some((argument) => argument.id === name),
  );
  if (!isOneEach || !isEveryInputTaken) return undefined;
  return `${STORED_PREFIX}${id}(${given.map((several) => several?.[0] ?? "").join(",")})`;
}
