import type { Framework, Indicator } from "../../src/framework/framework";
import { defaultFramework } from "../../src/framework/known";
import { validate } from "../../src/framework/validate";
import { MAX_CELL_TEXT, MAX_FRAMEWORK_LIST, MAX_FRAMEWORK_TEXT } from "../../src/model/limits";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import { readByOpenpyxl } from "../readers/openpyxl";
import { planOf } from "./workbook";

const shipped = defaultFramework();

/** As many indicators as wanted, all under the first pillar's result. */
function withIndicators(count: number, wording: (at: number) => string): Framework {
  const [first] = shipped.indicators;
  const component = first?.components[0];
  return {
    ...shipped,
    indicators: Array.from({ length: count }, (_, at): Indicator => {
      const code = `1.1-${String(at + 1).padStart(2, "0")}`;
      return {
        code,
        result: "1.1",
        names: { en: { text: wording(at), status: "working" } },
        components: [{ ...(component as Indicator["components"][number]), code: `${code}a` }],
      };
    }),
  };
}

test("10,000 indicators are one clear error, before any sheet is made", () => {
  const { problems } = validate(withIndicators(10_000, (at) => `Indicator ${at}`));
  expect(problems).toEqual([
    {
      path: "/indicators",
      code: "listTooLong",
      values: { found: 10_000, limit: MAX_FRAMEWORK_LIST },
    },
  ]);
});

test("and so is a name of 30,000 characters", () => {
  const { problems } = validate(withIndicators(1, () => "x".repeat(30_000)));
  expect(problems).toMatchObject([
    { path: "/indicators/0/names/en/text", code: "textTooLong", values: { found: 30_000 } },
  ]);
});

test("as many and as long as are allowed give a good workbook", async () => {
  const text = (at: number): string => `=${at}+1 ${"x".repeat(MAX_FRAMEWORK_TEXT - 20)}`;
  // codes have three digits, so one less than the list could hold
  const count = MAX_FRAMEWORK_LIST - 1;
  const framework = withIndicators(count, text);
  expect(validate(framework).problems).toBeUndefined();
  const plan = planOf({ language: "en", framework, templates: ["pillar-kpis.1"] });
  const { sheets } = await readByOpenpyxl(await writePlan(plan));
  const cells = Object.values(sheets["pillar-kpis.1"]?.cells ?? {});
  const labels = cells.filter(
    ({ value }) => typeof value === "string" && /^=\d+\+1 x/u.test(value),
  );
  expect(labels).toHaveLength(count);
  expect(labels.every(({ formula }) => formula === undefined)).toBe(true);
  expect(Math.max(...labels.map(({ value }) => String(value).length))).toBeLessThan(MAX_CELL_TEXT);
}, 60_000);

test("names that Excel forbids for sheets stand in titles, and sheets get names that it takes", async () => {
  const [patents, ...others] = shipped.sectors;
  const id = "a-sector-whose-id-is-cut-in-tabs";
  const hostile = {
    ...shipped,
    sectors: [
      {
        ...(patents as Framework["sectors"][number]),
        id,
        names: { en: { text: "[Patents]: */?\\ 'History'", status: "working" as const } },
      },
      ...others,
    ],
    budgets: { ...shipped.budgets, sectors: [], results: [], categories: [] },
    recommendations: [],
  };
  expect(validate(hostile).problems).toBeUndefined();
  const templates = [`sector-results.${id}`, `sector-costs.${id}`, "table-4"];
  const plan = planOf({ language: "en", framework: hostile, templates });
  const { sheets } = await readByOpenpyxl(await writePlan(plan));
  const names = Object.keys(sheets);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u);
  const title = sheets[names[1] ?? ""]?.cells["A1"]?.value;
  expect(title).toContain("[Patents]: */?\\ 'History'");
});
