import { readNumberText } from "../../../src/model/number-text";
import { announcedLists } from "../../../src/rules/announced-lists";
import { countsIn } from "../../../src/rules/told-counts";
import { proseChecks } from "../../../src/tables/prose-checks";
import type { ProseStatement, RowData, TableData } from "../../../src/tables/data";
import type { CleanDocument } from "./clean";
import { nameOfCell, textAt, withText, type CellAt } from "./edit";
import type { Candidate, Kind } from "./kind";
import type { Random } from "./random";

interface Statement {
  readonly table: TableData;
  readonly row: RowData;
  readonly statement: ProseStatement;
}

function statementsOf(
  { tables }: CleanDocument,
  kind: ProseStatement["kind"],
): readonly Statement[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      (row.figures ?? [])
        .filter((statement) => statement.kind === kind)
        .map((statement) => ({ table, row, statement })),
    ),
  );
}

/** Where the printed figure stands in the text; undefined where it stands there more than once. */
function placeIn(text: string, printed: string): number | undefined {
  const figure = printed.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/^-/u, "");
  const found = [...text.matchAll(new RegExp(`(?<![\\d.,])${figure}(?![\\d]|[.,]\\d)`, "gu"))];
  return found.length === 1 ? found[0]?.index : undefined;
}

/** The printed figure plus so many units of its last digit. */
function moved(printed: string, by: number): string {
  const isPercent = printed.endsWith("%");
  const decimals = /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
  const plain = Number(printed.replace(/[%,]/gu, "")) + by / 10 ** decimals;
  const digits = printed.includes(",")
    ? plain.toLocaleString("en", { minimumFractionDigits: decimals })
    : plain.toFixed(decimals);
  return `${digits}${isPercent ? "%" : ""}`;
}

/** Units of its last digit that the derived figure is wide, doubled. */
function widthOf({ table, row, statement }: Statement): number | undefined {
  const [figure] = proseChecks({ ...table, rows: [{ ...row, figures: [statement] }] });
  if (!figure?.withinRounding) return undefined;
  const decimals = readNumberText(statement.printed)?.decimals ?? 0;
  const isRounded = statement.holds !== "exactly" && statement.printed.endsWith("%");
  const width = (figure.high - figure.low) * 10 ** decimals + (isRounded ? 1 : 0);
  return Math.max(1, Math.ceil(2.1 * width));
}

function statementKind(title: string, kind: ProseStatement["kind"]): Kind {
  return {
    group: "prose",
    title,
    candidates: (document) =>
      statementsOf(document, kind).map((one): Candidate => ({
        template: one.table.spec,
        plant: (random) => {
          const { table, row, statement } = one;
          const at = document.cellAt({ table, row, column: statement.column });
          const width = widthOf(one);
          if (!at || width === undefined) return undefined;
          const text = textAt(document.blocks, at);
          const { printed } = statement;
          const place = placeIn(text, printed);
          if (place === undefined) return undefined;
          // what is told as the least may be exceeded
          const isUp = statement.holds === "atLeast" || random.below(2) === 0;
          const by = width + random.below(3);
          const lessThanNothing = Number(printed.replace(/[%,]/gu, "")) - by <= 0;
          const other = moved(printed, isUp || lessThanNothing ? by : -by);
          return changed(document, at, text, place, printed, other);
        },
      })),
  };
}

function changed(
  document: CleanDocument,
  at: CellAt,
  text: string,
  place: number,
  printed: string,
  other: string,
): ReturnType<Candidate["plant"]> {
  const whole = text.slice(0, place) + other + text.slice(place + printed.length);
  return {
    document: withText(document.blocks, at, whole),
    at: [at],
    what: `${nameOfCell(at)}: ${printed} → ${other} in “${text}”`,
  };
}

/** Passages of words: cells of tables, with where they stand. */
function passagesOf(document: CleanDocument): readonly {
  readonly table: TableData;
  readonly at: CellAt;
  readonly text: string;
}[] {
  return document.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ id: column }) => {
        const at = document.cellAt({ table, row, column });
        const text = at ? textAt(document.blocks, at) : "";
        return at && /\p{L}/u.test(text) ? [{ table, at, text }] : [];
      }),
    ),
  );
}

interface NumberIn {
  readonly whole: string;
  readonly printed: string;
  readonly by: number;
  /** Where the same is told. */
  readonly against?: readonly CellAt[];
}

/** The cells that count the same thing as well. */
type Elsewhere = (thing: string) => readonly CellAt[];

/** A number in a passage, found by what it counts, made another one. */
function numberKind(
  title: string,
  find: (text: string, elsewhere: Elsewhere) => readonly NumberIn[],
): Kind {
  return {
    group: "prose",
    title,
    candidates: (document) => {
      const passages = passagesOf(document);
      return passages.flatMap((passage) => {
        const { table, at, text } = passage;
        const elsewhere: Elsewhere = (thing) =>
          passages
            .filter((other) => other !== passage)
            .filter((other) => countsIn(other.text).some((count) => count.thing === thing))
            .map((other) => other.at);
        return find(text, elsewhere).map(({ whole, printed, by, against = [] }): Candidate => ({
          template: table.spec,
          plant: (random: Random) => {
            const place = placeIn(text, printed) ?? text.indexOf(whole);
            if (place < 0 || !text.slice(place).startsWith(printed)) return undefined;
            const other = moved(printed, by + random.below(4));
            const fault = changed(document, at, text, place, printed, other);
            // which of two passages is the wrong one nobody can know
            return (
              fault && { ...fault, at: [...fault.at, ...against], isAcross: against.length > 0 }
            );
          },
        }));
      });
    },
  };
}

export const PROSE_KINDS: readonly Kind[] = [
  statementKind("A percentage in a sentence altered: 57 % (4 of 7)", "share"),
  statementKind("A total in a sentence altered: 109, of which 15 and 13 and …", "breakdown"),
  statementKind("A cumulative figure in a sentence altered", "cumulative"),
  statementKind("A rate of change in a sentence altered", "change"),
  numberKind("A list with more announced than told", (text) =>
    announcedLists(text)
      .filter(({ isRight, announced }) => isRight && /^\d+$/u.test(announced))
      .map(({ text: whole, announced, items }) => ({
        whole,
        printed: announced,
        by: items + 1 - Number(announced),
      })),
  ),
  numberKind("The same thing counted otherwise elsewhere", (text, elsewhere) =>
    countsIn(text)
      .map(({ text: whole, printed, thing }) => ({
        whole,
        printed,
        by: 1,
        against: elsewhere(thing),
      }))
      .filter(({ against }) => against.length > 0),
  ),
];
