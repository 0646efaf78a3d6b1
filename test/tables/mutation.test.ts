import { compile } from "../../src/calc/compile";
import { isCellError } from "../../src/model/cell-error";
import { scaleOf } from "../../src/model/measure";
import { readNumberText } from "../../src/model/number-text";
import type { ProseStatement, RowData, TableData } from "../../src/tables/data";
import { proseChecks } from "../../src/tables/prose-checks";
import { checksOf, type CellPlace, type Check } from "../../src/tables/checks";
import { carriesFigures, evaluate, readCellAt } from "../../src/tables/reproduce";
import type { Figure } from "../../src/tables/reproduction";
import { functionDefaults } from "../../src/tables/function-defaults";
import { specOf } from "../../src/tables/table-set";
import { shippedSet } from "../../scripts/report/table-set";

/** Changed by more than twice the width of its tightest relation, a figure must be noticed. */
const FACTOR = 2.1;

const set = shippedSet("wpr-2024");

interface Held {
  readonly check: Check;
  readonly figure: Figure;
}

const heldOrUnder: Held[] = set.all.flatMap((table) => {
  const spec = specOf(table.spec);
  if (!spec) return [];
  return checksOf(table, spec, set).checks.flatMap((check) => {
    const figure = evaluate(check);
    if (figure === undefined || "why" in figure) return [];
    return figure.withinRounding ? [{ check, figure }] : [];
  });
});

const held = heldOrUnder.filter(({ check }) => check.relation.holds !== "atMost");
const caps = heldOrUnder.filter(({ check }) => check.relation.holds === "atMost");

const nameOf = ({ table, row, column }: CellPlace): string => `${table.id} ${row.id} ${column}`;

function pointOf(place: CellPlace): number {
  const { cell, measure } = readCellAt(place);
  return (cell.value ?? 0) * scaleOf(measure);
}

function lastDigit(place: CellPlace): number {
  const { cell, measure } = readCellAt(place);
  return 10 ** -(cell.decimals ?? 0) * scaleOf(measure);
}

/** What the relation gives for its inputs' printed values, with one of them moved. */
function computed({ relation, inputs, single }: Check, moved?: CellPlace, by = 0): number {
  const values = Object.entries(inputs).map(([name, places]) => {
    const points = places.map((place) => pointOf(place) + (isSame(place, moved) ? by : 0));
    return single.has(name) ? (points[0] as number) : points;
  });
  const defaults = functionDefaults(relation);
  const names = [...Object.keys(inputs), ...Object.keys(defaults)];
  const result = compile(relation.is, names)([...values, ...Object.values(defaults)]);
  return isCellError(result) ? Number.NaN : result;
}

