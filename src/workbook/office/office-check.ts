/** The port for the check on the real Office.js: for a dynamic import, with the view that checks. */
import type { CheckPort } from "../../model/check-port";
import { EDITING_RETRY_INTERVAL, INSERTION_TIME_LIMIT } from "../../model/limits";
import { createExcelCheck } from "./excel-check";
import { createGateway, type ExcelHost } from "./gateway";

/** To be called inside Excel only, once Office.js is ready. */
export function officeCheck(): CheckPort {
  const host: ExcelHost<Excel.RequestContext> = {
    run: (work) => Excel.run(work),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  };
  const limits = { answer: INSERTION_TIME_LIMIT, retry: EDITING_RETRY_INTERVAL };
  return createExcelCheck(createGateway(host), createGateway(host, limits));
}
