import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Compute every formula anew on opening: by default LibreOffice trusts the results in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
const TIME_LIMIT = 240_000;

/** The workbook as LibreOffice saves it after it has computed every formula from nothing. */
export async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const [saved] = await savedByLibreOffice([bytes]);
  return saved as Uint8Array;
}

/** Workbooks as LibreOffice saves them, in one start of it. */
export async function savedByLibreOffice(
  workbooks: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "libreoffice-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, at) => `workbook-${at}.xlsx`);
    const files = names.map((name) => path.join(folder, name));
    await Promise.all(workbooks.map((bytes, at) => writeFile(files[at] as string, bytes)));
    const out = path.join(folder, "out");
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out,
        ...files,
      ],
      { timeout: TIME_LIMIT },
    );
    return await Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(path.join(out, name)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
