import fc from "fast-check";
import type {
  Framework,
  Indicator,
  IndicatorComponent,
  Measurement,
  Name,
  Names,
} from "../../src/framework/framework";
import { LANGUAGES } from "../../src/model/language";
import { RATINGS } from "../../src/model/rating";

/** Texts as hostile as a framework allows: formulas, escapes, quotes, line feeds, any script. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@x",
      "_x000D_",
      "a\nb",
      "1",
      "TRUE",
      "none",
      "3.10",
      '"q"',
      "<b>&amp;",
    ),
  )
  .map((found) => found.replace(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/gu, "").trim())
  .filter((found) => found !== "");

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found + 0),
);

const amount = value.map((found) => (found === null ? null : Math.abs(found)));

/** Entries of a list that nobody could take for each other, whatever they are called. */
function toldApart(all: Names, place: number): Names {
  const letter = String.fromCharCode("a".charCodeAt(0) + place);
  return Object.fromEntries(
    Object.entries(all).map(([language, found]) => [
      language,
      { ...found, text: `${letter} ${found.text}` },
    ]),
  );
}

const name: fc.Arbitrary<Name> = fc.record(
  {
    text,
    status: fc.constantFrom("official" as const, "working" as const),
    variants: fc.array(text, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["text", "status"] },
);

const names: fc.Arbitrary<Names> = fc
  .dictionary(fc.constantFrom(...LANGUAGES), name, { minKeys: 1, noNullPrototype: true })
  .map((found) => found as Names);

const asOf = fc.constantFrom("2023", "2022/23", "2023-12-31");

function measurement(words: fc.Arbitrary<string>): fc.Arbitrary<Measurement> {
  return fc.record(
    { text: words, value, asOf, from: fc.constant("last actual" as const) },
    { requiredKeys: ["text", "value"] },
  );
}

const component: fc.Arbitrary<Omit<IndicatorComponent, "code">> = fc.record(
  {
    label: text,
    baseline: measurement(fc.oneof(text, fc.constant(""))),
    target: measurement(fc.oneof(text, fc.constant(""))),
    actual: measurement(text),
    rating: fc.constantFrom(...RATINGS, null),
    unit: fc.oneof(text, fc.constant("")),
    direction: fc.constantFrom("up" as const, "down" as const, "hold" as const, "none" as const),
    kind: fc.constantFrom("growth" as const, "share of target" as const, "qualitative" as const),
    frequency: fc.constantFrom("annual" as const, "biennial" as const),
    reportedIn: fc.constantFrom("annex-5-renewals.renewals", "table-3.actual"),
  },
  { requiredKeys: ["baseline", "target", "unit", "direction", "kind", "frequency"] },
);

const RESULTS = ["1.1", "1.2", "10.1"];
const SECTORS = ["patents", "brands"];
const YEARS = ["2026", "2027"] as const;

const lines = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 3 });

const indicators: fc.Arbitrary<readonly Indicator[]> = fc
  .array(
    fc.record(
      {
        result: fc.constantFrom(...RESULTS),
        names,
        components: fc.array(component, { minLength: 1, maxLength: 3 }),
        lines,
      },
      { requiredKeys: ["result", "names", "components"] },
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ components, ...indicator }, place) => {
      const code = `${indicator.result}-${String(place + 1).padStart(2, "0")}`;
      const coded = components.map((one, index) => ({ ...one, code: `${code}${"abc"[index]!}` }));
      const own = toldApart(indicator.names, place);
      return { ...indicator, names: own, code, components: coded };
    }),
  );

/** The biennium is what its years make, where all three are known. */
const amounts = fc.tuple(fc.boolean(), amount, amount).map(([isKnown, first, second]) => ({
  total: isKnown && first !== null && second !== null ? first + second : null,
  years: { [YEARS[0]]: first, [YEARS[1]]: second },
}));

const weights = fc.dictionary(
  fc.constantFrom("application", "renewal", "subsequent-designation"),
  fc.double({ min: 0.01, max: 100, noNaN: true }),
  { minKeys: 1, noNullPrototype: true },
);

const yearOfWeights = fc.record({
  source: text,
  manual: weights,
  automated: fc.oneof(weights, fc.constant({})),
});

const point = fc.oneof(
  fc.constant(null),
  fc.record({ achievedFrom: fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0) }),
);

const rate = fc.double({ min: 0, max: 1, noNaN: true }).map((found) => found + 0);

/** Frameworks that are valid, of every shape that the schema lets pass. */
export function frameworks(): fc.Arbitrary<Framework> {
  const entitlements = fc.array(fc.shuffledSubarray(RESULTS), { minLength: 2, maxLength: 2 });
  return fc
    .record({
      title: text,
      documents: fc.array(text, { minLength: 1, maxLength: 3 }),
      pillarNames: names,
      resultNames: fc.array(names, { minLength: 3, maxLength: 3 }),
      sectorNames: fc.array(fc.tuple(names, names), { minLength: 2, maxLength: 2 }),
      entitlements,
      indicators,
      ratingScale: fc.record({ source: text, "mid-term": point, final: point }),
      sectorBudgets: fc.tuple(amounts, amounts),
      resultAmounts: fc.tuple(amount, amount),
      category: fc.record(
        { sector: fc.constantFrom(...SECTORS), approved: amount, afterTransfers: amount },
        { requiredKeys: ["approved", "afterTransfers"] },
      ),
      revenue: fc.tuple(amount, amount, amount, amount, amount),
      transferRule: fc.record({ source: text, sectorRate: rate, totalRate: rate }),
      weights: fc.array(yearOfWeights, { maxLength: 2 }),
      recommendation: fc.record(
        {
          cluster: fc.constant("A" as const),
          starred: fc.boolean(),
          sectors: fc.shuffledSubarray(SECTORS),
          together: fc.constant([1]),
          line: fc.integer({ min: 1, max: 9999 }),
        },
        { requiredKeys: ["cluster", "starred", "sectors"] },
      ),
    })
    .map((parts) => ({
      biennium: "2026/27",
      title: parts.title,
      documents: parts.documents,
      pillars: [{ id: "1", names: parts.pillarNames }],
      results: RESULTS.map((id, place) => ({
        id,
        pillar: "1",
        names: toldApart(parts.resultNames[place]!, place),
      })),
      sectors: SECTORS.map((id, place) => ({
        id,
        names: toldApart(parts.sectorNames[place]![0], place),
        shortNames: toldApart(parts.sectorNames[place]![1], place),
        results: parts.entitlements[place]!,
      })),
      indicators: parts.indicators,
      ratingScale: parts.ratingScale,
      budgets: {
        sectors: [
          {
            sector: "unallocated",
            approved: parts.sectorBudgets[0],
            afterTransfers: parts.sectorBudgets[1],
          },
        ],
        results: parts.entitlements[0]!.map((result) => ({
          sector: SECTORS[0]!,
          result,
          approved: parts.resultAmounts[0],
          afterTransfers: parts.resultAmounts[1],
        })),
        categories: [{ category: "posts", ...parts.category }],
      },
      revenue: [
        {
          source: "pct",
          approved: parts.revenue[0],
          years: {
            [YEARS[0]]: { approved: parts.revenue[1], updated: parts.revenue[2] },
            [YEARS[1]]: { approved: parts.revenue[3], updated: parts.revenue[4] },
          },
        },
      ],
      transferRule: parts.transferRule,
      workloadWeights: {
        madrid: parts.weights.map((one, place) => ({ year: 2024 + place, ...one })),
        hague: [],
      },
      recommendations: [{ number: 1, ...parts.recommendation }],
    }));
}
