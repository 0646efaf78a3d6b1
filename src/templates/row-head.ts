import type { RowData } from "../tables/data";

/** What a row of a blank table is known by; its cells follow. */
export type RowHead = Pick<RowData, "id" | "label" | "role" | "section">;