function isSame(a: CellPlace, b: CellPlace | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** How far the cell may move before the relation must notice: its width in the cell's own base. */
function widthFor({ check, figure }: Held, place: CellPlace): number {
  const scale = scaleOf(readCellAt(check.cell).measure);
  const { interval } = readCellAt(check.cell);
  const own = interval ? Number(interval.high.minus(interval.low)) : 0;
  const width = own + (figure.high - figure.low) * scale;
  if (isSame(place, check.cell)) return width;
  const step = Math.max(Math.abs(pointOf(place)), 1) * 1e-4;
  const slope = Math.abs((computed(check, place, step) - computed(check)) / step);
  return slope > 0 ? width / slope : Number.POSITIVE_INFINITY;
}

/** The relation looked at again with the figure changed by so much. */
function noticesChange({ check }: Held, place: CellPlace, by: number): boolean {
  const at = place.table.columns.findIndex(({ id }) => id === place.column);
  const cells = place.row.cells as string[];
  const before = cells[at] as string;
  const { cell, measure } = readCellAt(place);
  const isPercent = /%/u.test(before);
  const decimals = Math.max(0, (cell.decimals ?? 0) - (isPercent ? 2 : 0));
  const value = (cell.value ?? 0) + by / scaleOf(measure);
  // rounded away from the old value, so that the change is not less than was meant
  const shown = isPercent ? value * 100 : value;
  const printed = Math.ceil(shown * 10 ** decimals) / 10 ** decimals;
  cells[at] = `${printed.toFixed(decimals)}${isPercent ? "%" : ""}`;
  const after = evaluate(check);
  cells[at] = before;
  return after !== undefined && (!("why" in after) ? !after.withinRounding : true);
}

/** Every figure that a relation covers, with the relations that cover it. */
const covered = new Map<string, { place: CellPlace; relations: Held[] }>();
for (const relation of held) {
  for (const place of [relation.check.cell, ...Object.values(relation.check.inputs).flat()]) {
    if (readCellAt(place).cell.kind !== "number") continue;
    const known = covered.get(nameOf(place));
    if (known) known.relations.push(relation);
    else covered.set(nameOf(place), { place, relations: [relation] });
  }
}

test("relations hold at hundreds of figures", () => {
  expect(held.length).toBeGreaterThan(400);
});

test("changing any figure by more than twice the width of its tightest relation is noticed", () => {
  const missed = [...covered.values()].flatMap(({ place, relations }) => {
    const ranked = relations
      .map((relation) => ({ relation, width: widthFor(relation, place) }))
      .sort((a, b) => a.width - b.width);
    const tightest = ranked[0];
    if (!tightest || !Number.isFinite(tightest.width)) return [nameOf(place)];
    // where all is exact, a single unit of the last printed digit must be noticed
    const by = Math.max(FACTOR * tightest.width, lastDigit(place));
    return noticesChange(tightest.relation, place, by) ? [] : [nameOf(place)];
  });
  expect(missed).toEqual([]);
});

test("a figure that is moved above its cap is noticed, and one moved up to it is not", () => {
  expect(caps.length).toBeGreaterThan(5);
  for (const { check, figure } of caps) {
    const { measure, interval } = readCellAt(check.cell);
    const scale = scaleOf(measure);
    const width = interval ? Number(interval.high.minus(interval.low)) : 0;
    const room = (figure.high - figure.printed) * scale;
    expect(room).toBeGreaterThanOrEqual(0);
    const over = room + Math.max(FACTOR * width, lastDigit(check.cell));
    expect([figure.table, figure.row, noticesChange({ check, figure }, check.cell, over)]) //
      .toEqual([figure.table, figure.row, true]);
    const under = room - Math.max(FACTOR * width, lastDigit(check.cell));
    expect(noticesChange({ check, figure }, check.cell, Math.min(0, under))).toBe(false);
  }
});

/** A figure of a sentence, changed; the others as they are. */
function retold(
  statement: ProseStatement,
  change: { readonly name?: string; readonly at?: number; readonly printed: string },
): ProseStatement {
  const { name, at, printed } = change;
  if (name === undefined) return { ...statement, printed };
  const list = statement.inputs[name] ?? [];
  const changed = list.map((input, place) => (place === at ? { ...input, printed } : input));
  return { ...statement, inputs: { ...statement.inputs, [name]: changed } };
}

function toldFigure(table: TableData, row: RowData, statement: ProseStatement): Figure | undefined {
  return proseChecks({ ...table, rows: [{ ...row, figures: [statement] }] })[0];
}

/** The printed figure plus so many units: of a percentage, percentage points. */
function moved(printed: string, by: number): string {
  const number = readNumberText(printed);
  const isPercent = /%/u.test(printed);
  const decimals = Math.max(0, (number?.decimals ?? 0) - (isPercent ? 2 : 0));
  const shown = (number?.value ?? 0) * (isPercent ? 100 : 1) + by;
  return `${shown.toFixed(decimals)}${isPercent ? "%" : ""}`;
}

test("changing any figure of a sentence by more than twice its width is noticed as well", () => {
  let changes = 0;
  for (const table of set.all) {
    for (const row of table.rows) {
      for (const statement of row.figures ?? []) {
        const as = toldFigure(table, row, statement);
        if (!as?.withinRounding) continue;
        const places = [
          { printed: statement.printed },
          ...Object.entries(statement.inputs).flatMap(([name, list]) =>
            list.map(({ printed }, at) => ({ name, at, printed })),
          ),
        ];
        // what is told as the least may be exceeded: only the figure itself can be too high
        for (const place of statement.holds === "atLeast" ? places.slice(0, 1) : places) {
          const isPercent = /%/u.test(statement.printed);
          const own =
            statement.holds === "exactly" || !isPercent ? 0 : 10 ** -decimalsOf(statement);
          const width = own + as.high - as.low;
          const one = toldFigure(
            table,
            row,
            retold(statement, { ...place, printed: moved(place.printed, 1) }),
          );
          const slope =
            "name" in place
              ? Math.abs((one?.recomputed ?? 0) - as.recomputed)
              : Math.abs((one?.printed ?? 0) - as.printed);
          const by = Math.max(
            (FACTOR * width) / slope,
            10 ** -Math.max(0, shownDecimals(place.printed)),
          );
          const after = toldFigure(
            table,
            row,
            retold(statement, { ...place, printed: moved(place.printed, Math.ceil(by * 10) / 10) }),
          );
          expect([table.id, row.id, place, after?.withinRounding ?? false]).toEqual([
            table.id,
            row.id,
            place,
            false,
          ]);
          changes += 1;
        }
      }
    }
  }
  expect(changes).toBeGreaterThan(200);
});

function decimalsOf({ printed }: ProseStatement): number {
  return readNumberText(printed)?.decimals ?? 0;
}

function shownDecimals(printed: string): number {
  return (readNumberText(printed)?.decimals ?? 0) - (/%/u.test(printed) ? 2 : 0);
}

test("nearly all figures that stand in a table with relations are covered", () => {
  const printed = set.all
    .filter(({ spec }) => (specOf(spec)?.relations.length ?? 0) > 0)
    // sentences tell single figures of charts whose series are lost: most stand in no relation
    .filter(({ spec }) => specOf(spec)?.layout !== "statements")
    .flatMap((table) =>
      table.rows
        .filter(carriesFigures)
        .flatMap((row) => table.columns.map(({ id }): CellPlace => ({ table, row, column: id }))),
    )
    .filter((place) => readCellAt(place).cell.kind === "number");
  const uncovered = printed.filter((place) => !covered.has(nameOf(place))).map(nameOf);
  const share = 1 - uncovered.length / printed.length;
  process.stdout.write(
    `Figures that a relation covers: ${(share * 100).toFixed(1)} % of ${printed.length}\n`,
  );
  expect({ isEnough: share > 0.95, uncovered: share > 0.95 ? [] : uncovered }).toEqual({
    isEnough: true,
    uncovered: [],
  });
});
