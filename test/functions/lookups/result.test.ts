import { call } from "../calling";

test.each([
  // Table 5, lines 206 to 222
  [["4.5"], "为知识产权局完善知识产权基础设施"],
  [[4.5, "zh"], "为知识产权局完善知识产权基础设施"],
  [["预期成果 2.3", "zh"], "为树立尊重知识产权的风尚开展国际对话与合作"],
  [["2.3", "英文"], "International dialogue and cooperation on Building Respect for IP"],
  [["Enhanced IP infrastructure for IP offices", "zh"], "为知识产权局完善知识产权基础设施"],
])("%j is %s", (args, name) => {
  expect(call("RESULT", ...args)).toBe(name);
});

test("an unknown one says how to write it", () => {
  expect(call("RESULT", "6.1")).toMatchObject({ error: "#N/A", message: "unknownResult" });
  expect(call("RESULT", "4.5", "Latin")).toMatchObject({ message: "unknownLanguage" });
});
