/** A command of the `wipo` command line. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  /** Commands of its own, by the first option; each has its own help. */
  readonly subcommands?: readonly Command[];
  /** Runs the command; gives the exit code: 0 done and clean, 1 findings, 2 unusable input. */
  run(options: readonly string[]): Promise<number>;
}
