/** The address for which manifest.xml is written. */
export const localAddress = "https://localhost:3000/";

const usage = "npm run package -- --url https://excel.example.org/wipo/";

/** Where the add-in will be served, with a slash at the end, or one line that says what is wrong. */
export type Address = { url: string } | { problem: string };

/** Reads the arguments of `npm run package`; a pure decision. */
export function readAddress(args: readonly string[]): Address {
  const [option, value, ...rest] = args[0]?.startsWith("--url=")
    ? ["--url", args[0].slice("--url=".length), ...args.slice(1)]
    : args;
  if (option !== "--url" || !value || rest.length > 0) {
    return { problem: `Say where the add-in will be served: ${usage}` };
  }
  const url = parse(value);
  const problem = url ? problemOf(url) : "is not an address";
  if (!url || problem) return { problem: `--url ${value} ${problem ?? ""}: ${usage}` };
  return { url: url.href.endsWith("/") ? url.href : `${url.href}/` };
}

/** The manifest with the add-in's real address in place of the local one. */
export function manifestFor(url: string, localManifest: string): string {
  if (!localManifest.includes(`"${localAddress}`)) {
    throw new Error(`manifest.xml names nothing below ${localAddress}`);
  }
  const escaped = url.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return localManifest
    .replace(/<!-- For local use[^]*?-->/, () => `<!-- For ${url.replaceAll("--", "-%2D")} -->`)
    .replaceAll(`"${localAddress}`, () => `"${escaped}`);
}

function problemOf(url: URL): string | undefined {
  if (url.protocol !== "https:") return "is not https, which Office requires";
  if (url.username || url.password) return "names a user, which everybody could read";
  if (url.search || url.hash) return "ends in a query or a #";
  if (/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname)) {
    return "is this machine, for which manifest.xml is written already";
  }
  if (!url.hostname.includes(".") && !url.hostname.startsWith("[")) {
    return "names no server in full";
  }
  return undefined;
}

function parse(value: string): URL | undefined {
  // `https:example.org` is read as if the slashes were there, which is hardly meant.
  if (!/^[a-z]+:\/\/[^/]/i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value) : undefined;
}
