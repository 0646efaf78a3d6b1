import { suggestion } from "../../src/framework/nearest";
import { CATALOGUE, NAMESPACE } from "../../src/functions/catalogue";
import { callable } from "../../src/functions/invoke";
import { cellError, isCellError } from "../../src/model/cell-error";
import type { Cell } from "../../src/model/cell";
import type { Language } from "../../src/model/language";
import { addAllMessages } from "../../src/model/all-messages";
import { messageText } from "../../src/model/message";
import { quoted } from "../../src/model/text";

addAllMessages();

const FUNCTIONS = new Map(
  CATALOGUE.map((definition) => [definition.id as string, callable(definition)]),
);

export interface Answer {
  /** One line of JSON. */
  readonly text: string;
  /** False where the line was no request: not JSON, no name, no known function. */
  readonly isUsable: boolean;
}

/** Answers one request line: `{"name":"UTILISATION","args":[…]}`; the prefix WIPO. may be there. */
export function answer(line: string, language: Language): Answer {
  const request = parse(line);
  if (typeof request === "string") return refused(request);
  const name = request.name.toUpperCase().replace(new RegExp(`^${NAMESPACE}\\.`), "");
  const compute = FUNCTIONS.get(name);
  if (!compute) {
    const { nearest = "" } = suggestion(name, [...FUNCTIONS.keys()]);
    const error = cellError("#NAME?", "unknownFunction", { text: quoted(request.name), nearest });
    return { text: JSON.stringify(shown(error, language)), isUsable: false };
  }
  const result = compute(...request.args);
  const shownResult = Array.isArray(result)
    ? { value: result.map((row) => row.map((cell) => shown(cell, language))) }
    : isCellError(result)
      ? shown(result, language)
      : { value: result };
  return { text: JSON.stringify(shownResult), isUsable: true };
}

function parse(line: string): { name: string; args: readonly unknown[] } | string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (error) {
    return `The line is not JSON: ${(error as Error).message}`;
  }
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    return 'A request is an object such as {"name":"UTILISATION","args":[45,100]}.';
  }
  const { name, args = [] } = request as { name?: unknown; args?: unknown };
  if (typeof name !== "string") return 'A request needs a "name", such as "UTILISATION".';
  if (!Array.isArray(args)) return '"args" must be a list of values, nulls, or rows of cells.';
  return { name, args };
}

function refused(message: string): Answer {
  return { text: JSON.stringify({ error: "#VALUE!", message }), isUsable: false };
}

function shown(cell: Cell, language: Language): unknown {
  if (!isCellError(cell)) return cell;
  const message = messageText(cell, language);
  return message === undefined ? { error: cell.error } : { error: cell.error, message };
}
