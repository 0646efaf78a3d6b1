import { nameIn } from "./names-in";
import type { Wording } from "./titles";

/** An expected result with its number, as the report prints it. */
export function resultName(id: string, { framework, language }: Wording): string {
  return `${id} ${nameIn(framework.results, id, language)}`.trim();
}
