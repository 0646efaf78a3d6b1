/** Calls of functions between the grid and the pane. */
import { createBroker } from "../../workbench/functions/broker";
import type { Broker, Call, Caller } from "../../workbench/functions/broker";
import { createLog } from "../../workbench/host/log";

let sent: string[][];
let listening: boolean;
let recomputed: Caller[][];
let broker: Broker;
const log = createLog();

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  sent = [];
  recomputed = [];
  listening = true;
  broker = createBroker({
    keep: 2,
    log,
    onReady: () => undefined,
    recompute: (cells) => recomputed.push([...cells]),
    send: (messages) => {
      if (listening) sent.push([...messages]);
      return listening;
    },
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

const call = (...args: number[]): Call => ({
  functionId: "F",
  args,
  address: "One!A1",
  flags: 4,
});
const cell = (row: number): Caller => ({ sheetId: "s", row, column: 0 });

test("the calls of one run go out in one message, once the runtime is ready", () => {
  expect(broker.outcome(call(1), cell(0))).toBeNull();
  expect(broker.outcome(call(2), cell(1))).toBeNull();
  broker.flush();
  expect(sent).toEqual([]);
  broker.runtimeReady();
  expect(sent).toEqual([['[1,"F",[1],"One!A1",4]', '[2,"F",[2],"One!A1",4]']]);
});

test("the same call of several cells is made once, and all of them are recomputed", () => {
  broker.runtimeReady();
  broker.outcome(call(1), cell(0));
  broker.outcome(call(1), cell(5));
  broker.flush();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toHaveLength(1);
  broker.deliver([[1, true, 0.5, [0]]]);
  expect(recomputed).toEqual([[cell(0), cell(5)]]);
  expect(broker.outcome(call(1), cell(0))).toEqual({ cells: [[0.5]] });
  expect(broker.waiting()).toBe(0);
});

test("other arguments are another call", () => {
  broker.runtimeReady();
  broker.outcome(call(1), cell(0));
  broker.deliver([[1, true, 0.5, [0]]]);
  expect(broker.outcome(call(2), cell(0))).toBeNull();
});

test("results that no cell has read yet are never dropped; read ones are, the oldest first", () => {
  broker.runtimeReady();
  const numbers = [1, 2, 3, 4];
  numbers.forEach((number) => broker.outcome(call(number), cell(number)));
  broker.deliver(numbers.map((number) => [number, true, number, [0]]));
  expect(broker.kept()).toBe(4);
  numbers.forEach((number) => {
    expect(broker.outcome(call(number), cell(number))).toEqual({ cells: [[number]] });
  });
  broker.outcome(call(9), cell(9));
  broker.deliver([[5, true, 9, [0]]]);
  expect(broker.kept()).toBe(2);
  expect(broker.outcome(call(9), cell(9))).toEqual({ cells: [[9]] });
  expect(broker.outcome(call(1), cell(1))).toBeNull();
});

test("a runtime that comes again is asked everything that is unanswered", () => {
  broker.runtimeReady();
  broker.outcome(call(1), cell(0));
  broker.flush();
  listening = false;
  broker.outcome(call(2), cell(1));
  broker.flush();
  listening = true;
  broker.runtimeReady();
  expect(sent).toEqual([
    ['[1,"F",[1],"One!A1",4]'],
    ['[1,"F",[1],"One!A1",4]', '[2,"F",[2],"One!A1",4]'],
  ]);
  broker.deliver([[1, true, 7, [0]]]);
  // The first runtime's answer may still come: nobody waits for it any more.
  broker.deliver([[1, true, 8, [0]]]);
  expect(broker.outcome(call(1), cell(0))).toEqual({ cells: [[7]] });
});

test("after forgetting, the pane is asked again", () => {
  broker.runtimeReady();
  broker.outcome(call(1), cell(0));
  broker.deliver([[1, true, 7, [0]]]);
  broker.forget();
  expect(broker.outcome(call(1), cell(0))).toBeNull();
  expect(broker.asked()).toBe(2);
});

test("a function that breaks the rules is named in the log", () => {
  broker.runtimeReady();
  broker.outcome(call(1), cell(0));
  broker.deliver([[1, false, "", 2, [0]]]);
  expect(broker.outcome(call(1), cell(0))).toEqual({ error: "#VALUE!", message: "" });
  expect(log.lines().at(-1)?.text).toBe(
    "The function F failed: it threw something else than a CustomFunctions.Error.",
  );
});
