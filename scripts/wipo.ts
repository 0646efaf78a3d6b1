/** The `wipo` command line: finds the command and runs it. Results go to standard output. */
import { call } from "./call";
import { check } from "./check";
import type { Command } from "./command";
import { framework } from "./framework";
import { generate } from "./generate";
import { importReport } from "./import";
import { reproduce } from "./reproduce";
import { suggestionText } from "./suggestion";
import { tables } from "./tables";

const COMMANDS: readonly Command[] = [
  call,
  tables,
  reproduce,
  importReport,
  framework,
  generate,
  check,
];

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    "Usage: npm run --silent wipo -- COMMAND [options]",
    "",
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "COMMAND --help tells more. Exit codes: 0 done and clean, 1 findings, 2 unusable input or call.",
    "",
  ].join("\n");
}

async function main([name, ...options]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h") {
    process.stdout.write(overview());
    return 0;
  }
  if (name === undefined) {
    process.stderr.write(overview());
    return 2;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const names = COMMANDS.map((candidate) => candidate.name);
    process.stderr.write(`wipo: there is no command “${name}”.${suggestionText(name, names)}\n`);
    return 2;
  }
  if (options.includes("--help") || options.includes("-h")) {
    const subcommand = command.subcommands?.find((candidate) => candidate.name === options[0]);
    process.stdout.write(`${(subcommand ?? command).help}\n`);
    return 0;
  }
  return command.run(options);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads has had enough, as `| head` does: no failure of ours.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`wipo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
