import { onceFor } from "../model/once-for";
import { nameKey } from "../model/text";
import type { TableData } from "../tables/data";
import type { ParameterId, TableSpec } from "../tables/spec";
import { wordingsOf } from "../tables/wordings";
import type { KnownNames } from "./names";
import { ownedTitle } from "./owned-title";
import { patternsOf } from "./pattern";

/** A heading is short: what is longer is a sentence that happens to begin with a name. */
export const LONGEST_HEADING = 160;

const PART =
  /^(?:[一二三四五六七八九]、|附\s?[件录]|Annex|Appendix|Annexe|Appendice|Anexo|Apéndice|Приложение|Добавление|المرفق|التذييل|[IVX]+\.\s)/iu;

const PROJECT = /^CMP\s?(\d+)\b/u;

/** What the headings above a table say of it: whose table it is. */
export type Context = Readonly<Partial<Record<ParameterId | "result", string>>>;

/** Reads headings one by one, in the order of the document. */
export const headingReader = onceFor(
  (names: KnownNames): ((text: string, before: Context) => Context) => {
    const fundOf = rowCalled("annex-8-statement");
    return (text, before) => {
      if (text.length > LONGEST_HEADING) return before;
      // a new part of the document: nothing that was said before holds
      if (PART.test(text)) return {};
      const project = PROJECT.exec(text)?.[1];
      if (project) return { project: `cmp-${project}` };
      const sector = names.sector(text);
      if (sector) return { ...before, sector };
      const pillar = names.pillar(text);
      if (pillar) return { pillar };
      const result = names.result(text);
      if (result) return { ...before, result };
      const fund = fundOf(text);
      return fund ? { ...before, fund } : before;
    };
  },
);

/**
 * Reads the titles of sheets, which name the owner of their table behind a dash: what was said
 * before is of another table. Undefined where a text is no such title.
 */
export const ownedTitleReader = onceFor(
  (names: KnownNames): ((text: string) => Context | undefined) => {
    const read = headingReader(names);
    const projectOf = rowCalled("annex-9-portfolio");
    return (text) => {
      const owner = ownedTitle(text)?.owner;
      if (owner === undefined || owner.length > LONGEST_HEADING) return undefined;
      const context = read(owner, {});
      const project = Object.keys(context).length === 0 ? projectOf(owner) : undefined;
      return project === undefined ? context : { project };
    };
  },
);

/** Finds the row of a list by its name: a fund, a project. */
function rowCalled(spec: string): (text: string) => string | undefined {
  const rows = Object.entries(wordingsOf(spec).rows ?? {}).map(([id, wording]) => ({
    id,
    patterns: patternsOf(wording),
  }));
  return (text) => {
    const key = nameKey(text);
    return rows.find(({ patterns }) => patterns.some((known) => known.matches(key)))?.id;
  };
}

/** Whose table the headings say it is; unknown where they leave a parameter open. */
export function parametersIn(
  spec: TableSpec,
  context: Context,
): TableData["parameters"] | "unknown" {
  if (!spec.parameters) return undefined;
  const values: Partial<Record<ParameterId, string>> = {};
  for (const parameter of spec.parameters) {
    const value = context[parameter];
    if (value === undefined) return "unknown";
    values[parameter] = value;
  }
  return values;
}
