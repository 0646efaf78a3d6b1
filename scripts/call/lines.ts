import { MAX_REQUEST_LINE } from "../../src/model/limits";

/**
 * The lines of a stream of text. By hand, since Node's readline would collect a line of any length
 * before one could refuse it.
 */
export async function* lines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding("utf8");
  let rest: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const pieces = String(chunk).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      rest.push(piece);
      yield rest.join("");
      rest = [];
      length = 0;
    }
    rest.push(last);
    length += last.length;
    if (length > MAX_REQUEST_LINE) {
      throw new Error(`a line is longer than the ${MAX_REQUEST_LINE} characters that are allowed.`);
    }
  }
  if (length > 0) yield rest.join("");
}
