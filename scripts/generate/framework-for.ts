import { problemText } from "../../src/framework/problem";
import type { Framework } from "../../src/framework/framework";
import { rollForward } from "../../src/framework/roll-forward";
import { bienniumLabel, readBiennium } from "../../src/model/biennium";
import { isCellError } from "../../src/model/cell-error";
import { frameworkFor } from "../framework/read";

/**
 * The framework of a biennium: the one in the file, else the shipped one, rolled forward where the
 * biennium is a later one.
 */
export async function frameworkOfBiennium(biennium: string, file?: string): Promise<Framework> {
  const wanted = readBiennium(biennium);
  if (wanted === null || isCellError(wanted)) {
    throw new Error(`--biennium takes a biennium such as 2026/27, not “${biennium}”.`);
  }
  const framework = await frameworkFor(file);
  if (framework.biennium === bienniumLabel(wanted)) return framework;
  const rolled = rollForward(framework, bienniumLabel(wanted));
  if ("problem" in rolled) throw new Error(`--biennium: ${problemText(rolled.problem, "en")}`);
  return rolled.framework;
}
