import { suggestion } from "../../../framework/nearest";
import type { Problem } from "../../../framework/problem";
import { quoted } from "../../../model/text";
import { setPart, type Draft } from "./draft";
import { ENTITLEMENT_COLUMNS } from "./layout";
import { wordOf, type ReadSheet } from "./read-rows";

type Tell = (problem: Problem) => void;

/** Entitlements: which sector contributes to which results. */
export function readEntitlements(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  const sectors = (draft.framework["sectors"] ?? []) as Record<string, unknown>[];
  const ids = sectors.map(({ id }) => String(id));
  const counts = new Map<number, number>();
  sectors.forEach((_, place) => {
    setPart(draft, ["sectors", place, "results"], [], { sheet: sheet.name });
  });
  for (const row of sheet.rows) {
    const { sector, result } = ENTITLEMENT_COLUMNS;
    const id = wordOf(row, sector);
    const place = ids.indexOf(id);
    if (place < 0) {
      const at = { sheet: sheet.name, cell: sheet.cellOf(sector.heading, row.row) };
      const values = { found: quoted(id), ...suggestion(id, ids) };
      tell({ path: "", code: "unknownSector", values, place: at });
      continue;
    }
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    const at = { sheet: sheet.name, cell: sheet.cellOf(result.heading, row.row) };
    setPart(draft, ["sectors", place, "results", count], row.values.get(result.heading) ?? "", at);
  }
}
