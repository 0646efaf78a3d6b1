/**
 * A wording with its years filled in: `{year}` is the report's, `{previousYear}` and `{nextYear}`
 * those beside it, `{year-4}` the fourth before it. Other places stay as they are.
 */
export function withYear(text: string, year: number): string {
  return text
    .replaceAll("{year}", String(year))
    .replaceAll("{previousYear}", String(year - 1))
    .replaceAll("{nextYear}", String(year + 1))
    .replace(/\{year-(\d)\}/g, (_, back: string) => String(year - Number(back)));
}
