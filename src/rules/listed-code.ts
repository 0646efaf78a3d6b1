/** What has a code of its own: a fund, a project. Other rows of their lists only count some. */
const CODE = /^(?:W[A-Z_][A-Z0-9]{2,4}|cmp-\d+)$/u;

/** Whether a row's id, or a parameter, is the code of a trust fund or of a project. */
export function isListedCode(id: string): boolean {
  return CODE.test(id);
}
