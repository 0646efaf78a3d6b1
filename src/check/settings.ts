import { fill } from "../model/fill";
import { LANGUAGES, type Language } from "../model/language";
import { nameKey, normaliseText } from "../model/text";
import type { Block } from "../recognise/document";
import { RULES } from "../rules/catalogue";
import { SEVERITIES } from "../rules/rule";
import { SETTINGS_LINE } from "../tables/companion-line";
import type { RuleSetting } from "./finding";
import { checkTexts, type CheckTexts } from "./finding-text";

/** What a rule may become, by what that is called in any of the languages, and by its code. */
const BECOMES: ReadonlyMap<string, RuleSetting["severity"]> = new Map(
  LANGUAGES.map(checkTexts).flatMap(({ severities, off }) => [
    ...SEVERITIES.flatMap((one) => [[one, one] as const, [nameKey(severities[one]), one] as const]),
    ["off", "off"] as const,
    [nameKey(off), "off"] as const,
  ]),
);

type SettingsProblem = keyof CheckTexts["settingsProblems"];

/** A setting that cannot be followed, at a line of its sheet. */
export class SettingsError extends Error {
  constructor(
    readonly problem: SettingsProblem,
    readonly values: { readonly sheet: string; readonly line: number; readonly text: string },
  ) {
    super();
    this.message = this.in("en");
  }

  /** What is wrong, in a language. */
  in(language: Language): string {
    const { settingsProblems, severities, off } = checkTexts(language);
    const choices = [...SEVERITIES.map((one) => severities[one]), off].join(", ");
    return fill(settingsProblems[this.problem], { ...this.values, choices });
  }
}

/**
 * The settings that a workbook carries on a sheet of its own: below the line that names it and a row
 * of headings, a row for each rule with its id, its title, how serious it is, what it becomes (blank
 * for as it is), who decided and why. A second row that says the same of a rule adds nothing.
 */
export function settingsIn(blocks: readonly Block[]): readonly RuleSetting[] {
  const sheet = blocks.find(
    (block) => block.kind === "paragraph" && normaliseText(block.text) === SETTINGS_LINE,
  )?.sheet;
  if (sheet === undefined) return [];
  const rows = blocks.flatMap((block) =>
    // the headings; below a blank row there are none
    block.kind === "grid" && block.sheet === sheet
      ? block.rows.slice(isRule(block.rows[0]?.cells[0] ?? "") ? 0 : 1)
      : [],
  );
  const settings = new Map<string, RuleSetting>();
  for (const { line, cells } of rows) {
    for (const one of setting(cells, sheet, line)) {
      const before = settings.get(one.rule);
      // which of the two is meant nobody can know
      if (before && before.severity !== one.severity) {
        throw new SettingsError("contradictory", { sheet, line, text: one.rule });
      }
      if (!before) settings.set(one.rule, one);
    }
  }
  return [...settings.values()];
}

function isRule(text: string): boolean {
  return RULES.some(({ id }) => id === normaliseText(text));
}

function setting(cells: readonly string[], sheet: string, line: number): readonly RuleSetting[] {
  const [rule = "", , , becomes = "", who = "", why = ""] = cells.map((cell) =>
    normaliseText(cell),
  );
  if (becomes === "") return [];
  if (!isRule(rule)) {
    throw new SettingsError("unknownRule", { sheet, line, text: rule });
  }
  const severity = BECOMES.get(nameKey(becomes));
  if (severity === undefined) {
    throw new SettingsError("unknownSeverity", { sheet, line, text: becomes });
  }
  if (who === "" || why === "") {
    throw new SettingsError("unsigned", { sheet, line, text: rule });
  }
  return [{ rule, severity, who, why }];
}
