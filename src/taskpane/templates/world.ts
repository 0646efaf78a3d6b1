import type { SheetsPort } from "../../model/sheets-port";
import type { Maker } from "../worker/client";

/** What the view needs of the world. */
export interface TemplatesWorld {
  readonly maker: Maker;
  /** Undefined outside Excel. */
  readonly sheets: SheetsPort | undefined;
  readonly download: (name: string, bytes: Uint8Array, type: string) => void;
}
