import { fixture } from "../../framework/fixture";
import { withFramework } from "../../framework/with-framework";
import { call } from "../calling";

test.each([
  // lines 392 to 396
  [["1.1-01"], "内容提要译为联合国所有正式语言的产权组织旗舰出版物的百分比"],
  [["1.1-01", "baseline"], 1],
  [["1.1-01", "绩效数据"], 0.57],
  [["1.1-01", "actual wording"], "2024 年：57%（7 种旗舰出版物中的 4 种）"],
  [["1.1-01", "evaluation"], "not-achieved"],
  [["1.1-03", "result"], "1.1"],
  [["1.1-03b", "component"], "新的或经过更新的实质性网络内容"],
  [["1.1-03b", "objectif"], 0.85],
  [["1.1-3 B", "direction"], "up"],
  [["1.1-03c", "unit"], "%"],
])("%j is %j", (args, value) => {
  expect(call("INDICATOR", ...args)).toBe(value);
});

test("a target with its sign is what KPIRATING takes", () => {
  withFramework(fixture, () => {
    expect(call("INDICATOR", "1.1-04b", "signed target", "2090/91")).toBe(">=0.5");
  });
  // line 395: 61 %, of a target of 85 % or more
  const target = call("INDICATOR", "1.1-03b", "signed target");
  expect(target).toBe(">=0.85");
  const [baseline, actual] = ["baseline", "actual"].map((field) =>
    call("INDICATOR", "1.1-03b", field),
  );
  expect(call("KPIRATING", baseline, target, actual, "threshold")).toBe("not-achieved");
});

test("without a sign in the wording the direction tells", () => {
  const [indicator] = fixture.indicators;
  const component = { ...indicator!.components[1]!, target: { text: "565", value: 565 } };
  const falling = { ...indicator!, components: [{ ...component, direction: "down" as const }] };
  withFramework({ ...fixture, indicators: [falling] }, () => {
    expect(call("INDICATOR", "1.1-04", "signed target", "2090/91")).toBe("<=565");
  });
});

test("several components: their codes are told", () => {
  expect(call("INDICATOR", "1.1-03", "target")).toMatchObject({
    error: "#VALUE!",
    message: "chooseComponent",
    values: { code: "1.1-03", names: "1.1-03a, 1.1-03b, 1.1-03c" },
  });
});

test("a wording stands where there is no figure, and #N/A where there is neither", () => {
  withFramework(fixture, () => {
    expect(call("INDICATOR", "1.1-04a", "baseline", "2090/91")).toBe("none");
    expect(call("INDICATOR", "1.1-04b", "baseline", "2090/91")).toBe(3);
    for (const [code, field] of [
      ["1.1-04a", "actual"],
      ["1.1-04b", "rating"],
      ["1.1-04b", "component"],
    ]) {
      expect(call("INDICATOR", code, field, "2090/91")).toMatchObject({
        error: "#N/A",
        message: "notPublished",
        values: { what: `${code}, ${field}` },
      });
    }
    expect(call("INDICATOR", "1.1-04", "name", "2090/91", "en")).toBe("How many");
  });
});
