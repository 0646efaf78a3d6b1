import type { Framework } from "../../../src/framework/framework";
import type { Language } from "../../../src/model/language";
import { RATINGS, type Rating } from "../../../src/model/rating";
import { wordFor } from "../../../src/model/vocabulary";
import type { Block } from "../../../src/recognise/document";
import { ratingMarks } from "../../../src/rules/rating-marks";
import { instanceId, type RowData, type TableData } from "../../../src/tables/data";
import { shippedTables } from "../../../scripts/report/shipped";
import { framework } from "../../framework/shipped";

/** A fault of the published report, mended by hand. Cells by the id of their row and column. */
interface Mend {
  readonly table: string;
  readonly row: string;
  /** The label where it is left out. */
  readonly column?: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const MENDS: readonly Mend[] = [
  {
    table: "table-6",
    row: "other-staff-costs",
    column: "approved",
    from: "",
    to: "3,152",
    why: "the subtotal has it, and the budget after transfers",
  },
  {
    table: "pillar-kpis.4",
    row: "4.2-01d",
    column: "actual",
    from: "向 11 个成员国",
    to: "向 1 个成员国",
    why: "one country is told: Africa (1)",
  },
  {
    table: "pillar-kpis.4",
    row: "4.3-05a",
    column: "actual",
    from: "2025 年底累计 24 个",
    to: "2024 年底累计 24 个",
    why: "data of the report’s own year",
  },
];

/** Ratings that generated sheets take from the framework: what has data is rated by them. */
const MENDED_RATINGS: Readonly<Record<string, Rating>> = {
  "3.2-03a": "achieved",
  "3.2-03b": "not-achieved",
  "3.2-03c": "not-achieved",
};

/** What stands otherwise on the generated sheets, whose words are those of the report. */
interface SheetMend {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const SHEET_MENDS: readonly SheetMend[] = [
  ["annex-8-statement", "日本 (工业产权) 全球", "日本(全球)"],
  ["annex-8-statement", "西班牙 (工业产权)", "西班牙"],
  [
    "annex-9-portfolio",
    "云过渡——第三期",
    "建立产权组织利用云服务提供商的长期能力,迁移遗留应用程序——第三期",
  ],
  ["annex-9-portfolio", "一体化会议服务平台", "一体化会议服务平台(ICSP)"],
].map(([sheet = "", from = "", to = ""]) => ({ sheet, from, to, why: "the list calls it so" }));

/** A row for which the framework has no target. */
const SURPLUS_ROWS: readonly { readonly table: string; readonly row: string }[] = [
  { table: "pillar-kpis.3", row: "3.1-05d" },
];

/**
 * The tables of both published reports without the faults that the check finds in them, and with one
 * table for each template that the published reports have no figures of.
 */
export function mendedTables(language: Language): readonly TableData[] {
  const published = [...shippedTables("wpr-2024"), ...shippedTables("da-2025")];
  for (const { table, row, from } of MENDS) {
    const found = published.find(({ id }) => id === table)?.rows.find(({ id }) => id === row);
    if (!found) throw new Error(`There is no ${table} › ${row}, where “${from}” stands.`);
  }
  const mended = published
    .map(mendedTable)
    .map(withProjectBudget)
    .map((table) => withRatingsInWords(table, language))
    .map((table) => withPassages(table, language));
  return [...mended, ...ratingOverviews(mended), AUTOMATION, developmentShare(mended)];
}

function mendedTable(table: TableData): TableData {
  const surplus = new Set(
    SURPLUS_ROWS.filter((one) => one.table === table.id).map(({ row }) => row),
  );
  return {
    ...table,
    rows: table.rows.filter(({ id }) => !surplus.has(id)).map((row) => mendedRow(table, row)),
  };
}

function mendedRow(table: TableData, row: RowData): RowData {
  const own = MENDS.filter((mend) => mend.table === table.id && mend.row === row.id);
  return own.reduce((mended, { column, from, to }): RowData => {
    const mend = (text: string): string => {
      if (from === "" ? text !== "" : !text.includes(from)) {
        throw new Error(`${table.id} › ${row.id}: “${text}” is not the “${from}” to be mended.`);
      }
      return from === "" ? to : text.replace(from, to);
    };
    if (column === undefined) return { ...mended, label: mend(mended.label) };
    const place = table.columns.findIndex(({ id }) => id === column);
    return {
      ...mended,
      cells: mended.cells.map((cell, at) => (at === place ? mend(cell) : cell)),
    };
  }, row);
}

/** The framework as the sheets are written with it. */
export const mendedFramework: Framework = {
  ...framework,
  indicators: framework.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component) => {
      const rating = MENDED_RATINGS[component.code];
      return rating === undefined ? component : { ...component, rating };
    }),
  })),
};

