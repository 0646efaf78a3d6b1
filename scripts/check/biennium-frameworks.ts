import type { Framework } from "../../src/framework/framework";
import { rollForward } from "../../src/framework/roll-forward";
import { frameworkFor } from "../framework/read";
import { frameworkOfBiennium } from "../generate/framework-for";
import type { BienniumSource } from "./report";

/** The framework that a file is held against, and who said of which biennium it is. */
export type BienniumFrameworks = (named: string | undefined) => {
  readonly framework: Framework;
  readonly source: BienniumSource;
};

/**
 * The frameworks of files by the biennium that each names. One that is given wins over theirs; for a
 * biennium before the framework's there is none, and the framework's own is taken.
 */
export async function bienniumFrameworks(
  given: string | undefined,
  file: string | undefined,
): Promise<BienniumFrameworks> {
  if (given !== undefined) {
    const framework = await frameworkOfBiennium(given, file);
    return () => ({ framework, source: "given" });
  }
  const own = await frameworkFor(file);
  const known = new Map([[own.biennium, own]]);
  return (named) => {
    const framework = named === undefined ? undefined : (known.get(named) ?? rolled(own, named));
    if (!framework) return { framework: own, source: "framework" };
    known.set(framework.biennium, framework);
    return { framework, source: "workbook" };
  };
}

function rolled(framework: Framework, biennium: string): Framework | undefined {
  const later = rollForward(framework, biennium);
  return "problem" in later ? undefined : later.framework;
}
