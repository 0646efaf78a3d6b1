import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import path from "node:path";
import sirv from "sirv";
import { readCertificate } from "./certificate";
import { withLocalOfficeJs } from "./page";

const root = path.resolve(__dirname, "..", "..");
const officeJsFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Where Office.js comes from: the installed package, or Microsoft's address as in Excel itself. */
export type OfficeJs = "package" | "cdn";

export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  officeJs: OfficeJs;
}

export interface RunningServer {
  /** `https://localhost:<port>`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Somebody else listens on the port. */
export class PortInUse extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

/** Says by an error, before anything is built, that nothing could be served on this port. */
export async function ensureServable(port: number): Promise<void> {
  if (port !== 0 && (await isAnswered(port))) throw new PortInUse(port);
  await readCertificate();
}

/**
 * Serves the add-in at `/`, the workbench at `/workbench/` and the packaged Office.js at
 * `/office-js/`, over https and to this machine only.
 */
export async function startServer({ port, officeJs }: ServerOptions): Promise<RunningServer> {
  await ensureServable(port);
  const handle = requestHandler(officeJs);
  const server = createServer(await readCertificate(), handle);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUse(port) : error);
    });
    server.listen(port, "localhost", resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `https://localhost:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Whether somebody listens there. Asked before listening, because some systems let a second
 * program listen on localhost beside one that listens on all addresses.
 */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => {
      finish(true);
    });
    socket.once("error", () => {
      finish(false);
    });
  });
}

/** Answers one request from the built files; anything else is a plain 404. */
function requestHandler(officeJs: OfficeJs) {
  const addin = folder("dist");
  const workbench = folder("dist-workbench");
  const office = serve(officeJsFolder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    setHeaders(response);
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(response, 405, "Only GET and HEAD are answered here.\n");
      return;
    }
    const [pathname = "/"] = (request.url ?? "/").split("?");
    if (pathname === "/taskpane.html" && officeJs === "package") {
      sendPage(response);
      return;
    }
    if (pathname === "/manifest.xml") {
      // Excel for the web fetches the manifest of a sideloaded add-in from here.
      answer(response, 200, readFileSync(path.join(root, "manifest.xml")), "application/xml");
      return;
    }
    if (pathname === "/" || pathname === "/workbench") {
      response.writeHead(302, { Location: "/workbench/" }).end();
      return;
    }
    if (strip(request, "/workbench/")) {
      workbench(request, response, notFound(response));
      return;
    }
    if (strip(request, "/office-js/")) {
      office(request, response, notFound(response));
      return;
    }
    addin(request, response, notFound(response));
  };
}

function folder(name: string) {
  return serve(path.join(root, name));
}

/** Files are looked up on every request, so that a rebuild shows without a restart. */
function serve(directory: string) {
  return sirv(directory, { dev: true, etag: true, extensions: ["html"] });
}

function strip(request: IncomingMessage, prefix: string): boolean {
  if (!request.url?.startsWith(prefix)) return false;
  request.url = request.url.slice(prefix.length - 1);
  return true;
}

function setHeaders(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-cache");
  // Excel for the web reads functions.json and the manifest from a page of its own.
  response.setHeader("Access-Control-Allow-Origin", "*");
}

function sendPage(response: ServerResponse): void {
  const shipped = readFileSync(path.join(root, "dist", "taskpane.html"), "utf8");
  answer(response, 200, withLocalOfficeJs(shipped), "text/html; charset=utf-8");
}

function notFound(response: ServerResponse) {
  return () => {
    answer(response, 404, "Not found.\n");
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "Content-Type": type }).end(body);
}
