import {
  defaultFramework,
  forgetFramework,
  frameworkInForce,
  frameworkOf,
  knownFrameworks,
  registerFramework,
} from "../../src/framework/known";
import { validate } from "../../src/framework/validate";
import { fixture } from "./fixture";
import { framework as shipped } from "./shipped";
import { withFramework } from "./with-framework";

const bienniums = (): readonly string[] => knownFrameworks().map(({ biennium }) => biennium);

test("the shipped framework is known, and the default", () => {
  expect(bienniums()).toEqual(["2024/25"]);
  expect(defaultFramework()).toEqual(shipped);
  expect(frameworkOf("2026/27")).toBeUndefined();
});

test("what is shipped is what an import would accept", () => {
  for (const framework of knownFrameworks()) expect(validate(framework).problems).toBeUndefined();
});

test("a registered framework is known until it is forgotten", () => {
  withFramework(fixture, () => {
    expect(bienniums()).toEqual(["2024/25", "2090/91"]);
    expect(frameworkOf("2090/91")).toBe(fixture);
  });
  expect(bienniums()).toEqual(["2024/25"]);
});

test("it takes the place of the shipped one of its biennium", () => {
  const own = { ...fixture, biennium: "2024/25" };
  withFramework(own, () => {
    expect(knownFrameworks()).toEqual([own]);
    expect(defaultFramework()).toBe(own);
  });
  expect(defaultFramework()).toEqual(shipped);
});

test("in force is the latest whose biennium has begun; without a year, that of the shipped one", () => {
  withFramework(fixture, () => {
    expect(frameworkInForce()?.biennium).toBe("2024/25");
    expect(frameworkInForce(2023)).toBeUndefined();
    expect(frameworkInForce(2024)?.biennium).toBe("2024/25");
    expect(frameworkInForce(2089)?.biennium).toBe("2024/25");
    expect(frameworkInForce(2091)?.biennium).toBe("2090/91");
  });
});

test("frameworks stand in the order of their biennia, whenever they were registered", () => {
  registerFramework(fixture);
  withFramework({ ...fixture, biennium: "2022/23" }, () => {
    expect(bienniums()).toEqual(["2022/23", "2024/25", "2090/91"]);
  });
  forgetFramework("2090/91");
});

test("what has no biennium cannot be registered", () => {
  expect(() => {
    registerFramework({ ...fixture, biennium: "some day" });
  }).toThrow("some day");
});
