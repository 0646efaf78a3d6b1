// What the pane has made and checked in a worker: one script that stands alone. A build of its own:
// what it shared with the functions in one build could no longer be merged into them, and Excel
// would load more before the first formula.
const path = require("node:path");
const { ProvidePlugin } = require("webpack");
const LicensePlugin = require("webpack-license-plugin");
const { name: ownName } = require("./package.json");
const { isAllowed, notices } = require("./scripts/build/notices.cjs");

const root = (...parts) => path.join(__dirname, ...parts);
const library = (...parts) => root("node_modules", ...parts);
const noticesFile = "THIRD-PARTY-LICENSES-WORKER.txt";

module.exports = {
  name: "worker",
  mode: "production",
  context: __dirname,
  entry: { worker: "./src/taskpane/worker/main.ts" },
  output: {
    path: root("dist"),
    filename: "[name].js",
    publicPath: "",
    compareBeforeEmit: false,
  },
  devtool: false,
  resolve: {
    extensions: [".ts", ".js"],
    alias: {
      // From its sources: the file that exceljs offers to browsers holds a library of ciphers too.
      exceljs$: library("exceljs", "lib", "exceljs.bare.js"),
      // It only writes here, and only .xlsx.
      [library("exceljs", "lib", "csv", "csv")]: false,
      [library("exceljs", "lib", "utils", "parse-sax")]: false,
    },
    fallback: { fs: false, crypto: false, buffer: library("buffer"), events: library("events") },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    // What exceljs takes for granted in Node.
    new ProvidePlugin({
      Buffer: ["buffer", "Buffer"],
      process: root("scripts", "build", "process-in-browsers.cjs"),
    }),
    new LicensePlugin({
      unacceptableLicenseTest: (licence) => !isAllowed(licence),
      excludedPackageTest: (name) => name === ownName,
      // jszip offers two; the others are built into the file that it offers to browsers.
      licenseOverrides: { "jszip@3.10.2": "MIT" },
      includePackages: () => [
        library("pako"),
        library("jszip", "node_modules", "lie"),
        library("immediate"),
        library("setimmediate"),
      ],
      includeNoticeText: true,
      outputFilename: noticesFile,
      additionalFiles: { [noticesFile]: notices },
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
