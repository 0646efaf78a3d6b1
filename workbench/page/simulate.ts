/** The "Simulate" menu: the troubles that an add-in meets in Excel, at the press of a switch. */
import { button, element } from "./dom";

export interface Switches {
  editing: (on: boolean) => void;
  hang: (on: boolean) => void;
  protectStructure: (on: boolean) => void;
  protect: (on: boolean) => Promise<void>;
  refuseSets: (on: boolean) => void;
  undo: () => void;
  redo: () => void;
}

/** Fills the toolbar. */
export function addTools(tools: HTMLElement, switches: Switches): void {
  const menu = element(
    "details",
    { class: "simulate" },
    element("summary", {}, "Simulate"),
    element(
      "div",
      { class: "popup" },
      toggle("A cell is being edited", switches.editing),
      toggle("This sheet is protected", (on) => void switches.protect(on)),
      toggle("The workbook's structure is protected", switches.protectStructure),
      toggle("Excel does not answer", switches.hang),
      toggle("An old Excel (ExcelApi 1.1); reloads the pane", switches.refuseSets),
    ),
  );
  tools.append(
    button("↶ Undo", { class: "undo", title: "Undo the last step" }, switches.undo),
    button("↷ Redo", { class: "redo", title: "Redo the step that was undone" }, switches.redo),
    menu,
  );
}

function toggle(text: string, change: (on: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => {
    change(box.checked);
  });
  return element("label", {}, box, text);
}
