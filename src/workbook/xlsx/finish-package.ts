import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import { escapedXml } from "./escaped-xml";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** The time of every part: the same plan gives the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/**
 * What exceljs leaves to do on a file that it wrote: links within the workbook, which it writes as
 * external ones, and charts, of which it has none. Done on the parts by hand: the library that adds
 * charts to a finished file would read and write the whole of it anew.
 */
export function finishPackage(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  withCharts: boolean,
): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  const drawn = { charts: 0, drawings: 0 };
  const types: string[] = [];
  const made = new Map<string, Uint8Array>();
  /** Parts that are written anew, or no more. */
  const gone = new Set<string>();
  plan.sheets.forEach((sheet, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const relationsName = `xl/worksheets/_rels/sheet${at + 1}.xml.rels`;
    const part = parts[name];
    if (!part) throw new Error(`The file has no part ${name}.`);
    const linked = withInternalLinks(
      strFromU8(part),
      strFromU8(parts[relationsName] ?? new Uint8Array()),
    );
    let { xml, relations } = linked;
    if (withCharts && sheet.charts.length > 0) {
      const drawing = ++drawn.drawings;
      const charts = sheet.charts.map((chart) => ({ chart, number: ++drawn.charts }));
      for (const { chart, number } of charts) {
        parts[`xl/charts/chart${number}.xml`] = strToU8(DECLARATION + chartXml(chart, sheet));
        types.push(override(`/xl/charts/chart${number}.xml`, CHART_TYPE));
      }
      parts[`xl/drawings/drawing${drawing}.xml`] = strToU8(
        DECLARATION + drawingXml(charts.map(({ chart }) => chart)),
      );
      parts[`xl/drawings/_rels/drawing${drawing}.xml.rels`] = strToU8(
        relationsXml(
          charts.map(({ number }, place) =>
            relation(place + 1, "chart", `../charts/chart${number}.xml`),
          ),
        ),
      );
      types.push(override(`/xl/drawings/drawing${drawing}.xml`, DRAWING_TYPE));
      const id = relations.length + 1;
      relations = [...relations, relation(id, "drawing", `../drawings/drawing${drawing}.xml`)];
      xml = xml.replace("</headerFooter>", `</headerFooter><drawing r:id="rId${id}"/>`);
    }
    parts[name] = strToU8(xml);
    if (relations.length > 0) made.set(relationsName, strToU8(relationsXml(relations)));
    gone.add(relationsName);
  });
  const contentTypes = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  parts["[Content_Types].xml"] = strToU8(
    contentTypes.replace("</Types>", `${types.join("")}</Types>`),
  );
  const kept = Object.entries(parts).filter(([name]) => !gone.has(name));
  return zipSync(Object.fromEntries([...kept, ...made]), { mtime: MODIFIED });
}

/** A sheet's links to `#'Table 4'!B6` as places of the workbook; its other relations stay, renumbered. */
function withInternalLinks(
  xml: string,
  relationsPart: string,
): { xml: string; relations: readonly string[] } {
  const targets = new Map(
    [...relationsPart.matchAll(/<Relationship [^>]*>/g)].map(([text]): [string, string] => [
      attribute(text, "Id"),
      attribute(text, "Target"),
    ]),
  );
  const isInternal = [...targets.values()].every((target) => target.startsWith("#"));
  if (!isInternal) throw new Error("A generated sheet refers to another file.");
  const linked = xml.replace(/<hyperlink [^>]*>/g, (text) => {
    const place = (targets.get(attribute(text, "r:id")) ?? "").slice(1);
    return `<hyperlink ref="${attribute(text, "ref")}" location="${place}"/>`;
  });
  return { xml: linked, relations: [] };
}

function attribute(text: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? "";
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${escapedXml(target)}"/>`;
}

function relationsXml(relations: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${relations.join("")}</Relationships>`;
}
