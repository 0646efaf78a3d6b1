/** Says that Excel would open a new workbook in a window of its own, and offers its file. */
import { button, element } from "./dom";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Shows the notice until it is closed. */
export function showCreatedWorkbook(
  footer: HTMLElement,
  base64: string,
  sheets: readonly string[],
): void {
  const text = `Excel would now open a new workbook with ${sheets.length} sheets in a window of its own. The workbench has one workbook only.`;
  const file = element(
    "a",
    { href: `data:${TYPE};base64,${base64}`, download: "workbook.xlsx" },
    "Save its file",
  );
  const notice = element("p", { class: "created", role: "status" }, text, " ", file, " ");
  notice.append(
    button("Close", {}, () => {
      notice.remove();
    }),
  );
  footer.before(notice);
}
