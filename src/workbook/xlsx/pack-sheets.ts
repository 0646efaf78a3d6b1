/**
 * Writes sheets as an .xlsx: the few parts of ECMA-376 that headed columns of texts and figures need.
 * Small enough to be fetched by the pane.
 */
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../model/a1";
import { MAX_FORMULA_TEXT } from "../../model/limits";
import { cellText } from "./cell-text";
import { escapedXml } from "./escaped-xml";

export type PackedValue = string | number | boolean | null;

export interface PackedColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Excel's code for how cells are displayed; "@" is text as it stands. */
  readonly format: string;
  /** Shown in grey: what is typed there is not read. */
  readonly isAside: boolean;
  /** Offered as a list, where Excel can take them as one. */
  readonly choices?: readonly string[] | undefined;
}

export interface PackedSheet {
  readonly name: string;
  readonly columns: readonly PackedColumn[];
  readonly rows: readonly (readonly PackedValue[])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const HEADING_FILL = "FFDCE6F1";
const ASIDE_COLOUR = "FF767676";
const HEADING_STYLE = 1;
/** Numbers of formats below this are Excel's own. */
const FIRST_FORMAT = 164;
/** The time of every part: the same sheets give the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/** An .xlsx of these sheets, the first row of each its headings, frozen and with filters. */
export function packSheets(sheets: readonly PackedSheet[]): Uint8Array {
  const styles = styleTable(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, place): [string, string] => ["worksheet", sheetPart(place)]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles.xml,
  };
  sheets.forEach((sheet, place) => {
    parts[`xl/${sheetPart(place)}`] = worksheet(sheet, styles.styleOf);
  });
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>, { mtime: MODIFIED });
}

function sheetPart(place: number): string {
  return `worksheets/sheet${place + 1}.xml`;
}

function contentTypes(sheets: readonly PackedSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook.xml", "sheet.main") +
    sheets.map((_, place) => override(sheetPart(place), "worksheet")).join("") +
    override("styles.xml", "styles") +
    `</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(
    ([type, target], place) =>
      `<Relationship Id="${relationId(place)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

function relationId(place: number): string {
  return `rId${place + 1}`;
}

function workbook(sheets: readonly PackedSheet[]): string {
  const entries = sheets.map(
    ({ name }, place) =>
      `<sheet name="${escapedXml(name)}" sheetId="${place + 1}" r:id="${relationId(place)}"/>`,
  );
  // Excel looks for the filtered cells under this name
  const filters = sheets.map((sheet, place) => {
    const cells = `'${sheet.name.replaceAll("'", "''")}'!$A$1:${lastCell(sheet, "$")}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${escapedXml(cells)}</definedName>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `<bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join("")}</sheets>` +
    `<definedNames>${filters.join("")}</definedNames>` +
    `</workbook>`
  );
}

function lastCell({ columns, rows }: PackedSheet, mark = ""): string {
  return `${mark}${columnLetters(columns.length - 1)}${mark}${rows.length + 1}`;
}

interface StyleTable {
  readonly xml: string;
  /** The number of a column's style. */
  readonly styleOf: (column: PackedColumn) => number;
}

/** One style for the headings, and one for each pair of format and colour. */
function styleTable(sheets: readonly PackedSheet[]): StyleTable {
  const keyOf = ({ format, isAside }: PackedColumn): string => `${isAside} ${format}`;
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const kinds = [...new Map(columns.map((column) => [keyOf(column), column])).values()];
  const formats = [...new Set(columns.map(({ format }) => format))];
  const keys = kinds.map(keyOf);
  const align = `<alignment vertical="top" wrapText="1"/>`;
  const xf = (format: number, font: number, fill: number): string =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${align}</xf>`;
  const font = (weight: string, colour: string): string =>
    `<font>${weight}<sz val="11"/>${colour}<name val="Calibri"/></font>`;
  const numberFormats = formats.map(
    (format, place) =>
      `<numFmt numFmtId="${FIRST_FORMAT + place}" formatCode="${escapedXml(format)}"/>`,
  );
  const xml =
    `<styleSheet xmlns="${MAIN}">` +
    `<numFmts count="${formats.length}">${numberFormats.join("")}</numFmts>` +
    `<fonts count="3">` +
    font("", "") +
    font("<b/>", "") +
    font("", `<color rgb="${ASIDE_COLOUR}"/>`) +
    `</fonts>` +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${HEADING_FILL}"/></patternFill></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${kinds.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0, 1, 2)}` +
    kinds
      .map(({ format, isAside }) => xf(FIRST_FORMAT + formats.indexOf(format), isAside ? 2 : 0, 0))
      .join("") +
    `</cellXfs></styleSheet>`;
  return { xml, styleOf: (column) => HEADING_STYLE + 1 + keys.indexOf(keyOf(column)) };
}

function worksheet(sheet: PackedSheet, styleOf: StyleTable["styleOf"]): string {
  const { columns, rows } = sheet;
  const styles = columns.map(styleOf);
  const widths = columns.map(
    ({ width }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${styles[place]}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }) => heading);
  const lines = [
    row(0, headings, () => HEADING_STYLE),
    ...rows.map((cells, place) => row(place + 1, cells, (column) => styles[column] ?? 0)),
  ];
  return (
    `<worksheet xmlns="${MAIN}">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join("")}</cols>` +
    `<sheetData>${lines.join("")}</sheetData>` +
    `<autoFilter ref="A1:${lastCell(sheet)}"/>` +
    validations(sheet) +
    `</worksheet>`
  );
}

function row(
  place: number,
  cells: readonly PackedValue[],
  styleAt: (column: number) => number,
): string {
  const inside = cells.map((value, column) =>
    cell(`${columnLetters(column)}${place + 1}`, value, styleAt(column)),
  );
  return `<row r="${place + 1}">${inside.join("")}</row>`;
}

function cell(address: string, value: PackedValue, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapedXml(cellText(value))}</t></is></c>`;
}

function validations({ columns, rows }: PackedSheet): string {
  if (rows.length === 0) return "";
  const lists = columns.flatMap(({ choices = [] }, place) => {
    const list = choices.join(",");
    // a choice with a comma in it cannot be offered in a list that is written out
    const isList = !choices.some((choice) => choice.includes(",")) && list !== "";
    if (!isList || list.length > MAX_FORMULA_TEXT) return [];
    const letters = columnLetters(place);
    const cells = `${letters}2:${letters}${rows.length + 1}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${escapedXml(list)}"</formula1></dataValidation>`,
    ];
  });
  if (lists.length === 0) return "";
  return `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}
