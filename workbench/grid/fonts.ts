/** The face of the sample sheets. */
export const STANDARD_FONT = "Arial, Liberation Sans, Helvetica, sans-serif";

/**
 * The faces that the grid offers. Each names what stands in for it, because a face that is not
 * installed would otherwise turn to serif.
 */
export const FONTS = [
  { label: "Arial", value: STANDARD_FONT },
  { label: "Calibri", value: "Calibri, Carlito, Arial, sans-serif" },
  { label: "Segoe UI", value: "Segoe UI, Noto Sans, Arial, sans-serif" },
  { label: "Times New Roman", value: "Times New Roman, Liberation Serif, serif" },
  { label: "Courier New", value: "Courier New, Liberation Mono, monospace" },
];
