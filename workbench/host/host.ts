/** Puts the host together: the grid on one side, the pane's Office.js on the other. */
import type { Broker } from "../functions/broker";
import type { Grid } from "../grid/port";
import { createCharts } from "./charts";
import type { ChartStore } from "./charts";
import { appContext, REQUIREMENT_SETS } from "./context";
import { createDispatch } from "./dispatch";
import { forwardEvents } from "./events";
import type { HostLog } from "./log";
import { SERVICES } from "./objects/services";
import type { HostServices } from "./objects/kind";
import { WAC_WORKBOOK, WORKBOOK } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { createReferences } from "./references";
import { offeredSets } from "./state";
import type { HostState } from "./state";
import { openTransport } from "./transport";
import type { Transport } from "./transport";

export interface HostOptions {
  frame: HTMLIFrameElement;
  appId: string;
  locale: string;
  grid: Grid;
  broker: Broker;
  state: HostState;
  log: HostLog;
  readFile: HostServices["readFile"];
  openWorkbook: HostServices["openWorkbook"];
}

export interface Host {
  transport: Transport;
  /** What add-ins have stored in the workbook. */
  settings: ReadonlyMap<string, unknown>;
  customXml: Map<string, string>;
  charts: ChartStore;
}

/** Starts to listen to the pane; open it after this. */
export function startHost(options: HostOptions): Host {
  const { frame, appId, locale, grid, broker, state, log } = options;
  const references = createReferences();
  const settings = new Map<string, unknown>();
  const customXml = new Map<string, string>();
  const charts = createCharts((sheetId) => grid.sheets().some(({ id }) => id === sheetId));
  const events = forwardEvents(grid, () => transport);

  const execute = createDispatch({
    state,
    webRoot: WAC_WORKBOOK,
    roots: { workbook: WORKBOOK, services: SERVICES, reference: references.find },
    services: {
      grid,
      worksheet,
      log,
      settings,
      customXml,
      charts,
      isStructureProtected: () => state.structureProtected,
      readFile: options.readFile,
      openWorkbook: options.openWorkbook,
      listenTo: events.listenTo,
      keepReference: references.keep,
      referenceOf: references.idOf,
      removeReference: references.remove,
      functionsReady: () => {
        // The runtime listens once it has read the answer to this.
        setTimeout(broker.runtimeReady, 0);
      },
      functionResults: broker.deliver,
    },
  });

  const transport = openTransport(
    frame,
    {
      execute,
      appContext: () => {
        events.reset();
        return appContext({
          appId,
          locale,
          requirementSets: offeredSets(REQUIREMENT_SETS, state.requirementSets),
          settings: Object.fromEntries(settings),
        });
      },
    },
    log,
  );
  return { transport, settings, customXml, charts };
}
