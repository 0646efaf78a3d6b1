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

/** A sheet of a recommendation of the Development Agenda, in parts. */
export function recommendation(
  heading: string,
  parts: Readonly<Record<string, readonly string[]>>,
): string[] {
  return [heading, ...Object.entries(parts).flatMap(([part, texts]) => [part, ...texts])];
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
