/** One step of the undo list for several edits: see grid/undo.ts for why Univer's own is not used. */
import { joinSteps } from "../../workbench/grid/join-steps";

const mutation = (id: string) => ({ id, params: {} });
const step = (name: string) => ({
  unitID: "book",
  undoMutations: [mutation(`undo ${name} 1`), mutation(`undo ${name} 2`)],
  redoMutations: [mutation(`redo ${name} 1`), mutation(`redo ${name} 2`)],
});

test("edits are redone in their order and undone from the last to the first", () => {
  const joined = joinSteps([step("a"), step("b")]);
  expect(joined.unitID).toBe("book");
  expect(joined.redoMutations.map((one) => one.id)).toEqual([
    "redo a 1",
    "redo a 2",
    "redo b 1",
    "redo b 2",
  ]);
  expect(joined.undoMutations.map((one) => one.id)).toEqual([
    "undo b 1",
    "undo b 2",
    "undo a 1",
    "undo a 2",
  ]);
});
