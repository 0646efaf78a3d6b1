import { createContext, useContext } from "react";
import type { Parts } from "../components/parts";

/** What the pane has lent to a view that was fetched later. */
export const LentParts = createContext<Parts | undefined>(undefined);

export function useParts(): Parts {
  const parts = useContext(LentParts);
  if (!parts) throw new Error("useParts is used outside a view that was lent parts");
  return parts;
}
