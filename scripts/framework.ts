import type { Command } from "./command";
import { diffFiles } from "./framework/diff";
import { exportFile } from "./framework/export";
import { importFile } from "./framework/import";
import { rollForwardFile } from "./framework/roll-forward";
import { show } from "./framework/show";
import { validateFile } from "./framework/validate";
import { suggestionText } from "./suggestion";

const SUBCOMMANDS = [show, validateFile, exportFile, importFile, rollForwardFile, diffFiles];

const WIDTH = Math.max(...SUBCOMMANDS.map(({ name }) => name.length));

const HELP = `Usage: npm run --silent wipo -- framework SUBCOMMAND [options]

Results frameworks: what a biennium is planned, budgeted and measured by.

${SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(WIDTH)}  ${summary}`).join("\n")}

SUBCOMMAND --help tells more. Example:
  npm run --silent wipo -- framework show --lang zh`;

/** `wipo framework`: results frameworks as JSON, or as an .xlsx that can be edited. */
export const framework: Command = {
  name: "framework",
  summary: "show, validate, export, import, roll forward and compare results frameworks",
  help: HELP,
  subcommands: SUBCOMMANDS,
  run: ([name, ...options]) => {
    const subcommand = SUBCOMMANDS.find((candidate) => candidate.name === name);
    if (subcommand) return subcommand.run(options);
    const names = SUBCOMMANDS.map((candidate) => candidate.name);
    throw new Error(
      name === undefined
        ? `framework needs a subcommand: ${names.join(", ")}.`
        : `framework has no subcommand “${name}”.${suggestionText(name, names)}`,
    );
  },
};
