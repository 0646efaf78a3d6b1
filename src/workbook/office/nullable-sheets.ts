/**
 * Sheets that may be gone, each asked for once however many cells lie on it. Whether it is there,
 * and its id, is known when the caller has sent what is queued.
 */
export function nullableSheets<T extends { readonly sheet: string }>(
  { workbook }: Excel.RequestContext,
  all: readonly T[],
): (one: T) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = ({ sheet }: T): Excel.Worksheet => {
    const known = sheets.get(sheet);
    if (known) return known;
    const asked = workbook.worksheets.getItemOrNullObject(sheet);
    asked.load("id");
    sheets.set(sheet, asked);
    return asked;
  };
  for (const one of all) sheetOf(one);
  return sheetOf;
}
