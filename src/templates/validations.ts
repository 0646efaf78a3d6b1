import type { Area, SheetPlan, ValidationPlan } from "../model/workbook-plan";
import { columnSpec, namedRows } from "../tables/table-set";
import type { ColumnSpec } from "../tables/spec";
import type { ListId } from "./lists";
import type { TableLayout } from "./table-layout";
import type { TemplateTexts } from "./texts";

/** Columns whose text is one of a list, by their ids; what else stands there is only warned of. */
const LISTED: Readonly<Record<string, ListId>> = {
  sector: "sectors",
  owner: "sectors",
  evolution: "evolutions",
  report: "reports",
};

/** What the open cells of a table's sheet take. */
export function validationsOf(
  layout: TableLayout,
  sheet: SheetPlan,
  listAt: (id: ListId) => string,
  { sheets: { validation } }: TemplateTexts,
): readonly ValidationPlan[] {
  const { table, spec, firstRow } = layout;
  const columns = table.columns.flatMap(({ id }, at): ValidationPlan[] => {
    const known = columnSpec(spec, id) ?? { id, holds: "amount" };
    const areas = openCells(sheet, layout, at + 1);
    if (areas.length === 0) return [];
    if (known.holds === "amount" || known.holds === "share") {
      return [
        {
          areas,
          takes: { kind: "number" },
          isStrict: false,
          title: validation.figureTitle,
          message: validation.figure,
        },
      ];
    }
    const list = listOf(known);
    if (!list) return [];
    return [
      {
        areas,
        takes: { kind: "list", formula: listAt(list.id) },
        isStrict: list.isStrict,
        title: validation.listTitle,
        message: validation.list,
      },
    ];
  });
  const named = new Set(namedRows(spec).map(({ id }) => id));
  const headings = table.rows.flatMap(({ id, role, label }, at): Area[] => {
    const isChosen = role === "section" && label === "" && !named.has(id);
    const row = firstRow + at;
    return isChosen ? [{ top: row, left: 0, bottom: row, right: 0 }] : [];
  });
  if (headings.length === 0) return columns;
  return [
    ...columns,
    {
      areas: headings,
      takes: { kind: "list", formula: listAt("results") },
      isStrict: false,
      title: validation.listTitle,
      message: validation.list,
    },
  ];
}

function listOf({ id, holds }: ColumnSpec): { id: ListId; isStrict: boolean } | undefined {
  if (holds === "rating") return { id: "ratings", isStrict: true };
  if (holds === "arrow") return { id: "arrows", isStrict: true };
  const list = LISTED[id];
  return list && { id: list, isStrict: false };
}

/** The cells of a column that can be filled in, in runs. */
function openCells(
  { rows }: SheetPlan,
  { firstRow, table }: TableLayout,
  column: number,
): readonly Area[] {
  const areas: Area[] = [];
  for (let row = firstRow; row < firstRow + table.rows.length; row++) {
    const style = rows[row]?.cells[column]?.style ?? "";
    if (!style.includes("-input-")) continue;
    const run = areas.at(-1);
    if (run?.bottom === row - 1) areas[areas.length - 1] = { ...run, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
