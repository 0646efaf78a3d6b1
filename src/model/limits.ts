/** Every bound that the toolkit sets on its input, with its reason. */

/** A result may hold this many cells: more than any report table, and well below what stalls Excel. */
export const MAX_RESULT_CELLS = 5_000_000;

/** Text of a cell that is read for a figure: Excel itself holds 32,767 characters in a cell. */
export const MAX_CELL_TEXT = 32_767;

/** Text quoted in a message: enough to recognise the cell by, short enough for Excel's error card. */
export const MAX_QUOTED_TEXT = 40;

/** Nearest names that a message offers for one that is unknown: more than three are not read. */
export const MAX_NEAREST_NAMES = 3;

/** Share of a name that may be misspelt for it to be offered: two letters in five, as in 品牌设计. */
export const MAX_NAME_DISTANCE = 0.4;

/** Decimals that a printed figure may show: Excel holds 15 significant digits. */
export const MAX_DECIMALS = 15;

/** One request line of `wipo call`: a million rows of two columns take some 30 MB as JSON. */
export const MAX_REQUEST_LINE = 128 * 1024 * 1024;

/** Milliseconds for Excel to answer one request: it may never do so, and a user gives up earlier. */
export const EXCEL_TIME_LIMIT = 10_000;

/** Milliseconds for Office.js to tell where it runs; without an answer the pane is a reference only. */
export const START_TIME_LIMIT = 5_000;

/** Milliseconds between attempts while a cell is being edited: quick to go on, cheap to repeat. */
export const EDITING_RETRY_INTERVAL = 700;

/** Milliseconds after which work shows its progress and can be cancelled. */
export const PROGRESS_DELAY = 500;

/** Cells of one request to Excel: at 100 bytes a cell, the 5 MB that Excel for the web allows. */
export const MAX_CELLS_PER_REQUEST = 50_000;

/** Cells that are read for the preview of a value: what four requests bring, within a second or two. */
export const MAX_PREVIEW_CELLS = 200_000;

/** Cells that one click fills with formulas: all of a large table, in one request and one undo step. */
export const MAX_FILLED_CELLS = 10_000;

/** Characters of a text in quotes that Excel takes within a formula; longer ones are joined by `&`. */
export const MAX_FORMULA_TEXT = 255;

/** Characters of a formula that Excel takes. */
export const MAX_FORMULA = 8_192;
