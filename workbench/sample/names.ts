/** English names for the sample sheets; the report data holds the Chinese of the printed report. */
import { defaultFramework } from "../../src/framework/known";
import { filled, type Period } from "../../src/tables/period";
import { specOf } from "../../src/tables/table-set";
import { rowWording, unitWordings, wordingsOf, type Wording } from "../../src/tables/wordings";

const PERIOD: Period = { biennium: { firstYear: 2024 }, point: "mid-term" };

function english(wording: Wording | undefined, what: string): string {
  const text = wording?.en?.[0];
  if (text === undefined) throw new Error(`There is no English wording for ${what}.`);
  return filled(text, PERIOD);
}

/** The title of a table, by the id of its spec. */
export function tableName(id: string): string {
  return english(wordingsOf(id).title, `the title of ${id}`);
}

/** The name of a sector, or of another row that the table names. */
export function rowName(table: string, row: string): string {
  const sector = defaultFramework().sectors.find(({ id }) => id === row)?.names.en?.text;
  if (sector !== undefined) return sector;
  const spec = specOf(table);
  return english(spec && rowWording(spec, row), `the row ${row} of ${table}`);
}

/** Such as "in thousands of Swiss francs". */
export function unitName(unit: string): string {
  return english(unitWordings()[unit], `the unit ${unit}`);
}
