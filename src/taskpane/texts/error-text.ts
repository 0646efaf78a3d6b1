import type { FunctionHelp } from "../../functions/help";
import type { CellError } from "../../model/cell-error";
import type { Language } from "../../model/language";
import { messageText } from "../../model/message";

/** What an error of a function means, arguments called as they are in the user's language. */
export function errorText(
  error: CellError,
  { arguments: args }: FunctionHelp,
  language: Language,
): string | undefined {
  const argument = args.find(({ id }) => id === error.values?.["argument"]);
  const named = argument
    ? { ...error, values: { ...error.values, argument: argument.name } }
    : error;
  return messageText(named, language);
}
