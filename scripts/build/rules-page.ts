import { checkTexts } from "../../src/check/finding-text";
import { RULES } from "../../src/rules/catalogue";
import { CATEGORIES, type Example, type Rule } from "../../src/rules/rule";

const NOTE =
  "<!-- Written by `npm run generate` from src/rules and addin/locales/rules/en.json. -->";
const TEXTS = checkTexts("en");

/** The reference page of every rule: what it says, what justifies it, an example of either kind. */
export function rulesPage(): string {
  return [
    NOTE,
    "# The rules of the check",
    `${RULES.length} rules, each in a file of its own in \`src/rules\`, with its texts in \`addin/locales/rules\`. ` +
      "An error is a figure or code that is wrong, a warning a required part that is missing or " +
      "doubtful, advice worth a look. In the examples columns are divided by `|`.",
    ...CATEGORIES.flatMap((category) => [
      `## ${TEXTS.categories[category]}`,
      ...RULES.filter((rule) => rule.category === category).map(section),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The same as data, for other tools. */
export function rulesCatalogue(): string {
  const rules = RULES.map(({ id, category, messages }) => ({
    id,
    category,
    title: TEXTS.rules[id]?.title,
    why: TEXTS.rules[id]?.why,
    source: TEXTS.rules[id]?.source,
    messages: Object.entries(messages).map(([message, severity]) => ({
      id: message,
      severity,
      text: TEXTS.rules[id]?.messages[message],
    })),
  }));
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}

function section({ id, messages, good, bad }: Rule): string {
  const texts = TEXTS.rules[id];
  return [
    `### ${id}`,
    `**${texts?.title ?? id}.** ${texts?.why ?? ""}`,
    Object.entries(messages)
      .map(([message, severity]) => `- ${severity}: ${texts?.messages[message] ?? message}`)
      .join("\n"),
    `Source: ${texts?.source ?? ""}`,
    "Finds fault with:",
    exampleText(bad),
    "Is content with:",
    exampleText(good),
  ].join("\n\n");
}

/** Long examples are the same line over and over. */
const MOST_LINES = 16;

function exampleText({ lines, hiddenLines = [], formulas, texts, uncomputed }: Example): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => line.replaceAll("\t", " | "));
  const more = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
  const cells = (what: string, places: Example["formulas"] = []): string[] =>
    places.length === 0
      ? []
      : [`(${what}: ${places.map(([line, column]) => `L${line}C${column + 1}`).join(", ")})`];
  const facts = [
    ...(hiddenLines.length > 0 ? [`(hidden: line ${hiddenLines.join(", ")})`] : []),
    ...cells("formulas", formulas),
    ...cells("stored as text", texts),
    ...cells("saved without a result", uncomputed),
  ];
  return ["```text", ...shown, ...more, ...facts, "```"].join("\n");
}
