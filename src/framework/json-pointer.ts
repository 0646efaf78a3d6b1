/** The steps of a JSON pointer: "/indicators/3" is ["indicators", "3"], "" is []. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON pointer to a part: of its steps, or of a pointer and the steps that lead on. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** What a pointer leads to within a value; undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((part, step) => {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return undefined;
    return (part as Readonly<Record<string, unknown>>)[step];
  }, value);
}
