import { fixture } from "../framework/fixture";
import { withFramework } from "../framework/with-framework";
import { call } from "./calling";

const own = { ...fixture, biennium: "2024/25" };

test("the shipped framework's rates, scale and weights hold", () => {
  expect(call("TRANSFERCAP", 1000, 10000)).toBe(100);
  expect(call("KPIRATING", 0, 100, 40)).toBe("achieved");
  expect(call("KPIRATING", 0, 100, 40, "share", "final")).toMatchObject({
    message: "noRatingScale",
  });
  // Annexes V and VI: 1 : 1.6 : 1.8 : 1.8 : 10, and 1 : 1.9 : 1.7 : 9.6
  expect(call("WORKLOADWEIGHT", "Madrid", "renewal")).toBe(1.6);
  expect(call("WORKLOADWEIGHT", "Madrid", "decision", true)).toBe(20.8);
  expect(call("WORKLOADWEIGHT", "Hague", "change")).toBe(1.7);
  expect(call("WORKLOADWEIGHT", "Madrid", "renewal", false, 2030)).toBe(1.6);
  expect(call("WORKLOADWEIGHT", "Madrid", "renewal", false, 2023)).toMatchObject({
    message: "noWeight",
  });
});

test("those of an imported framework take their place", () => {
  withFramework(own, () => {
    // the higher of 10 % of 1,000 and 2 % of 10,000
    expect(call("TRANSFERCAP", 1000, 10000)).toBe(200);
    expect(call("TRANSFERHEADROOM", 50, 1000, 10000)).toBe(150);
    expect(call("KPIRATING", 0, 100, 40)).toBe("not-achieved");
    expect(call("KPIRATING", 0, 100, 90, "share", "final")).toBe("achieved");
  });
});

test("the framework of a later biennium changes nothing before its time", () => {
  withFramework(fixture, () => {
    expect(call("TRANSFERCAP", 1000, 10000)).toBe(100);
    expect(call("KPIRATING", 0, 100, 40)).toBe("achieved");
    expect(call("WORKLOADWEIGHT", "Madrid", "renewal")).toBe(1.6);
    expect(call("WORKLOADWEIGHT", "Madrid", "renewal", false, 2090)).toBe(2);
  });
});
