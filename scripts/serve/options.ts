const onTheWeb = "npm run start:excel -- web --document <its address>";

/** What `npm start` was asked for, or one line that says what is wrong with it. */
export type StartOptions =
  { kind: "workbench"; port: number } | { kind: "excel"; cliArgs: string[] } | { problem: string };

const manifestPort = 3000;
const debuggingOptions = ["--debug-method", "--dev-tools", "--no-debug"];

/** Reads the arguments and `PORT`; a pure decision. */
export function startOptions(
  args: string[],
  env: { PORT?: string | undefined },
  system: NodeJS.Platform,
): StartOptions {
  const port = readPort(env.PORT);
  if (port === undefined) return { problem: `PORT is not a port number: ${env.PORT ?? ""}` };
  const [first, ...rest] = args;
  if (first === "--excel") return excelOptions(rest, port, system);
  if (first === undefined) return { kind: "workbench", port };
  return { problem: `npm start takes no arguments, but got: ${args.join(" ")}` };
}

/** Arguments for `office-addin-debugging start manifest.xml …`. */
function excelOptions(args: string[], port: number, system: NodeJS.Platform): StartOptions {
  if (port !== manifestPort) {
    return { problem: `Excel takes the add-in from port ${manifestPort}, as manifest.xml says.` };
  }
  const [first = "desktop", ...rest] = args;
  const named = !first.startsWith("--");
  const platform = named ? first : "desktop";
  const options = named ? rest : args;
  if (platform === "desktop" && system !== "win32" && system !== "darwin") {
    return { problem: `Excel does not run on this system, but on the web: ${onTheWeb}` };
  }
  if (platform !== "desktop" && platform !== "web") {
    return { problem: `npm run start:excel knows "desktop" and "web", not "${platform}".` };
  }
  if (platform === "web" && !documentIn(options)?.startsWith("https://")) {
    return { problem: `Excel on the web opens a workbook: ${onTheWeb}` };
  }
  const choosesDebugging = options.some((option) => debuggingOptions.includes(option));
  // With debugging on, Excel for Windows waits for a debugger each time the pane opens.
  const quiet = choosesDebugging ? [] : ["--no-debug"];
  return {
    kind: "excel",
    cliArgs: [platform, "--app", "excel", ...quiet, ...options.map(withQuery)],
  };
}

function documentIn(options: readonly string[]): string | undefined {
  const place = options.indexOf("--document");
  return place === -1 ? undefined : options[place + 1];
}

/** The tool appends `&…` to the workbook's address, which Excel reads only in a query. */
function withQuery(option: string): string {
  return option.startsWith("https://") && !option.includes("?") ? `${option}?` : option;
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return manifestPort;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
}
