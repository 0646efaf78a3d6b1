/** Makes the pane's functions known to the grid: to its formula engine and its suggestions. */
import { FunctionType, IFunctionService } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import { BooleanNumber } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { PaneFunction } from "./pane-function";
import type { PaneFunctionOptions } from "./pane-function";
import type { FunctionMetadata } from "./metadata";

export type RegisterOptions = Omit<PaneFunctionOptions, "fullName" | "metadata"> & {
  namespace: string;
};

/** Registers every function as NAMESPACE.NAME; before the workbook opens, or it shows #NAME?. */
export function registerFunctions(
  injector: Injector,
  functions: readonly FunctionMetadata[],
  options: RegisterOptions,
): void {
  const service = injector.get(IFunctionService);
  for (const metadata of functions) {
    const fullName = `${options.namespace}.${metadata.name}`;
    service.registerExecutors(new PaneFunction({ ...options, fullName, metadata }));
  }
}

/** What the grid suggests while a person types the function's name. */
export function describeFunction(metadata: FunctionMetadata, namespace: string): IFunctionInfo {
  return {
    functionName: `${namespace}.${metadata.name}`,
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
