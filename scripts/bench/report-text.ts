import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableData } from "../../src/tables/data";
import { shippedTables } from "../report/shipped";

const PUBLISHED = join(__dirname, "..", "..", "..", "shared", "seeds", "000_57092ec8fb650208.txt");

/** The report's text as published, or, where that is not at hand, one made of the shipped tables. */
export function reportText(): string {
  return existsSync(PUBLISHED)
    ? readFileSync(PUBLISHED, "utf8")
    : shippedTables("wpr-2024").map(textOf).join("\n");
}

/** Without the report's prose: titles, headers and rows only, which is where the work is. */
function textOf({ title, columns, rows }: TableData): string {
  const header = ["", ...columns.map(({ label }) => label)];
  const lines = rows.map(({ label, cells }) => [label, ...cells]);
  return [title, ...[header, ...lines].map((cells) => cells.join("\t")), ""].join("\n");
}
