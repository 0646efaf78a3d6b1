import type { ExcelHost } from "../../../src/workbook/office/gateway";

/** An error as Office.js rejects with it. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

export interface FakeContext {
  sync(): Promise<void>;
}

/** A host whose every sync does what the test says next: succeed, fail, or never answer. */
export type Answer = "ok" | "hang" | OfficeError;

export interface FakeExcel extends ExcelHost<FakeContext> {
  /** How many requests were sent. */
  readonly sent: () => number;
  /** Lets every sync that hangs answer now. */
  readonly answerLate: () => void;
}

export function fakeExcel(answers: Answer[], minor = 17): FakeExcel {
  let sent = 0;
  const hanging: (() => void)[] = [];
  const context: FakeContext = {
    sync: () => {
      sent += 1;
      const answer = answers.shift() ?? "ok";
      if (answer === "ok") return Promise.resolve();
      if (answer === "hang") {
        return new Promise((resolve) => {
          hanging.push(resolve);
        });
      }
      return Promise.reject(answer);
    },
  };
  return {
    run: (work) => work(context),
    isSetSupported: (name, version) =>
      name === "ExcelApi" && Number(version.split(".")[1]) <= minor,
    sent: () => sent,
    answerLate: () => {
      for (const resolve of hanging.splice(0)) resolve();
    },
  };
}

/** Lets everything that is ready to run, run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
