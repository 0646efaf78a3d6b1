import { finding, type Check, type Finding } from "./finding";
import { withDescendants, type Element } from "./element";

// What may stand in each element, in this order: `?` at most once, `+` once or more, `*` any number,
// otherwise exactly once. Read off Microsoft's schemas OfficeAppManifestV1.1,
// TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0 (MS-OWEMXML). An element that is not
// named here holds none.
const host = "OfficeApp/VersionOverrides/Hosts/Host";
const functions = `${host}/AllFormFactors/ExtensionPoint`;
const ribbon = `${host}/DesktopFormFactor/ExtensionPoint`;
const group = `${ribbon}/OfficeTab/Group`;
const resources = "OfficeApp/VersionOverrides/Resources";
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl " +
    "HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions " +
    "VersionOverrides",
  "OfficeApp/DisplayName": "Override*",
  "OfficeApp/Description": "Override*",
  "OfficeApp/IconUrl": "Override*",
  "OfficeApp/HighResolutionIconUrl": "Override*",
  "OfficeApp/SupportUrl": "Override*",
  "OfficeApp/AppDomains": "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  "OfficeApp/Requirements": "Sets? Methods?",
  "OfficeApp/Requirements/Sets": "Set+",
  "OfficeApp/DefaultSettings": "SourceLocation",
  "OfficeApp/DefaultSettings/SourceLocation": "Override*",
  "OfficeApp/VersionOverrides":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "OfficeApp/VersionOverrides/Hosts": "Host+",
  [host]: "Runtimes AllFormFactors DesktopFormFactor",
  [`${host}/Runtimes`]: "Runtime",
  [`${host}/AllFormFactors`]: "ExtensionPoint",
  [functions]: "Script Page Metadata Namespace",
  [`${functions}/Script`]: "SourceLocation",
  [`${functions}/Page`]: "SourceLocation",
  [`${functions}/Metadata`]: "SourceLocation",
  [`${host}/DesktopFormFactor`]: "GetStarted? FunctionFile? ExtensionPoint+",
  [`${host}/DesktopFormFactor/GetStarted`]: "Title Description LearnMoreUrl",
  [ribbon]: "OfficeTab+",
  [`${ribbon}/OfficeTab`]: "Group+",
  [group]: "Label Icon Control+",
  [`${group}/Icon`]: "bt:Image+",
  [`${group}/Control`]: "Label Supertip Icon Action",
  [`${group}/Control/Supertip`]: "Title Description",
  [`${group}/Control/Icon`]: "bt:Image+",
  [`${group}/Control/Action`]: "TaskpaneId? SourceLocation Title?",
  [resources]: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  [`${resources}/bt:Images`]: "bt:Image+",
  [`${resources}/bt:Images/bt:Image`]: "bt:Override*",
  [`${resources}/bt:Urls`]: "bt:Url+",
  [`${resources}/bt:Urls/bt:Url`]: "bt:Override*",
  [`${resources}/bt:ShortStrings`]: "bt:String+",
  [`${resources}/bt:ShortStrings/bt:String`]: "bt:Override*",
  [`${resources}/bt:LongStrings`]: "bt:String+",
  [`${resources}/bt:LongStrings/bt:String`]: "bt:Override*",
};

/** The elements are those that Office knows, and stand in the order that its schemas demand. */
export const checkOrder: Check = (root) => {
  if (root.name !== "OfficeApp") return [finding(root, "The manifest's root is not <OfficeApp>.")];
  return withDescendants(root).flatMap(checkContent);
};

function checkContent(element: Element): Finding[] {
  const slots = (contents[element.path] ?? "").split(" ").filter(Boolean).map(readSlot);
  const findings: Finding[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = slots.findIndex(({ name }) => name === child.name);
    if (place === -1) {
      findings.push(finding(child, `<${child.name}> may not stand in <${element.name}>.`));
    } else if (place < reached) {
      const before = slots[reached]?.name ?? "";
      findings.push(finding(child, `<${child.name}> must stand before <${before}>.`));
    } else {
      reached = place;
    }
  }
  for (const { name, least, most } of slots) {
    const present = element.children.filter((child) => child.name === name);
    if (present.length < least) {
      findings.push(finding(element, `<${name}> is missing in <${element.name}>.`));
    }
    const tooMany = present[most];
    if (tooMany) findings.push(finding(tooMany, `<${name}> may stand there only once.`));
  }
  return findings;
}

function readSlot(token: string): { name: string; least: number; most: number } {
  const mark = /[?*+]$/.exec(token)?.[0] ?? "";
  return {
    name: token.slice(0, token.length - mark.length),
    least: mark === "?" || mark === "*" ? 0 : 1,
    most: mark === "*" || mark === "+" ? Infinity : 1,
  };
}
