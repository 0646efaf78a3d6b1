import { NAMESPACE } from "./catalogue";
import type { Example, ExampleCell, FunctionDefinition } from "./definition";

type Argument = Example["args"][number];

/** An example as the formula that one would type: ranges as array constants, text in quotes. */
export function exampleFormula(definition: FunctionDefinition, { args }: Example): string {
  return `=${NAMESPACE}.${definition.id}(${args.map(argumentText).join(", ")})`;
}

function argumentText(argument: Argument): string {
  if (!Array.isArray(argument)) return literal(argument as ExampleCell);
  const rows = argument as readonly (readonly ExampleCell[])[];
  return `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
}

function literal(cell: ExampleCell): string {
  if (cell === null) return '""';
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
