import { readBiennium, type Biennium } from "../../../model/biennium";
import { isCellError } from "../../../model/cell-error";
import type { Framework, Names } from "../../../framework/framework";
import { ownName } from "../../../framework/names";
import {
  ABOUT_FIELDS,
  COMPONENT_FIELDS,
  DOCUMENT_FIELD,
  ENTITLEMENT_COLUMNS,
  FIELD_COLUMNS,
  INDICATOR_CAPTION,
  INDICATOR_FIELDS,
  listSheets,
  MODES,
  NAME_COLUMNS,
  NAMED,
  RULE_FIELDS,
  SHEETS,
  SYSTEMS,
  VARIANT,
  WEIGHT_COLUMNS,
  type NamedKind,
  type SheetId,
} from "./layout";
import { isCaption, type CellValue, type Column, type Field } from "./sheet";

/** A sheet with its heading row's columns and the cells beneath. */
export interface FilledSheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The sheets of a framework that is valid, in the order of their tabs. */
export function toCells(framework: Framework): readonly FilledSheet[] {
  const filled: Partial<Record<SheetId, Omit<FilledSheet, "name">>> = {
    about: aboutSheet(framework),
    names: namesSheet(framework),
    entitlements: {
      columns: Object.values(ENTITLEMENT_COLUMNS),
      rows: framework.sectors.flatMap(({ id, results }) => results.map((result) => [id, result])),
    },
    indicators: indicatorsSheet(framework),
    rules: {
      columns: Object.values(FIELD_COLUMNS),
      rows: RULE_FIELDS.map((field) => [field.heading, cellOf(field, framework)]),
    },
    weights: weightsSheet(framework),
  };
  for (const { sheet, list, columns } of listSheets(bienniumOf(framework))) {
    const entries = partAt(framework, list) as readonly Entry[];
    filled[sheet] = { columns, rows: entries.map((entry) => rowOf(columns, entry, framework)) };
  }
  return (Object.keys(SHEETS) as SheetId[]).map((id) => ({
    name: SHEETS[id],
    columns: [],
    rows: [],
    ...filled[id],
  }));
}

type Entry = Readonly<Record<string, unknown>> & { readonly names?: Names };

function bienniumOf({ biennium }: Framework): Biennium {
  const read = readBiennium(biennium);
  if (read === null || isCellError(read)) throw new Error(`“${biennium}” is not a biennium.`);
  return read;
}

function rowOf(
  columns: readonly Column[],
  entry: Entry,
  framework: Framework,
): readonly CellValue[] {
  return columns.map((column) =>
    isCaption(column) ? (ownName(framework, entry.names ?? {}) ?? null) : cellOf(column, entry),
  );
}

function cellOf({ at, holds, nullWord }: Field, entry: object): CellValue {
  const part = partAt(entry, at);
  if (part === undefined || part === "") return null;
  if (part === null) return nullWord ?? null;
  if (Array.isArray(part)) return part.length === 0 ? null : part.join(", ");
  if (holds === "yes or no") return part === true ? "yes" : "no";
  return part as string | number;
}

function partAt(entry: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    entry,
  );
}

function aboutSheet(framework: Framework): Omit<FilledSheet, "name"> {
  return {
    columns: Object.values(FIELD_COLUMNS),
    rows: [
      ...ABOUT_FIELDS.map((field) => [field.heading, cellOf(field, framework)]).filter(
        ([, value]) => value !== null,
      ),
      ...framework.documents.map((document) => [DOCUMENT_FIELD, document]),
    ],
  };
}

function namesSheet(framework: Framework): Omit<FilledSheet, "name"> {
  const kinds = Object.keys(NAMED) as NamedKind[];
  return {
    columns: Object.values(NAME_COLUMNS),
    rows: kinds.flatMap((kind) => {
      const { list, id, names } = NAMED[kind];
      return (framework[list] as unknown as readonly Entry[]).flatMap((entry) =>
        Object.entries(entry[names] as Names).flatMap(([language, name]) => [
          [kind, String(entry[id]), language, name.status, name.text],
          ...(name.variants ?? []).map((form) => [
            kind,
            String(entry[id]),
            language,
            VARIANT,
            form,
          ]),
        ]),
      );
    }),
  };
}

function indicatorsSheet(framework: Framework): Omit<FilledSheet, "name"> {
  return {
    columns: [...INDICATOR_FIELDS, INDICATOR_CAPTION, ...COMPONENT_FIELDS],
    rows: framework.indicators.flatMap((indicator) =>
      indicator.components.map((component) => [
        ...INDICATOR_FIELDS.map((field) => cellOf(field, indicator)),
        ownName(framework, indicator.names) ?? null,
        ...COMPONENT_FIELDS.map((field) => cellOf(field, component)),
      ]),
    ),
  };
}

function weightsSheet({ workloadWeights }: Framework): Omit<FilledSheet, "name"> {
  return {
    columns: Object.values(WEIGHT_COLUMNS),
    rows: SYSTEMS.flatMap((system) =>
      workloadWeights[system].flatMap(({ year, source, ...weights }) =>
        MODES.flatMap((mode) =>
          Object.entries(weights[mode]).map(([type, items]) => [
            ...[system, year, mode, type, items, source],
          ]),
        ),
      ),
    ),
  };
}
