import { budgetOf } from "../../src/framework/budget";
import { fixture } from "./fixture";

test.each([
  ["approved", { sector: "alpha" }, 100],
  ["after-transfers", { sector: "alpha" }, 110],
  ["approved", { sector: "alpha", year: 2091 }, 60],
  ["approved", { sector: "alpha", result: "1.1" }, 30],
  ["approved", { sector: "alpha", category: "personnel" }, 60],
  // what is nought is published
  ["after-transfers", { sector: "unallocated" }, 0],
  ["approved", { sector: "total", category: "posts" }, 70],
  // a group's name stands for its total, with what is not allocated
  ["approved", { sector: "total", category: "personnel" }, 75],
] as const)("%s, %j: %d", (basis, parts, amount) => {
  expect(budgetOf(fixture, basis, parts)).toBe(amount);
});

test.each([
  ["after-transfers", { sector: "alpha", year: 2091 }, "alpha"],
  ["after-transfers", { sector: "alpha", result: "1.1" }, "1.1"],
  ["approved", { sector: "alpha", result: "1.10" }, "1.10"],
  ["approved", { sector: "alpha", category: "posts" }, "posts"],
  ["approved", { sector: "beta" }, "Beta"],
  ["approved", { sector: "total" }, "total"],
] as const)("%s, %j is not published", (basis, parts, told) => {
  expect(budgetOf(fixture, basis, parts)).toMatchObject({
    error: "#N/A",
    message: "notPublished",
    values: { what: expect.stringMatching(new RegExp(told, "i")) as string },
  });
});

test("what is asked for together is told", () => {
  expect(budgetOf(fixture, "approved", { sector: "alpha", year: 2090, result: "1.1" })).toEqual({
    error: "#N/A",
    message: "notBrokenDown",
    values: { breakdown: "sector,year,result" },
  });
});
