import { parseArgs, type ParseArgsConfig } from "node:util";
import { suggestionText } from "./suggestion";

/** Node's parser of options; what it refuses is told in words, with the option that was meant. */
export function parseOptions<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw worded(error, Object.keys(config.options ?? {}));
  }
}

function worded(error: unknown, known: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  const [, option = ""] = /'(?:-\w, )?--?([\w-]+)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return new Error(`There is no option --${option}.${suggestionText(option, known)} See --help.`);
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return new Error(
      /does not take an argument/.test(message)
        ? `--${option} takes no value; see --help.`
        : `--${option} needs a value; see --help.`,
    );
  }
  return error;
}
