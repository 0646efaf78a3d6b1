import type { ChartPlan } from "../../model/workbook-plan";
import { escapedXml } from "./escaped-xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where a sheet's charts stand; the chart in place n is its relation rIdn. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const anchors = charts.map(({ place, title, description }, at) => {
    const corner = (row: number, column: number): string =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(place.top, place.left)}</xdr:from>` +
      `<xdr:to>${corner(place.bottom + 1, place.right + 1)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${at + 2}" name="${escapedXml(title.slice(0, 200))}" descr="${escapedXml(description)}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${MAIN}">${anchors.join("")}</xdr:wsDr>`;
}
