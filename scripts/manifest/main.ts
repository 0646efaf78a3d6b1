/** `npm run manifest`: checks manifest.xml against the build in dist/; exit code 1 on findings. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { thisProject } from "./project";
import { reportOn } from "./report";

const root = path.resolve(__dirname, "..", "..");

function main(): number {
  if (!existsSync(path.join(root, "dist"))) {
    console.error("dist/ is missing: npm run build");
    return 1;
  }
  const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const { lines, isClean } = reportOn("manifest.xml", xml, thisProject());
  console.log(lines.join("\n"));
  return isClean ? 0 : 1;
}

process.exitCode = main();
