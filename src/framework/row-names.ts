import shared from "../../addin/wordings/rows.json";
import type { Language } from "../model/language";

/** The wordings of table rows by the row's id, as they stand in addin/wordings. */
export type RowWordings = Readonly<
  Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>
>;

/** The rows by which budgets, expenditure and revenue are looked up, besides sectors and results. */
export const ROW_NAMES = {
  sectors: shared as RowWordings,
  categories: shared as RowWordings,
  sources: shared as RowWordings,
};
