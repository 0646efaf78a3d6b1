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

describe("of a code that is none", () => {
  const offered = (find: typeof findResult | typeof findIndicator, text: string): unknown => {
    const search = find(framework, text);
    return search.kind === "unknown" ? { nearest: search.nearest, known: search.known } : search;
  };
  const RESULTS = framework.results.map(({ id }) => id);

  test.each([
    ["3.9", ["3.1", "3.2", "3.3"]],
    ["3", ["3.1", "3.2", "3.3"]],
    ["Result 3", ["3.1", "3.2", "3.3"]],
    ["5.10", ["5.1", "5.2", "5.3"]],
  ])("%s: the results of its pillar are near", (text, nearest) => {
    expect(offered(findResult, text)).toEqual({ nearest, known: undefined });
  });

  test.each(["9.1", "2024", "foo", "Catering"])("%s: no result is near, all are told", (text) => {
    expect(offered(findResult, text)).toEqual({ nearest: [], known: RESULTS });
  });

  test("a result's name that is nearly right is near, whatever its code", () => {
    const [near] = framework.results;
    const text = near!.names.en!.text.replace("More", "Mor");
    expect(offered(findResult, text)).toMatchObject({ nearest: [near!.names.en!.text] });
  });

  test("of a result that there is, its indicators whose places are nearest", () => {
    // 3.1 has nine
    expect(offered(findIndicator, "3.1-99")).toEqual({
      nearest: ["3.1-09", "3.1-08", "3.1-07"],
      known: undefined,
    });
    expect(offered(findIndicator, "3.1-0")).toMatchObject({
      nearest: ["3.1-01", "3.1-02", "3.1-03"],
    });
  });

  test.each(["9.9-99", "foo"])("%s: no indicator is near, each result's are told", (text) => {
    const { known } = offered(findIndicator, text) as { known: readonly string[] };
    expect(known).toHaveLength(RESULTS.length);
    expect(known).toContain("3.1-01 – 3.1-09");
  });
});

test("of names that are none, no name is told that means several things", () => {
  for (const find of [findCategory, findSource]) {
    for (const text of ["foo", "食堂"]) {
      const search = find(framework, text);
      const known = search.kind === "unknown" ? (search.known ?? []) : [];
      expect(known.length).toBeGreaterThan(7);
      expect(known.filter((name) => find(framework, name).kind !== "found")).toEqual([]);
    }
  }
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
