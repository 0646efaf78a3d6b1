import { manifestFor, readAddress } from "../../scripts/package/address";
import { checkManifest } from "../../scripts/manifest/check";
import { manifest, project } from "../manifest/broken";
import { run } from "./run";

const usage = "npm run package -- --url https://excel.example.org/wipo/";

describe("the address", () => {
  test.each([
    [["--url", "https://example.org/wipo/"], "https://example.org/wipo/"],
    [["--url", "https://example.org/wipo"], "https://example.org/wipo/"],
    [["--url=https://example.org"], "https://example.org/"],
    [["--url", "https://EXAMPLE.org:8443/a b/"], "https://example.org:8443/a%20b/"],
  ])("%j", (args, url) => {
    expect(readAddress(args)).toEqual({ url });
  });

  test.each([
    [],
    ["--url"],
    ["--url", ""],
    ["https://example.org/"],
    ["--url", "https://a.b/", "x"],
  ])("is asked for: %j", (...args) => {
    expect(readAddress(args)).toEqual({
      problem: `Say where the add-in will be served: ${usage}`,
    });
  });

  test.each([
    ["http://example.org/", "is not https, which Office requires"],
    ["ftp://example.org/", "is not https, which Office requires"],
    ["example.org/wipo", "is not an address"],
    ["https://", "is not an address"],
    ["https:example.org", "is not an address"],
    ["https://exa mple.org/", "is not an address"],
    ["https://example.org:99999/", "is not an address"],
    ["https://localhost:3000/", "is this machine, for which manifest.xml is written already"],
    ["https://127.0.0.1/", "is this machine, for which manifest.xml is written already"],
    ["https://intranet/", "names no server in full"],
    ["https://example.org/?a=b", "ends in a query or a #"],
    ["https://example.org/#top", "ends in a query or a #"],
    ["https://ana:secret@example.org/", "names a user, which everybody could read"],
  ])("%s is refused", (address, why) => {
    expect(readAddress(["--url", address])).toEqual({
      problem: `--url ${address} ${why}: ${usage}`,
    });
  });

  test("is refused with exit code 2 and one line", () => {
    expect(run("scripts/package.mjs", ["--url", "http://example.org/"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `--url http://example.org/ is not https, which Office requires: ${usage}\n`,
    });
  });
});

describe("the packaged manifest", () => {
  test("passes every check, with the real address everywhere", () => {
    const packaged = manifestFor("https://example.org/wipo/", manifest);
    expect(checkManifest(packaged, project).findings).toEqual([]);
    expect(packaged).not.toContain("localhost");
    const times = (xml: string, address: string) => xml.split(`"${address}`).length - 1;
    const local = times(manifest, "https://localhost:3000/");
    expect(local).toBeGreaterThan(10);
    expect(times(packaged, "https://example.org/wipo/")).toBe(local);
  });

  test("stays well-formed under an odd address", () => {
    const url = "https://example.org/a&b/it's/x--y/$&/";
    const packaged = manifestFor(url, manifest);
    expect(checkManifest(packaged, project).findings).toEqual([]);
    expect(packaged).toContain('"https://example.org/a&amp;b/it&apos;s/x--y/$&amp;/taskpane.html"');
  });

  test("is not made from a manifest that names no local address", () => {
    expect(() => manifestFor("https://example.org/", "<OfficeApp/>")).toThrow(
      /names nothing below/,
    );
  });
});
