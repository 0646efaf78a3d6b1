import phrases from "../../addin/locales/expressions/en.json";
import { explain } from "../../src/calc/explain";
import { inputsOf } from "../../src/calc/expression";
import { TABLES } from "../../src/tables/catalogue";
import type {
  CellChoice,
  Reference,
  RelationSpec,
  RowSpec,
  TableSpec,
} from "../../src/tables/spec";
import { columnWording, rowWording, wordingsOf } from "../../src/tables/wordings";
import { markdownTable } from "./markdown";

const NOTE = "<!-- Written by `npm run generate` from the table specs and their wordings. -->";

/** The reference page of every kind of table: its columns, rows and relations. */
export function tablesPage(): string {
  return [
    NOTE,
    "# The report's tables",
    `Each of the ${TABLES.length} kinds of table is described once, in \`src/tables\`, with its ` +
      "wordings in `addin/wordings`. Chinese wordings are those of the 2024 report; those in the " +
      "other languages are working translations.",
    ...TABLES.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(spec: TableSpec): string {
  const { title } = wordingsOf(spec.id);
  const parameters = spec.parameters ? `; one for each ${spec.parameters.join(" and ")}` : "";
  return [
    `## ${spec.id}`,
    `${title?.en?.[0] ?? ""} (${title?.zh?.[0] ?? ""})`,
    `${spec.place}; ${spec.layout}, in ${spec.measure}${parameters}.`,
    markdownTable(
      ["Column", "Heading", "Holds"],
      spec.columns.map(({ id, holds, measure }) => [
        `\`${id}\``,
        columnWording(spec, id)?.en?.[0] ?? "",
        measure ? `${holds}, ${measure}` : holds,
      ]),
    ),
    rowsText(spec),
    spec.relations.length > 0
      ? markdownTable(
          ["Relation", "Of the cells", "Is", "Source"],
          spec.relations.map((relation) => [
            `\`${relation.id}\``,
            choiceText(relation.cells),
            relationText(relation),
            relation.source,
          ]),
        )
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function rowsText(spec: TableSpec): string {
  const named = spec.rows.from === "fixed" ? spec.rows.rows : spec.rows.then;
  const fixed = named.map((row) => rowText(spec, row)).join(", ");
  if (spec.rows.from === "fixed") return `Rows: ${fixed}.`;
  const first =
    spec.rows.from === "open" ? "as the document has them" : `the framework’s ${spec.rows.from}`;
  return fixed === "" ? `Rows: ${first}.` : `Rows: ${first}; then ${fixed}.`;
}

function rowText(spec: TableSpec, { id, role }: RowSpec): string {
  const name = rowWording(spec, id)?.en?.[0] ?? id;
  return role === "item" ? name : `${name} (${role})`;
}

function choiceText({ rows, columns, except }: CellChoice): string {
  const chosen = [
    rows === undefined ? "all rows" : typeof rows === "string" ? `${rows} rows` : rows.join(", "),
    columns === undefined ? "all columns" : columns.join(", "),
  ].join(" × ");
  return except ? `${chosen}, except ${except.join(", ")}` : chosen;
}

function relationText({ is, inputs, holds }: RelationSpec): string {
  const names = Object.fromEntries(
    [...new Set(inputsOf(is))].map((name) => {
      const reference = inputs[name];
      return [name, reference ? referenceText(reference) : name];
    }),
  );
  const text = explain(is, phrases, names);
  return holds === "atMost" ? `at most ${text}` : text;
}

function referenceText({
  table,
  parameters,
  row,
  column,
  rows,
  columns,
  section: of,
}: Reference): string {
  const parts = [
    table === undefined ? "" : `${[table, ...Object.values(parameters ?? {})].join(".")}:`,
    rows === undefined ? (row ?? "") : typeof rows === "string" ? `${rows} rows` : rows.join("+"),
    of === undefined ? "" : `of ${of}`,
    columns === undefined ? (column ?? "") : columns.join("+"),
  ];
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? "the same cell" : text;
}
