import rows from "../../addin/wordings/rows.json";
import table6 from "../../addin/wordings/table-6.json";
import type { Language } from "../model/language";

type Wording = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The wordings of table rows by the row's id, as they stand in addin/wordings. */
export type RowWordings = Readonly<Record<string, readonly Wording[]>>;

const SHARED: Readonly<Record<string, Wording>> = rows;

function wordings(...files: readonly Readonly<Record<string, Wording>>[]): RowWordings {
  const ids = new Set(files.flatMap((file) => Object.keys(file)));
  return Object.fromEntries(
    [...ids].map((id) => [id, files.flatMap((file) => (file[id] ? [file[id]] : []))]),
  );
}

/** The rows by which budgets, expenditure and revenue are looked up, besides sectors and results. */
export const ROW_NAMES = {
  sectors: wordings(SHARED),
  categories: wordings(table6.rows, SHARED),
  sources: wordings(SHARED, { total: SHARED["adjusted-revenue"] ?? {} }),
};
