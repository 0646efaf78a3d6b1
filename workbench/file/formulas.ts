/** Formulas between the form that files hold and the form that the grid shows. */

/** The parts of a formula outside its texts: `"a"&Sheet!A1` → only `&Sheet!A1` is changed. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** `_xldudf_WIPO_SHARE(` is how Excel stores WIPO.SHARE; `_xlfn.` marks functions newer than the format. */
export function shownFormula(stored: string): string {
  return outsideTexts(stored, (part) =>
    part
      .replace(/_xldudf_([A-Z]+)_([A-Z0-9_.]+)(?=\()/gi, "$1.$2")
      .replace(/_xlfn\.(?:_xlws\.)?/gi, ""),
  );
}

const SHEET = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula after sheets have got other names; `names` leads from the old ones, in lower case. */
export function followNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(SHEET, (whole, written: string) => {
      const old = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
      const name = names.get(old.toLowerCase());
      return name === undefined ? whole : `'${name.replaceAll("'", "''")}'!`;
    }),
  );
}

/** `Table (2)`: the name that Excel gives where one is taken; cut so that 31 characters hold it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
