import { raisedDigits } from "../../model/raised-digits";

/** Only tags that text extractors leave behind: `<https://…>` and `<5%` are text. */
const BREAKS = /<\/?(?:p|div|ul|ol|li|br)(?:\s[^<>]*)?\/?>/gi;
const RAISED = /<sup(?:\s[^<>]*)?>([^<>]*)<\/sup>/gi;
const INLINE = /<\/?(?:span|sup|sub|b|i|u|em|strong)(?:\s[^<>]*)?\/?>/gi;
const FOOTNOTE_REFERENCE = /\[footnoteRef:\s*(\d+)\]/g;
const BOOKMARK = /\[bookmark:[^[\]]*\]/g;

/** A cell or line without the markup that a text extractor left in it; blocks stand on lines of their own. */
export function withoutMarkup(text: string): string {
  if (!/[<[]/.test(text)) return text.trim();
  return text
    .replace(RAISED, (_, mark: string) => raisedDigits(mark))
    .replace(FOOTNOTE_REFERENCE, (_, mark: string) => raisedDigits(mark))
    .replace(BOOKMARK, "")
    .replace(INLINE, "")
    .replace(BREAKS, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The line below a Markdown table's header, such as `---`, `:--` in each cell: no row of the table. */
export function isHeaderRule(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.some((cell) => cell.includes("---")) && filled.every((cell) => /^:?-+:?$/.test(cell))
  );
}
