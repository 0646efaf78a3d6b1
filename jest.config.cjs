// Two projects: `unit` runs in Node (the suites with needsBuild() look at the build), `e2e` drives the
// built add-in in Chromium.
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  modulePathIgnorePatterns: [
    "<rootDir>/dist/",
    "<rootDir>/dist-workbench/",
    "<rootDir>/artefacts/",
  ],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        // Types are checked once, by `npm run typecheck`; here the files are only transpiled.
        diagnostics: false,
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "node10",
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
        },
      },
    ],
  },
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e/once-more.ts"],
    },
  ],
  // Of use to the e2e tests only; a unit test that takes long says so by its own time.
  testTimeout: 120_000,
};
