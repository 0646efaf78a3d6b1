import { findResult } from "../../framework/find";
import { required, type FunctionDefinition } from "../definition";
import { FRAMEWORK_ERRORS, LANGUAGE, OPTIONAL_BIENNIUM } from "./arguments";
import { NAME_ERRORS } from "./found";
import { nameLookup } from "./name-lookup";

/** The wording of an expected result, without its code. */
export const result: FunctionDefinition = {
  id: "RESULT",
  family: "lookups",
  arguments: [required("resultCode", "text", "text"), LANGUAGE, OPTIONAL_BIENNIUM],
  result: { unit: "text", kind: "text", shape: "cell" },
  errors: [...FRAMEWORK_ERRORS, "unknownResult", ...NAME_ERRORS, "noName"],
  sources: ["table5"],
  examples: [
    { args: ["4.5", "zh"], shows: "为知识产权局完善知识产权基础设施" },
    { args: [4.5, "en"], shows: "Enhanced IP infrastructure for IP Offices" },
    { args: ["9.9"], shows: "#N/A" },
  ],
  calculation: { compute: nameLookup(findResult, ({ results }) => results, "unknownResult") },
};
