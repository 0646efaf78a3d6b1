import fc from "fast-check";
import {
  findBudgetLine,
  findCategory,
  findIndicator,
  findResult,
  findSector,
  findSource,
} from "../../src/framework/find";
import { allForms } from "../../src/framework/names";
import { anyForm } from "../any-form";
import { fixture } from "./fixture";
import { framework } from "./shipped";

const found = (id: string): unknown => expect.objectContaining({ kind: "found", id });

const SECTOR_NAMES = framework.sectors.flatMap(({ id, names, shortNames }) => [
  ...allForms(id, names),
  ...allForms(id, shortNames),
]);

test("whatever case, width and blanks a printed name has, the same sector is found", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...SECTOR_NAMES)
        .chain(({ id, text }) => anyForm(text).map((form) => ({ id, form }))),
      ({ id, form }) => {
        expect(findSector(framework, form)).toEqual(found(id));
      },
    ),
    { numRuns: 2000 },
  );
});

test("no name of a sector is that of another", () => {
  for (const { id, text } of SECTOR_NAMES) {
    expect([text, findSector(framework, text)]).toEqual([text, found(id)]);
  }
});

test("beside the sectors stand what is unallocated, and the total", () => {
  for (const name of ["未分拨", "Unallocated", "未分 拨"]) {
    expect(findBudgetLine(framework, name)).toEqual(found("unallocated"));
    expect(findSector(framework, name).kind).toBe("unknown");
  }
  for (const name of ["总计", "Total", "Итого", "TOTAL"]) {
    expect(findBudgetLine(framework, name)).toEqual(found("total"));
  }
});

describe("results", () => {
  test.each([
    "3.1",
    "３．１",
    "3,1",
    "预期成果 3.1",
    "3.1 产权组织的全球知识产权体系、服务、知识和数据得到更广泛、更有效的使用",
    "产权组织的全球知识产权体系, 服务, 知识和数据得到更广泛, 更有效的使用",
    "wider and more effective use of wipo's global ip systems, services, knowledge and data",
  ])("%s", (text) => {
    expect(findResult(framework, text.normalize("NFKC"))).toEqual(found("3.1"));
  });

  test("a code is read to its end", () => {
    expect(findResult(fixture, "1.1")).toEqual(found("1.1"));
    expect(findResult(fixture, "1.10")).toEqual(found("1.10"));
    expect(findResult(fixture, "1.100").kind).toBe("unknown");
    expect(findResult(framework, "2024").kind).toBe("unknown");
  });
});

describe("indicators", () => {
  const codeOf = (text: string): unknown => {
    const search = findIndicator(framework, text);
    return search.kind === "found" ? (search.component?.code ?? search.indicator.code) : search;
  };

  test.each([
    ["1.1-01", "1.1-01a"],
    ["1.1-1", "1.1-01a"],
    ["1.1–01", "1.1-01a"],
    ["1.1 - 01", "1.1-01a"],
    ["1,1-01A", "1.1-01a"],
    ["1.1-03", "1.1-03"],
    ["1.1-03b", "1.1-03b"],
    ["1.1-03 B", "1.1-03b"],
    ["4.4-11", "4.4-11a"],
  ])("%s is %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test("an unknown one names those that are near", () => {
    expect(codeOf("1.1-03z")).toEqual({
      kind: "unknown",
      nearest: ["1.1-03a", "1.1-03b", "1.1-03c"],
    });
    expect(findIndicator(framework, "1.1-99").kind).toBe("unknown");
    expect(findIndicator(framework, "1101")).toEqual({ kind: "unknown", nearest: ["1.1-01"] });
  });
});

describe("rows of tables", () => {
  test.each([
    ["员额", "posts"],
    ["Posts", "posts"],
    ["A. 人事费", "personnel"],
    ["人事费", "personnel"],
    ["第三方差旅", "third-party-travel"],
    ["travel-training-grants", "travel-training-grants"],
    ["差旅, 培训和补助金", "travel-training-grants"],
  ])("category %s is %s", (name, id) => {
    expect(findCategory(framework, name)).toEqual(found(id));
  });

  test.each([
    ["PCT 体系", "pct"],
    ["马德里", "madrid"],
    ["规费", "fees"],
    ["会费 (单一)", "contributions"],
    ["IPSAS 调整后总收入", "total"],
  ])("source %s is %s", (name, id) => {
    expect(findSource(framework, name)).toEqual(found(id));
  });

  test("a subtotal's name says not which", () => {
    expect(findSource(framework, "小计")).toEqual({
      kind: "ambiguous",
      ids: ["fees-subtotal", "other-subtotal"],
    });
    expect(findCategory(framework, "小计").kind).toBe("ambiguous");
  });
});

test("no text whatever is an exception", () => {
  const finds = [findSector, findBudgetLine, findResult, findIndicator, findCategory, findSource];
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...finds), (text, find) => {
      expect(["found", "ambiguous", "unknown"]).toContain(find(framework, text).kind);
    }),
  );
});
