/** The host log: what the stand-in could not do, said where a person and the tests see it. */

export interface LogLine {
  level: "info" | "error";
  text: string;
  time: Date;
}

export interface HostLog {
  info: (text: string) => void;
  error: (text: string) => void;
  lines: () => readonly LogLine[];
  onLine: (listener: (line: LogLine) => void) => void;
}

const KEPT_LINES = 500;

/** A log that keeps its last lines and also writes errors to the browser's console. */
export function createLog(): HostLog {
  const lines: LogLine[] = [];
  const listeners: ((line: LogLine) => void)[] = [];

  const add = (level: LogLine["level"], text: string) => {
    const line: LogLine = { level, text, time: new Date() };
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    listeners.forEach((listener) => {
      listener(line);
    });
  };

  return {
    info: (text) => {
      add("info", text);
    },
    error: (text) => {
      add("error", text);
      // eslint-disable-next-line no-console -- the console is where a developer looks first
      console.error(text);
    },
    lines: () => lines,
    onLine: (listener) => {
      listeners.push(listener);
    },
  };
}
