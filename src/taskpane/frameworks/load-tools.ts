import type * as tools from "./tools";

export type FrameworkTools = typeof tools;

/** Rejects where the tools cannot be fetched. */
export function loadTools(): Promise<FrameworkTools> {
  return import(/* webpackChunkName: "frameworks" */ "./tools");
}
