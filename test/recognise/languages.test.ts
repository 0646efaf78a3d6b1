import { shippedTables } from "../../scripts/report/shipped";
import { defaultFramework } from "../../src/framework/known";
import { LANGUAGES } from "../../src/model/language";
import { recognise } from "../../src/recognise/recognise";
import { specOf } from "../../src/tables/table-set";
import { translated } from "./translated";

const framework = defaultFramework();

/** Tables of figures under headers; the others are told in sentences, cards and charts. */
const tables = shippedTables("wpr-2024").filter(({ spec }) =>
  ["grid", "matrix"].includes(specOf(spec)?.layout ?? ""),
);

describe.each(LANGUAGES)("a report in %s", (language) => {
  test.each(tables.map((table) => [table.id, table] as const))("%s is recognised", (id, table) => {
    const blocks = translated(table, framework, language);
    const found = recognise(blocks ?? [], framework, table.document);
    expect(found.unplaced).toEqual([]);
    const [own] = found.tables;
    expect(own?.id).toBe(id);
    expect(own?.language).toBe(language);
    expect(own?.unit).toBe(table.unit);
    expect(own?.columns.map((column) => column.id)).toEqual(
      table.columns.map((column) => column.id),
    );
    expect(own?.rows.map((row) => [row.id, row.role, row.cells])).toEqual(
      table.rows.map((row) => [row.id, row.role, row.cells]),
    );
  });
});
