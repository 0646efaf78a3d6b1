import type { Area, NamePlan } from "../model/workbook-plan";
import { columnSpec } from "../tables/table-set";
import type { TableLayout } from "./table-layout";

/** Characters of a defined name that Excel takes. */
const MAX_NAME = 255;

/** The ids of tables and annexes as the report numbers them. */
const NUMBERED = /^(table|annex)-(\d+)(?:-(.+))?$/;

/**
 * Defined names for every figure column of a table (`T4_Expenditure`), and for the cell of every
 * total in it (`T4_Expenditure_Total`).
 *
 * @param taken names that the workbook has already, whatever their case
 */
export function definedNames(
  layouts: readonly TableLayout[],
  taken: readonly string[],
): readonly NamePlan[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    let found = name.slice(0, MAX_NAME);
    for (let count = 2; used.has(found.toLowerCase()); count++) found = `${name}_${count}`;
    used.add(found.toLowerCase());
    return found;
  };
  return layouts.flatMap((layout) =>
    namesOf(layout).map((one) => ({ ...one, name: free(one.name) })),
  );
}

function namesOf({ table, spec, sheet, firstRow }: TableLayout): readonly NamePlan[] {
  const rows = table.rows;
  if (rows.length === 0) return [];
  return table.columns.flatMap(({ id }, at): NamePlan[] => {
    const holds = columnSpec(spec, id)?.holds;
    if (holds !== "amount" && holds !== "share") return [];
    const column = at + 1;
    const area = (first: number, last: number): Area => ({
      top: firstRow + first,
      left: column,
      bottom: firstRow + last,
      right: column,
    });
    const name = `${prefixOf(table.id)}_${pascal(id)}`;
    const totals = rows.flatMap((row, place) =>
      row.role === "total"
        ? [{ name: `${name}_${pascal(row.id)}`, sheet, area: area(place, place) }]
        : [],
    );
    return [{ name, sheet, area: area(0, rows.length - 1) }, ...totals];
  });
}

/** `table-4` → `T4`, `annex-8-statement` → `A8_Statement`, `sector-costs.patents` → `SectorCosts_Patents`. */
function prefixOf(id: string): string {
  const [spec = "", ...values] = id.split(".");
  const [, kind = "", number = "", rest] = NUMBERED.exec(spec) ?? [];
  const own =
    kind === ""
      ? [pascal(spec)]
      : [
          `${kind.slice(0, 1).toUpperCase()}${number}`,
          ...(rest === undefined ? [] : [pascal(rest)]),
        ];
  return [...own, ...values.map(pascal)].join("_");
}

/** Only letters, digits and `_`, each part beginning with a capital; ids may be anything. */
function pascal(id: string): string {
  const parts = id.split(/[^\p{L}\p{N}_]+/u).filter((part) => part !== "");
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}
