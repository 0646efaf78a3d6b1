import { quoted } from "../model/text";
import { headingPlace, labelPlace } from "./places";
import { budgetBySector } from "./examples";
import type { Found, Rule } from "./rule";

const OTHER = String.raw`[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]`;
/** An English word of grammar between words of another script. */
const STRAY = new RegExp(`${OTHER}\\s+(and|or|of|the|for|with|to|in)\\s+${OTHER}`, "iu");
const STRAY_AND = /(\p{Script=Han})\s+and\s+(\p{Script=Han})/giu;

/** A title is in one language. */
export const mixedLanguage: Rule = {
  id: "mixed-language",
  category: "form",
  messages: { mixed: "warning" },
  good: {
    lines: budgetBySector(["Patents and Technology", "100,000", "101,000", "50,000", "50%"]),
  },
  bad: {
    lines: [
      "2024年按部门开列的预算和支出（单位：千瑞郎）",
      "部门\t2024/25 年计划和预算\t2024/25 年调剂使用后预算\t2024 年支出\t预算利用情况",
      "专利和技术\t100,000\t101,000\t50,000\t50%",
      "品牌 and 外观设计\t40,000\t39,000\t18,000\t46%",
    ],
  },
  check: ({ set, blocks }) => {
    const labels = set.all.flatMap((table) => [
      ...table.rows.map((row) => ({ text: row.label, at: labelPlace(row), table: table.id })),
      ...table.columns.map(({ id, label }) => ({
        text: label,
        at: headingPlace(table, id),
        table: table.id,
      })),
    ]);
    const titles = blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [{ text: block.text, at: { line: block.line, column: 0 }, table: undefined }]
        : [],
    );
    const texts = [...labels, ...titles];
    return {
      looked: texts.length,
      found: texts
        .filter(({ text }) => STRAY.test(text))
        .map(({ text, at, table }): Found => {
          const to = text.replace(STRAY_AND, "$1和$2");
          const isMended = !STRAY.test(to);
          return {
            message: "mixed",
            at,
            ...(table === undefined ? {} : { table }),
            values: { word: STRAY.exec(text)?.[1] ?? "" },
            found: quoted(text),
            ...(isMended
              ? { expected: quoted(to), fix: { isCertain: true, edits: [{ at, to }] } }
              : {}),
          };
        }),
    };
  },
};
