import { readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { withLocalOfficeJs } from "../../scripts/serve/page";
import { PortInUse, startServer, type OfficeJs } from "../../scripts/serve/server";
import { needsBuild } from "../built";

const root = path.resolve(__dirname, "..", "..");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a path as it is written: unlike fetch, this does not tidy it up. */
function get(url: string, rawPath: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    // The certificate is this machine's own, which only a trusting browser knows.
    const options = { hostname, port, path: rawPath, method, rejectUnauthorized: false };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

async function serving(officeJs: OfficeJs, use: (url: string) => Promise<void>): Promise<void> {
  const server = await startServer({ port: 0, officeJs });
  try {
    await use(server.url);
  } finally {
    await server.close();
  }
}

const built = (file: string) => readFileSync(path.join(root, file), "utf8");

needsBuild("dist", "dist-workbench");

describe("what is served", () => {
  test("the add-in, the workbench, Office.js and the manifest, over https on localhost", () =>
    serving("package", async (url) => {
      expect(url).toMatch(/^https:\/\/localhost:\d+$/);
      const script = await get(url, "/functions.js");
      expect(script.status).toBe(200);
      expect(script.headers["content-type"]).toMatch(/javascript/);
      expect(script.body).toBe(built("dist/functions.js"));
      expect((await get(url, "/functions/functions-fr.json")).body).toBe(
        built("addin/functions/functions-fr.json"),
      );
      expect((await get(url, "/workbench/")).body).toBe(built("dist-workbench/index.html"));
      expect((await get(url, "/office-js/office.js")).body).toBe(
        built("node_modules/@microsoft/office-js/dist/office.js"),
      );
      expect((await get(url, "/manifest.xml")).body).toBe(built("manifest.xml"));
    }));

  test("the root leads to the workbench", () =>
    serving("package", async (url) => {
      for (const place of ["/", "/workbench"]) {
        const { status, headers } = await get(url, place);
        expect({ status, location: headers.location }).toEqual({
          status: 302,
          location: "/workbench/",
        });
      }
    }));

  test("the pane's page takes Office.js from here for the workbench", () =>
    serving("package", async (url) => {
      const { status, body } = await get(url, "/taskpane.html?_host_Info=Excel$Web");
      expect(status).toBe(200);
      expect(body).toContain("/office-js/office.js");
      expect(body).not.toContain(cdn);
    }));

  test("the pane's page is as shipped for Excel itself", () =>
    serving("cdn", async (url) => {
      const { body } = await get(url, "/taskpane.html");
      expect(body).toBe(built("dist/taskpane.html"));
      expect(body).toContain(cdn);
    }));

  test("only the address of Office.js is rewritten, and a page without it is an error", () => {
    expect(withLocalOfficeJs(`<script src="${cdn}"></script><script src="a.js"></script>`)).toBe(
      '<script src="/office-js/office.js"></script><script src="a.js"></script>',
    );
    expect(() => withLocalOfficeJs("<p></p>")).toThrow(/does not load Office\.js/);
  });

  test("Excel on the web may read it; no page is guessed at or kept", () =>
    serving("cdn", async (url) => {
      expect((await get(url, "/functions/functions.json")).headers).toMatchObject({
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
        "cache-control": "no-cache",
      });
    }));
});

describe("what is not served", () => {
  const refused = async (url: string, place: string) => {
    const { status, body } = await get(url, place);
    expect({ place, status, body }).toEqual({ place, status: 404, body: "Not found.\n" });
  };

  test("unknown paths", () =>
    serving("package", async (url) => {
      for (const place of ["/nothing", "/workbench/nothing.js", "/office-js/nothing.js", "//"]) {
        await refused(url, place);
      }
    }));

  test("lists of what a folder holds", () =>
    serving("package", async (url) => {
      for (const place of ["/assets/", "/assets", "/functions/", "/chunks/", "/office-js/"]) {
        await refused(url, place);
      }
    }));

  test.each([
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..\\package.json",
    "/workbench/../package.json",
    "/workbench/%2e%2e/%2e%2e/package.json",
    "/office-js/../package.json",
    "/office-js/..%2f..%2f..%2f..%2fpackage.json",
    "/%00",
    "/%",
  ])("files outside what was built: %s", (place) =>
    serving("package", async (url) => {
      await refused(url, place);
    }),
  );

  test("anything to those who want to change something", () =>
    serving("package", async (url) => {
      expect((await get(url, "/functions.js", "POST")).status).toBe(405);
      expect((await get(url, "/functions.js", "HEAD")).status).toBe(200);
    }));

  test("anything to other machines", () =>
    serving("package", async (url) => {
      const port = Number(new URL(url).port);
      const outside = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal, family }) => !internal && family === "IPv4")
        .map(({ address }) => address);
      // A second address of the loopback, which a server on all addresses would answer on Linux.
      for (const host of [...outside, "127.0.0.2"]) {
        expect({ host, answers: await answers(host, port) }).toEqual({ host, answers: false });
      }
      expect(await answers("localhost", port)).toBe(true);
    }));
});

describe("a port in use", () => {
  test("is an error that names it", () =>
    serving("package", async (url) => {
      const port = Number(new URL(url).port);
      const second = startServer({ port, officeJs: "cdn" });
      await expect(second).rejects.toBeInstanceOf(PortInUse);
      await expect(second).rejects.toMatchObject({ port, message: `Port ${port} is in use.` });
    }));

  test("is free again once the server has closed", async () => {
    const first = await startServer({ port: 0, officeJs: "cdn" });
    const port = Number(new URL(first.url).port);
    await first.close();
    const second = await startServer({ port, officeJs: "cdn" });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => {
      finish(true);
    });
    for (const failure of ["error", "timeout"]) {
      socket.once(failure, () => {
        finish(false);
      });
    }
  });
}
