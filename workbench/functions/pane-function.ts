/** A function of the pane as the grid's formula engine calls it. */
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";
import { prepareArguments } from "./arguments";
import type { GridArgument, GridValue } from "./arguments";
import type { Broker, Caller } from "./broker";
import type { FunctionMetadata } from "./metadata";
import type { Outcome, ResultCell } from "./wire";

/** Shown while the pane computes; Excel shows #BUSY! or #GETTING_DATA. */
export const WAITING = ErrorType.CONNECT;

/** The runtime reads this flag as: errors among the arguments are to be handed over. */
const HANDS_OVER_ERRORS = 4;

export interface PaneFunctionOptions {
  fullName: string;
  metadata: FunctionMetadata;
  broker: Broker;
  addressOf: (caller: Caller) => string;
  /** Told the outcome of each call, so that an error's message can be shown for its cell. */
  onOutcome: (caller: Caller, outcome: Outcome) => void;
}

/** Registered with the engine as a synchronous function: see broker.ts for how it waits. */
export class PaneFunction extends BaseFunction {
  constructor(private readonly options: PaneFunctionOptions) {
    super(options.fullName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { metadata, broker, addressOf, onOutcome } = this.options;
    const caller: Caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const prepared = prepareArguments(metadata, variants.map(readArgument));
    if ("error" in prepared) {
      onOutcome(caller, prepared);
      return errorValue(prepared.error);
    }
    const call = {
      functionId: metadata.id,
      args: prepared.args,
      address: addressOf(caller),
      flags: metadata.takesErrors ? HANDS_OVER_ERRORS : 0,
    };
    const outcome = broker.outcome(call, caller);
    if (outcome === null) return ErrorValueObject.create(WAITING);
    onOutcome(caller, outcome);
    return writeOutcome(outcome);
  }
}

function readArgument(variant: BaseValueObject): GridArgument {
  if (variant instanceof ArrayValueObject) {
    return { array: variant.getArrayValue().map((row) => row.map(readValue)) };
  }
  // A blank cell arrives as an array of one: a bare null is an argument left out.
  if (variant.isNull()) return undefined;
  return { scalar: readValue(variant) };
}

function readValue(value: Nullable<BaseValueObject>): GridValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

function writeOutcome(outcome: Outcome): BaseValueObject {
  if ("error" in outcome) return errorValue(outcome.error);
  const values = outcome.cells.map((row) => row.map(writeValue));
  const width = values[0]?.length ?? 0;
  const single = values.length === 1 && width === 1 ? values[0]?.[0] : undefined;
  if (single !== undefined) return single;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function writeValue(cell: ResultCell | undefined): BaseValueObject {
  if (cell === undefined) return NullValueObject.create();
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return errorValue(cell.error);
}

const ERROR_TYPES = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type) => [type, type]),
);

function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(ERROR_TYPES.get(code) ?? ErrorType.VALUE);
}
