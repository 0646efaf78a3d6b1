import { fixture } from "../../framework/fixture";
import { withFramework } from "../../framework/with-framework";
import { call } from "../calling";

test.each([
  [[13], "A"],
  [["建议13"], "A"],
  [["４５", "cluster"], "F"],
  [[13, "星号"], true],
  [[2, "starred"], false],
  [[13, "together"], "14, 17"],
  [[37, "reported together"], "35"],
  [[2, "together"], ""],
])("%j is %j", (args, value) => {
  expect(call("RECOMMENDATION", ...args)).toBe(value);
});

test.each([0, 46, "13.5", "thirteen", "1–14"])("there is no recommendation %s", (number) => {
  expect(call("RECOMMENDATION", number)).toMatchObject({
    error: "#N/A",
    message: "unknownRecommendation",
  });
});

test("sectors are called by their names", () => {
  withFramework({ ...fixture, biennium: "2024/25" }, () => {
    expect(call("RECOMMENDATION", 1, "sectors", "en")).toBe("Alpha and Design; Beta");
    expect(call("RECOMMENDATION", 1, "sectors", "zh")).toMatchObject({ message: "noName" });
    expect(call("RECOMMENDATION", 2, "sectors")).toBe("");
  });
});
