// Written by `npm run generate` from the files in addin/wordings.
import columns from "../../addin/wordings/columns.json";
import rows from "../../addin/wordings/rows.json";
import table4 from "../../addin/wordings/table-4.json";

export const FILES = {
  "columns": columns,
  "rows": rows,
  "table-4": table4,
};
