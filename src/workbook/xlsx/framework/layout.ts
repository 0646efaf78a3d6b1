import { bienniumLabel, type Biennium } from "../../../model/biennium";
import { RATINGS } from "../../../model/rating";
import { amount, figure, text, type Caption, type Field } from "./sheet";

/** The sheets of a framework's workbook, in the order of their tabs. */
export const SHEETS = {
  about: "About",
  pillars: "Pillars",
  results: "Results",
  sectors: "Sectors",
  names: "Names",
  entitlements: "Entitlements",
  indicators: "Indicators",
  sectorBudgets: "Budgets by sector",
  resultBudgets: "Budgets by result",
  categoryBudgets: "Budgets by category",
  revenue: "Revenue",
  rules: "Rules",
  weights: "Workload weights",
  recommendations: "Recommendations",
} as const;

export type SheetId = keyof typeof SHEETS;

/** A name as it stands in Names, for those who read another sheet. */
const caption = (heading: string): Caption => ({
  heading: `${heading} (from Names, not read)`,
  isCaption: true,
  width: 60,
});

/** A sheet with a row for each entry of a list of the framework. */
export interface ListSheet {
  readonly sheet: SheetId;
  readonly list: readonly string[];
  readonly columns: readonly (Field | Caption)[];
}

/** The sheets that show a list of the framework, an entry a row. */
export function listSheets({ firstYear }: Biennium): readonly ListSheet[] {
  const years = [String(firstYear), String(firstYear + 1)];
  const ofBiennium = bienniumLabel({ firstYear });
  return [
    { sheet: "pillars", list: ["pillars"], columns: [text("Pillar", "id"), caption("Name")] },
    {
      sheet: "results",
      list: ["results"],
      columns: [text("Result", "id"), text("Pillar", "pillar"), caption("Name")],
    },
    { sheet: "sectors", list: ["sectors"], columns: [text("Sector", "id"), caption("Name")] },
    {
      sheet: "sectorBudgets",
      list: ["budgets", "sectors"],
      columns: [
        text("Sector", "sector"),
        amount(`Approved ${ofBiennium}`, "approved", "total"),
        ...years.map((year) => amount(`Approved ${year}`, "approved", "years", year)),
        amount(`After transfers ${ofBiennium}`, "afterTransfers", "total"),
        ...years.map((year) => amount(`After transfers ${year}`, "afterTransfers", "years", year)),
      ],
    },
    {
      sheet: "resultBudgets",
      list: ["budgets", "results"],
      columns: [text("Sector", "sector"), text("Result", "result"), ...bothBudgets()],
    },
    {
      sheet: "categoryBudgets",
      list: ["budgets", "categories"],
      columns: [text("Category", "category"), text("Sector", "sector"), ...bothBudgets()],
    },
    {
      sheet: "revenue",
      list: ["revenue"],
      columns: [
        text("Source", "source"),
        amount(`Approved ${ofBiennium}`, "approved"),
        ...years.flatMap((year) => [
          amount(`Approved ${year}`, "years", year, "approved"),
          amount(`Updated ${year}`, "years", year, "updated"),
        ]),
      ],
    },
    {
      sheet: "recommendations",
      list: ["recommendations"],
      columns: [
        { heading: "Number", at: ["number"], holds: "number", blank: "absent" },
        { ...text("Cluster", "cluster"), choices: ["A", "B", "C", "D", "E", "F"] },
        { ...text("Starred", "starred"), holds: "yes or no", choices: ["yes", "no"] },
        { ...text("Sectors", "sectors"), holds: "texts", blank: "emptyList", width: 60 },
        { ...text("Reported together with", "together"), holds: "numbers", width: 24 },
        { heading: "Line", at: ["line"], holds: "number", blank: "absent" },
      ],
    },
  ];
}

function bothBudgets(): readonly Field[] {
  return [amount("Approved", "approved"), amount("After transfers", "afterTransfers")];
}

/** The columns of Indicators that say the same in each row of an indicator. */
export const INDICATOR_FIELDS: readonly Field[] = [
  text("Indicator", "code"),
  text("Result", "result"),
  { ...text("Lines", "lines"), holds: "numbers" },
];

export const INDICATOR_CAPTION = caption("Wording");

