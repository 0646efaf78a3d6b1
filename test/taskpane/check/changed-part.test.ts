import { changedPart } from "../../../src/taskpane/check/changed-part";

const PROSE =
  "Of the 83 indicators of the biennium, 61 were rated as achieved at the end of the year.";

test("short texts are shown whole", () => {
  expect(changedPart("79, 230", "79,230")).toEqual({ from: "79, 230", to: "79,230" });
});

test("of long ones what differs, with what stands beside it", () => {
  expect(changedPart(PROSE, PROSE.replace("61", "62"))).toEqual({
    from: "… the biennium, 61 were rated as a…",
    to: "… the biennium, 62 were rated as a…",
  });
});

test("at the beginning and at the end nothing is left out that is not there", () => {
  expect(changedPart(PROSE, PROSE.replace("Of", "From")).from).toBe("Of the 83 indicato…");
  expect(changedPart(PROSE, `${PROSE} Twice.`).to).toBe("…end of the year. Twice.");
});

test("characters of two halves stay whole", () => {
  const long = "𠀀".repeat(40);
  expect(changedPart(long, `${long}𠀁`)).toEqual({
    from: `…${"𠀀".repeat(16)}`,
    to: `…${"𠀀".repeat(16)}𠀁`,
  });
});
