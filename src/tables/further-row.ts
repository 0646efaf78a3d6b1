/**
 * Of an indicator with several targets the first row alone is named. A further one may say what it
 * measures, behind a dash, by which it is told from the next indicator: `– Hague system`.
 */
const FURTHER = /^[-–—] /u;

export function furtherLabel(label: string): string {
  return label === "" ? "" : `– ${label}`;
}

/** Whether a row goes on with the record above it. */
export function isFurtherRow(label: string): boolean {
  return label === "" || FURTHER.test(label);
}
