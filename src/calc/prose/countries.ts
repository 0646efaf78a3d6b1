import { valueOfCount, type Count, findCounts } from "./count";
import type { ProseStatement } from "./statement";

/** 来自 49 个国家的, "from 49 countries": and no word that makes something else of it, as 国家主管局. */
const COUNTRIES =
  /^ ?(?:个(?:发展中|最不发达|转型期?|发达)?(?:国家|成员国)(?=$|[ 的在和与及、,。;()]|通过|采取|参加|受益)|(?:(?:developing|developed|participating|beneficiary) )?(?:countries|member states)(?!\p{L}))/iu;
/** Some of the countries, or countries besides those that are listed. */
const NOT_ALL =
  /(?:其中|另外?|新增|包括|除|(?<!\p{L})(?:of which|including|another|additional|other|besides))[ ,]*(?:来自 ?|from )?$/iu;
const BY_REGION = /^([^\d():;,、。]+?) ?\( ?(\d{1,3}) ?(?:个|个国家|countr(?:y|ies))? ?\)$/iu;
const NO_COUNTRIES = /组织|organi[sz]ation/iu;

interface Region {
  readonly label: string;
  readonly printed: string;
}

/** Countries that one cell counts and another lists by region: "from 25 countries", "Africa (7), …". */
export function countriesByRegion(texts: Readonly<Record<string, string>>): ProseStatement[] {
  const lists = Object.entries(texts).flatMap(([column, text]) => {
    const regions = regionsOf(text);
    return regions ? [{ column, regions }] : [];
  });
  const [list] = lists;
  if (!list || lists.length > 1) return [];
  return Object.entries(texts).flatMap(([column, text]) => {
    const total = onlyCountries(text);
    if (!total || column === list.column) return [];
    const parts = list.regions.map((region) => ({ ...region, column: list.column }));
    return [{ column, kind: "breakdown" as const, printed: total.printed, inputs: { parts } }];
  });
}

/** A cell that is nothing but a list of regions, each once; organisations among them are left out. */
function regionsOf(text: string): Region[] | undefined {
  const regions: Region[] = [];
  for (const entry of text.split(/[、;,]/u)) {
    const [, label, printed] = BY_REGION.exec(entry.trim()) ?? [];
    if (label === undefined || printed === undefined) return undefined;
    regions.push({ label, printed });
  }
  const isTwice = new Set(regions.map(({ label }) => label)).size < regions.length;
  const countries = regions.filter(({ label }) => !NO_COUNTRIES.test(label));
  return isTwice || countries.length === 0 ? undefined : countries;
}

function onlyCountries(text: string): Count | undefined {
  const all = findCounts(text).filter(
    (count) => COUNTRIES.test(text.slice(count.end, count.end + 40)) && valueOfCount(count) > 0,
  );
  const [only, ...others] = all;
  if (only && NOT_ALL.test(text.slice(Math.max(0, only.start - 24), only.start))) return undefined;
  return only?.isExact && others.length === 0 ? only : undefined;
}
