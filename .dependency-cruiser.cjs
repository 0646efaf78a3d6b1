// The rooms of src/, from the innermost outwards: a room imports only rooms that stand before it.
const rooms = [
  "model",
  "calc",
  "framework",
  "functions",
  "tables",
  "recognise",
  "rules",
  "check",
  "templates",
  "workbook",
  "taskpane",
];

// These run anywhere: in Excel, in a browser, in a terminal. No Node, Office.js, DOM or exceljs;
// of the packages only those that are themselves pure. tsconfig.rooms.json keeps the globals out.
const pureRooms = rooms.slice(0, rooms.indexOf("workbook"));
const purePackages = [
  "big\\.js",
  "@types/big\\.js",
  "fastest-levenshtein",
  "numfmt",
  "@cfworker/json-schema",
];

const group = (names) => `(${names.join("|")})`;

const outwards = rooms.slice(0, -1).map((room, place) => ({
  name: `${room}-imports-inwards-only`,
  comment: `src/${room} may import only ${group(rooms.slice(0, place + 1))}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/${group(rooms.slice(place + 1))}/` },
}));

module.exports = {
  forbidden: [
    ...outwards,
    {
      name: "known-rooms-only",
      comment: "Every file of src/ stands in one of the rooms named above.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${group(rooms)}/` },
      to: {},
    },
    {
      name: "pure-rooms-without-node",
      comment: "No room before workbook/ may import Node's modules.",
      severity: "error",
      from: { path: `^src/${group(pureRooms)}/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-without-hosts",
      comment: "No room before workbook/ may import a package that is not pure calculation.",
      severity: "error",
      from: { path: `^src/${group(pureRooms)}/` },
      to: { path: "node_modules/", pathNot: `node_modules/${group(purePackages)}/` },
    },
    {
      name: "src-stands-alone",
      comment: "Scripts, workbench and tests import the product, never the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|workbench|test)/" },
    },
    {
      name: "no-tests-in-product",
      comment: "Only tests import tests.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "no-circles",
      comment: "Modules that need each other are one module, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      comment: "Every import leads to a file or an installed package.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
