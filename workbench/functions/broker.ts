/**
 * Stands between the grid's formulas and the functions in the pane. The grid wants its answer at
 * once and the pane gives it later, so a call is first answered with "not yet"; when the result
 * has come, the calling cells are computed again and find it kept here.
 */
import type { HostLog } from "../host/log";
import { readAnswer } from "./wire";
import type { Answer, Outcome, WireArgument } from "./wire";

export interface Caller {
  sheetId: string;
  row: number;
  column: number;
}

export interface Call {
  functionId: string;
  args: WireArgument[];
  /** The caller's address, as a function may ask for it. */
  address: string;
  flags: number;
}

export interface BrokerOptions {
  /** Sends calls to the pane; false when the pane is not listening. */
  send: (messages: readonly string[]) => boolean;
  /** Asks the grid to compute these cells again. */
  recompute: (cells: readonly Caller[]) => void;
  /** Told when the pane's runtime has announced itself. */
  onReady: () => void;
  log: HostLog;
  /** How many results to keep that no cell is waiting for. */
  keep: number;
}

export interface Broker {
  /** The kept result of this call, or null when it has just been asked for. */
  outcome: (call: Call, caller: Caller) => Outcome | null;
  /** Sends what has been asked for: one message for all the calls of one run of the engine. */
  flush: () => void;
  /** The runtime in the pane is (again) ready: whatever is unanswered is asked for. */
  runtimeReady: () => void;
  deliver: (results: unknown) => void;
  /** Forgets every kept result, so that a recalculation asks the pane again. */
  forget: () => void;
  waiting: () => number;
  kept: () => number;
  /** How many calls have been made so far, the same one after `forget` counted again. */
  asked: () => number;
}

interface Pending {
  id: number;
  key: string;
  call: Call;
  callers: Map<string, Caller>;
}

export function createBroker(options: BrokerOptions): Broker {
  const pending = new Map<string, Pending>();
  const pendingById = new Map<number, Pending>();
  /** Results by key, the least recently used first. */
  const results = new Map<string, Outcome>();
  /** Results that no cell has read yet: they must not be dropped to make room. */
  const unread = new Set<string>();
  let unsent: Pending[] = [];
  let ready = false;
  let lastId = 0;

  const makeRoom = () => {
    for (const key of results.keys()) {
      if (results.size <= options.keep) return;
      if (!unread.has(key)) results.delete(key);
    }
  };

  const flush = () => {
    makeRoom();
    if (!ready || unsent.length === 0) return;
    const sent = unsent;
    unsent = [];
    if (!options.send(sent.map(message))) unsent = sent;
  };

  const ask = (key: string, call: Call): Pending => {
    lastId += 1;
    const asked: Pending = { id: lastId, key, call, callers: new Map() };
    pending.set(key, asked);
    pendingById.set(asked.id, asked);
    unsent.push(asked);
    return asked;
  };

  const read = (key: string): Outcome | undefined => {
    const found = results.get(key);
    if (found === undefined) return undefined;
    unread.delete(key);
    results.delete(key);
    results.set(key, found);
    return found;
  };

  const take = (answer: Answer): Caller[] => {
    const asked = pendingById.get(answer.id);
    if (asked === undefined) return [];
    pendingById.delete(answer.id);
    pending.delete(asked.key);
    results.set(asked.key, answer.outcome);
    unread.add(asked.key);
    if (answer.complaint !== null) {
      options.log.error(`The function ${asked.call.functionId} failed: ${answer.complaint}.`);
    }
    return [...asked.callers.values()];
  };

  return {
    outcome: (call, caller) => {
      const key = JSON.stringify([call.functionId, call.args]);
      const found = read(key);
      if (found !== undefined) return found;
      const asked = pending.get(key) ?? ask(key, call);
      asked.callers.set(`${caller.sheetId}!${caller.row},${caller.column}`, caller);
      return null;
    },
    flush,
    runtimeReady: () => {
      ready = true;
      unsent = [...pending.values()];
      flush();
      options.onReady();
    },
    deliver: (list) => {
      if (!Array.isArray(list)) throw new Error("the results of custom functions are not a list");
      const callers = list.flatMap((entry: unknown) => take(readAnswer(entry)));
      makeRoom();
      if (callers.length > 0) options.recompute(callers);
    },
    forget: () => {
      results.clear();
      unread.clear();
    },
    waiting: () => pending.size,
    kept: () => results.size,
    asked: () => lastId,
  };
}

/** The invocation as the runtime reads it: id, function, arguments, caller, flags. */
function message({ id, call }: Pending): string {
  return JSON.stringify([id, call.functionId, call.args, call.address, call.flags]);
}
