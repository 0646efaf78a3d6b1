import { countRatings } from "../../src/calc/count-ratings";

const NONE = {
  achieved: 0,
  "not-achieved": 0,
  "not-applicable": 0,
  "not-assessable": 0,
  discontinued: 0,
};

test("counts codes and words of every language", () => {
  const { counts, unread } = countRatings([
    "achieved",
    "Achieved",
    "实现",
    "not-achieved",
    "未实现",
    "▲",
    "N/A",
    "2024 年不适用",
    "无法评估",
    "discontinued",
  ]);
  expect(counts).toEqual({
    achieved: 3,
    "not-achieved": 3,
    "not-applicable": 2,
    "not-assessable": 1,
    discontinued: 1,
  });
  expect(unread).toEqual([]);
});

test("blank cells do not count", () => {
  expect(countRatings([null, undefined, "", " ", "-"])).toEqual({ counts: NONE, unread: [] });
});

test("marks that stand for two ratings are not guessed", () => {
  expect(countRatings(["●", "◆", "●"])).toEqual({ counts: NONE, unread: ["●", "◆", "●"] });
});

test("what is no rating is told, errors as errors", () => {
  const { counts, unread } = countRatings(["good", 5, true, "#N/A", { code: "#REF!" }]);
  expect(counts).toEqual(NONE);
  expect(unread.slice(0, 3)).toEqual(["good", "5", "true"]);
  expect(unread[3]).toMatchObject({ error: "#N/A" });
  expect(unread[4]).toEqual({ error: "#REF!" });
});
