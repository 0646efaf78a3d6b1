/** Every bound that the toolkit sets on its input, with its reason. */

/** A result may hold this many cells: more than any report table, and well below what stalls Excel. */
export const MAX_RESULT_CELLS = 5_000_000;

/** Texts whose reading is remembered: those of a whole report, in a few MB. */
export const MAX_REMEMBERED = 20_000;

/** Text of a cell that is read for a figure: Excel itself holds 32,767 characters in a cell. */
export const MAX_CELL_TEXT = 32_767;

/** The name of a part in a list within a cell: three times the longest region, shorter than prose. */
export const MAX_PART_LABEL = 60;

/** Text quoted in a message: enough to recognise the cell by, short enough for Excel's error card. */
export const MAX_QUOTED_TEXT = 40;

/** Nearest names that a message offers for one that is unknown: more than three are not read. */
export const MAX_NEAREST_NAMES = 3;

/** Names that a message lists where none is near the unknown one: as many as Table 6 has cost categories. */
export const MAX_KNOWN_NAMES = 32;

/**
 * Share of a name that may be misspelt for it to be offered: three letters in seven, as 品牌设计 is
 * short of 品牌和外观设计; of two letters, none.
 */
export const MAX_NAME_DISTANCE = 0.45;

/** Decimals that a printed figure may show: Excel holds 15 significant digits. */
export const MAX_DECIMALS = 15;

/** A figure of a report: beyond the 15 digits that Excel holds it is none, and its sums may be no number. */
export const MAX_FIGURE = 1e15;

/** One request line of `wipo call`: a million rows of two columns take some 30 MB as JSON. */
export const MAX_REQUEST_LINE = 128 * 1024 * 1024;

/** Milliseconds for Excel to answer one request: it may never do so, and a user gives up earlier. */
export const EXCEL_TIME_LIMIT = 10_000;

/** Milliseconds for Excel to take a file in: the whole report has 140 sheets. */
export const INSERTION_TIME_LIMIT = 60_000;

/** Characters of a file, as base64, in one request: the 5 MB that Excel for the web allows, less the rest. */
export const MAX_INSERTED_BASE64 = 4_900_000;

/** Milliseconds for Office.js to tell where it runs; without an answer the pane is a reference only. */
export const START_TIME_LIMIT = 5_000;

/** Milliseconds between attempts while a cell is being edited: quick to go on, cheap to repeat. */
export const EDITING_RETRY_INTERVAL = 700;

/** Milliseconds within which results reach their cells: Office.js hands them over every 200. */
export const RESULTS_DELIVERY = 300;

/** Milliseconds after which work shows its progress and can be cancelled. */
export const PROGRESS_DELAY = 500;

/** Milliseconds without a change after which a check is made again: a pause between two entries. */
export const RECHECK_DELAY = 1_200;

/** Cells of one request to Excel: at 100 bytes a cell, the 5 MB that Excel for the web allows. */
export const MAX_CELLS_PER_REQUEST = 50_000;

/** Cells that are read for the preview of a value: what four requests bring, within a second or two. */
export const MAX_PREVIEW_CELLS = 200_000;

/** Cells that one click fills with formulas: all of a large table, in one request and one undo step. */
export const MAX_FILLED_CELLS = 10_000;

/** Cells that are marked at a time: more than a person looks at. */
export const MAX_MARKS = 5_000;

/** Characters of an address that names several ranges; Excel takes 8,192. */
export const MAX_ADDRESS_LENGTH = 8_000;

/** Characters of a text in quotes that Excel takes within a formula; longer ones are joined by `&`. */
export const MAX_FORMULA_TEXT = 255;

/** Characters of a formula that Excel takes. */
export const MAX_FORMULA = 8_192;

/** Bytes of a file that is read: the report with its pictures is some 10 MB as .docx. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Bytes that the parts read of a .docx or .xlsx unpack to: what a browser's tab holds with ease. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Parts of a .docx or .xlsx: one with thousands of pictures has as many, and listing them is cheap. */
export const MAX_ZIP_PARTS = 20_000;

/** Lines of a text, and rows of a sheet: Excel's last row. */
export const MAX_LINES = 1_048_576;

/** Cells of a row: Excel's last column. */
export const MAX_ROW_CELLS = 16_384;

/** Cells that a document's grids hold: a hundred times the report's, in some 200 MB of memory. */
export const MAX_DOCUMENT_CELLS = 1_000_000;

/** Steps through a sheet's merged cells: in a sound file they never overlap, so that these are enough. */
export const MAX_MERGE_STEPS = 5_000_000;

/** Sheets of a workbook: more than one for each of the report's tables. */
export const MAX_SHEETS = 500;

/** Points that Excel gives a row at most. */
export const MAX_ROW_HEIGHT = 409;

/** Characters of a sheet's name that Excel takes. */
export const MAX_SHEET_NAME = 31;

/** Bytes of a framework's file, JSON or .xlsx: that of 2024/25 takes some 200 KB. */
export const MAX_FRAMEWORK_FILE = 8 * 1024 * 1024;

/** Characters of a text in a framework: several times the longest indicator, well within a cell. */
export const MAX_FRAMEWORK_TEXT = 4_000;

/** Entries of one list of a framework: several times the 84 indicators, quick to compare in pairs. */
export const MAX_FRAMEWORK_LIST = 1_000;

/** Values of a framework, filled cells of its workbook: many times those of 2024/25, quick to read. */
export const MAX_FRAMEWORK_VALUES = 200_000;

/**
 * Inputs that are read again while it is looked for what explains relations that do not hold: half a
 * second's work. Where more would be needed the relations are told one by one.
 */
export const MAX_EXPLAINED_INPUTS = 200_000;

/**
 * Rows of which it is tried whether a sum lacks them, or has them twice: each trial recomputes the
 * report, in a tenth of a second at most.
 */
export const MAX_ROW_TRIALS = 24;

/** Rows of one table that may be in each other's place: where more are wrong, it is not that. */
export const MAX_EXCHANGED = 12;

/** Figures of one table that are tried in another one's place: those of five sums of a dozen each. */
export const MAX_EXCHANGED_FIGURES = 60;

/** Levels of a framework: its own are nine; deeper nesting is no framework and could end the stack. */
export const MAX_FRAMEWORK_DEPTH = 16;

/** Problems of a framework that are told: who has mended a hundred looks again. */
export const MAX_FRAMEWORK_PROBLEMS = 100;

/** Share of a wording that may differ for it to count as reworded: more is another indicator. */
export const MAX_WORDING_CHANGE = 0.4;

/** Characters of two wordings, multiplied, over all pairs that are compared: a second or two. */
export const MAX_WORDING_WORK = 2_000_000_000;

/**
 * Bytes of a framework that a workbook keeps, eight times that of 2024/25. Office on the web is known
 * to lose custom XML of more than 1 MB (OfficeDev/office-js#2408).
 */
export const MAX_STORED_FRAMEWORK = 1_000_000;

/** Changes of one kind that the pane lists: who wants all of them compares the files. */
export const MAX_LISTED_CHANGES = 50;
