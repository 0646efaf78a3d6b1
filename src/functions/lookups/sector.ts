import { findSector } from "../../framework/find";
import { required, type FunctionDefinition } from "../definition";
import { FRAMEWORK_ERRORS, LANGUAGE, OPTIONAL_BIENNIUM } from "./arguments";
import { NAME_ERRORS } from "./found";
import { nameLookup } from "./name-lookup";

/** A sector's full name, from any of its names, short names or its id, in any language. */
export const sector: FunctionDefinition = {
  id: "SECTOR",
  family: "lookups",
  arguments: [required("sectorName", "text", "text"), LANGUAGE, OPTIONAL_BIENNIUM],
  result: { unit: "text", kind: "text", shape: "cell" },
  errors: [...FRAMEWORK_ERRORS, "unknownSector", ...NAME_ERRORS, "noName"],
  sources: ["table4", "table5"],
  examples: [
    { args: ["专利"], shows: "专利和技术" },
    { args: ["生态", "en"], shows: "IP and Innovation Ecosystems" },
    { args: ["BRANDS AND DESIGNS", "zh"], shows: "品牌和外观设计" },
    { args: ["Catering"], shows: "#N/A" },
  ],
  calculation: { compute: nameLookup(findSector, ({ sectors }) => sectors, "unknownSector") },
};
