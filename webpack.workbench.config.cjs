/** Builds the workbench (the stand-in for Excel) into dist-workbench/. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const tsLoader = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  // `npm run typecheck` checks the types; tsconfig.json says noEmit, which a loader cannot obey.
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

module.exports = (_env, argv) => ({
  name: "workbench",
  mode: argv?.mode ?? "production",
  entry: { workbench: "./workbench/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist-workbench"),
    filename: "[name].js",
    publicPath: "/workbench/",
    clean: true,
  },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [tsLoader, { test: /\.css$/, use: ["style-loader", "css-loader"] }],
  },
  plugins: [new HtmlWebpackPlugin({ template: "./workbench/index.html", scriptLoading: "defer" })],
  // The page is only ever served from this machine: minifying ten megabytes of grid buys nothing.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack-workbench"),
  },
});
