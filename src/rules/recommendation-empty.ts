import { normaliseText, quoted } from "../model/text";
import type { TableData } from "../tables/data";
import { recommendationSheet } from "../tables/recommendation-sheet";
import { cellUnder, textUnder } from "./places";
import { numbersOf } from "./recommendation-numbers";
import { agenda } from "./examples";
import type { Found, Rule } from "./rule";

const PARTS: readonly string[] = ["highlights", "activities"];
/** "请参见建议16", "please see recommendations 7 and 22". */
const SEE =
  /(?:见|(?<!\p{L})(?:see|refer to|voir|v\u00e9ase|см\.?|انظر)(?!\p{L}))[^。.;；\d]{0,12}?(?:建议|recommendations?|recommandations?|recomendaci\u00f3n(?:es)?|рекомендаци\p{L}*|التوصي\p{L}*) ?(\d{1,2}(?:(?: ?[、,和] ?| and | et | y | и )\d{1,2})*)/giu;

/** What is written where something is still to come, and nothing else; "none" is an answer. */
const TO_COME =
  /^[[(（【]?(?:-+|[–—]+|\?+|x{2,}|tb[acd]|to be (?:completed|added|provided|confirmed|determined|drafted|written|filled in)|à compléter|à préciser|por completar|pendiente|будет дополнено|подлежит дополнению|يُ?ستكمل لاحقًا?|待(?:补充?|填写?|定|完成|提供|确认|更新))[\])）】]?[.。…]*$/iu;

/** Whether a part of the sheet tells nothing: it is blank, or marked to be filled in. */
function isEmpty(text: string): boolean {
  const plain = normaliseText(text);
  return plain === "" || TO_COME.test(plain);
}

function referredTo(text: string): readonly number[] {
  return [...normaliseText(text).matchAll(SEE)].flatMap(([, list = ""]) =>
    (list.match(/\d+/gu) ?? []).map(Number),
  );
}

/** Each part of a recommendation says something, or where it is said. */
export const recommendationEmpty: Rule = {
  id: "recommendation-empty",
  category: "agenda",
  messages: { empty: "warning", noSection: "warning", nowhere: "warning" },
  good: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: ["Regional and National Development Sector"],
    }),
  },
  bad: {
    lines: agenda({
      heading: "Recommendation 2",
      sectors: ["Regional and National Development Sector"],
      highlights: [],
    }),
  },
  check: ({ set, unplaced, framework }) => {
    const sheets = set.find(recommendationSheet.id);
    const reported = new Set(sheets.flatMap(numbersOf));
    const known = new Set(framework.recommendations.map(({ number }) => number));
    // a sheet alone may refer to others that are not at hand, but not to itself, nor to none
    const leadsNowhere = (number: number, table: TableData): boolean =>
      !known.has(number) ||
      numbersOf(table).includes(number) ||
      (reported.size > 1 && !reported.has(number));
    const parts = sheets.flatMap((table) =>
      table.rows
        .filter(({ id }) => PARTS.includes(id))
        .map((row) => ({ table, row, text: textUnder(table, row, "content") })),
    );
    const lacking = unplaced.filter(({ about }) => about?.code === "noSection");
    return {
      looked: parts.length + lacking.length,
      found: [
        ...lacking.map(({ line, text }): Found => ({
          message: "noSection",
          at: { line, column: 0 },
          found: quoted(text),
        })),
        ...sheets.flatMap((sheet): Found[] => {
          const empty = parts.filter(({ table, text }) => table === sheet && isEmpty(text));
          const [first] = empty;
          if (!first) return [];
          return [
            {
              message: "empty",
              at: cellUnder(sheet, first.row, "content"),
              table: sheet.id,
              values: { part: empty.map(({ row }) => quoted(row.label)).join("; ") },
            },
          ];
        }),
        ...parts.flatMap(({ table, row, text }) =>
          referredTo(text)
            .filter((number) => leadsNowhere(number, table))
            .map((number): Found => ({
              message: "nowhere",
              at: cellUnder(table, row, "content"),
              table: table.id,
              values: { part: quoted(row.label) },
              found: String(number),
            })),
        ),
      ],
    };
  },
};
