/** @jest-environment jsdom */
import {
  FRAMEWORK_NAMESPACE,
  frameworkXml,
  storedFramework,
} from "../../../src/workbook/office/framework-xml";

test.each([
  ["markup", { a: `<b> & "c" ]]>` }],
  ["other scripts", { a: "基准 الأساس 😀" }],
  ["what XML does not take", { a: "\ufffe\uffff\u0001\r\n" }],
])("%s comes back as it went in", (_, value) => {
  const stored = storedFramework(frameworkXml("2026/27", JSON.stringify(value)));
  expect(stored.biennium).toBe("2026/27");
  expect(JSON.parse(stored.json!)).toEqual(value);
});

test("another prefix for the namespace makes no difference", () => {
  const xml = `<w:framework xmlns:w="${FRAMEWORK_NAMESPACE}" biennium="2026/27">{&quot;a&quot;:1}</w:framework>`;
  expect(storedFramework(xml)).toEqual({ biennium: "2026/27", json: '{"a":1}' });
});

test.each([
  ["nothing", "", undefined],
  ["broken XML", `<framework xmlns="${FRAMEWORK_NAMESPACE}" biennium="2026/27">{}`, undefined],
  [
    "another element",
    `<other xmlns="${FRAMEWORK_NAMESPACE}" biennium="2026/27">{}</other>`,
    undefined,
  ],
  ["no text", `<framework xmlns="${FRAMEWORK_NAMESPACE}" biennium="2026/27"/>`, "2026/27"],
])("%s is damaged", (_, xml, biennium) => {
  expect(storedFramework(xml)).toEqual({ biennium, json: undefined });
});
