/**
 * Defined names in Univer, which holds a reference without its equals sign. Its own ways of adding and
 * deleting a name look through every formula each time; for the names of a report that takes minutes.
 */
import { generateRandomId, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { parseReference } from "../../src/model/a1";
import type { FWorkbook } from "./facade";
import type { DefinedName } from "./places";

export interface Names {
  all: () => DefinedName[];
  add: (name: DefinedName) => void;
  set: (name: DefinedName) => void;
  remove: (name: string) => void;
}

export function createNames(workbook: FWorkbook, injector: Injector): Names {
  const unitId = workbook.getId();
  const commands = injector.get(ICommandService);
  const held = injector.get(IDefinedNamesService);
  return {
    all: () =>
      Object.values(held.getDefinedNameMap(unitId) ?? {})
        .filter(({ localSheetId }) => localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME)
        .map(({ name, formulaOrRefString: text }) => ({
          name,
          formula: text.startsWith("=") ? text : `=${text}`,
        })),
    add: ({ name, formula }) => {
      commands.syncExecuteCommand(InsertDefinedNameCommand.id, {
        id: generateRandomId(),
        unitId,
        name,
        formulaOrRefString: heldForm(formula),
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    set: ({ name, formula }) => {
      workbook.getDefinedName(name)?.setRef(heldForm(formula));
    },
    remove: (name) => {
      const params = workbook.getDefinedName(name)?.toBuilder().build();
      if (params === undefined) return;
      commands.syncExecuteCommand(RemoveDefinedNameMutation.id, params);
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: unitId,
        undoMutations: [{ id: SetDefinedNameMutation.id, params }],
        redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
      });
    },
  };
}

function heldForm(formula: string): string {
  const reference = formula.replace(/^=/, "");
  return parseReference(reference) === undefined ? formula : reference;
}
