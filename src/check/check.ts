import { expectedTables } from "../framework/expected";
import { computedWidths, withoutUntold } from "./computed-cells";
import type { Framework } from "../framework/framework";
import { quoted } from "../model/text";
import { readTables, type ReadTables } from "../recognise/import-tables";
import { periodIn } from "../recognise/period-in";
import type { Block } from "../recognise/document";
import { RULES } from "../rules/catalogue";
import type { Found, Place, Rule, RuleContext } from "../rules/rule";
import { reproduce } from "../tables/reproduce";
import type { Reproduction } from "../tables/reproduction";
import { tableSet } from "../tables/table-set";
import { corrected, type Correction } from "./corrections";
import { tableChoices } from "./table-choices";
import { settingsIn } from "./settings";
import type { CheckedTable, CheckResult, Finding, RuleSetting, Stranger } from "./finding";
import { cellName, rangeOf, type Addressing } from "./address";
import { inOrder } from "./order";

export interface CheckOptions {
  readonly framework: Framework;
  readonly addressing: Addressing;
  /** What a user said of tables. */
  readonly corrections?: readonly Correction[];
  /** These rules only; all of them where it is left out. */
  readonly rules?: readonly Rule[];
}

/**
 * Recognises the tables of a document and holds them against the framework, against themselves and
 * against each other. The document's own settings of rules are followed, and told.
 */
export function check(document: readonly Block[], options: CheckOptions): CheckResult {
  const { framework, addressing, rules = RULES, corrections = [] } = options;
  const read = readTables(corrected(document, corrections), framework);
  const settings = settingsIn(document);
  const context = contextOf(read, framework);
  const findings: Finding[] = [];
  let checked = 0;
  let ran = 0;
  for (const rule of rules) {
    const setting = settings.find((one) => one.rule === rule.id);
    if (setting?.severity === "off") continue;
    const { looked, found } = rule.check(context);
    checked += looked;
    if (looked > 0) ran += 1;
    for (const one of found) findings.push(finding(rule, one, setting, read, addressing));
  }
  return {
    tables: read.tables.map((table) => checkedTable(table, read, addressing)),
    checked,
    rules: ran,
    strangers: strangersOf(read, addressing),
    findings: inOrder(findings),
    settings,
    choices: tableChoices(framework, read.tables),
    biennium: framework.biennium,
  };
}

function contextOf(read: ReadTables, framework: Framework): RuleContext {
  const period = periodIn(read.blocks, framework);
  const set = tableSet(read.tables.map(withoutUntold), expectedTables(framework, period.point));
  let made: Reproduction | undefined;
  return {
    framework,
    period,
    set,
    blocks: read.blocks,
    unplaced: read.unplaced,
    reproduction: () => (made ??= reproduce(set, computedWidths())),
  };
}

function finding(
  rule: Rule,
  found: Found,
  setting: RuleSetting | undefined,
  { sheetOf, own }: ReadTables,
  addressing: Addressing,
): Finding {
  const cellOf = (place: Place): { sheet?: string; cell: string } => ({
    ...sheetOf(place.line),
    cell: cellName({ ...own({ line: place.line }), column: place.column }, addressing),
  });
  const stated = rule.messages[found.message] ?? "error";
  const severity = setting === undefined || setting.severity === "off" ? stated : setting.severity;
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message: found.message,
    values: found.values ?? {},
    ...cellOf(found.at),
    ...(found.table === undefined ? {} : { table: found.table }),
    ...(found.expected === undefined ? {} : { expected: found.expected }),
    ...(found.found === undefined ? {} : { found: found.found }),
    ...(found.fix
      ? {
          fix: {
            isCertain: found.fix.isCertain,
            edits: found.fix.edits.map(({ at, to, value }) => ({
              ...cellOf(at),
              to,
              ...(value === undefined ? {} : { value }),
            })),
          },
        }
      : {}),
  };
}

/** Grids that are no table of the report, or of nobody, each told once. */
function strangersOf(
  { unplaced, sheetOf, own }: ReadTables,
  addressing: Addressing,
): readonly Stranger[] {
  const codes: readonly string[] = ["unknownTable", "withoutParameter", "repeated"];
  const lines = unplaced.filter(({ about }) => about && codes.includes(about.code));
  return lines
    .filter(({ line }, at) => line - (lines[at - 1]?.line ?? -2) > 1)
    .map(({ line, text, about }) => {
      const place = own({ line });
      return {
        ...sheetOf(line),
        line: place.line,
        cell: cellName({ ...place, column: about?.column ?? 0 }, addressing),
        text: quoted(text),
      };
    });
}

function checkedTable(
  table: ReadTables["tables"][number],
  { sheetOf, own }: ReadTables,
  addressing: Addressing,
): CheckedTable {
  const line = table.header?.line ?? table.rows[0]?.line ?? 0;
  return {
    id: table.id,
    ...sheetOf(line),
    range: rangeOf(own(withHeaderLines(table)), addressing),
    title: table.title,
    language: table.language,
    unit: table.unit,
    line: own({ line }).line,
    rows: table.rows.length,
  };
}

/** The lines and columns that a table takes. */
function withHeaderLines({ header, rows }: ReadTables["tables"][number]): {
  readonly first: { readonly line: number };
  readonly last: { readonly line: number };
  readonly columns: readonly number[];
} {
  const lines = [
    header?.line ?? [],
    ...rows.flatMap(({ line, lastLine = line }) => [line, lastLine]),
  ].flat();
  const columns = rows.flatMap(({ origin }) =>
    origin ? [origin.label, ...origin.cells.filter((at) => at !== undefined)] : [0],
  );
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return {
    first: { line: lines.length === 0 ? 0 : least(lines) },
    last: { line: lines.length === 0 ? 0 : most(lines) },
    columns: columns.length === 0 ? [0, 0] : [least(columns), most(columns)],
  };
}
