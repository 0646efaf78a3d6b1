import { listedNames } from "../../src/framework/listed-names";

const KNOWN: Readonly<Record<string, string>> = {
  区域和国家发展部门: "development",
  基础设施和平台部门: "infrastructure",
  "Regional and National Development": "development",
  "Administration, Finance and Management": "administration",
  الإدارة: "administration",
  التنمية: "development",
};
const idOf = (name: string): string | undefined => KNOWN[name];

test.each([
  ["基础设施和平台部门和区域和国家发展部门", ["infrastructure", "development"]],
  ["区域和国家发展部门、基础设施和平台部门", ["development", "infrastructure"]],
  [
    "Regional and National Development, Administration, Finance and Management",
    ["development", "administration"],
  ],
  [
    "Administration, Finance and Management; and Regional and National Development",
    ["administration", "development"],
  ],
  ["الإدارة والتنمية", ["administration", "development"]],
])("the names in %s", (text, ids) => {
  expect(listedNames(text, idOf)).toEqual({ ids, unknown: [] });
});

test("what is no known name is told as it stands between the marks", () => {
  expect(listedNames("区域和国家发展部门；国家和平台部门", idOf)).toEqual({
    ids: ["development"],
    unknown: ["国家和平台部门"],
  });
});
