import { withoutPageHeads } from "../../src/recognise/page-heads";

function left(texts: readonly string[]): string[] {
  return withoutPageHeads(texts.map((text) => ({ text }))).map(({ text }) => text);
}

test.each([
  ["CDIP/35/2", "附件一第5页"],
  ["CDIP/35/2", "Annex I, page 5"],
  ["WO/PBC/38/3 Rev.", "Приложение IX, стр. 5"],
])("a document's symbol and the page below it go: %s, %s", (symbol, page) => {
  expect(left(["One.", symbol, page, "Two."])).toEqual(["One.", "Two."]);
});

test("sentences that name a document stay, and so does what follows a symbol alone", () => {
  const texts = ["See CDIP/35/2.", "Page 5", "Told in session 34."];
  expect(left(texts)).toEqual(texts);
  expect(left(["CDIP/35/2", "What was done in 2025 is told below."])).toEqual([
    "What was done in 2025 is told below.",
  ]);
});
