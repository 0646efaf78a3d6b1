import { onceFor } from "../model/once-for";
import { nameKey } from "../model/text";
import type { TableData } from "../tables/data";
import type { ParameterId, TableSpec } from "../tables/spec";
import { wordingsOf } from "../tables/wordings";
import type { KnownNames } from "./names";
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
    const funds = Object.entries(wordingsOf("annex-8-statement").rows ?? {}).map(
      ([id, wording]) => ({
        id,
        patterns: patternsOf(wording),
      }),
    );
    const fundOf = (text: string): string | undefined => {
      const key = nameKey(text);
      return funds.find(({ patterns }) => patterns.some((known) => known.matches(key)))?.id;
    };
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
