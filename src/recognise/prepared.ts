import type { Framework } from "../framework/framework";
import type { Language } from "../model/language";
import { onceFor } from "../model/once-for";
import { filled, type Period } from "../tables/period";
import type { TableSpec } from "../tables/spec";
import { wordingsOf, type Wording } from "../tables/wordings";
import { headerReader, type HeaderReader } from "./header";
import type { KnownNames } from "./names";
import { patternsOf, type Pattern } from "./pattern";
import { rowReader, type RowReader } from "./rows";

/** A spec with all that is needed to find it, prepared once for a document. */
export interface Prepared {
  readonly spec: TableSpec;
  readonly title: readonly Pattern[];
  /** The title that templates use, for a table that is printed without one. */
  titleIn(language: Language): string;
  readonly header: HeaderReader;
  readonly rows: RowReader;
  readonly names: KnownNames;
}

/** What the document is read with. */
export interface Known {
  readonly framework: Framework;
  readonly names: KnownNames;
  readonly period: Period;
}

/** By period: what is prepared depends on the framework, whose names they are, and on that alone. */
const preparersByPeriod = onceFor<KnownNames, Map<string, Preparer>>(() => new Map());

type Preparer = (spec: TableSpec) => Prepared;

/** Gives each spec prepared, the first time that it is asked for. */
export function preparer(known: Known): Preparer {
  const { biennium, point } = known.period;
  const preparers = preparersByPeriod(known.names);
  const key = `${biennium.firstYear} ${point}`;
  const found = preparers.get(key) ?? newPreparer(known);
  preparers.set(key, found);
  return found;
}

function newPreparer(known: Known): Preparer {
  const sectors = sectorWordings(known.framework);
  return onceFor((spec: TableSpec) => ({
    spec,
    title: patternsOf(wordingsOf(spec.id).title, known.period),
    titleIn: (language: Language) =>
      filled(wordingsOf(spec.id).title?.[language]?.[0] ?? spec.id, known.period),
    header: headerReader(spec, (id) => sectors.get(id), known.period),
    rows: rowReader(spec, known.names, known.period),
    names: known.names,
  }));
}

/** Columns of a matrix are headed by the sectors' names, short ones first. */
function sectorWordings({ sectors }: Framework): ReadonlyMap<string, Wording> {
  return new Map(
    sectors.map(({ id, names: long, shortNames: short }): [string, Wording] => [
      id,
      Object.fromEntries(
        Object.keys({ ...long, ...short }).map((language) => [
          language,
          [short, long].flatMap((all) => {
            const name = all[language as Language];
            return name ? [name.text, ...(name.variants ?? [])] : [];
          }),
        ]),
      ),
    ]),
  );
}
