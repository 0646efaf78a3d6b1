import { Readable } from "node:stream";
import { answer } from "../../scripts/call/answer";
import { lines } from "../../scripts/call/lines";
import { MAX_REQUEST_LINE } from "../../src/model/limits";
import { CATALOGUE } from "../../src/functions/catalogue";

const answered = (request: unknown, language: "en" | "zh" = "en"): unknown =>
  JSON.parse(answer(JSON.stringify(request), language).text);

describe("answer", () => {
  test("a value, an array, an error", () => {
    expect(answered({ name: "UTILISATION", args: [45, 100] })).toEqual({ value: 0.45 });
    expect(answered({ name: "UTILISATION", args: [[[45], ["-"]], 100] })).toEqual({
      value: [[0.45], [0]],
    });
    expect(answered({ name: "UTILISATION", args: [1, 0] })).toEqual({
      error: "#DIV/0!",
      message: "The divisor is zero or empty.",
    });
  });

  test("errors stand in their places of an array", () => {
    expect(
      answered({
        name: "UTILISATION",
        args: [
          [[1], [1], ["#REF!"]],
          [[2], [0], [1]],
        ],
      }),
    ).toEqual({
      value: [
        [0.5],
        [{ error: "#DIV/0!", message: "The divisor is zero or empty." }],
        [{ error: "#REF!" }],
      ],
    });
  });

  test("an error that was answered can be an argument again", () => {
    const error = answered({ name: "UTILISATION", args: [1, 0] });
    expect(answered({ name: "BALANCE", args: [error, 1] })).toEqual({ error: "#DIV/0!" });
  });

  test("names are understood with the prefix and in any case", () => {
    for (const name of ["WIPO.BALANCE", "balance", "wipo.Balance"]) {
      expect(answered({ name, args: [1, 3] })).toEqual({ value: 2 });
    }
  });

  test("no arguments are too few, not a bad request", () => {
    const { text, isUsable } = answer('{"name":"BALANCE"}', "en");
    expect(JSON.parse(text)).toMatchObject({ error: "#VALUE!" });
    expect(isUsable).toBe(true);
  });

  test.each([
    "",
    "{",
    "[]",
    "null",
    "5",
    '"BALANCE"',
    "{}",
    '{"name":5}',
    '{"name":"BALANCE","args":5}',
    '{"name":"BALANCE","args":{"0":1}}',
    '{"name":"BALANCE","args":null}',
  ])("%s is no request", (line) => {
    const { text, isUsable } = answer(line, "en");
    expect(isUsable).toBe(false);
    expect(JSON.parse(text)).toEqual({ error: "#VALUE!", message: expect.any(String) as string });
  });

  test("an unknown function names the nearest one", () => {
    const { text, isUsable } = answer('{"name":"UTILIZATION","args":[]}', "en");
    expect(isUsable).toBe(false);
    const { error, message } = JSON.parse(text) as { error: string; message: string };
    expect(error).toBe("#NAME?");
    expect(message).toContain("UTILISATION");
    expect(answer('{"name":"PILLAR"}', "en").text).not.toContain("Did you mean");
    for (const name of ["__proto__", "constructor", ""]) {
      expect(answer(JSON.stringify({ name, args: [] }), "en").isUsable).toBe(false);
    }
  });

  test("an answer is one line, whatever is quoted in it", () => {
    expect(answer('{"name":"BALANCE","args":["a\\nb",1]}', "en").text).not.toContain("\n");
  });

  test("every example of every function can be asked for", () => {
    for (const { id, examples } of CATALOGUE) {
      for (const { args } of examples) {
        expect(answer(JSON.stringify({ name: id, args }), "en").isUsable).toBe(true);
      }
    }
  });
});

describe("lines", () => {
  const read = async (chunks: (string | Buffer)[]): Promise<string[]> => {
    const found: string[] = [];
    for await (const line of lines(Readable.from(chunks, { objectMode: false }))) found.push(line);
    return found;
  };

  test.each<[string[], string[]]>([
    [[], []],
    [["a"], ["a"]],
    [["a\n"], ["a"]],
    [["a\nb"], ["a", "b"]],
    [
      ["a", "b\nc", "d\n", "e"],
      ["ab", "cd", "e"],
    ],
    [["a\n\nb\n"], ["a", "", "b"]],
  ])("%j are the lines %j", async (chunks, expected) => {
    expect(await read(chunks)).toEqual(expected);
  });

  test("a line without end is refused before it fills the memory", async () => {
    const piece = "x".repeat(MAX_REQUEST_LINE / 8);
    let sent = 0;
    const endless = {
      setEncoding: () => endless,
      async *[Symbol.asyncIterator]() {
        for (; sent < 1000; sent++) yield await Promise.resolve(piece);
      },
    } as unknown as NodeJS.ReadableStream;
    const reading = async (): Promise<void> => {
      for await (const line of lines(endless)) expect(line).toBe("never reached");
    };
    await expect(reading()).rejects.toThrow("longer");
    expect(sent).toBeLessThan(10);
  });

  test("characters that are cut in two between chunks stay whole", async () => {
    const bytes = Buffer.from("利用\n率");
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await read(chunks)).toEqual(["利用", "率"]);
  });
});
