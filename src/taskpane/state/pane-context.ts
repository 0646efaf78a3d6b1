import { createContext, useContext } from "react";
import type { FunctionHelp } from "../../functions/help";
import type { WorkbookPort } from "../../model/workbook-port";
import type { FrameworkLibrary } from "../frameworks/library";
import type { Texts } from "../texts/load-texts";

/** What every part of the pane needs. */
export interface Pane {
  readonly texts: Texts;
  /** The help of every function, in the order of the catalogue. */
  readonly helps: readonly FunctionHelp[];
  /** Undefined outside Excel. */
  readonly workbook: WorkbookPort | undefined;
  readonly library: FrameworkLibrary;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is used outside the pane");
  return pane;
}
