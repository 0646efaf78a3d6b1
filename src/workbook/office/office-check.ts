/** The port for the check on the real Office.js: for a dynamic import, with the view that checks. */
import type { CheckPort } from "../../model/check-port";
import { createExcelCheck } from "./excel-check";
import { createGateway } from "./gateway";

/** To be called inside Excel only, once Office.js is ready. */
export function officeCheck(): CheckPort {
  return createExcelCheck(
    createGateway<Excel.RequestContext>({
      run: (work) => Excel.run(work),
      isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    }),
  );
}