/** The columns of Indicators for what is measured separately, a row each. */
export const COMPONENT_FIELDS: readonly Field[] = [
  text("Component", "code"),
  { ...text("Label", "label"), width: 30 },
  ...measurement("Baseline", "baseline"),
  ...measurement("Target", "target"),
  ...measurement("Actual", "actual"),
  { ...text("Actual: counts", "actual", "counts"), choices: ["increase", "nothing"], width: 16 },
  {
    ...text("Rating", "rating"),
    nullWord: "none",
    choices: [...RATINGS, "none"],
    width: 16,
  },
  { ...text("Unit", "unit"), blank: "emptyText" },
  { ...text("Direction", "direction"), choices: ["up", "down", "hold", "none"] },
  {
    ...text("Kind", "kind"),
    choices: [
      "share of target",
      "growth",
      "threshold",
      "annual target",
      "maintain or improve",
      "milestone",
      "qualitative",
    ],
    width: 20,
  },
  { ...text("Frequency", "frequency"), choices: ["annual", "biennial"] },
  { ...text("Reported in", "reportedIn"), width: 40 },
];

function measurement(heading: string, at: string): readonly Field[] {
  return [
    { ...text(heading, at, "text"), blank: "emptyText", width: 40 },
    { ...figure(`${heading}: figure`, at, "value"), width: 14 },
    text(`${heading}: as of`, at, "asOf"),
    { ...text(`${heading}: from`, at, "from"), choices: ["last actual"] },
  ];
}

/** The part of a component that is absent where all its cells are blank. */
export const OPTIONAL_PART = "actual";

/** The fields of About, a row each; documents have a row each under one name. */
export const ABOUT_FIELDS: readonly Field[] = [
  text("Title", "title"),
  text("Biennium", "biennium"),
  text("Schema", "$schema"),
  { heading: "Indicators stated", at: ["indicatorsStated"], holds: "number", blank: "absent" },
];

/** Those that a framework may lack, and its sheet with it. */
export const OPTIONAL_FIELDS: readonly string[] = ["$schema", "indicatorsStated"];

export const DOCUMENT_FIELD = "Document";

/** The fields of Rules, a row each. */
export const RULE_FIELDS: readonly Field[] = [
  text("Rating scale: source", "ratingScale", "source"),
  figure("Rating scale: achieved at mid-term from", "ratingScale", "mid-term", "achievedFrom"),
  figure("Rating scale: achieved at the end from", "ratingScale", "final", "achievedFrom"),
  text("Transfer rule: source", "transferRule", "source"),
  { ...text("Transfer rule: share of the sector", "transferRule", "sectorRate"), holds: "number" },
  { ...text("Transfer rule: share of the total", "transferRule", "totalRate"), holds: "number" },
];

/** The points of the rating scale, which are null where their figure is. */
export const SCALE_POINTS = ["mid-term", "final"] as const;

export const FIELD_COLUMNS = {
  field: { ...text("Field", "field"), width: 44 },
  value: { ...text("Value", "value"), holds: "any", width: 60 },
} as const satisfies Record<string, Field>;

export const ENTITLEMENT_COLUMNS = {
  sector: text("Sector", "sector"),
  result: text("Result", "result"),
} as const;

/** What has names: where its list stands, which part is its id and which its names. */
export const NAMED = {
  pillar: { list: "pillars", id: "id", names: "names", sheet: "pillars" },
  result: { list: "results", id: "id", names: "names", sheet: "results" },
  sector: { list: "sectors", id: "id", names: "names", sheet: "sectors" },
  "sector, short": { list: "sectors", id: "id", names: "shortNames", sheet: "sectors" },
  indicator: { list: "indicators", id: "code", names: "names", sheet: "indicators" },
} as const;

export type NamedKind = keyof typeof NAMED;

/** The status of a row of Names that gives another form of the name in that language. */
export const VARIANT = "variant";

export const NAME_COLUMNS = {
  kind: { ...text("Of", "kind"), choices: Object.keys(NAMED), width: 16 },
  id: text("Code", "id"),
  language: { ...text("Language", "language"), choices: ["ar", "en", "es", "fr", "ru", "zh"] },
  status: { ...text("Status", "status"), choices: ["official", "working", VARIANT] },
  text: { ...text("Name", "text"), width: 100 },
} as const satisfies Record<string, Field>;

export const SYSTEMS = ["madrid", "hague"] as const;
export const MODES = ["manual", "automated"] as const;

export const WEIGHT_COLUMNS = {
  system: { ...text("System", "system"), choices: SYSTEMS },
  year: { ...text("Year", "year"), holds: "number" },
  mode: { ...text("Mode", "mode"), choices: MODES },
  type: { ...text("Type of document", "type"), width: 26 },
  items: { ...text("Items in the time of one application", "items"), holds: "number", width: 32 },
  source: { ...text("Source", "source"), width: 50 },
} as const satisfies Record<string, Field>;
