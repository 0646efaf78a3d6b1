import type { Framework, Names } from "../framework/framework";
import { onceFor } from "../model/once-for";
import { nameKey, normaliseText } from "../model/text";
import { areAlike, isSlipOf, NEARLY_THE_SAME } from "./pattern";

/** The framework's names by the key under which names are compared. */
export interface KnownNames {
  sector(text: string): string | undefined;
  /** The one sector that is called nearly so: a name with a slip in it. */
  sectorNearly(text: string): string | undefined;
  result(text: string): string | undefined;
  /** By its code alone, which elsewhere than in a row's label is any figure. */
  resultOfCode(text: string): string | undefined;
  pillar(text: string): string | undefined;
  pillarOf(result: string): string | undefined;
  /** The result of a pillar that has no other. */
  onlyResultOf(pillar: string): string | undefined;
}

/** The number says which result it is; the name only has to be recognisably of it. */
const SAME_NUMBER = 0.5;

function keysOf(names: Names): string[] {
  return Object.values(names).flatMap(({ text, variants = [] }) =>
    [text, ...variants].map(nameKey),
  );
}

export const knownNames = onceFor(({ sectors, results, pillars }: Framework): KnownNames => {
  const sectorKeys = new Map(
    sectors.flatMap(({ id, names, shortNames }) =>
      [...keysOf(names), ...keysOf(shortNames)].map((key): [string, string] => [key, id]),
    ),
  );
  const resultNames = new Map(results.map(({ id, names }) => [id, keysOf(names)]));
  const pillarNames = new Map(pillars.map(({ id, names }) => [id, keysOf(names)]));
  return {
    sector: (text) => sectorKeys.get(nameKey(text)),
    sectorNearly: (text) => sectorNearly(text, sectorKeys),
    result: (text) => resultIn(text, resultNames),
    resultOfCode: (text) => {
      const code = /^(?:\p{L}+ )?(\d\.\d)[.:]?$/u.exec(normaliseText(text))?.[1];
      return code !== undefined && resultNames.has(code) ? code : undefined;
    },
    pillar: (text) => pillarIn(text, pillarNames),
    onlyResultOf: (pillar) => {
      const [first, ...others] = results.filter((result) => result.pillar === pillar);
      return others.length === 0 ? first?.id : undefined;
    },
    pillarOf: (result) => results.find(({ id }) => id === result)?.pillar,
  };
});

function sectorNearly(text: string, keys: ReadonlyMap<string, string>): string | undefined {
  const key = nameKey(text);
  const near = [...keys].filter(([other]) => isSlipOf(key, other));
  const [id, ...others] = new Set(near.map(([, sector]) => sector));
  return others.length === 0 ? id : undefined;
}

function resultIn(text: string, names: ReadonlyMap<string, readonly string[]>): string | undefined {
  const numbered = /^\s*(?:\p{L}+\s*)?(\d\.\d)\s*[.:：]?\s*(.+)$/su.exec(text);
  if (numbered) {
    const [, id = "", name = ""] = numbered;
    const key = nameKey(name);
    const known = names.get(id);
    return known?.some((other) => areAlike(key, other, SAME_NUMBER)) ? id : undefined;
  }
  const key = nameKey(text);
  for (const [id, known] of names) {
    if (known.includes(key)) return id;
  }
  if (key.length < 10) return undefined;
  for (const [id, known] of names) {
    if (known.some((other) => areAlike(key, other, NEARLY_THE_SAME))) return id;
  }
  return undefined;
}

function pillarIn(text: string, names: ReadonlyMap<string, readonly string[]>): string | undefined {
  const key = nameKey(text);
  for (const [id, known] of names) {
    if (known.includes(key)) return id;
  }
  return undefined;
}
