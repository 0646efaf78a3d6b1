/** Where the pane runs, and what Office says about the user. */
import type { FrameworkStore } from "../../model/framework-store";
import { START_TIME_LIMIT } from "../../model/limits";
import type { WorkbookPort } from "../../model/workbook-port";
import { createFrameworkStore } from "./excel-frameworks";
import { createExcelWorkbook } from "./excel-workbook";
import { createGateway } from "./gateway";

export interface Host {
  /** Undefined outside Excel. */
  readonly workbook: WorkbookPort | undefined;
  /** The results frameworks that the workbook keeps; undefined outside Excel. */
  readonly frameworks: FrameworkStore | undefined;
  /** The language of Office's own menus, as a locale tag. */
  readonly displayLanguage: string | undefined;
  /** Undefined where Office does not tell, as on the web. */
  readonly isDark: boolean | undefined;
  /** Office's prefix for what a page stores, where documents of several owners share an origin. */
  readonly partitionKey: string;
}

const NOWHERE: Host = {
  workbook: undefined,
  frameworks: undefined,
  displayLanguage: undefined,
  isDark: undefined,
  partitionKey: "",
};

/**
 * Tells where the pane runs as soon as Office.js knows; if that takes too long, first that it runs
 * nowhere, so that the pane can at least be read.
 */
export function onHost(listener: (host: Host) => void): void {
  // Office.js itself may be missing, when its address cannot be reached
  if (typeof Office === "undefined") {
    listener(NOWHERE);
    return;
  }
  const timer = setTimeout(() => {
    listener(NOWHERE);
  }, START_TIME_LIMIT);
  void Office.onReady().then((info: { host: Office.HostType | null }) => {
    clearTimeout(timer);
    listener(info.host === Office.HostType.Excel ? excelHost() : NOWHERE);
  });
}

function excelHost(): Host {
  // several members are missing in some hosts, whatever their types say
  const context = Office.context as Partial<Office.Context>;
  const gateway = createGateway<Excel.RequestContext>({
    run: (work) => Excel.run(work),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  });
  return {
    workbook: createExcelWorkbook(gateway),
    frameworks: createFrameworkStore(gateway),
    displayLanguage: context.displayLanguage,
    isDark: isDark(context.officeTheme),
    partitionKey: context.partitionKey ?? "",
  };
}

/** The theme's own word, or the brightness of its background in Offices that do not give it. */
function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
