import { IUndoRedoService, IUniverInstanceService } from "@univerjs/presets";
import { createGrid } from "./grid/create";
import { createUniverGrid } from "./grid/univerGrid";
import { watchCalculation } from "./grid/calculation";
import { createBroker } from "./functions/broker";
import { readMetadata } from "./functions/metadata";
import { describeFunction, registerFunctions } from "./functions/register";
import { createLog } from "./host/log";
import { openTransport } from "./host/transport";
import { appContext, paneAddress, REQUIREMENT_SETS } from "./host/context";
void (async () => {
const log = createLog();
const g = document.createElement("div"); g.style.cssText = "height:700px;width:900px"; document.body.append(g);
const f = document.createElement("iframe"); document.body.append(f);
const meta = readMetadata(await (await fetch("/functions/functions.json")).json());
const { univer, univerAPI } = await createGrid(g, "en", meta.map((m) => describeFunction(m, "WIPO")));
const injector = univer.__getInjector();
const calculation = watchCalculation(injector);
let n = 0;
const broker = createBroker({ keep: 20000, log, recompute: (cells) => calculation.recomputeCells("wb", cells),
  send: (m) => transport.raise("richApiMessage", { ArrayData: m.map((x) => [1, 1000, "", x, n++]) }) });
registerFunctions(injector, meta, { namespace: "WIPO", broker, addressOf: () => "", onOutcome: () => {} });
const workbook = univerAPI.createWorkbook({ id: "wb", name: "x", sheets: { s1: { columnCount: 60, id: "s1", name: "Sheet1", cellData: { 0: { 0: { v: 3 }, 1: { v: 4 }, 2: { f: "=WIPO.UTILISATION(A1,B1)" } }, 1: { 2: { f: "=WIPO.UTILISATION(A1:A3,B1:B3)" } }, 6: { 0: { f: '=WIPO.ECHO(1,,"x")' }, 1: { f: "=WIPO.ECHO(Z1,Z1:Z2)" }, 2: { f: "=WIPO.ECHO(TRUE,A1:B2)" }, 3: { f: "=WIPO.ECHO(1/0,Z1,A1=3)" } }, 7: { 0: { f: '=WIPO.FAIL("#N/A","why")' }, 1: { f: "=WIPO.NIL()" }, 2: { f: "=WIPO.THROWS()" }, 3: { f: '=IFERROR(WIPO.FAIL("#NUM!"),"caught")' } } } } }, sheetOrder: ["s1"] } as never);
const grid = createUniverGrid({ univerAPI, workbook, injector, calculation, forgetResults: () => { broker.forget(); } });
injector.get(IUniverInstanceService).focusUnit("wb"); (window as any).grid = grid; (window as any).api = univerAPI; (window as any).undo = injector.get(IUndoRedoService);
const transport = openTransport(f, { appContext: () => appContext({ appId: "a", locale: "en-US", requirementSets: REQUIREMENT_SETS, settings: {} }),
 execute: (id, a) => { const d = a as any; const body = JSON.parse(d.ArrayData[4]); console.log("EXEC", d.ArrayData[0], d.ArrayData[4]);
   const set = body.Actions.find((x: any) => /SetInvocationArrayResults/.test(x.Name)); if (set) broker.deliver(set.ArgumentInfo.Arguments[0]);
   if (/ContainerReady/.test(d.ArrayData[0])) { setTimeout(() => { broker.runtimeReady(); }, 0); }
   return Promise.resolve({ Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: body.Actions.map((x: any) => ({ ActionId: x.Id, Value: x.Name === "_GetEnabledFeatures" ? [2, 4] : null })) })] }); }, subscribed: (e) => { console.log("SUB", e) } }, log);
f.src = paneAddress("/taskpane.html", location.origin, "en-US", "workbench");
})();
