import schema from "../../addin/frameworks/framework.schema.json";
import problems from "../../addin/locales/framework/en.json";
import {
  MAX_FRAMEWORK_DEPTH,
  MAX_FRAMEWORK_FILE,
  MAX_FRAMEWORK_LIST,
  MAX_FRAMEWORK_TEXT,
  MAX_FRAMEWORK_VALUES,
} from "../../src/model/limits";
import { SHEETS } from "../../src/workbook/xlsx/framework/layout";

/** The parts of JSON Schema that the framework's schema uses. */
interface Node {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly enum?: readonly (string | null)[];
  readonly const?: string;
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

const ROOT = schema as Node;
const DEFINITIONS = schema.$defs as Readonly<Record<string, Node>>;

const NOTE = "<!-- Written by `npm run generate` from addin/frameworks/framework.schema.json. -->";

/** docs/framework.md: every field of a results framework, its limits, and what can be wrong with it. */
export function frameworkPage(): string {
  const objects = Object.entries(DEFINITIONS).filter(([, { properties }]) => properties);
  return [
    NOTE,
    "# Results frameworks",
    "A results framework says what one biennium is planned, budgeted and measured by. The one that is shipped is [2024-25.json](../addin/frameworks/2024-25.json); its form is laid down in [framework.schema.json](../addin/frameworks/framework.schema.json), from which this page is written.",
    "`npm run --silent wipo -- framework --help` lists what can be done with one: show, validate, export to a workbook, import from it, roll forward to a later biennium, compare two.",
    "## Fields",
    fields(ROOT),
    ...objects.flatMap(([name, node]) => [`### ${name}`, node.description ?? "", fields(node)]),
    "## The workbook",
    `The exported workbook has the sheets ${Object.values(SHEETS).join(", ")}. Columns may change places and rows may be added or taken away; headings stay as they are. A column “not read” only shows a name that stands in Names. Other sheets are left alone. A formula is refused, with its cell: the value that is saved with it may be out of date. Text stays text, whatever it begins with.`,
    "In a cell that is blank there is no figure (null), or no such part. The word “none” as a rating stands for null: a rating was published, but could not be read.",
    "## How many indicators",
    "`indicatorsStated` holds how many indicators the document itself speaks of. Note 73 of the 2024 report speaks of 84 single indicators; the tables of its pillars print 80, with 125 components. A lone mark stands in line 745 without an indicator. Which four are missing cannot be told from the report, so none is made up: `framework show` says that the two numbers differ.",
    "## Rolling forward",
    "Pillars, results, sectors, indicators, recommendations, names, rating scale, transfer rule and workload weights are kept. Budgets, revenue, targets, actuals and ratings are emptied, and the number of indicators that the old document stated is dropped. Of each baseline:",
    [
      '- Where the actual has a figure, that is the baseline, with `from: "last actual"` and `asOf`. Of an actual that counts an increase, it is the old baseline and the increase together.',
      "- Where the actual has no figure but the old baseline has one, the old baseline stays as it was, text, figure, date and mark: nothing newer was measured. Such is “a survey every two years”.",
      '- Where neither has a figure, the wording of the actual is the baseline, with `from: "last actual"` and `asOf`; but if the actual says that there are no data yet (`counts: "nothing"`), the old wording stays.',
      "- Where there was no actual at all, the baseline is empty.",
    ].join("\n"),
    "## Comparing",
    "`framework diff` and the pane tell every difference but the order of entries, lines of the document, and the address of the schema. They are grouped: entries added and removed; moved to another code, pillar or result, or with other results, cluster or sectors; reworded, by language; baselines and targets; amounts; and settings and rules, which are the title, the documents, the number of indicators stated, rating scale, transfer rule and workload weights, status and variants of names, kind, direction, unit, frequency, table, actual and rating of components, and stars and companions of recommendations. Entries are matched by their codes and, where codes changed, by their wordings.",
    "## Limits",
    [
      `- A file: ${MAX_FRAMEWORK_FILE / 1024 / 1024} MB`,
      `- A text: ${MAX_FRAMEWORK_TEXT.toLocaleString("en")} characters`,
      `- A list: ${MAX_FRAMEWORK_LIST.toLocaleString("en")} entries`,
      `- All values, or filled cells of the workbook: ${MAX_FRAMEWORK_VALUES.toLocaleString("en")}`,
      `- Levels of nesting: ${MAX_FRAMEWORK_DEPTH}`,
    ].join("\n"),
    "## What can be wrong",
    table(
      ["Problem", "Message"],
      Object.entries(problems.problems).map(([code, message]) => [`\`${code}\``, message]),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function fields({ properties = {}, required = [] }: Node): string {
  return table(
    ["Field", "Holds", "What it is"],
    Object.entries(properties).map(([name, node]) => [
      required.includes(name) ? `\`${name}\`` : `\`${name}\` (optional)`,
      holds(node),
      node.description ?? "",
    ]),
  );
}

function holds(node: Node): string {
  if (node.$ref !== undefined) {
    const name = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
    const definition = DEFINITIONS[name];
    if (!definition) throw new Error(`The schema has no ${node.$ref}.`);
    return definition.properties ? `[${name}](#${name.toLowerCase()})` : holds(definition);
  }
  if (node.items) return `list of: ${holds(node.items)}`;
  if (node.const !== undefined) return `“${node.const}”`;
  if (node.enum) return node.enum.map((word) => (word === null ? "null" : `“${word}”`)).join(", ");
  const [keyed] = Object.values(node.patternProperties ?? {});
  if (keyed) return `by key: ${holds(keyed)}`;
  const kinds = [node.type ?? []].flat().map((kind) => (kind === "string" ? "text" : kind));
  const inner = node.properties
    ? ` with ${Object.entries(node.properties)
        .map(([name, part]) => `\`${name}\` (${holds(part)})`)
        .join(", ")}`
    : "";
  return `${kinds.join(" or ")}${inner}${bounds(node)}`;
}

function bounds({ minimum, exclusiveMinimum, maximum, examples }: Node): string {
  const parts = [
    minimum === undefined ? [] : `from ${minimum}`,
    exclusiveMinimum === undefined ? [] : `above ${exclusiveMinimum}`,
    maximum === undefined ? [] : `to ${maximum}`,
  ].flat();
  const such = examples ? `, such as ${examples.map((example) => `“${example}”`).join(", ")}` : "";
  return `${parts.length > 0 ? ` ${parts.join(" ")}` : ""}${such}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
}
