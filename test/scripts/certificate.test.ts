import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { isUsable, type Certificate } from "../../scripts/serve/certificate";

const root = path.resolve(__dirname, "..", "..");
const program = `
  const { readCertificate } = (await import("./scripts/serve/certificate.ts")).default;
  process.stdout.write(JSON.stringify(await readCertificate(new Date(Number(process.argv[1])))));`;

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "wipo-home-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** The certificate that a process of its own gets, which finds this home folder. */
async function certificateAt(now: number): Promise<Certificate> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program, String(now)],
    { cwd: root, env: { ...process.env, HOME: home, USERPROFILE: home } },
  );
  return JSON.parse(stdout) as Certificate;
}

const folder = () => path.join(home, ".office-addin-dev-certs");

test("a machine without a certificate gets one, though its making takes seconds", async () => {
  const made = await certificateAt(Date.now() - 3000);
  expect(isUsable(made, new Date())).toBe(true);
  expect(readdirSync(folder()).sort()).toEqual(["ca.crt", "localhost.crt", "localhost.key"]);
  // and the next start takes the same
  expect(await certificateAt(Date.now())).toEqual(made);
});

test("two that make one at the same time both get a pair that fits", async () => {
  const both = await Promise.all([certificateAt(Date.now()), certificateAt(Date.now())]);
  for (const made of both) expect(isUsable(made, new Date())).toBe(true);
  expect(existsSync(folder())).toBe(true);
});
