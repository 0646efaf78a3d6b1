/** @jest-environment jsdom */
import { createFrameworkStore } from "../../../src/workbook/office/excel-frameworks";
import { FRAMEWORK_NAMESPACE, frameworkXml } from "../../../src/workbook/office/framework-xml";
import { createGateway } from "../../../src/workbook/office/gateway";
import { fakeParts, type FakeParts } from "./fake-parts";

function storeOf(book: FakeParts, version = 1.17) {
  return createFrameworkStore(
    createGateway<Excel.RequestContext>({
      run: (work) => work(book.context),
      isSetSupported: (_, wanted) =>
        Number(wanted.split(".")[1]) <= Math.round((version - 1) * 100),
    }),
  );
}

const FOREIGN = '<note xmlns="urn:somebody-else"/>';
const OLD = frameworkXml("2026/27", '{"old":1}');
const OTHER = frameworkXml("2028/29", '{"other":1}');
const DAMAGED = `<framework xmlns="${FRAMEWORK_NAMESPACE}"/>`;

test("a workbook that keeps nothing is asked once", async () => {
  const book = fakeParts([FOREIGN]);
  expect(await storeOf(book).read()).toEqual({ value: [] });
  expect(book.syncs()).toBe(1);
});

test("all are read in two requests, damaged ones among them, and nothing is changed", async () => {
  const book = fakeParts([OLD, FOREIGN, DAMAGED, OTHER]);
  expect(await storeOf(book).read()).toEqual({
    value: [
      { biennium: "2026/27", json: '{"old":1}' },
      { biennium: undefined, json: undefined },
      { biennium: "2028/29", json: '{"other":1}' },
    ],
  });
  expect(book.syncs()).toBe(2);
  expect([...book.parts.values()]).toEqual([OLD, FOREIGN, DAMAGED, OTHER]);
});

test("one is added beside what is there", async () => {
  const book = fakeParts([FOREIGN, DAMAGED]);
  await storeOf(book).write("2026/27", '{"new":1}');
  expect([...book.parts.values()]).toEqual([
    FOREIGN,
    DAMAGED,
    frameworkXml("2026/27", '{"new":1}'),
  ]);
});

test("one takes the place of all that are kept for its biennium", async () => {
  const book = fakeParts([OLD, OTHER, FOREIGN, OLD]);
  await storeOf(book).write("2026/27", '{"new":1}');
  expect([...book.parts.values()]).toEqual([frameworkXml("2026/27", '{"new":1}'), OTHER, FOREIGN]);
});

test("removing leaves what is kept for other biennia, and by others", async () => {
  const book = fakeParts([OLD, OTHER, FOREIGN, OLD]);
  expect(await storeOf(book).remove("2026/27")).toEqual({ value: undefined });
  expect([...book.parts.values()]).toEqual([OTHER, FOREIGN]);
});

test("everything is computed anew", async () => {
  const book = fakeParts();
  await storeOf(book).recalculate();
  expect(book.calculations()).toEqual(["Full"]);
});

test("an Office without custom XML parts says so", async () => {
  expect(await storeOf(fakeParts(), 1.04).read()).toEqual({
    problem: { kind: "unsupported", needs: "ExcelApi 1.5" },
  });
});

describe.each([1, 2, 3])("a failure of request %i", (failing) => {
  const contents = [OLD, FOREIGN];
  const problem = {
    problem: { kind: "failed", code: "GeneralException", message: "Something broke." },
  };

  test("of storing leaves the workbook as it was", async () => {
    const book = fakeParts(contents, failing);
    expect(await storeOf(book).write("2026/27", "{}")).toEqual(problem);
    expect([...book.parts.values()]).toEqual(contents);
  });

  test("of removing leaves the workbook as it was", async () => {
    const book = fakeParts(contents, failing);
    expect(await storeOf(book).remove("2026/27")).toEqual(problem);
    expect([...book.parts.values()]).toEqual(contents);
  });
});
