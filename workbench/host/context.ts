/** What the host tells Office.js about itself, and the pane's address that makes Office.js ask. */

export interface HostIdentity {
  appId: string;
  locale: string;
  /** Requirement sets and their versions, as Excel answers `isSetSupported`. */
  requirementSets: Readonly<Record<string, string>>;
  settings: Readonly<Record<string, unknown>>;
}

/** The sets that Excel for the web offers and that this host answers to. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  Settings: "1.1",
};

const CORRELATION = "00000000-0000-4000-8000-000000000000";
const EXCEL = 16;
const READ_WRITE = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(identity: HostIdentity): Record<string, unknown> {
  return {
    _id: identity.appId,
    _appInstanceId: identity.appId,
    _appName: EXCEL,
    _appVersion: "16.01",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: "workbench.xlsx",
    _clientMode: READ_WRITE,
    _settings: Object.entries(identity.settings).map(([key, value]) => [
      key,
      JSON.stringify(value),
    ]),
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CORRELATION,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify(identity.requirementSets),
    _addinName: "WIPO Performance Toolkit",
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

/** The flags in the address: shared runtime (1) and custom functions (2). */
const RUNTIME_FLAGS = 3;

/** The pane's address, as Excel on the web would write it into the iframe. */
export function paneAddress(pane: string, origin: string, locale: string, appId: string): string {
  const hostInfo = `Excel$Web$16.01$${locale}$${CORRELATION}$$disableLogging$${RUNTIME_FLAGS}`;
  const query = `_host_Info=${encodeURIComponent(hostInfo)}`;
  return `${pane}?${query}#&_xdm_Info=${encodeURIComponent(`${appId}|${appId}|${origin}/`)}`;
}
