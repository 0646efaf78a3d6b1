/** The page: a banner, the grid, the pane beside it, and a line for what a cell or the host says. */
import { element } from "./dom";
import { closePopupsOutside } from "./popups";
import { addSplitter } from "./splitter";
import "./page.css";

export interface Layout {
  tools: HTMLElement;
  grid: HTMLElement;
  frame: HTMLIFrameElement;
  cellLine: HTMLElement;
  footer: HTMLElement;
}

const LACKS = [
  "Charts are listed at the foot of the page, not drawn. Pivot tables, images, links, cell notes, drop-downs, the conditional formats of files and the ribbon are missing; so are printing, saving and opening files.",
  "Of Office.js it knows what this add-in uses: workbook, worksheets, ranges, names, charts as data, settings, selection and change events. Anything else is answered with an error that names it, here and in the host log.",
  "Custom functions that stream their results or ask for the addresses of their arguments are refused; this add-in has none.",
  "Each context.sync() is one step of Undo, an insertion of sheets too. In Excel, Excel.run can merge several, and an insertion may be none.",
  "Arabic cells are painted right to left, but the sheet itself stays left to right.",
  "The sheets are as large as their content needs, and nothing you do here is kept.",
];

/** Builds the page inside the body. */
export function createLayout(): Layout {
  const tools = element("div", { class: "tools", role: "toolbar", "aria-label": "Workbench" });
  const grid = element("main", { class: "grid", "aria-label": "Spreadsheet" });
  const frame = element("iframe", { title: "Task pane", class: "pane-frame" });
  const pane = element("aside", { class: "pane", "aria-label": "Task pane" }, frame);
  const splitter = element("div", { class: "splitter" });
  const cellLine = element("output", { class: "cell-line", "aria-live": "polite" });
  const footer = element("footer", { class: "footer" }, cellLine);
  const work = element("div", { class: "work" }, grid, splitter, pane);
  document.body.append(banner(tools), work, footer);
  addSplitter(splitter, pane);
  closePopupsOutside();
  return { tools, grid, frame, cellLine, footer };
}

function banner(tools: HTMLElement): HTMLElement {
  const lacks = element("ul", {}, ...LACKS.map((line) => element("li", {}, line)));
  const details = element(
    "details",
    { class: "lacks" },
    element("summary", {}, "What it does not do"),
    element("div", { class: "popup" }, lacks),
  );
  return element(
    "header",
    { class: "banner" },
    element("strong", {}, "Workbench"),
    element(
      "span",
      { class: "notice" },
      "A stand-in for Excel, for development and demonstration. Excel is where the add-in lives.",
    ),
    details,
    tools,
  );
}
