import { findingsWorkbook } from "../../src/templates/findings-sheet";
import { writePlan } from "../../src/workbook/xlsx/write-plan";
import type { Formatter } from "./report";
import { settingsText, strangersText } from "./text";

/** A workbook with the list, to be sorted, filtered and passed on. */
export const xlsx: Formatter = ({ files, unchecked }, texts, language) =>
  writePlan(
    findingsWorkbook(
      [
        ...unchecked.map((one) => ({ ...one, findings: [] })),
        ...files.map((one) => ({
          ...one,
          notes: [
            ...settingsText(one, texts, (rule) => texts.rules[rule]?.title ?? rule),
            ...strangersText(one, texts),
          ],
        })),
      ],
      texts,
      language,
    ),
  );
