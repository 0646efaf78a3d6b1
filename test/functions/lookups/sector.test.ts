import { fixture } from "../../framework/fixture";
import { withFramework } from "../../framework/with-framework";
import { call } from "../calling";

test.each([
  // Table 4, lines 177 to 184, and the short forms of Table 5
  [["专利"], "专利和技术"],
  [["平台"], "基础设施和平台"],
  [["伙伴", "zh"], "全球挑战和伙伴关系"],
  [["行政、财务和管理", "en"], "Administration, Finance and Management"],
  [["administration", "中文"], "行政、财务和管理"],
  // without a language, that of the name
  [["patents and technology sector"], "Patents and Technology"],
  [["Brevets"], "Brevets et technologie"],
  // the extraction's slip in the heading of line 1475
  [["品牌 and 外观设计"], "品牌和外观设计"],
])("%j is %s", (args, name) => {
  expect(call("SECTOR", ...args)).toBe(name);
});

test("an unknown name is #N/A, with the nearest", () => {
  expect(call("SECTOR", "Brands and Desings")).toMatchObject({
    error: "#N/A",
    message: "unknownSector",
    values: { nearestNames: "Brands and Designs", biennium: "2024/25" },
  });
});

test("a column of short forms spills into one of full names", () => {
  expect(call("SECTOR", [["版权"], ["发展"]], "zh")).toEqual([
    ["版权和创意产业"],
    ["区域和国家发展"],
  ]);
});

test("an imported framework answers for its biennium", () => {
  withFramework(fixture, () => {
    expect(call("SECTOR", "甲 and 外观设计", "en", "2090/91")).toBe("Alpha and Design");
    expect(call("SECTOR", "beta", "ru", 2090)).toMatchObject({ error: "#N/A", message: "noName" });
    expect(call("SECTOR", "beta")).toMatchObject({ message: "unknownSector" });
  });
  expect(call("SECTOR", "beta", "en", "2090/91")).toMatchObject({
    error: "#N/A",
    message: "unknownBiennium",
    values: { biennium: "2090/91", bienniums: "2024/25" },
  });
});
