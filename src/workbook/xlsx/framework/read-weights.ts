import type { Problem } from "../../../framework/problem";
import { shown } from "../../../framework/schema-problems";
import { setPart, type Draft } from "./draft";
import { MODES, SYSTEMS, WEIGHT_COLUMNS } from "./layout";
import { wordOf, type ReadRow, type ReadSheet } from "./read-rows";
import type { Field } from "./sheet";
import { tellConflict } from "./tell-conflict";

type Tell = (problem: Problem) => void;

/** Workload weights: a row for each type of document, by system, year and mode. */
export function readWeights(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  for (const system of SYSTEMS) {
    setPart(draft, ["workloadWeights", system], [], { sheet: sheet.name });
  }
  const yearRows = new Map<string, ReadRow>();
  const typeCells = new Map<string, string>();
  const { system: systemColumn, year: yearColumn, mode: modeColumn } = WEIGHT_COLUMNS;
  const { type: typeColumn, items: itemsColumn, source: sourceColumn } = WEIGHT_COLUMNS;
  for (const row of sheet.rows) {
    const at = (column: Field) => ({
      sheet: sheet.name,
      cell: sheet.cellOf(column.heading, row.row),
    });
    const word = (column: Field): string => wordOf(row, column);
    const wrong = [systemColumn, modeColumn].find(
      (column) => !(column.choices as readonly string[]).includes(word(column)),
    );
    if (wrong) {
      const values = { found: shown(word(wrong)), known: wrong.choices.join(", ") };
      tell({ path: "", code: "notOneOf", values, place: at(wrong) });
      continue;
    }
    const [system, year, mode, type] = [systemColumn, yearColumn, modeColumn, typeColumn].map(word);
    const first = yearRows.get(`${system} ${year}`) ?? row;
    yearRows.set(`${system} ${year}`, first);
    tellConflict(sheet, sourceColumn.heading, first, row, tell);
    const inSystem = [...yearRows.keys()].filter((key) => key.startsWith(`${system} `));
    const path = ["workloadWeights", system ?? "", inSystem.indexOf(`${system} ${year}`)];
    if (first === row) {
      setPart(draft, path, {}, at(systemColumn));
      setPart(draft, [...path, "year"], row.values.get(yearColumn.heading), at(yearColumn));
      setPart(draft, [...path, "source"], row.values.get(sourceColumn.heading), at(sourceColumn));
      for (const each of MODES) setPart(draft, [...path, each], {}, at(modeColumn));
    }
    const key = [system, year, mode, type].join(" ");
    const before = typeCells.get(key);
    if (before !== undefined) {
      tell({
        path: "",
        code: "duplicate",
        values: { id: key, first: before },
        place: at(typeColumn),
      });
      continue;
    }
    typeCells.set(key, `${sheet.name}!${at(typeColumn).cell}`);
    const items = row.values.get(itemsColumn.heading);
    setPart(draft, [...path, mode ?? "", type ?? ""], items ?? null, at(itemsColumn));
  }
}
