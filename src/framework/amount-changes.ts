import type { Amount, Framework } from "./framework";

/** What a budget line or estimate is of. */
export type AmountKind = "sector budget" | "result budget" | "category budget" | "revenue";

/** An amount in thousands of francs; undefined where the line is in one framework only. */
export interface AmountChange {
  readonly change: "amount";
  readonly kind: AmountKind;
  readonly id: string;
  readonly of: string;
  readonly before: Amount | undefined;
  readonly after: Amount | undefined;
}

interface AmountLine {
  readonly kind: AmountKind;
  readonly id: string;
  readonly of: string;
  readonly amount: Amount;
}

/** The budgets and estimates that differ between two frameworks. */
export function amountChanges(before: Framework, after: Framework): readonly AmountChange[] {
  const lines = (framework: Framework): ReadonlyMap<string, AmountLine> =>
    new Map(
      amountLines(framework).map((line) => [`${line.kind} ${line.id} ${line.of}`, line] as const),
    );
  const [old, present] = [lines(before), lines(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap(
    (key): readonly AmountChange[] => {
      const [one, other] = [old.get(key), present.get(key)];
      const line = other ?? one;
      if (!line || (one && other && one.amount === other.amount)) return [];
      const { kind, id, of } = line;
      return [{ change: "amount", kind, id, of, before: one?.amount, after: other?.amount }];
    },
  );
}

function amountLines({ budgets, revenue }: Framework): readonly AmountLine[] {
  const bases = ["approved", "afterTransfers"] as const;
  return [
    ...budgets.sectors.flatMap((line) =>
      bases.flatMap((basis) => {
        const { total, years } = line[basis];
        const amounts = { [basis]: total, ...prefixed(basis, years) };
        return amountsOf("sector budget", line.sector, amounts);
      }),
    ),
    ...budgets.results.flatMap(({ sector, result, approved, afterTransfers }) =>
      amountsOf("result budget", `${sector} ${result}`, { approved, afterTransfers }),
    ),
    ...budgets.categories.flatMap(({ category, sector, approved, afterTransfers }) =>
      amountsOf("category budget", [category, sector ?? []].flat().join(" "), {
        approved,
        afterTransfers,
      }),
    ),
    ...revenue.flatMap(({ source, approved, years }) =>
      amountsOf("revenue", source, {
        approved,
        ...Object.fromEntries(
          Object.entries(years).flatMap(([year, amounts]) =>
            Object.entries(amounts).map(([basis, amount]) => [`${basis} ${year}`, amount]),
          ),
        ),
      }),
    ),
  ];
}

function prefixed(
  basis: string,
  years: Readonly<Record<string, Amount>>,
): Readonly<Record<string, Amount>> {
  return Object.fromEntries(
    Object.entries(years).map(([year, amount]) => [`${basis} ${year}`, amount]),
  );
}

function amountsOf(
  kind: AmountKind,
  id: string,
  amounts: Readonly<Record<string, Amount>>,
): readonly AmountLine[] {
  return Object.entries(amounts).map(([of, amount]) => ({ kind, id, of, amount }));
}
