/**
 * Starts the local server and a browser, and opens the workbench in it. Every console error, page
 * error and request is kept, so that a test can say that nothing went wrong unseen and that nothing
 * left this machine.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page, Request } from "playwright-core";
import { browserPath } from "../../scripts/build/browser-path";
import { startServer } from "../../scripts/serve/server";
import type { RunningServer } from "../../scripts/serve/server";
// Makes `window.workbench` known to the types inside `page.evaluate`.
import type { WorkbenchApi } from "../../workbench/test-api";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

const ARTEFACTS = path.resolve(__dirname, "..", "..", "artefacts");
const ARGUMENTS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const START_LIMIT_MS = 60_000;
const GRID_CANVAS = "main.grid canvas[id^=univer-sheet-main-canvas]";

export interface OpenOptions {
  /** One of ar, en, es, fr, ru, zh. */
  language?: string;
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  /** Runs in the page and in the pane before any script of theirs. */
  initScript?: () => void;
}

/** One open workbench. */
export interface Workbench {
  page: Page;
  /** The pane: the document inside the iframe. Asked for anew each time, as it may be reloaded. */
  pane: () => Frame;
  /** Errors of the console and of the pages, as text. */
  errors: string[];
  /** The addresses of all requests. */
  requests: string[];
  /** Requests that left this machine; must be empty. */
  foreignRequests: () => string[];
  /** Waits until the functions are ready and every cell is computed. */
  ready: () => Promise<void>;
  /** Waits until nothing is uncomputed. */
  settled: () => Promise<void>;
  /** Clicks a cell that is not selected yet, counted in pixels from the corner of its column and row headings. */
  clickGrid: (position: { x: number; y: number }) => Promise<void>;
  screenshot: (name: string) => Promise<string>;
  close: () => Promise<void>;
}

export interface Harness {
  url: string;
  open: (options?: OpenOptions) => Promise<Workbench>;
  stop: () => Promise<void>;
}

/** Starts server and browser once for a test file. */
export async function startHarness(): Promise<Harness> {
  const server: RunningServer = await startServer({ port: 0, officeJs: "package" });
  const browser = await chromium.launch({ executablePath: browserPath(), args: ARGUMENTS });
  const contexts = new Map<string, Promise<BrowserContext>>();
  // what a context has compiled it need not compile again: a start takes half the time
  const contextFor = (options: OpenOptions): Promise<BrowserContext> => {
    const key = JSON.stringify({ ...options, language: undefined });
    const known = contexts.get(key) ?? openContext(browser, options);
    contexts.set(key, known);
    return known;
  };
  return {
    url: server.url,
    open: async (options = {}) =>
      openWorkbench(await contextFor(options), server.url, options.language ?? "en"),
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openContext(browser: Browser, options: OpenOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1440, height: options.height ?? 860 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  if (options.initScript !== undefined) await context.addInitScript(options.initScript);
  return context;
}

async function openWorkbench(
  context: BrowserContext,
  url: string,
  language: string,
): Promise<Workbench> {
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  const note = (request: Request): void => void requests.push(request.url());
  context.on("request", note);

  await page.goto(`${url}/workbench/index.html?lang=${language}`);
  await page.waitForFunction("window.workbench !== undefined", null, { timeout: START_LIMIT_MS });

  return {
    page,
    pane: () => {
      const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
      if (frame === undefined) throw new Error("The pane has not been opened.");
      return frame;
    },
    errors,
    requests,
    foreignRequests: () => requests.filter((request) => !isLocal(request, url)),
    ready: () => page.evaluate(() => window.workbench.ready()),
    settled: () => page.evaluate(() => window.workbench.settled()),
    clickGrid: async (position) => {
      const selection = (): Promise<string> => page.evaluate(() => window.workbench.selection());
      const before = await selection();
      // a grid that has just been drawn may not listen yet
      await until(async () => {
        await page.locator(GRID_CANVAS).click({ position });
        return (await selection()) !== before;
      });
    },
    screenshot: async (name) => {
      mkdirSync(ARTEFACTS, { recursive: true });
      const file = path.join(ARTEFACTS, `${name}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    close: async () => {
      context.off("request", note);
      await context.clearCookies();
      // nothing that Office.js keeps is left to the next one
      await page
        .evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        })
        // a page that is being loaded again has no place to say it
        .catch(() => undefined);
      await Promise.all(context.pages().map((one) => one.close()));
    },
  };
}

const PAUSE_MS = 50;
const WAIT_LIMIT_MS = 15_000;

/**
 * Asks again and again until the answer is yes. In place of Playwright's `waitForFunction`, which
 * the pane's Content-Security-Policy does not let in.
 */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + WAIT_LIMIT_MS;
  while (!(await isTrue())) {
    if (Date.now() > end)
      throw new Error(`Waited ${WAIT_LIMIT_MS / 1000} s for: ${isTrue.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function isLocal(request: string, url: string): boolean {
  return request.startsWith(`${url}/`) || /^(data|blob|about):/.test(request);
}
