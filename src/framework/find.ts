import { LANGUAGES } from "../model/language";
import { MAX_KNOWN_NAMES, MAX_NEAREST_NAMES } from "../model/limits";
import { onceFor } from "../model/once-for";
import type { Framework, Indicator, IndicatorComponent } from "./framework";
import { findName, nameIndex, type KnownName, type Search } from "./name-index";
import { allForms } from "./names";
import { groupOf } from "./row-groups";
import { ROW_NAMES, type RowWordings } from "./row-names";

/** A search in an index of a framework's names, made once for each framework. */
function indexOf(namesOf: (framework: Framework) => readonly KnownName[]) {
  const indexFor = onceFor((framework: Framework) => nameIndex(namesOf(framework)));
  return (framework: Framework, text: string): Search => findName(indexFor(framework), text);
}

/** A sector by its name or short name in any language, or by its id. */
export const findSector = indexOf(sectorNames);

/** The same, and the rows that stand beside the sectors: what is unallocated, and the total. */
export const findBudgetLine = indexOf((framework) => [
  ...sectorNames(framework),
  ...rowNames(["unallocated", "total"], ROW_NAMES.sectors),
]);

/** A cost category, or a group of them, by its name in Table 6, or by its id. */
export const findCategory = indexOf(({ budgets }) =>
  rowNames(
    budgets.categories.flatMap(({ category }) => [category, groupOf(category)]),
    ROW_NAMES.categories,
  ),
);

/** A source of revenue, or a group of them, by its name in Table 2 or Annex II, or by its id. */
export const findSource = indexOf(({ revenue }) =>
  rowNames(
    revenue.flatMap(({ source }) => [source, groupOf(source)]),
    ROW_NAMES.sources,
  ),
);

const findResultName = indexOf(({ results }) =>
  results.flatMap(({ id, names }) => [{ id, text: id }, ...allForms(id, names)]),
);

const RESULT_CODE = /^\D*(\d+)[.,](\d+)(?!\d)/u;

/** An expected result by its code (`3.1`, also at the head of its name) or by its name. */
export function findResult(framework: Framework, text: string): Search {
  const [, pillar, place] = RESULT_CODE.exec(text) ?? [];
  const id = `${pillar ?? ""}.${place ?? ""}`;
  if (framework.results.some((result) => result.id === id)) return { kind: "found", id };
  const search = findResultName(framework, text);
  if (search.kind !== "unknown") return search;
  const [ofPillar] = /\d+/.exec(text) ?? [];
  if (ofPillar === undefined && search.nearest.length > 0) return search;
  // of a code that is none, those of its pillar are the nearest, however they are spelt
  const ids = framework.results.map((result) => result.id);
  const nearest = ids.filter((one) => one.startsWith(`${ofPillar ?? ""}.`));
  return nearest.length > 0
    ? { kind: "unknown", nearest }
    : { kind: "unknown", nearest, known: ids.slice(0, MAX_KNOWN_NAMES) };
}

const findCode = indexOf(({ indicators }) =>
  indicators.map(({ code }) => ({ id: code, text: code })),
);

const INDICATOR_CODE = /^(\d+)[.,](\d+) ?[-\u2010-\u2015\u2212] ?0*(\d+) ?([a-z]?)$/iu;

export type IndicatorSearch =
  | {
      readonly kind: "found";
      readonly indicator: Indicator;
      /** Undefined where the code names none and there are several. */
      readonly component: IndicatorComponent | undefined;
    }
  | Exclude<Search, { readonly kind: "found" }>;

/** An indicator by its code, `3.1-04`, or one of its components, `3.1-04b`. */
export function findIndicator(framework: Framework, text: string): IndicatorSearch {
  const [, pillar, result, place = "", letter = ""] = INDICATOR_CODE.exec(text) ?? [];
  const code = `${pillar ?? ""}.${result ?? ""}-${place.padStart(2, "0")}`;
  const indicator = framework.indicators.find((one) => one.code === code);
  if (!indicator) {
    const search = unknown(findCode(framework, text));
    if (search.kind !== "unknown") return search;
    return nearCodes(framework, `${pillar ?? ""}.${result ?? ""}`, Number(place), search);
  }
  const { components } = indicator;
  if (letter === "") {
    const component = components.length === 1 ? components[0] : undefined;
    return { kind: "found", indicator, component };
  }
  const component = components.find((one) => one.code === `${code}${letter.toLowerCase()}`);
  if (component) return { kind: "found", indicator, component };
  return { kind: "unknown", nearest: components.map((one) => one.code) };
}

/** The nearest places of the result that is named; else what is spelt alike; else each result's codes. */
function nearCodes(
  { results, indicators }: Framework,
  result: string,
  place: number,
  alike: Extract<Search, { readonly kind: "unknown" }>,
): Extract<Search, { readonly kind: "unknown" }> {
  const codesOf = (id: string): readonly string[] =>
    indicators.map(({ code }) => code).filter((code) => code.startsWith(`${id}-`));
  const far = (code: string): number => Math.abs(Number(code.slice(result.length + 1)) - place);
  const nearest = [...codesOf(result)].sort((one, other) => far(one) - far(other));
  if (nearest.length > 0) return { kind: "unknown", nearest: nearest.slice(0, MAX_NEAREST_NAMES) };
  if (alike.nearest.length > 0) return alike;
  const known = results.slice(0, MAX_KNOWN_NAMES).flatMap(({ id }) => {
    const [first, ...others] = codesOf(id);
    return [[first ?? [], others.at(-1) ?? []].flat().join(" – ")].filter((range) => range !== "");
  });
  return { kind: "unknown", nearest: [], known };
}

/** Spelt as no code is, even though its letters and digits are those of one. */
function unknown(search: Search): Exclude<IndicatorSearch, { readonly kind: "found" }> {
  return search.kind === "found" ? { kind: "unknown", nearest: [search.id] } : search;
}

function sectorNames({ sectors }: Framework): readonly KnownName[] {
  return sectors.flatMap(({ id, names, shortNames }) => [
    ...allForms(id, names),
    ...allForms(id, shortNames),
    { id, text: id },
  ]);
}

/** The names of table rows: those of the wordings, and the ids themselves. */
function rowNames(ids: readonly string[], wordings: RowWordings): readonly KnownName[] {
  return [...new Set(ids)].flatMap((id) => [
    ...LANGUAGES.flatMap((language) =>
      wordingsFor(id, wordings).flatMap((wording) =>
        (wording[language] ?? []).map((text) => ({ id, text, language })),
      ),
    ),
    { id, text: id },
  ]);
}

/** Subtotals are all called alike where they have no name of their own. */
function wordingsFor(id: string, wordings: RowWordings): RowWordings[string] {
  return wordings[id] ?? (groupOf(id) === id ? undefined : wordings["subtotal"]) ?? [];
}
