import english from "../../addin/locales/functions/en.json";
import phrases from "../../addin/locales/expressions/en.json";
import messages from "../../addin/locales/messages/en.json";
import type { Example, FunctionDefinition } from "../../src/functions/definition";
import { exampleFormula } from "../../src/functions/example-formula";
import { helpFor, type FunctionHelp } from "../../src/functions/help";
import { markdownTable } from "./markdown";

const NOTE = "<!-- Written by `npm run generate` from the function's definition and texts. -->";

/** The reference page of one function. */
export function functionPage(definition: FunctionDefinition): string {
  const help = helpFor(definition, english, phrases);
  return [
    NOTE,
    `# ${help.name}`,
    help.summary,
    "```\n" + signature(help) + "\n```",
    help.details,
    help.computes && `**Computes** ${help.computes}.`,
    markdownTable(
      ["Argument", "What it is", "Unit", "Takes"],
      help.arguments.map(({ name, help: text, unit, isOptional, takesRange }) => [
        isOptional ? `\`${name}\` (optional)` : `\`${name}\``,
        text,
        unit,
        takesRange ? "a whole range" : "a cell, or a range that spills",
      ]),
    ),
    `**Result** ${help.result}.`,
    "## Examples",
    markdownTable(
      ["Formula", "Shows"],
      definition.examples.map((example) => [
        `\`${exampleFormula(definition, example)}\``,
        shown(example.shows),
      ]),
    ),
    help.errors.length > 0 ? "## Errors" : undefined,
    help.errors.length > 0
      ? markdownTable(
          ["Message"],
          help.errors.map((error) => [messages[error]]),
        )
      : undefined,
    "## Source",
    help.sources.map((source) => `- ${source}`).join("\n"),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n")
    .concat("\n");
}

/** The list of all functions by family, with a line for each. */
export function functionIndex(definitions: readonly FunctionDefinition[]): string {
  const helps = definitions.map((definition) => ({
    id: definition.id,
    help: helpFor(definition, english, phrases),
  }));
  const families = [...new Set(helps.map(({ help }) => help.family))];
  const sections = families.map((family) =>
    [
      `## ${family}`,
      markdownTable(
        ["Function", "What it gives"],
        helps
          .filter(({ help }) => help.family === family)
          .map(({ id, help }) => [`[${signature(help)}](${id}.md)`, help.summary]),
      ),
    ].join("\n\n"),
  );
  return `${[NOTE, "# Worksheet functions", ...sections].join("\n\n")}\n`;
}

function signature({ name, arguments: args }: FunctionHelp): string {
  const names = args.map((argument) =>
    argument.isOptional ? `[${argument.name}]` : argument.name,
  );
  return `${name}(${names.join(", ")})`;
}

function shown(shows: Example["shows"]): string {
  if (!Array.isArray(shows)) return word(shows);
  return (shows as readonly (readonly unknown[])[])
    .map((row) => row.map(word).join(" · "))
    .join("<br>");
}

function word(cell: unknown): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