/** The sheets with what the written words of the report have wrong put right. */
export function mendedSheets(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const own = SHEET_MENDS.filter(({ sheet }) => sheet === block.sheet);
    if (block.kind === "paragraph") return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => own.find(({ from }) => from === cell)?.to ?? whole(cell)),
    }));
    return { ...block, rows };
  });
}

/** Extraction broke eight numbers of the report in two: 624, 159. */
function whole(cell: string): string {
  return cell.replace(/(\d), (?=\d{3}(?!\d))/gu, "$1,");
}

/** Several ratings in one cell: in words, for of the signs two mean two things each. */
function withRatingsInWords(table: TableData, language: Language): TableData {
  const place = table.columns.findIndex(({ id }) => id === "rating");
  if (table.spec !== "pillar-kpis") return table;
  const inWords = (cell: string): string => {
    const marks = ratingMarks(cell);
    if (marks.length < 2) return cell;
    return marks
      .map(({ ratings: [rating = "achieved"] }) => wordFor("ratings", rating, language))
      .join("; ");
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (at === place ? inWords(cell) : cell)),
    })),
  };
}

/** What recommendations tell, for the shipped data leave their sentences out. */
const PASSAGES: Readonly<
  Record<string, Readonly<Partial<Record<Language, string>>> & { readonly part: string }>
> = {
  "2": {
    part: "highlights",
    zh: "委员会审议了 WO/PBC/33/11。在报告所涉期间，产权组织举办了 1,068 项技术援助活动。",
    en: "The committee took note of WO/PBC/33/11. There were 1,068 technical assistance activities.",
  },
  "10": {
    part: "activities",
    zh: "在报告所涉期间，开展了 1,068 项技术援助活动。",
    en: "All sectors took part in 1,068 technical assistance activities.",
  },
  "11": {
    part: "highlights",
    zh: "新增 3 个成员国 (智利、厄瓜多尔、印度尼西亚)。见文件 WO/GA/57/3。",
    en: "There were 3 new member states (Chile, Ecuador, Indonesia). See document WO/GA/57/3.",
  },
  "19": {
    part: "activities",
    zh: "编拟了文件 WO/CC/81/2 和 WO/PBC/37/4。",
    en: "The Secretariat prepared WO/CC/81/2 and WO/PBC/37/4.",
  },
};

/** A recommendation’s sheet with its cluster, as templates have it, and with sentences. */
function withPassages(table: TableData, language: Language): TableData {
  const numbers = (table.parameters?.recommendation ?? "").split("-");
  if (table.spec !== "recommendation-sheet") return table;
  const clusters = framework.recommendations
    .filter(({ number }) => numbers.includes(String(number)))
    .map(({ cluster }) => cluster);
  const passage = PASSAGES[numbers[0] ?? ""];
  const rows = table.rows.map((row): RowData => {
    const text = row.id === passage?.part ? passage[language] : undefined;
    return text === undefined ? row : { ...row, cells: [text, ...row.cells.slice(1)] };
  });
  const cluster: RowData = {
    id: "cluster",
    label: "类别",
    role: "item",
    line: 1,
    cells: [[...new Set(clusters)].join(", "), ""],
  };
  return { ...table, rows: [...rows.slice(0, 2), cluster, ...rows.slice(2)] };
}

/** The table of one project is printed without its first column of figures. */
function withProjectBudget(table: TableData): TableData {
  if (table.id !== "project-deliverables.cmp-41") return table;
  return {
    ...table,
    columns: [{ id: "projectBudget", label: "项目预算" }, ...table.columns],
    rows: table.rows.map((row) => ({ ...row, cells: [row.cells[0] ?? "", ...row.cells] })),
  };
}

/** The charts of ratings are lost: what they must have shown is counted. */
function ratingOverviews(tables: readonly TableData[]): readonly TableData[] {
  const ofPillars = tables
    .filter(({ spec }) => spec === "pillar-kpis")
    .map((table) =>
      ratingOverview("pillar-rating-overview", table.parameters, countedRatings(table)),
    );
  const some = new Map<Rating, number>([
    ["achieved", 21],
    ["not-achieved", 3],
    ["not-applicable", 4],
  ]);
  return [...ofPillars, ratingOverview("sector-rating-overview", { sector: "patents" }, some)];
}

