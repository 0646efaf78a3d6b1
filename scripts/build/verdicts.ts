import verdicts from "./verdicts.json";

/** What reading a finding against the published text came to. */
export interface Verdict {
  readonly document: string;
  readonly rule: string;
  /** "*" for all of the rule's in the document. */
  readonly cell: string;
  readonly isRight: boolean;
  readonly why: string;
}

export function verdictOn(document: string, rule: string, place: string): Verdict | undefined {
  return (verdicts as readonly Verdict[]).find(
    (one) =>
      one.document === document && one.rule === rule && (one.cell === "*" || one.cell === place),
  );
}
