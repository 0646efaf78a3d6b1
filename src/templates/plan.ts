import type { SheetPlan, WorkbookPlan } from "../model/workbook-plan";
import { expectedTables } from "../framework/expected";
import { bienniumLabel } from "../model/biennium";
import { specOf, tableSet } from "../tables/table-set";
import type { TableData } from "../tables/data";
import { aboutSheet, aboutSubject } from "./about-sheet";
import { blankTable } from "./blank-table";
import { chartsOf } from "./charts";
import { periodOf, templateChoices } from "./choices";
import { conditionsOf } from "./conditions";
import { controlSheet } from "./control-sheet";
import { relationsOf, type Relations } from "./derivations";
import { heldCells, type HeldCells } from "./held-cells";
import { listEntries, listReference, listsSheet } from "./lists";
import { definedNames } from "./names";
import { rowsOfSector } from "./of-sector";
import { isOnePage } from "./one-page";
import { isProse, proseCell, proseFigures } from "./prose-figures";
import { proseSheet } from "./prose-sheet";
import { publishedTable } from "./published-table";
import type { TemplateRequest } from "./request";
import { sheetNames } from "./sheet-names";
import { STYLES } from "./styles";
import { tableLayout } from "./table-layout";
import { tableSheet } from "./table-sheet";
import { fill } from "../model/fill";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";
import { unitLine } from "./unit-line";
import { validationsOf } from "./validations";

/**
 * The workbook that a request asks for, as plain data: About, the tables, the Control sheet and the
 * hidden lists. With the same request it is the same plan, whoever writes it out.
 */
export function workbookPlan(request: TemplateRequest, texts: TemplateTexts): WorkbookPlan {
  const { framework, point, language, unit, formulas, taken = { sheets: [], names: [] } } = request;
  const period = periodOf(framework, point);
  const wording: Wording = { framework, period, language, data: request.data ?? [] };
  const published = new Set((request.data ?? []).map(({ id }) => id));
  const tables = tablesOf(request, wording);
  const { about, control, prose, lists } = texts.sheets;
  const names = sheetNames(
    [about.sheet, ...tables.map(({ id }) => id), prose.sheet, control.sheet, lists.sheet],
    taken.sheets,
  );
  const [aboutName = "", ...others] = names;
  const [proseName = "", controlName = "", listsName = ""] = others.slice(tables.length);

  const set = tableSet(tables, expectedTables(framework, point));
  const relations = withoutPublished(relationsOf(set), published);
  const isPublished = (id: string): boolean => published.has(id);
  const cellsOfTables = heldCells(
    relations.derivations,
    request.data ? undefined : unit,
    isPublished,
  );
  const cells: HeldCells = (place) => (isProse(place) ? proseCell(place) : cellsOfTables(place));
  const told = proseFigures(tables, proseName, prose);
  const tableLayouts = tables.map((table, at) => {
    const spec = specOf(table.spec);
    if (!spec) throw new Error(`There is no table ${table.spec}.`);
    return tableLayout(table, spec, others[at] ?? "", unitLine(table) !== undefined);
  });
  const layouts = new Map(
    [...tableLayouts, ...(told ? [told.layout] : [])].map((layout) => [layout.table.id, layout]),
  );

  const checks = [...relations.checks, ...(told?.checks ?? [])];
  const controlPlan = controlSheet(checks, { layouts, cells, sheet: controlName }, wording, texts);
  const entries = listEntries(wording, texts);
  const listAt = (id: Parameters<typeof listReference>[1]): string =>
    listReference(listsName, id, entries);
  const sheets = { layouts, relations, cells, formulas, wording, texts, isPublished };
  const tableSheets = tableLayouts.map((layout): SheetPlan => {
    const sheet = { ...tableSheet(layout, sheets), charts: chartsOf(layout) };
    return {
      ...sheet,
      print: { ...sheet.print, ...(isOnePage(sheet) ? { isOnePage: true } : {}) },
      validations: validationsOf(layout, sheet, listAt, texts),
      conditions: conditionsOf(layout, checks, layouts, controlPlan, {
        framework,
        point,
        words: texts.sheets.ratings,
      }),
    };
  });
  const documents = [
    ...new Set(tables.flatMap(({ id, document }) => (isPublished(id) ? [document] : []))),
  ];
  const visible = [
    ...tableLayouts.map(({ sheet, table }) => ({ name: sheet, title: table.title })),
    ...(told ? [{ name: proseName, title: prose.title }] : []),
    { name: controlName, title: control.title },
  ];
  return {
    language,
    title: fill(about.title, { biennium: bienniumLabel(period.biennium) }),
    subject: aboutSubject(documents, texts),
    styles: STYLES,
    sheets: [
      aboutSheet(
        {
          sheet: aboutName,
          unit,
          documents,
          pillars: new Set(
            tables.flatMap(({ spec, parameters }) =>
              spec === "pillar-kpis" ? [parameters?.pillar ?? ""] : [],
            ),
          ),
          sheets: visible,
        },
        wording,
        texts,
      ),
      ...tableSheets,
      ...(told ? [proseSheet(told, layouts, wording, texts)] : []),
      controlPlan.sheet,
      listsSheet(listsName, entries, wording),
    ],
    names: definedNames(tableLayouts, taken.names),
  };
}

/** The wanted tables: published where the data have them, else blank. */
function tablesOf(request: TemplateRequest, wording: Wording): readonly TableData[] {
  const { framework, point, language, templates, sector, data = [] } = request;
  const choices = new Map(
    templateChoices(framework, point, language, data).map((choice) => [choice.id, choice]),
  );
  return templates.map((id) => {
    const choice = choices.get(id);
    const spec = choice && specOf(choice.spec);
    if (!spec) throw new Error(`There is no template “${id}”.`);
    const table = data.find((one) => one.id === id);
    const whole = table
      ? publishedTable(table, spec, wording)
      : blankTable(spec, choice.parameters, wording);
    return sector === undefined ? whole : rowsOfSector(whole, sector, framework);
  });
}

/** Published tables keep what is printed in their derived cells; the Control sheet recomputes it. */
function withoutPublished(relations: Relations, published: ReadonlySet<string>): Relations {
  return {
    ...relations,
    derivations: new Map(
      [...relations.derivations].filter(([, { cell }]) => !published.has(cell.table.id)),
    ),
  };
}
