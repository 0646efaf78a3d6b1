import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typescript = ["**/*.{ts,tsx}"];
const nodeGlobals = { console: "readonly", process: "readonly", URL: "readonly" };
const commonJsGlobals = { __dirname: "readonly", module: "writable", require: "readonly" };

// The add-in rules of Microsoft's set, for .tsx too. It brings TypeScript and Prettier rules of its
// own, with plugins that cannot stand beside ours: those are checked below and by Prettier itself.
const officeRules = officeAddins.configs.recommended
  .flatMap((config) => Object.entries(config.rules ?? {}))
  .filter(([rule]) => rule.startsWith("office-addins/"));
const office = {
  files: typescript,
  plugins: { "office-addins": officeAddins },
  rules: Object.fromEntries(officeRules),
};

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "dist-workbench/",
      "artefacts/",
      "coverage/",
      ".cache/",
      "**/*.generated.*",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { ...nodeGlobals, ...commonJsGlobals } },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: nodeGlobals } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typescript })),
  {
    files: typescript,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": "error",
      // `${count}` of a number says what it means.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  office,
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // What runs in a terminal speaks through the console.
    files: ["scripts/**", "test/**", "*.cjs", "*.mjs"],
    rules: { "no-console": "off" },
  },
  {
    // Tests hand wrong values over on purpose and read loosely typed answers.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
