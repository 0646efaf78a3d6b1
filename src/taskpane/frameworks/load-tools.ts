export type FrameworkTools = typeof import("./tools");

/** Rejects where the tools cannot be fetched. */
export function loadTools(): Promise<FrameworkTools> {
  return import(/* webpackChunkName: "frameworks" */ "./tools");
}
