/** Tables in small, for the examples that rules are shown by. */

const cells = (...texts: readonly string[]): string => texts.join("\t");

/** Table 4, with these rows below its header. */
export function budgetBySector(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Budget and expenditure by sector, 2024 (in thousands of Swiss francs)",
    cells(
      "Sector",
      "2024/25 Program of Work and Budget",
      "2024/25 budget after transfers",
      "2024 expenditure",
      "Budget utilisation",
    ),
    ...rows.map((row) => cells(...row)),
  ];
}

/** Table 4 with two sectors and their total: their expenditure, and the total's rate of it. */
export function twoSectors(patents: string, brands: string, total: string, rate: string): string[] {
  return budgetBySector(
    ["Patents and Technology", "100,000", "101,000", patents, "50%"],
    ["Brands and Designs", "40,000", "39,000", brands, "46%"],
    ["Total", "140,000", "140,000", total, rate],
  );
}

/** The performance indicators of a pillar, with these rows below its header. */
export function indicators(pillar: string, ...rows: readonly (readonly string[])[]): string[] {
  return [
    pillar,
    "Performance data",
    cells("Performance indicator", "Baseline", "Target", "Performance data", "PIE"),
    ...rows.map((row) => cells(...row)),
  ];
}

/** The statement of funds in trust: code, opening balance, income, expenditure, closing balance. */
export function fundsInTrust(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Funds in trust as at December 31, 2024 (in Swiss francs)",
    cells(
      "Fund in trust: donor",
      "Fund code",
      "Balance as at December 31, 2023",
      "Funds received",
      "Interest",
      "Unliquidated obligations/other income",
      "Total income",
      "Staff expenditure",
      "Other direct expenditure",
      "Administrative support costs",
      "Total expenditure",
      "Balance as at December 31, 2024",
    ),
    ...rows.map((row) => cells(...row)),
  ];
}

/** Annex I, with these rows below its header. */
export function transfers(...rows: readonly (readonly string[])[]): string[] {
  return [
    "2024/25 budget after transfers by sector (in thousands of Swiss francs)",
    cells(
      "Sector",
      "2024/25 Program of Work and Budget",
      "Transfers in",
      "Transfers out",
      "Net transfers",
      "2024/25 budget after transfers",
      "Transfers as % of sector budget",
      "Transfers as % of total Program of Work and Budget",
    ),
    ...rows.map((row) => cells(...row)),
  ];
}

/** Table 6, with these rows below its header. */
export function costCategories(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Budget and expenditure by cost category, 2024 (in thousands of Swiss francs)",
    cells(
      "Cost category",
      "2024/25 Program of Work and Budget",
      "2024/25 budget after transfers",
      "2024 expenditure",
      "Budget utilisation",
    ),
    ...rows.map((row) => cells(...row)),
  ];
}

/** PCT applications of one receiving office, with its change from the year before. */
export function receivingOffices(change: string): string[] {
  return [
    "PCT applications at the top ten receiving offices",
    cells(
      "Receiving office",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "Share in 2024 (%)",
      "Change in 2024 from 2023 (%)",
    ),
    cells("China", "68,000", "69,000", "70,000", "69,500", "70,195", "50.0%", change),
    cells("Others", "70,000", "70,000", "70,000", "70,000", "70,195", "50.0%", "0.3%"),
    cells("Total", "138,000", "139,000", "140,000", "139,500", "140,390", "100.0%", "0.6%"),
  ];
}

/** Names of the 2024/25 framework that examples use. */
export const PILLAR_1 =
  "Reach out worldwide to explain the potential for intellectual property to improve the lives of everyone, everywhere";
export const PILLAR_2 =
  "Bring people together and partner with stakeholders to shape the future of the global intellectual property ecosystem";
export const RESULT_2_1 = [
  "2.1 Development of balanced and effective international normative frameworks for IP",
  "",
  "",
  "",
  "",
] as const;

