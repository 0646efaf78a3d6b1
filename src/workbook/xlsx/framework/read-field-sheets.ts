import { suggestion } from "../../../framework/nearest";
import type { Problem } from "../../../framework/problem";
import { shown } from "../../../framework/schema-problems";
import { quoted } from "../../../model/text";
import { setPart, type Draft } from "./draft";
import {
  ABOUT_FIELDS,
  DOCUMENT_FIELD,
  FIELD_COLUMNS,
  OPTIONAL_FIELDS,
  RULE_FIELDS,
  SCALE_POINTS,
} from "./layout";
import { valueOf } from "./read-list-sheet";
import { wordOf, type ReadRow, type ReadSheet } from "./read-rows";
import type { Field } from "./sheet";

type Tell = (problem: Problem) => void;

/** About: fields of the framework, each with its name and value; its documents have a row each. */
export function readAbout(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  setPart(draft, ["documents"], [], { sheet: sheet.name });
  const documents = sheet.rows.filter((row) => nameOf(row) === DOCUMENT_FIELD);
  documents.forEach((row, place) => {
    setPart(draft, ["documents", place], row.values.get(FIELD_COLUMNS.value.heading) ?? "", {
      sheet: sheet.name,
      cell: sheet.cellOf(FIELD_COLUMNS.value.heading, row.row),
    });
  });
  const others = sheet.rows.filter((row) => !documents.includes(row));
  readFields({ ...sheet, rows: others }, ABOUT_FIELDS, [DOCUMENT_FIELD], draft, tell);
}

/** Rules: the same; a point of the rating scale whose figure is blank is null. */
export function readRules(sheet: ReadSheet, draft: Draft, tell: Tell): void {
  readFields(sheet, RULE_FIELDS, [], draft, tell);
  const scale = draft.framework["ratingScale"] as Record<string, unknown> | undefined;
  for (const point of SCALE_POINTS) {
    const entry = scale?.[point] as { achievedFrom?: unknown } | undefined;
    if (scale && entry?.achievedFrom === null) scale[point] = null;
  }
}

function nameOf(row: ReadRow): string {
  return wordOf(row, FIELD_COLUMNS.field);
}

function readFields(
  sheet: ReadSheet,
  fields: readonly Field[],
  others: readonly string[],
  draft: Draft,
  tell: Tell,
): void {
  const { field: fieldColumn, value: valueColumn } = FIELD_COLUMNS;
  const found = new Map<string, number>();
  for (const row of sheet.rows) {
    const name = nameOf(row);
    const field = fields.find(({ heading }) => heading === name);
    const place = { sheet: sheet.name, cell: sheet.cellOf(fieldColumn.heading, row.row) };
    const before = found.get(name);
    found.set(name, row.row);
    if (!field) {
      const known = [...fields.map(({ heading }) => heading), ...others];
      const values = { found: quoted(name), ...suggestion(name, known) };
      tell({ path: "", code: "unknownField", values, place });
    } else if (before !== undefined) {
      const first = `${sheet.name}!${sheet.cellOf(fieldColumn.heading, before)}`;
      tell({ path: "", code: "duplicate", values: { id: name, first }, place });
    } else setField(draft, field, sheet, row, tell);
  }
  for (const { heading, at, blank } of fields) {
    const isOptional = blank === "absent" && OPTIONAL_FIELDS.includes(at.join("/"));
    if (found.has(heading) || isOptional) continue;
    const place = { sheet: sheet.name };
    tell({ path: "", code: "fieldMissing", values: { field: heading }, place });
  }

  function setField(to: Draft, field: Field, from: ReadSheet, row: ReadRow, report: Tell): void {
    const place = { sheet: from.name, cell: from.cellOf(valueColumn.heading, row.row) };
    const value = row.values.get(valueColumn.heading) ?? valueOf(field, row);
    if (field.holds === "number" && value !== null && typeof value !== "number") {
      if (value !== undefined) {
        report({ path: "", code: "notANumber", values: { found: shown(value) }, place });
      } else setPart(to, field.at, value, place);
      return;
    }
    setPart(to, field.at, field.holds === "text" ? asText(value) : value, place);
  }
}

function asText(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}
