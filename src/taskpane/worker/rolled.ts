import type { Framework } from "../../framework/framework";
import { rollForward } from "../../framework/roll-forward";

/** The framework of a biennium: itself, or one of an earlier biennium rolled forward to it. */
export function rolledTo(framework: Framework, biennium: string): Framework {
  if (framework.biennium === biennium) return framework;
  const rolled = rollForward(framework, biennium);
  if ("problem" in rolled) throw new Error(`${framework.biennium} → ${biennium}`);
  return rolled.framework;
}
