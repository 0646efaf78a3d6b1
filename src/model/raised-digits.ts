const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The marks of footnotes, for a pattern: a class of characters. */
export const RAISED_DIGIT = `[${RAISED}]`;

/**
 * A footnote mark as the report's text has it: digits raised, so that they are never taken for digits
 * of the figure they stand at. Other characters stay as they are.
 */
export function raisedDigits(mark: string): string {
  return mark.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit);
}
