import type { CellPlan, RowPlan, SheetPlan } from "../model/workbook-plan";
import type { Names } from "../framework/framework";
import { bienniumLabel } from "../model/biennium";
import { yearOf } from "../tables/period";
import { bareSheet, companionRow } from "./bare-sheet";
import { textContent } from "./cell-content";
import { rowHeight } from "./column-widths";
import type { HeldUnit } from "./request";
import { fill } from "../model/fill";
import type { TemplateTexts } from "./texts";
import type { Wording } from "./titles";

const WIDTHS = [34, 90];

/** What the workbook is, and how it is used. */
export interface About {
  readonly sheet: string;
  readonly unit: HeldUnit;
  /** Where the published figures are printed; none on blank sheets. */
  readonly documents: readonly string[];
  /** The pillars whose indicators are in the workbook. */
  readonly pillars: ReadonlySet<string>;
  /** The other visible sheets with what stands on them, in their order. */
  readonly sheets: readonly { readonly name: string; readonly title: string }[];
}

/** The first sheet: biennium, framework, units, colour key, use without the add-in, working names. */
export function aboutSheet(about: About, wording: Wording, texts: TemplateTexts): SheetPlan {
  const { framework, period, language } = wording;
  const { about: words } = texts.sheets;
  const biennium = bienniumLabel(period.biennium);
  const isPublished = about.documents.length > 0;
  const units = isPublished
    ? words.unitsPublished
    : about.unit === "CHF"
      ? words.unitsCHF
      : words.unitsKCHF;
  const report =
    period.point === "mid-term"
      ? fill(words.midTerm, { year: yearOf(period) })
      : fill(words.final, { biennium });
  const colour = (kind: string, text: string): RowPlan => ({
    height: rowHeight(["", text], WIDTHS),
    cells: [{ style: `sample-${kind}` }, { ...textContent(text), style: "text" }],
  });
  const indicators = indicatorNames(about.pillars, wording);
  const working = workingNames(wording, indicators);
  const isQuoted = indicators.some((names) => names[language]?.status !== "official");
  const title = fill(words.title, { biennium });
  return bareSheet(
    {
      name: about.sheet,
      columnWidths: WIDTHS,
      rows: [
        { cells: [{ ...textContent(title), style: "title" }] },
        {
          cells: [{ ...textContent(aboutSubject(about.documents, texts)), style: "unit" }],
        },
        companionRow("about"),
        line(words.report, report),
        line(words.framework, framework.title),
        line(words.documents, framework.documents.join("; ")),
        line(words.units, units),
        { cells: [] },
        { cells: [{ ...textContent(words.colours), style: "strong" }] },
        colour("input", words.input),
        colour("derived", isPublished ? words.printedDerived : words.derived),
        colour("notApplicable", words.notApplicable),
        colour("doubtful", words.doubtful),
        colour("disagrees", words.disagrees),
        { cells: [] },
        line(words.howTo, words.howToFill),
        line("", words.howToCheck),
        line("", words.howToAlone),
        { cells: [] },
        { cells: [{ ...textContent(words.sheets), style: "strong" }] },
        ...about.sheets.map(({ name, title: text }): RowPlan => ({
          height: rowHeight([name, text], WIDTHS),
          cells: [
            { ...textContent(name), style: "link", link: { sheet: name, row: 0, column: 0 } },
            { ...textContent(text), style: "text" },
          ],
        })),
        { cells: [] },
        line(words.working, working.length === 0 ? words.workingNone : words.workingNote),
        ...working.map((name) => line("", name)),
        ...(isQuoted ? [line("", words.quoted)] : []),
      ],
    },
    language,
  );
}

/** What the sheets are, in a line: blank, or of which documents. */
export function aboutSubject(documents: readonly string[], { sheets }: TemplateTexts): string {
  const { blank, published } = sheets.about;
  return documents.length === 0 ? blank : fill(published, { documents: documents.join("; ") });
}

function line(label: string, text: string): RowPlan {
  const cells: CellPlan[] = [
    { ...textContent(label), style: "strong" },
    { ...textContent(text), style: "text" },
  ];
  return { height: rowHeight([label, text], WIDTHS), cells };
}

function indicatorNames(pillars: ReadonlySet<string>, { framework }: Wording): readonly Names[] {
  const pillarOf = new Map(framework.results.map(({ id, pillar }) => [id, pillar]));
  return framework.indicators
    .filter(({ result }) => pillars.has(pillarOf.get(result) ?? ""))
    .map(({ names }) => names);
}

/** Names in the sheets' language that no official document confirms. */
function workingNames(
  { framework, language }: Wording,
  indicators: readonly Names[],
): readonly string[] {
  const named: readonly (readonly [code: string, names: Names])[] = [
    ...framework.pillars.map(({ names }) => ["", names] as const),
    ...framework.results.map(({ id, names }) => [`${id} `, names] as const),
    ...framework.sectors.map(({ names }) => ["", names] as const),
    ...indicators.map((names) => ["", names] as const),
  ];
  return named.flatMap(([code, names]) => {
    const name = names[language];
    return name?.status === "working" ? [`${code}${name.text}`] : [];
  });
}
