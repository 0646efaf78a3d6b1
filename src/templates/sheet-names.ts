import { MAX_SHEET_NAME } from "../model/limits";

const INVALID = /[\\/?*[\]:\p{Cc}]/gu;

/**
 * Names of sheets as Excel takes them, all different: the ids, cut and numbered where need be.
 *
 * @param others names that are used already
 */
export function sheetNames(ids: readonly string[], others: readonly string[] = []): string[] {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return ids.map((id) => {
    const base = validName(id);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      name = `${cut(base, MAX_SHEET_NAME - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function validName(id: string): string {
  const name = cut(id.replace(INVALID, "-"), MAX_SHEET_NAME).replace(/^'|'$/g, "-").trim();
  // Excel keeps this name for itself
  if (name === "" || name.toLowerCase() === "history") return `table ${name}`.trim();
  return name;
}

/** Excel counts UTF-16 units; half a character is never left. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
