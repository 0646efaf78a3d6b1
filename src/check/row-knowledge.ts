/** What a check knows of the rows that tables should have. */
import type { Framework } from "../framework/framework";
import { expectedTables } from "../framework/expected";
import type { Unplaced } from "../recognise/recognised";
import type { ExpectedRow, RowKnowledge, StrangerRow } from "../tables/amiss-rows";
import { computedReading } from "../tables/computed-cells";
import type { TableData } from "../tables/data";
import type { Period } from "../tables/period";
import { reproduce, type Reading } from "../tables/reproduce";
import { LISTS } from "../tables/lists";
import { namedRows, specOf, tableSet, type TableSet } from "../tables/table-set";

export function rowKnowledge(
  set: TableSet,
  unplaced: readonly Unplaced[],
  framework: Framework,
  period: Period,
): RowKnowledge {
  const expectedHere = expectedTables(framework, period.point);
  return {
    expected: (table) => expectedRows(table, set, framework),
    strangers: (table) => strangersIn(table, unplaced),
    reproduceWith: ({ table, instead, of, widths: { row, byColumn } }) => {
      const reading = computedReading();
      const all = set.all.map((one) => (one === table ? instead : one));
      const as: Reading = {
        cellAt: reading.cellAt,
        widthOf: (place) =>
          place.row === row ? byColumn.get(place.column) : reading.widthOf(place),
      };
      return reproduce(tableSet(all, expectedHere), as, of);
    },
  };
}

/** Of sectors and results those of the framework, of funds and projects those that their list names. */
function expectedRows(
  table: TableData,
  set: TableSet,
  { sectors, results }: Framework,
): readonly ExpectedRow[] {
  const spec = specOf(table.spec);
  if (!spec) return [];
  const named = namedRows(spec)
    .filter(({ role }) => role === "item")
    .map(({ id, section }) => ({ id, ...(section === undefined ? {} : { section }) }));
  switch (spec.rows.from) {
    case "sectors":
      return [...sectors.map(({ id }) => ({ id })), ...named];
    case "results":
      return [...results.map(({ id, pillar }) => ({ id, section: pillar })), ...named];
    case "open": {
      const list = LISTS.find(({ statement }) => statement === table.spec)?.list;
      const listed = list === undefined ? [] : set.find(list).flatMap(({ rows }) => rows);
      const ids = listed.filter(({ role }) => role === "item").map(({ id }) => ({ id }));
      return [...ids, ...named];
    }
    default:
      return named;
  }
}

function strangersIn(table: TableData, unplaced: readonly Unplaced[]): readonly StrangerRow[] {
  const { header } = table;
  if (!header) return [];
  return unplaced.flatMap(({ line, about }) => {
    const { code, table: of, cells, column = 0 } = about ?? {};
    if (code !== "unknownRow" || of !== table.id || !cells) return [];
    const label = cells.get(column) ?? "";
    const own = header.columns.map((at) => cells.get(at) ?? "");
    return [{ line, column, label, cells: own }];
  });
}
