import { markdownTable } from "../../../scripts/build/markdown";
import type { FaultLanguage } from "./clean";
import { KINDS } from "./kinds";
import type { Run } from "./runs";

const NOTE =
  "<!-- Written by `UPDATE_DOCS=1 npx jest --selectProjects unit --runInBand --testPathPatterns test/check/seeded-faults`. -->";

const TITLES: Readonly<Record<FaultLanguage, string>> = {
  zh: "In a workbook in Chinese",
  en: "In a workbook in English",
};

/** Longer words are cut: the sheet and its cell stand in front. */
const LONGEST = 160;

const mark = (language: FaultLanguage, end = ""): string => `<!-- ${language}${end} -->`;

/** The page with what came of the runs in a language; the other language's section stays as it is. */
export function faultsPage(
  page: string | undefined,
  language: FaultLanguage,
  runs: readonly Run[],
): string {
  const [begin, end] = [mark(language), mark(language, " end")];
  const before = page?.includes(begin) === true ? page : skeleton();
  const [head = ""] = before.split(begin);
  const [, tail = ""] = before.split(end);
  return `${head}${begin}\n\n${section(runs)}\n\n${end}${tail}`;
}

function skeleton(): string {
  const sections = (Object.keys(TITLES) as FaultLanguage[]).map(
    (language) => `## ${TITLES[language]}\n\n${mark(language)}\n${mark(language, " end")}`,
  );
  return [
    NOTE,
    "# Seeded faults",
    "What the check finds is proven by planting faults. The published figures of 2024 are written into " +
      "the standard templates, in Chinese and in English, with the faults of the report mended and " +
      "with figures for the templates that were not published; the check finds nothing above advice " +
      "in these workbooks. Then one fault of a known kind is planted at a random place, and the " +
      "workbook is checked again: 1,000 times in each language, every kind in turn, and in every " +
      "template.",
    "A fault counts as found when an error or a warning stands at the cell that was altered, or at a " +
      "figure that a relation makes of it; anywhere else it does not count. A figure is changed by " +
      "more than twice the width of its tightest relation ([how rounding is judged](rounding.md)); " +
      "what no relation can tell, such as two addends of one sum exchanged, is not planted. The " +
      "places are random, but the same in every run.",
    ...sections,
  ]
    .join("\n\n")
    .concat("\n");
}

function section(runs: readonly Run[]): string {
  const missed = runs.filter(({ rule }) => rule === undefined);
  const rows = KINDS.flatMap((kind) => {
    const own = runs.filter((run) => run.kind === kind);
    const found = own.filter(({ rule }) => rule !== undefined);
    if (own.length === 0) return [];
    const rules = [...new Set(found.map(({ rule = "" }) => rule))].sort();
    return [
      [
        kind.title,
        String(own.length),
        String(found.length),
        share(found.length, own.length),
      ].concat(rules.map((rule) => `\`${rule}\``).join(", ")),
    ];
  });
  const all = ["All", String(runs.length), String(runs.length - missed.length)];
  return [
    markdownTable(
      ["Fault", "Planted", "Found", "Share", "By"],
      [...rows, [...all, share(runs.length - missed.length, runs.length), ""]],
    ),
    ...(missed.length > 0
      ? ["Not found:", missed.map(({ kind, what }) => `- ${kind.title}: ${cut(what)}`).join("\n")]
      : []),
  ].join("\n\n");
}

/** Rounded down, so that all of them is said of nothing less. */
function share(found: number, planted: number): string {
  return `${(Math.floor((found / planted) * 1000) / 10).toFixed(1)} %`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
