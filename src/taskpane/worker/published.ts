import type { TableData } from "../../tables/data";
import { inReportOrder } from "../../templates/in-report-order";
import type { PublishedReport } from "../../templates/published";

/** What webpack makes of a folder. */
interface Folder {
  (file: string): unknown;
  keys(): string[];
}

declare global {
  interface ImportMeta {
    readonly webpackContext: (folder: string, options: { readonly regExp: RegExp }) => Folder;
  }
}

const REPORTS: Readonly<Record<PublishedReport, Folder>> = {
  "wpr-2024": import.meta.webpackContext("../../../addin/report/wpr-2024", {
    regExp: /\.json$/,
  }),
  "da-2025": import.meta.webpackContext("../../../addin/report/da-2025", { regExp: /\.json$/ }),
};

/** The tables of a published report, which are built into the maker's script. */
export function publishedTables(report: PublishedReport): readonly TableData[] {
  const folder = REPORTS[report];
  return inReportOrder(folder.keys().map((file) => folder(file) as TableData));
}
