/** The way to the maker of sheets: a worker, or a script of the page where a host has no workers. */
import {
  IN_PAGE,
  type InPage,
  type Kind,
  type Question,
  type Questions,
  type Reply,
} from "./protocol";

const SCRIPT = "worker.js";

/** Why a question has no answer. */
export type MakerProblem =
  /** Its script could not be fetched. */
  | { readonly kind: "partMissing" }
  | { readonly kind: "notMade"; readonly message: string }
  | { readonly kind: "cancelled" };

export type Answered<T> =
  { readonly value: T; readonly problem?: undefined } | { readonly problem: MakerProblem };

export interface Maker {
  readonly ask: <K extends Kind>(
    kind: K,
    ask: Questions[K]["ask"],
  ) => Promise<Answered<Questions[K]["answer"]>>;
  /** Ends what the maker is doing; whoever waits for an answer hears that it was cancelled. */
  readonly end: () => void;
}

interface Helper {
  readonly send: (question: Question) => void;
  readonly stop: () => void;
}

type Settle = (answer: Answered<never>) => void;

/** A maker that starts with its first question, and again after its end. */
export function createMaker(): Maker {
  const waiting = new Map<number, Settle>();
  let helper: Promise<Helper> | undefined;
  let count = 0;

  const settleAll = (problem: MakerProblem): void => {
    const all = [...waiting.values()];
    waiting.clear();
    helper = undefined;
    for (const settle of all) settle({ problem });
  };
  const onReply = (reply: Reply): void => {
    if ("ready" in reply) return;
    const settle = waiting.get(reply.id);
    waiting.delete(reply.id);
    settle?.(
      "failure" in reply
        ? { problem: { kind: "notMade", message: reply.failure } }
        : // who asked knows what kind of answer it is
          { value: reply.answer as never },
    );
  };
  const onCrash = (message: string): void => {
    settleAll({ kind: "notMade", message });
  };

  return {
    ask: (kind, ask) =>
      new Promise((resolve) => {
        const id = count++;
        waiting.set(id, resolve);
        helper ??= startWorker(onReply, onCrash).catch(() => startInPage(onReply));
        const current = helper;
        current.then(
          ({ send }) => {
            // it may have been ended before it began
            if (waiting.has(id)) send({ id, kind, ask } as Question);
          },
          () => {
            if (helper === current) settleAll({ kind: "partMissing" });
          },
        );
      }),
    end: () => {
      void helper?.then(({ stop }) => {
        stop();
      });
      settleAll({ kind: "cancelled" });
    },
  };
}

/** Rejects where the host has no workers, or lets none begin. */
function startWorker(
  onReply: (reply: Reply) => void,
  onCrash: (message: string) => void,
): Promise<Helper> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT);
    let isReady = false;
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      if (isReady) {
        onReply(data);
        return;
      }
      isReady = true;
      resolve({
        send: (question) => {
          worker.postMessage(question);
        },
        stop: () => {
          worker.terminate();
        },
      });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      if (isReady) onCrash(event.message);
      else reject(new Error(event.message));
    });
  });
}

/** In the page it cannot be stopped; what it makes after its end is not used. */
async function startInPage(onReply: (reply: Reply) => void): Promise<Helper> {
  const answer = inPage() ?? (await loadScript());
  return {
    send: (question) => {
      // so that the page shows first that it is at work
      setTimeout(() => void answer(question).then(onReply), 0);
    },
    stop: () => undefined,
  };
}

function inPage(): InPage | undefined {
  return (globalThis as Partial<Record<typeof IN_PAGE, InPage>>)[IN_PAGE];
}

function loadScript(): Promise<InPage> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = (): void => {
      script.remove();
      reject(new Error(SCRIPT));
    };
    script.src = SCRIPT;
    script.onerror = fail;
    script.onload = () => {
      const answer = inPage();
      if (answer) resolve(answer);
      else fail();
    };
    document.head.append(script);
  });
}
