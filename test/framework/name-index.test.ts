import { findName, nameIndex } from "../../src/framework/name-index";
import { MAX_CELL_TEXT, MAX_KNOWN_NAMES, MAX_NEAREST_NAMES } from "../../src/model/limits";

const index = nameIndex([
  { id: "patents", text: "专利和技术", language: "zh" },
  { id: "patents", text: "Patents and Technology", language: "en" },
  { id: "patents", text: "patents" },
  { id: "brands", text: "Brands and Designs", language: "en" },
  { id: "brands", text: "品牌和外观设计", language: "zh" },
  { id: "fees-subtotal", text: "小计", language: "zh" },
  { id: "other-subtotal", text: "小计", language: "zh" },
  ...[1, 2, 3, 4, 5].map((n) => ({ id: `room-${n}`, text: `Room no ${n}` })),
]);

test.each([
  ["专利和技术", "zh"],
  [" 专利 和技术 ", "zh"],
  ["patents and technology", "en"],
  ["ＰＡＴＥＮＴＳ AND\nTECHNOLOGY", "en"],
  ["Patents-and-Technology", "en"],
])("%j is found, and its language known", (text, language) => {
  expect(findName(index, text)).toEqual({ kind: "found", id: "patents", language });
});

test("an id is in no language", () => {
  expect(findName(index, "PATENTS")).toEqual({ kind: "found", id: "patents" });
});

test("a name of two things is ambiguous, and says of which", () => {
  expect(findName(index, "小计")).toEqual({
    kind: "ambiguous",
    ids: ["fees-subtotal", "other-subtotal"],
  });
});

describe("an unknown name", () => {
  test.each([
    ["Patents and Tecnology", ["Patents and Technology"]],
    ["专利技术", ["专利和技术"]],
    ["品牌设计", ["品牌和外观设计"]],
    ["版权", []],
    ["Brand", ["Brands and Designs"]],
    ["Catering", []],
    ["", []],
    ["?!", []],
    ["constructor", []],
  ])("%j: near are %j", (text, nearest) => {
    expect(findName(index, text)).toMatchObject({ kind: "unknown", nearest });
  });

  test("where none is near, one name of each thing is offered, in the script of the text", () => {
    const rooms = [1, 2, 3, 4, 5].map((n) => `Room no ${n}`);
    expect(findName(index, "Catering")).toMatchObject({
      known: ["Patents and Technology", "Brands and Designs", ...rooms],
    });
    // 小计 is the name of two things, and would not be understood
    expect(findName(index, "餐饮")).toMatchObject({
      known: ["专利和技术", "品牌和外观设计", ...rooms],
    });
    const many = nameIndex(
      Array.from({ length: MAX_KNOWN_NAMES + 1 }, (_, n) => ({ id: `${n}`, text: `thing ${n}` })),
    );
    expect(findName(many, "Catering")).toEqual({ kind: "unknown", nearest: [] });
  });

  test("no more are offered than are read", () => {
    const search = findName(index, "Room no 9");
    expect(search.kind === "unknown" ? search.nearest.length : 0).toBe(MAX_NEAREST_NAMES);
  });

  test("is not compared letter by letter where it is far too long", () => {
    const start = performance.now();
    for (let times = 0; times < 20; times++) findName(index, "x".repeat(MAX_CELL_TEXT));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
