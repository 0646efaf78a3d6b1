/** Bundles a file of the tests for a page, with the loader of the add-in itself. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

/** The bundle as the text of one script. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: path.resolve(__dirname, entry),
    output: { path: folder, filename: "bundle.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        const problem =
          error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
        if (problem === null) resolve();
        else reject(problem);
      });
    });
    return readFileSync(path.join(folder, "bundle.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
