import { bienniumLabel, readBiennium } from "../model/biennium";
import { isCellError } from "../model/cell-error";
import { quoted } from "../model/text";
import type { Framework, Indicator, YearOfWeights } from "./framework";
import { pointerTo } from "./json-pointer";
import { suggestion } from "./nearest";
import type { Problem, ProblemCode } from "./problem";

/** Rows of the budget by sector that stand beside the sectors. */
const BESIDE_SECTORS = ["unallocated", "total"];

/** Of a framework that the schema accepts: ids given twice, and references that lead nowhere. */
export function referenceProblems(framework: Framework): readonly Problem[] {
  return [
    ...bienniumProblems(framework),
    ...repeatedIds(framework),
    ...unknownReferences(framework),
    ...framework.indicators.flatMap(strayComponents),
    ...budgetsWithoutEntitlement(framework),
  ];
}

/** The biennium as it is written everywhere, and years of budgets that are exactly its two years. */
function bienniumProblems({ biennium, budgets, revenue }: Framework): readonly Problem[] {
  const read = readBiennium(biennium);
  if (read === null || isCellError(read) || bienniumLabel(read) !== biennium) {
    const expected = read === null || isCellError(read) ? "2024/25" : bienniumLabel(read);
    return [{ path: "/biennium", code: "notABiennium", values: { text: biennium, expected } }];
  }
  const years = [String(read.firstYear), String(read.firstYear + 1)];
  const check = (found: Readonly<Record<string, unknown>>, path: string): readonly Problem[] => [
    ...Object.keys(found)
      .filter((year) => !years.includes(year))
      .map((year) => ({
        path: path + pointerTo(year),
        code: "yearOutsideBiennium" as const,
        values: { year, biennium },
      })),
    ...years
      .filter((year) => !Object.hasOwn(found, year))
      .map((year) => ({ path, code: "yearMissing" as const, values: { year } })),
  ];
  return [
    ...budgets.sectors.flatMap(({ approved, afterTransfers }, place) => [
      ...check(approved.years, pointerTo("budgets", "sectors", place, "approved", "years")),
      ...check(
        afterTransfers.years,
        pointerTo("budgets", "sectors", place, "afterTransfers", "years"),
      ),
    ]),
    ...revenue.flatMap((line, place) => check(line.years, pointerTo("revenue", place, "years"))),
  ];
}

function repeatedIds(framework: Framework): readonly Problem[] {
  const { pillars, results, sectors, indicators, budgets, revenue } = framework;
  const { recommendations, workloadWeights } = framework;
  const at = (list: readonly (string | number)[], key: string) => (place: number) =>
    pointerTo(...list, place, key);
  const yearsOf = (system: "madrid" | "hague"): readonly Problem[] =>
    repeated(
      workloadWeights[system].map(({ year }: YearOfWeights) => String(year)),
      at(["workloadWeights", system], "year"),
    );
  return [
    ...repeated(ids(pillars), at(["pillars"], "id")),
    ...repeated(ids(results), at(["results"], "id")),
    ...repeated(ids(sectors), at(["sectors"], "id")),
    ...repeated(codes(indicators), at(["indicators"], "code")),
    ...indicators.flatMap(({ components }, place) =>
      repeated(codes(components), at(["indicators", place, "components"], "code")),
    ),
    ...repeated(
      budgets.sectors.map(({ sector }) => sector),
      at(["budgets", "sectors"], "sector"),
    ),
    ...repeated(
      budgets.results.map(({ sector, result }) => `${sector} ${result}`),
      at(["budgets", "results"], "result"),
    ),
    ...repeated(
      budgets.categories.map(({ category, sector }) => [category, sector ?? []].flat().join(" ")),
      at(["budgets", "categories"], "category"),
    ),
    ...repeated(
      revenue.map(({ source }) => source),
      at(["revenue"], "source"),
    ),
    ...repeated(
      recommendations.map(({ number }) => String(number)),
      at(["recommendations"], "number"),
    ),
    ...yearsOf("madrid"),
    ...yearsOf("hague"),
  ];
}

/** Ids that stand in a list before, each with the place where it stood first. */
function repeated(list: readonly string[], pathAt: (place: number) => string): readonly Problem[] {
  const first = new Map<string, number>();
  return list.flatMap((id, place) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, place);
      return [];
    }
    const values = { id, first: pathAt(before) };
    return [{ path: pathAt(place), code: "duplicate" as const, values }];
  });
}

function unknownReferences(framework: Framework): readonly Problem[] {
  const { pillars, results, sectors, indicators, budgets, recommendations } = framework;
  const lookUp =
    (code: ProblemCode, known: readonly string[]) =>
    (found: string, ...path: readonly (string | number)[]): readonly Problem[] => {
      if (known.includes(found)) return [];
      const values = { found: quoted(found), ...suggestion(found, known) };
      return [{ path: pointerTo(...path), code, values }];
    };
  const pillar = lookUp("unknownPillar", ids(pillars));
  const result = lookUp("unknownResult", ids(results));
  const sector = lookUp("unknownSector", ids(sectors));
  const sectorLine = lookUp("unknownSector", [...ids(sectors), ...BESIDE_SECTORS]);
  const recommendation = lookUp(
    "unknownRecommendation",
    recommendations.map(({ number }) => String(number)),
  );
  return [
    ...results.flatMap((one, place) => pillar(one.pillar, "results", place, "pillar")),
    ...sectors.flatMap((one, place) =>
      one.results.flatMap((id, index) => result(id, "sectors", place, "results", index)),
    ),
    ...indicators.flatMap((one, place) => result(one.result, "indicators", place, "result")),
    ...budgets.sectors.flatMap((one, place) =>
      sectorLine(one.sector, "budgets", "sectors", place, "sector"),
    ),
    ...budgets.results.flatMap((one, place) => [
      ...sector(one.sector, "budgets", "results", place, "sector"),
      ...result(one.result, "budgets", "results", place, "result"),
    ]),
    ...budgets.categories.flatMap((one, place) =>
      one.sector === undefined
        ? []
        : sectorLine(one.sector, "budgets", "categories", place, "sector"),
    ),
    ...recommendations.flatMap((one, place) => [
      ...one.sectors.flatMap((id, index) => sector(id, "recommendations", place, "sectors", index)),
      ...(one.together ?? []).flatMap((number, index) =>
        recommendation(String(number), "recommendations", place, "together", index),
      ),
    ]),
  ];
}

function strayComponents({ code, components }: Indicator, place: number): readonly Problem[] {
  return components.flatMap((component, index) =>
    component.code.replace(/[a-z]+$/, "") === code
      ? []
      : [
          {
            path: pointerTo("indicators", place, "components", index, "code"),
            code: "strayComponent" as const,
            values: { found: component.code, indicator: code },
          },
        ],
  );
}

function budgetsWithoutEntitlement({ sectors, budgets }: Framework): readonly Problem[] {
  return budgets.results.flatMap(({ sector, result }, place) => {
    const receiver = sectors.find(({ id }) => id === sector);
    if (!receiver || receiver.results.includes(result)) return [];
    const path = pointerTo("budgets", "results", place);
    return [{ path, code: "notEntitled" as const, values: { sector, result } }];
  });
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function codes(list: readonly { readonly code: string }[]): readonly string[] {
  return list.map(({ code }) => code);
}
