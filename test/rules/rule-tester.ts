import { check } from "../../src/check/check";
import { exampleDocument } from "../../src/check/example-document";
import type { Finding } from "../../src/check/finding";
import type { Example, Rule } from "../../src/rules/rule";
import { framework } from "../framework/shipped";

/** What a rule must say of a document, in its order: at which cell, expected and found what. */
export interface Told {
  readonly cell: string;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface Invalid {
  readonly name: string;
  readonly document: Example;
  readonly told: readonly Told[];
  /** The lines that the certain fixes leave, by their number; the others stay as they are. */
  readonly fixed?: Readonly<Record<number, string>>;
}

export interface Cases {
  readonly valid: Readonly<Record<string, Example>>;
  readonly invalid: readonly Invalid[];
}

/** What one rule finds in an example, cells named by line. */
export function findingsOf(rule: Rule, document: Example): readonly Finding[] {
  return check(exampleDocument(document), {
    framework,
    addressing: "lines",
    rules: [rule],
  }).findings;
}

/** The example with the certain fixes made, cell by cell. */
export function fixed(document: Example, findings: readonly Finding[]): Example {
  const lines = document.lines.map((line) => line.split("\t"));
  for (const { fix } of findings) {
    if (!fix?.isCertain) continue;
    for (const { cell, to } of fix.edits) {
      const [, line = "", column = ""] = /^L(\d+)C(\d+)$/u.exec(cell) ?? [];
      const cells = lines[Number(line) - 1];
      if (cells) cells[Number(column) - 1] = to;
    }
  }
  return { ...document, lines: lines.map((cells) => cells.join("\t")), texts: [] };
}

/** The messages that the cases provoke: each that a rule declares must be among them. */
const provoked = new Map<string, Set<string>>();

/** Runs a rule on its own examples and on cases with their expected findings. */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  const all = { "its good example": rule.good, ...valid };
  test.each(Object.entries(all))(`${rule.id}: nothing in %s`, (_name, document) => {
    const result = check(exampleDocument(document), {
      framework,
      addressing: "lines",
      rules: [rule],
    });
    expect(result.findings).toEqual([]);
    expect(result.checked).toBeGreaterThan(0);
  });

  test.each(invalid.map((one) => [one.name, one] as const))(
    `${rule.id}: %s`,
    (_name, { document, told, fixed: lines }) => {
      const findings = findingsOf(rule, document);
      expect(
        findings.map(({ cell, message, expected, found }) => ({
          cell,
          message,
          ...(expected === undefined ? {} : { expected }),
          ...(found === undefined ? {} : { found }),
        })),
      ).toEqual(told);
      for (const { message } of findings) {
        provoked.set(rule.id, (provoked.get(rule.id) ?? new Set()).add(message));
      }
      const after = fixed(document, findings);
      expect(after.lines).toEqual(document.lines.map((line, at) => lines?.[at + 1] ?? line));
      if (lines === undefined) return;
      // what is mended stays mended
      const again = findingsOf(rule, after).filter(({ fix }) => fix?.isCertain === true);
      expect(again).toEqual([]);
    },
  );

  test(`${rule.id}: each of its messages is provoked`, () => {
    expect([...(provoked.get(rule.id) ?? [])].sort()).toEqual(Object.keys(rule.messages).sort());
  });
}
