import { parseOptions } from "../parse-options";
import type { Command } from "../command";
import { diff, type Change } from "../../src/framework/diff";
import type { Amount, Measurement } from "../../src/framework/framework";
import { frameworkFor } from "./read";

const HELP = `Usage: npm run --silent wipo -- framework diff FILE OTHER [--json]

Tells what differs between two frameworks, .json or .xlsx: entries added, removed, reworded, moved or
retargeted, amounts, and settings: title, documents, rating scale, transfer rule, workload weights,
status and variants of names, how components are measured and what was last reported of them, stars.
Entries are matched by their codes and, where codes changed, by their wordings.

  --json   the changes as JSON instead

Example:
  npm run --silent wipo -- framework diff 2024-25.json 2026-27.json

Exit codes: 0 no difference, 1 differences, 2 a file is no valid framework.`;

/** `wipo framework diff` */
export const diffFiles: Command = {
  name: "diff",
  summary: "tell what differs between two frameworks",
  help: HELP,
  run: async (options) => {
    const { values, positionals } = parseOptions({
      args: [...options],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [one, other, ...others] = positionals;
    if (one === undefined || other === undefined || others.length > 0) {
      throw new Error("framework diff takes two files; see --help.");
    }
    const changes = diff(await frameworkFor(one), await frameworkFor(other));
    const text = values.json
      ? JSON.stringify({ changes }, null, 2)
      : changes.map(line).concat(`${changes.length} differences`).join("\n");
    process.stdout.write(`${text}\n`);
    return changes.length > 0 ? 1 : 0;
  },
};

function line(change: Change): string {
  const what = `${change.kind} ${change.id}`;
  switch (change.change) {
    case "added":
    case "removed":
      return `${change.change}: ${what}`;
    case "reworded": {
      const form = [change.form, change.language ?? []].flat().join(", ");
      return `reworded: ${what} (${form}): ${quoted(change.before)} → ${quoted(change.after)}`;
    }
    case "moved":
      return `moved: ${what} (${change.of}): ${change.before} → ${change.after}`;
    case "retargeted":
      return `retargeted: ${what} (${change.of}): ${figure(change.before)} → ${figure(change.after)}`;
    case "changed":
      return `changed: ${what.trim()} (${change.of}): ${quoted(change.before)} → ${quoted(change.after)}`;
    case "amount":
      return `amount: ${what} (${change.of}): ${amount(change.before)} → ${amount(change.after)}`;
  }
}

function quoted(text: string | undefined): string {
  return text === undefined ? "none" : `“${text.replaceAll("\n", " ")}”`;
}

function figure({ text, value, asOf, from }: Measurement): string {
  const parts = [text === "" ? "empty" : quoted(text), value ?? [], asOf ?? [], from ?? []];
  return parts.flat().join(", ");
}

function amount(value: Amount | undefined): string {
  if (value === undefined) return "none";
  return value === null ? "null" : String(value);
}
