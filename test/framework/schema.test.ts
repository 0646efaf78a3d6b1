/** The schema and the type of a framework say the same, as far as a test can see. */
import path from "node:path";
import ts from "typescript";
import schema from "../../addin/frameworks/framework.schema.json";
import { SMALL } from "./small";

type Node = Readonly<Record<string, unknown>>;

const TYPE_FILE = path.resolve(__dirname, "..", "..", "src", "framework", "framework.ts");

/** Every part of the schema that describes an object with properties of its own. */
function objects(node: unknown, name: string): [string, Node][] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, child]) => objects(child, `${name}/${key}`));
  const isObject =
    "additionalProperties" in node || [(node as Node)["type"]].flat().includes("object");
  return isObject ? [[name, node as Node], ...inner] : inner;
}

const all = objects(schema, "");

test.each(all)("%s lets nothing else in", (_, node) => {
  expect(node["additionalProperties"]).toBe(false);
});

test("every property has a description", () => {
  const bare = all.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties as Record<string, Node>)
      .filter(([, property]) => typeof property["description"] !== "string")
      .map(([property]) => `${name}/${property}`),
  );
  expect(bare).toEqual([]);
});

test("every reference leads to a definition, and every definition is used", () => {
  const used = JSON.stringify(schema).match(/#\/\$defs\/\w+/g) ?? [];
  const names = Object.keys(schema.$defs).map((name) => `#/$defs/${name}`);
  expect([...new Set(used)].sort()).toEqual(names.sort());
});

/** The properties of the interfaces by name; optional ones end in "?". */
function interfaces(): Map<string, string[]> {
  const source = ts.createSourceFile(
    TYPE_FILE,
    ts.sys.readFile(TYPE_FILE) ?? "",
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = new Map<string, string[]>();
  for (const declaration of source.statements.filter(ts.isInterfaceDeclaration)) {
    const own = declaration.members.filter(ts.isPropertySignature).map((member) => {
      const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
      return member.questionToken ? `${name}?` : name;
    });
    const bases = (declaration.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
    const inherited = bases.flatMap((base) => found.get(base.expression.getText()) ?? []);
    found.set(declaration.name.text, [...inherited, ...own]);
  }
  return found;
}

test.each([
  ["Name", "name"],
  ["Pillar", "pillar"],
  ["ExpectedResult", "result"],
  ["Sector", "sector"],
  ["Indicator", "indicator"],
  ["IndicatorComponent", "component"],
  ["Measurement", "measurement"],
  ["Actual", "actual"],
  ["RatingScale", "ratingScale"],
  ["Budgets", "budgets"],
  ["SectorBudget", "sectorBudget"],
  ["ResultBudget", "resultBudget"],
  ["CategoryBudget", "categoryBudget"],
  ["RevenueEstimate", "revenueEstimate"],
  ["TransferRule", "transferRule"],
  ["YearOfWeights", "yearOfWeights"],
  ["Recommendation", "recommendation"],
])("%s has the properties of %s", (type, definition) => {
  expect(propertiesOf((schema.$defs as Record<string, Node>)[definition] ?? {})).toEqual(
    [...(interfaces().get(type) ?? [])].sort(),
  );
});

test("Framework has the properties of the schema", () => {
  expect(propertiesOf(schema)).toEqual([...(interfaces().get("Framework") ?? [])].sort());
});

function propertiesOf(node: Node): string[] {
  const required = (node["required"] ?? []) as string[];
  return Object.keys(node["properties"] as object)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .sort();
}

test("the small framework of the tests has every property that a framework may have", () => {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      seen.add(key);
      visit(child);
    }
  };
  visit(SMALL);
  const languages = Object.keys(schema.$defs.names.properties);
  const names = all.flatMap(([, { properties = {} }]) => Object.keys(properties as object));
  expect(names.filter((name) => !seen.has(name) && !languages.includes(name))).toEqual([]);
});
