import { check } from "../../check/check";
import { SettingsError } from "../../check/settings";
import type { Framework } from "../../framework/framework";
import type { SheetContent } from "../../model/check-port";
import type { Language } from "../../model/language";
import { specOf } from "../../tables/table-set";
import { periodOf } from "../../templates/choices";
import { subjectOf, tableTitle } from "../../templates/titles";
import { DocumentError } from "../../workbook/document-error";
import { contentBlocks } from "../../workbook/sheet-content";
import { withHeldCells } from "./held-cells";
import { rolledTo } from "./rolled";
import type { CheckAsk, NamedResult } from "./protocol";

/** The sheets that were given last, in the order of their tabs: an edit brings its own sheet only. */
let sheets: ReadonlyMap<string, SheetContent> = new Map();

/** Checks the sheets; of a part the others are those that were given before. */
export function checkSheets(ask: CheckAsk): NamedResult {
  const { contents, isPart, corrections, language } = ask;
  const changed = contents.map((content) => [content.name, content] as const);
  sheets = isPart ? new Map([...sheets, ...changed]) : new Map(changed);
  const framework = rolledTo(ask.framework, ask.biennium);
  /** A mistake in the settings, or too much to read, is told in the pane's language. */
  const checked = <T>(make: () => T): T => {
    try {
      return make();
    } catch (error) {
      const isTold = error instanceof SettingsError || error instanceof DocumentError;
      throw isTold ? new Error(error.in(language)) : error;
    }
  };
  const result = checked(() =>
    check(contentBlocks([...sheets.values()]), { framework, addressing: "sheet", corrections }),
  );
  const choices = result.choices.map((id) => ({ id, title: titleOf(id, framework, language) }));
  return { ...result, choices, findings: withHeldCells(result.findings, sheets) };
}

/** What a table is called that cells may be said to be. */
function titleOf(id: string, framework: Framework, language: Language): string {
  const [name = "", ...rest] = id.split(".");
  const spec = specOf(name);
  const [parameter] = spec?.parameters ?? [];
  const value = rest.join(".");
  if (!spec) return id;
  const parameters = parameter === undefined ? {} : { [parameter]: value };
  // which of the biennium's reports it is nobody has said: years are those of the first
  const period = periodOf(framework, "mid-term");
  const wording = { framework, period, language, data: [] };
  const title = tableTitle(spec, parameters, wording);
  // funds, projects and recommendations are told apart by their codes
  const isTold = value === "" || subjectOf(parameters, wording) !== "";
  return isTold ? title : `${title} — ${value}`;
}
