import { cellError } from "../../src/model/cell-error";
import { LANGUAGES } from "../../src/model/language";
import { addAllMessages } from "../../src/model/all-messages";
import { messageText } from "../../src/model/message";

test("English stands in for a language that has not been added", () => {
  const error = cellError("#DIV/0!", "divisionByZero");
  expect(messageText(error, "ru")).toBe(messageText(error, "en"));
  addAllMessages();
  expect(messageText(error, "ru")).toMatch(/\p{Script=Cyrillic}/u);
});

test.each(LANGUAGES)("a message is filled in, in %s", (language) => {
  const places = { year: 2025, biennium: "2024/25" };
  const text = messageText(cellError("#VALUE!", "secondYear", places), language) ?? "";
  expect(text).toContain("2025");
  expect(text).toContain("2024/25");
  expect(text).not.toMatch(/\{\w+\}/);
});

test("an error without a message has no text", () => {
  expect(messageText(cellError("#REF!"), "en")).toBeUndefined();
});

test("a place without a value stays visible", () => {
  expect(messageText({ error: "#VALUE!", message: "notADate" }, "en")).toContain("{text}");
});

test("text that is quoted in a message is not itself filled in", () => {
  const error = cellError("#VALUE!", "secondYear", { year: 1, biennium: "{year}" });
  expect(messageText(error, "en")).toContain("{year}");
});
