import { expectedTables } from "../framework/expected";
import { computedReading, withoutUntold } from "../tables/computed-cells";
import type { Framework } from "../framework/framework";
import { quoted } from "../model/text";
import { namedBiennium } from "../recognise/named-biennium";
import { readTables, type ReadTables } from "../recognise/import-tables";
import { periodIn } from "../recognise/period-in";
import type { Block } from "../recognise/document";
import { RULES } from "../rules/catalogue";
import type { Found, Place, Rule, RuleContext } from "../rules/rule";
import { reproduce } from "../tables/reproduce";
import { amissRows } from "../tables/amiss-rows";
import { explanations } from "../tables/explain";
import type { Explanation } from "../tables/explanation";
import type { Reproduction } from "../tables/reproduction";
import { tableSet } from "../tables/table-set";
import { corrected, type Correction } from "./corrections";
import { rowKnowledge } from "./row-knowledge";
import { tableChoices } from "./table-choices";
import { settingsIn } from "./settings";
import type {
  CheckedTable,
  CheckResult,
  Finding,
  FoundCell,
  RuleSetting,
  Stranger,
} from "./finding";
import { placeText } from "./finding-text";
import { cellTexts, type CellTexts } from "./cell-texts";
import { cellName, rangeOf, type Addressing } from "./address";
import { inOrder } from "./order";
import { unreadProse } from "./unread-prose";

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
  const isRun = (id: string): boolean =>
    rules.some((rule) => rule.id === id) && !settings.some(({ rule }) => rule === id);
  const context = contextOf(read, options, isRun);
  const textAt = cellTexts(read.blocks);
  const findings: Finding[] = [];
  let checked = 0;
  const ran: string[] = [];
  for (const rule of rules) {
    const setting = settings.find((one) => one.rule === rule.id);
    if (setting?.severity === "off") continue;
    const { looked, found } = rule.check(context);
    checked += looked;
    if (looked > 0) ran.push(rule.id);
    for (const one of found)
      findings.push(finding(rule, one, setting, { read, addressing, textAt }));
  }
  return {
    tables: read.tables.map((table) => checkedTable(table, read, addressing)),
    checked,
    rules: ran,
    strangers: strangersOf(read, addressing),
    findings: inOrder(findings),
    settings,
    unreadProse: rules.some(({ category }) => category === "prose") ? unreadProse(context) : 0,
    choices: tableChoices(framework, read.tables),
    biennium: framework.biennium,
    named: namedBiennium(document),
  };
}

function contextOf(
  read: ReadTables,
  { framework, addressing }: CheckOptions,
  runs: RuleContext["runs"],
): RuleContext {
  const period = periodIn(read.blocks, framework);
  const set = tableSet(read.tables.map(withoutUntold), expectedTables(framework, period.point));
  const reading = computedReading();
  let made: Reproduction | undefined;
  let explained: readonly Explanation[] | undefined;
  const reproduction = (): Reproduction => (made ??= reproduce(set, reading));
  return {
    framework,
    period,
    set,
    blocks: read.blocks,
    unplaced: read.unplaced,
    reproduction,
    explanations: () => {
      if (explained) return explained;
      const knowledge = rowKnowledge(set, read.unplaced, framework, period);
      const { certain, possible } = amissRows(reproduction(), knowledge);
      const others = [...certain, ...explanations(reproduction(), reading, certain)];
      const figures = new Set(others.flatMap((one) => one.figures));
      const rest = possible.filter((one) => !one.figures.some((figure) => figures.has(figure)));
      explained = [...others, ...rest];
      return explained;
    },
    runs,
    cellText: (place, beside) => {
      const { sheet, cell } = foundCell(place, read, addressing);
      const isBeside = sheet === foundCell(beside, read, addressing).sheet;
      return placeText(isBeside || sheet === undefined ? { cell } : { sheet, cell });
    },
  };
}

function foundCell(
  { line, column }: Place,
  { sheetOf, own }: ReadTables,
  addressing: Addressing,
): FoundCell {
  return { ...sheetOf(line), cell: cellName({ ...own({ line }), column }, addressing) };
}

/** The document, and how its cells are named. */
interface Reading {
  readonly read: ReadTables;
  readonly addressing: Addressing;
  readonly textAt: CellTexts;
}

function finding(
  rule: Rule,
  found: Found,
  setting: RuleSetting | undefined,
  { read, addressing, textAt }: Reading,
): Finding {
  const cellOf = (place: Place): FoundCell => foundCell(place, read, addressing);
  const stated = found.because ? "advice" : (rule.messages[found.message] ?? "error");
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
    // what would agree by itself is not to be mended
    ...(found.fix && !found.because
      ? {
          fix: {
            isCertain: found.fix.isCertain,
            edits: found.fix.edits.map(({ at, to, value }) => ({
              ...cellOf(at),
              from: textAt(at),
              to,
              ...(value === undefined ? {} : { value }),
            })),
          },
        }
      : {}),
    ...(found.because ? { because: cellOf(found.because) } : {}),
  };
}

/** Grids that are no table of the report, or of nobody, each told once. */
function strangersOf(
  { unplaced, sheetOf, own }: ReadTables,
  addressing: Addressing,
): readonly Stranger[] {
  const codes: readonly string[] = [
    "unknownTable",
    "unknownHeader",
    "withoutParameter",
    "repeated",
  ];
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
