// The add-in: the custom functions and the task pane of one shared runtime, and the worker,
// built to dist/.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const LicensePlugin = require("webpack-license-plugin");
const { name: ownName } = require("./package.json");
const { isAllowed, notices } = require("./scripts/build/notices.cjs");
const worker = require("./webpack.worker.cjs");

const root = (...parts) => path.join(__dirname, ...parts);
const noticesFile = "THIRD-PARTY-LICENSES.txt";

const addin = {
  name: "addin",
  mode: "production",
  context: __dirname,
  entry: {
    functions: "./src/functions/excel.ts",
    // Both scripts always load on the same page, so what the pane shares with the functions
    // stays in functions.js and is not downloaded twice.
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
  },
  output: {
    path: root("dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].[contenthash:8].js",
    // Relative, so that the packaged add-in works under any address.
    publicPath: "",
    // The other build writes here too.
    clean: { keep: /^(worker\.|THIRD-PARTY-LICENSES-WORKER)/ },
    // Always written anew, so that the time of the files tells when they were built.
    compareBeforeEmit: false,
  },
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        // Types are checked by `npm run typecheck`.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: root("src", "taskpane", "taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      // Office.js, which loads beside them, begins to call functions once the page is parsed: until
      // ours are there it must not be. Deferred scripts would come after that.
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        { from: "*.png", context: root("addin", "icons"), to: "assets/[name][ext]" },
        { from: "*.json", context: root("addin", "functions"), to: "functions/[name][ext]" },
        { from: "support.html", context: root("addin") },
        { from: "LICENSE" },
      ],
    }),
    new LicensePlugin({
      unacceptableLicenseTest: (licence) => !isAllowed(licence),
      excludedPackageTest: (name) => name === ownName,
      // Only re-exports the packages that are found by themselves, but is what a reader looks for.
      includePackages: () => [root("node_modules", "@fluentui", "react-components")],
      includeNoticeText: true,
      // The plugin's own list, as JSON, would be written first: the text takes its place.
      outputFilename: noticesFile,
      additionalFiles: { [noticesFile]: notices },
    }),
  ],
  // The budget is on the gzipped size, which test/size checks.
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [addin, worker];
