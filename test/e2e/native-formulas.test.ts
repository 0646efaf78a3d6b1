/** The native face of every expression, computed by the workbench's engine beside the function. */
import { formula } from "../../src/calc/formula";
import { CATALOGUE, NAMESPACE } from "../../src/functions/catalogue";
import { defaultOf, type Example, type FunctionDefinition } from "../../src/functions/definition";
import { readNumber } from "../../src/model/read-cell";
import { startHarness, type Harness, type Workbench } from "./harness";

const SHEET = "Unit costs";
/** Below and beside everything that the sample holds. */
const FIRST_ROW = 60;
const COLUMNS = ["A", "B", "C", "D", "E"];
const NATIVE = "F";
const CUSTOM = "G";

interface Case {
  readonly name: string;
  readonly cells: Readonly<Record<string, string | number>>;
  readonly row: number;
}

let row = FIRST_ROW;
const CASES = CATALOGUE.flatMap((definition) =>
  definition.examples
    .filter(({ shows }) => shows !== "#VALUE!")
    .flatMap((example) => caseFor(definition, example) ?? []),
);

/** The example's arguments in cells, with both formulas beside them. */
function caseFor(definition: FunctionDefinition, { args }: Example): Case | undefined {
  const { calculation } = definition;
  if (!("expression" in calculation) || calculation.derived) return undefined;
  const top = row;
  const cells: Record<string, string | number> = {};
  const references: Record<string, string> = {};
  let height = 1;
  for (const [place, argument] of definition.arguments.entries()) {
    const given = args[place];
    // what was left out is written out in the native formula
    if (given === undefined) {
      references[argument.id] = String(defaultOf(argument));
      continue;
    }
    const rows = Array.isArray(given) ? (given as readonly (readonly unknown[])[]) : [[given]];
    // an array of results is the same formula cell by cell
    if (argument.takes === "each" && rows.length > 1) return undefined;
    rows.forEach(([cell], below) => {
      const value = readNumber(cell);
      if (typeof value === "number") cells[`${COLUMNS[place]}${top + below}`] = value;
    });
    height = Math.max(height, rows.length);
    const first = `${COLUMNS[place]}${top}`;
    references[argument.id] =
      rows.length > 1 ? `${first}:${COLUMNS[place]}${top + rows.length - 1}` : first;
  }
  const given = definition.arguments.slice(0, args.length).map(({ id }) => references[id]);
  cells[`${NATIVE}${top}`] = `=${formula(calculation.expression, references)}`;
  cells[`${CUSTOM}${top}`] = `=${NAMESPACE}.${definition.id}(${given.join(",")})`;
  row += height;
  return { name: `${definition.id} ${JSON.stringify(args)}`, cells, row: top };
}

let harness: Harness;
let workbench: Workbench;

beforeAll(async () => {
  harness = await startHarness();
  workbench = await harness.open();
  await workbench.ready();
  const cells = Object.assign({}, ...CASES.map((one) => one.cells)) as Case["cells"];
  await workbench.page.evaluate(
    ([sheet, entries]) => {
      for (const [address, content] of Object.entries(entries)) {
        window.workbench.setCell(sheet, address, content);
      }
    },
    [SHEET, cells] as const,
  );
  await workbench.settled();
});

afterAll(async () => {
  await workbench.close();
  await harness.stop();
});

test("every function whose expression needs its arguments alone is among the cases", () => {
  const tried = new Set(CASES.map(({ name }) => name.split(" ")[0]));
  const expected = CATALOGUE.filter(
    ({ calculation }) => "expression" in calculation && !calculation.derived,
  ).map(({ id }) => id);
  expect([...tried].sort()).toEqual([...expected].sort());
});

test.each(CASES)("$name", async ({ row: at }) => {
  const [native, custom] = await workbench.page.evaluate(
    ([sheet, first, second]) => [
      window.workbench.getCell(sheet, first).value,
      window.workbench.getCell(sheet, second).value,
    ],
    [SHEET, `${NATIVE}${at}`, `${CUSTOM}${at}`] as const,
  );
  if (typeof custom === "number" && typeof native === "number") {
    expect(native).toBeCloseTo(custom, 9);
  } else {
    expect(native).toBe(custom);
  }
});
