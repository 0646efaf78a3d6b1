import { printReference } from "../../model/a1";
import type { Area, CellContent, ChartPlan, SheetPlan } from "../../model/workbook-plan";
import { escapedXml } from "./escaped-xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The identifiers of a chart's two axes: any two numbers. */
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
const GAP_WIDTH = 60;
const HOLE_SIZE = 55;

/** A chart of cells of its sheet, with the figures that they hold now. */
export function chartXml(chart: ChartPlan, sheet: SheetPlan): string {
  const isRound = chart.kind === "pie" || chart.kind === "doughnut";
  const legend =
    isRound || chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`
      : "";
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapedXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    plot(chart, sheet) +
    (isRound ? "" : axes(chart, sheet)) +
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plot(chart: ChartPlan, sheet: SheetPlan): string {
  const { kind } = chart;
  const series = chart.series.map((_, at) => seriesXml(chart, at, sheet)).join("");
  const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (kind) {
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="${HOLE_SIZE}"/></c:doughnutChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case "column":
    case "stackedColumn":
    case "bar":
    case "stackedBar": {
      const direction = kind === "bar" || kind === "stackedBar" ? "bar" : "col";
      const grouping = isStacked(kind) ? "stacked" : "clustered";
      const overlap = isStacked(kind) ? `<c:overlap val="100"/>` : "";
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${GAP_WIDTH}"/>${overlap}${axisIds}</c:barChart>`;
    }
  }
}

function seriesXml(chart: ChartPlan, at: number, sheet: SheetPlan): string {
  const { kind, categories, format = "General" } = chart;
  const series = chart.series[at];
  if (!series) return "";
  const isRound = kind === "pie" || kind === "doughnut";
  const texts = contents(categories, sheet).map((content) => textOf(content));
  const values = contents(series.values, sheet).map((content) => figureOf(content));
  const points = (found: readonly (string | number | undefined)[]): string =>
    `<c:ptCount val="${found.length}"/>` +
    found
      .map((value, idx) =>
        value === undefined
          ? ""
          : `<c:pt idx="${idx}"><c:v>${escapedXml(String(value))}</c:v></c:pt>`,
      )
      .join("");
  const labels = `<c:dLbls><c:numFmt formatCode="${escapedXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapedXml(series.name)}</c:v></c:tx>` +
    (isRound ? "" : look(series.colour, kind === "line")) +
    (kind === "line" ? `<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>` : "") +
    (kind === "line" || isRound ? "" : `<c:invertIfNegative val="0"/>`) +
    (series.colour === "none" || isStacked(kind) ? "" : labels) +
    `<c:cat><c:strRef><c:f>${escapedXml(rangeOf(categories, sheet))}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapedXml(rangeOf(series.values, sheet))}</c:f><c:numCache><c:formatCode>${escapedXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>` +
    (kind === "line" ? `<c:smooth val="0"/>` : "") +
    `</c:ser>`
  );
}

/** The thin slices of a stack have no room for their figures, which stand in the table above. */
function isStacked(kind: ChartPlan["kind"]): boolean {
  return kind === "stackedBar" || kind === "stackedColumn";
}

function look(colour: string | undefined, isLine: boolean): string {
  if (colour === undefined) return "";
  if (colour === "none") return `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`;
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return isLine ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
}

/** Bars are read from the top down, as the table is; from right to left the values stand right. */
function axes({ kind, format = "General" }: ChartPlan, { isRightToLeft }: SheetPlan): string {
  const isSideways = kind === "bar" || kind === "stackedBar";
  // the length of a bar is its figure only where the axis begins at nought
  const least = kind === "line" ? "" : `<c:min val="0"/>`;
  const order = (isReversed: boolean, bounds = ""): string =>
    `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${bounds}</c:scaling>`;
  const crosses = (isAtEnd: boolean): string =>
    `<c:crosses val="${isAtEnd ? "max" : "autoZero"}"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${order(isSideways || isRightToLeft)}<c:delete val="0"/><c:axPos val="${isSideways ? (isRightToLeft ? "r" : "l") : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/>${crosses(false)}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${order(isSideways && isRightToLeft, least)}<c:delete val="0"/><c:axPos val="${isSideways ? "b" : "l"}"/><c:numFmt formatCode="${escapedXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>${crosses(isSideways)}</c:valAx>`
  );
}

function rangeOf({ top, left, bottom, right }: Area, { name }: SheetPlan): string {
  const edge = (at: number): { at: number; isFixed: boolean } => ({ at, isFixed: true });
  return printReference({
    sheet: name,
    top: edge(top),
    left: edge(left),
    bottom: edge(bottom),
    right: edge(right),
  });
}

function contents(
  { top, left, bottom, right }: Area,
  { rows }: SheetPlan,
): readonly (CellContent | undefined)[] {
  const found: (CellContent | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      found.push(rows[row]?.cells[column]?.content);
    }
  }
  return found;
}

function textOf(content: CellContent | undefined): string | undefined {
  if (!content) return undefined;
  if (content.kind === "text") return content.text;
  const value = content.kind === "number" ? content.value : content.result;
  return typeof value === "object" ? value.error : String(value);
}

function figureOf(content: CellContent | undefined): number | undefined {
  if (content?.kind === "number") return content.value;
  return content?.kind === "formula" && typeof content.result === "number"
    ? content.result
    : undefined;
}
