import { LANGUAGES } from "../model/language";
import { nameKey, normaliseText } from "../model/text";
import type { Block } from "../recognise/document";
import { RULES } from "../rules/catalogue";
import { SEVERITIES } from "../rules/rule";
import { SETTINGS_LINE } from "../tables/companion-line";
import type { RuleSetting } from "./finding";
import { checkTexts } from "./finding-text";

/** What a rule may become, by what that is called in any of the languages, and by its code. */
const BECOMES: ReadonlyMap<string, RuleSetting["severity"]> = new Map(
  LANGUAGES.map(checkTexts).flatMap(({ severities, off }) => [
    ...SEVERITIES.flatMap((one) => [[one, one] as const, [nameKey(severities[one]), one] as const]),
    ["off", "off"] as const,
    [nameKey(off), "off"] as const,
  ]),
);

/** A setting that cannot be followed: it is told, and the rule holds as it is. */
export class SettingsError extends Error {}

/**
 * The settings that a workbook carries on a sheet of its own: below the line that names it and a row
 * of headings, a row for each rule with its id, its title, how serious it is, what it becomes (blank
 * for as it is), who decided and why.
 */
export function settingsIn(blocks: readonly Block[]): readonly RuleSetting[] {
  const sheet = blocks.find(
    (block) => block.kind === "paragraph" && normaliseText(block.text) === SETTINGS_LINE,
  )?.sheet;
  if (sheet === undefined) return [];
  const rows = blocks.flatMap((block) =>
    block.kind === "grid" && block.sheet === sheet ? block.rows.slice(1) : [],
  );
  return rows.flatMap(({ line, cells }) => setting(cells, `sheet “${sheet}”, line ${line}`));
}

function setting(cells: readonly string[], place: string): readonly RuleSetting[] {
  const [rule = "", , , becomes = "", who = "", why = ""] = cells.map((cell) =>
    normaliseText(cell),
  );
  if (becomes === "") return [];
  if (!RULES.some(({ id }) => id === rule)) {
    throw new SettingsError(`${place}: no rule is called “${rule}”.`);
  }
  const severity = BECOMES.get(nameKey(becomes));
  if (severity === undefined) {
    throw new SettingsError(
      `${place}: a rule becomes ${[...SEVERITIES, "off"].join(", ")}, not “${becomes}”.`,
    );
  }
  if (who === "" || why === "") {
    throw new SettingsError(`${place}: say who decided about ${rule}, and why.`);
  }
  return [{ rule, severity, who, why }];
}
