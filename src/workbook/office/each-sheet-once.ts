/**
 * Sheets by what the caller calls them, each asked for once however many cells lie on it: what a
 * request says of ten thousand cells would not fit into it otherwise.
 */
function eachOnce<Sheet>(ask: (key: string) => Sheet): (key: string) => Sheet {
  const sheets = new Map<string, Sheet>();
  return (key) => {
    const known = sheets.get(key);
    if (known !== undefined) return known;
    const asked = ask(key);
    sheets.set(key, asked);
    return asked;
  };
}

/** Sheets that are there, by name or id. */
export function sheetsOnce({
  workbook,
}: Excel.RequestContext): (nameOrId: string) => Excel.Worksheet {
  return eachOnce((key) => workbook.worksheets.getItem(key));
}

/**
 * Sheets that may be gone, by name or id. Whether one is there, and its id, is known when the caller
 * has sent what is queued.
 */
export function nullableSheets({
  workbook,
}: Excel.RequestContext): (nameOrId: string) => Excel.Worksheet {
  return eachOnce((key) => {
    const sheet = workbook.worksheets.getItemOrNullObject(key);
    sheet.load("id");
    return sheet;
  });
}
