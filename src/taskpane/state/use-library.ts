import { useSyncExternalStore } from "react";
import type { LibraryState } from "../frameworks/library";
import { usePane } from "./pane-context";

/** The results frameworks that hold now, followed as they change. */
export function useLibrary(): LibraryState {
  const { library } = usePane();
  return useSyncExternalStore(library.subscribe, library.state);
}
