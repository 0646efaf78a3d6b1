/** The services beside the workbook: the custom functions' runtime and the add-in's start-up. */
import { DONE, hostObject } from "./kind";
import type { HostObject, Kind } from "./kind";

/** Shorter waits between two deliveries of results, and an upper limit to them. */
const ENABLED_FEATURES = [2, 4];

const CUSTOM_FUNCTIONS: Kind<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_data, _args, { functionsReady }) => {
      functionsReady();
      return DONE;
    },
    _GetEnabledFeatures: () => ({ value: ENABLED_FEATURES }),
    SetInvocationArrayResults: (_data, [results], { functionResults }) => {
      functionResults(results);
      return DONE;
    },
  },
};

const ADDIN_INTERNAL: Kind<null> = {
  name: "AddinInternalService",
  // The notice that ribbon commands may be sent; the workbench has no ribbon.
  methods: { NotifyActionHandlerReady: () => DONE },
};

export const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": hostObject(CUSTOM_FUNCTIONS, null),
  "Microsoft.InternalService.AddinInternalService": hostObject(ADDIN_INTERNAL, null),
};
