import type { Language } from "../model/language";
import type { RowOrigin } from "../tables/data";
import type { Role } from "../tables/spec";
import type { GridRow } from "./document";

/** A printed row, known by its label. */
export interface RowMatch {
  readonly row: GridRow;
  readonly id: string;
  readonly role: Role;
  readonly section?: string;
  /** Whether a name or wording was recognised; open rows are taken as they come. */
  readonly isKnown: boolean;
  readonly languages?: readonly Language[];
  /** Where its cells stand, once they were put in the order of a table's first part. */
  readonly origin?: RowOrigin;
}

export interface RowsRead {
  readonly rows: readonly RowMatch[];
  /** Rows that have no place in the table. */
  readonly strangers: readonly GridRow[];
}