/** As generated sheets write them: the framework’s ratings first. */
function countedRatings({ columns, rows }: TableData): ReadonlyMap<Rating, number> {
  const at = columns.findIndex(({ id }) => id === "rating");
  const known = new Map(
    mendedFramework.indicators.flatMap(({ components }) =>
      components.map(({ code, rating }) => [code, rating] as const),
    ),
  );
  const ratings = rows.flatMap(({ id, role, cells }) => {
    if (role === "section") return [];
    const marks = ratingMarks(cells[at] ?? "");
    const own = known.get(id);
    return own && marks.length === 1 ? [own] : marks.flatMap((mark) => mark.ratings[0] ?? []);
  });
  return new Map(RATINGS.map((rating) => [rating, ratings.filter((one) => one === rating).length]));
}

function ratingOverview(
  spec: string,
  parameters: TableData["parameters"],
  counts: ReadonlyMap<Rating, number>,
): TableData {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...written(spec, parameters),
    columns: [...RATINGS, "total"].map((id) => ({ id, label: id })),
    rows: [
      {
        id: "ratings",
        label: "绩效指标评估",
        role: "item",
        line: 1,
        cells: [...RATINGS.map((rating) => String(counts.get(rating) || "-")), String(total)],
      },
    ],
  };
}

function written(
  spec: string,
  parameters?: TableData["parameters"],
): Omit<TableData, "columns" | "rows"> {
  return {
    id: instanceId(spec, parameters),
    spec,
    ...(parameters ? { parameters } : {}),
    document: "WO/PBC/38/3 Rev.",
    title: spec,
    language: "zh",
    unit: "count",
  };
}

const AUTOMATION: TableData = {
  ...written("annex-5-automation"),
  columns: ["manual", "automated", "documents", "automatedShare"].map((id) => ({ id, label: id })),
  rows: [
    {
      id: "year",
      label: "2024",
      role: "item",
      line: 1,
      cells: ["412,300", "638,115", "1,050,415", "61%"],
    },
  ],
};

const COLUMNS = [
  "approved",
  "approvedDevelopment",
  "approvedShare",
  "afterTransfers",
  "developmentAfterTransfers",
  "shareAfterTransfers",
];

/** A fifth of each result’s budget, and of each budget after transfers. */
function developmentShare(tables: readonly TableData[]): TableData {
  const pages = tables.filter(({ spec }) => spec === "sector-results");
  const numberIn = (text: string | undefined): number =>
    Number((text ?? "").replaceAll(",", "")) || 0;
  const rowsOf = (id: string): readonly RowData[] =>
    pages.flatMap(({ rows }) => rows.filter((row) => row.id === id));
  const results = [...new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)))]
    .filter((id) => id !== "total")
    .sort();
  const sumOf = (id: string, at: number): number =>
    rowsOf(id).reduce((sum, { cells }) => sum + numberIn(cells[at]), 0);
  const budgetBySector = tables.find(({ id }) => id === "table-4");
  const printed = (id: string): readonly number[] =>
    (budgetBySector?.rows.find((row) => row.id === id)?.cells ?? []).map(numberIn);
  const items = results.map((id) => ({ id, budgets: [sumOf(id, 0), sumOf(id, 1)] }));
  const parts = items.map(({ budgets }) => budgets.map((budget) => Math.round(budget / 5)));
  const totals = [0, 1].map((at) => parts.reduce((sum, own) => sum + (own[at] ?? 0), 0));
  const row = (
    id: string,
    role: RowData["role"],
    budgets: readonly number[],
    own: readonly number[],
  ): RowData => ({
    id,
    label: id,
    role,
    line: 1,
    cells: [0, 1].flatMap((at) => {
      const [budget = 0, part = 0] = [budgets[at], own[at]];
      return [
        budget.toLocaleString("en"),
        part === 0 ? "-" : part.toLocaleString("en"),
        part === 0 ? "-" : `${((part / budget) * 100).toFixed(1)}%`,
      ];
    }),
  });
  return {
    ...written("development-share"),
    unit: "kCHF",
    columns: COLUMNS.map((id) => ({ id, label: id })),
    rows: [
      ...items.map(({ id, budgets }, at) => row(id, "item", budgets, parts[at] ?? [])),
      row("unallocated", "item", printed("unallocated"), [0, 0]),
      row("total", "total", printed("total"), totals),
    ],
  };
}
