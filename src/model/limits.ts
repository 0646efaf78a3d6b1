/** Every bound that the toolkit sets on its input, with its reason. */

/** A result may hold this many cells: more than any report table, and well below what stalls Excel. */
export const MAX_RESULT_CELLS = 5_000_000;

/** Text of a cell that is read for a figure: Excel itself holds 32,767 characters in a cell. */
export const MAX_CELL_TEXT = 32_767;

/** Text quoted in a message: enough to recognise the cell by, short enough for Excel's error card. */
export const MAX_QUOTED_TEXT = 40;

/** Decimals that a printed figure may show: Excel holds 15 significant digits. */
export const MAX_DECIMALS = 15;

/** One request line of `wipo call`: a million rows of two columns take some 30 MB as JSON. */
export const MAX_REQUEST_LINE = 128 * 1024 * 1024;