/** The indicators of expected result 1.1, as the framework has them. */
export const OF_RESULT_1_1 = [
  [
    "Percentage of WIPO flagship publications with an executive summary translated into all official UN languages",
    "2023: 100% (6 of 6 flagship publications)",
    "100%",
    "2024: 57% (4 of 7 flagship publications)",
    "not achieved",
  ],
  [
    "Percentage of substantive IP-themed WIPO global publications published in 2024/25 and translated into all official UN languages",
    "2023: 42% (8 of 19)",
    "100%",
    "2024: 50% (6 of 12 publications)",
    "achieved",
  ],
  [
    "Percentage of web content available in all official UN languages",
    "top pages: 94% (125 of 133 pages) (end of 2023)",
    "top pages: 100%",
    "top pages: 96% (128 of 133 pages)",
    "achieved",
  ],
] as const;

export const STANDARDS = [
  "Number of new or revised WIPO standards",
  "2023: 5 revised standards",
  "2 revised or new standards (per year)",
  "1 new standard and 8 revised standards",
  "achieved",
] as const;

/** An indicator's row with some of its cells changed. */
export function withCells(
  row: readonly string[],
  changes: Readonly<Record<number, string>>,
): readonly string[] {
  return row.map((cell, at) => changes[at] ?? cell);
}

/** A sector's budget by expected result. */
export function resultsOfSector(sector: string, ...rows: readonly (readonly string[])[]): string[] {
  return [
    sector,
    "Budget and expenditure by result (in thousands of Swiss francs)",
    cells(
      "Expected result",
      "2024/25 Program of Work and Budget",
      "2024/25 budget after transfers",
      "2024 expenditure",
    ),
    ...rows.map((row) => cells(...row)),
  ];
}

/** The list of the funds in trust that report. */
export function fundList(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Progress report on funds in trust, 2024",
    cells("Fund in trust", "Sector"),
    ...rows.map((row) => cells(...row)),
  ];
}

/** The list of the projects of the Capital Master Plan that report. */
export function projectList(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Progress report on the Capital Master Plan, 2024",
    cells("Code", "Project", "Kind of report"),
    ...rows.map((row) => cells(...row)),
  ];
}

/** The statement of the projects of the Capital Master Plan. */
export function portfolio(...rows: readonly (readonly string[])[]): string[] {
  return [
    "Capital Master Plan projects as at December 31, 2024 (in thousands of Swiss francs)",
    cells(
      "Project",
      "Project budget",
      "Expenditure to end 2023",
      "2024 expenditure",
      "Total expenditure",
      "Remaining balance",
      "Budget utilisation",
    ),
    cells("ICT-related projects", "", "", "", "", "", ""),
    ...rows.map((row) => cells(...row)),
  ];
}

/** A sheet of a recommendation of the Development Agenda. */
export function agenda({
  heading,
  sectors,
  highlights = ["· Eleven projects were delivered."],
}: {
  readonly heading: string;
  readonly sectors: readonly string[];
  readonly highlights?: readonly string[];
}): string[] {
  const said = /\p{Script=Han}/u.test(heading) ? CHINESE : ENGLISH;
  return [
    heading,
    said.wording,
    said.forSectors,
    ...sectors,
    said.forWork,
    said.work,
    said.forHighlights,
    ...highlights,
    said.forActivities,
    said.activity,
  ];
}

const CHINESE = {
  wording: "技术援助应按需求提供。",
  forSectors: "相关产权组织部门",
  forWork: "落实工作",
  work: "该建议正在落实。",
  forHighlights: "亮点",
  forActivities: "活动/成果",
  activity: "开展了各种活动。",
};

const ENGLISH = {
  wording: "Technical assistance shall be demand-driven.",
  forSectors: "Relevant WIPO Sectors",
  forWork: "Implementation",
  work: "The recommendation is being implemented.",
  forHighlights: "Highlights",
  forActivities: "Activities/Achievements",
  activity: "Activities were carried out.",
};
