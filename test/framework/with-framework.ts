import type { Framework } from "../../src/framework/framework";
import { forgetFramework, registerFramework } from "../../src/framework/known";

/** Runs something while a framework is registered, as a workbook that holds it would. */
export function withFramework<T>(framework: Framework, run: () => T): T {
  registerFramework(framework);
  try {
    return run();
  } finally {
    forgetFramework(framework.biennium);
  }
}
