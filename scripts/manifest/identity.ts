import { finding, type Check, type Finding } from "./finding";
import { at, type Element } from "./element";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const kinds: readonly { path: string; attribute: string; value: string }[] = [
  { path: "", attribute: "xsi:type", value: "TaskPaneApp" },
  { path: "", attribute: "xmlns", value: "http://schemas.microsoft.com/office/appforoffice/1.1" },
  {
    path: "",
    attribute: "xmlns:bt",
    value: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  },
  { path: "Hosts/Host", attribute: "Name", value: "Workbook" },
  { path: "VersionOverrides", attribute: "xsi:type", value: "VersionOverridesV1_0" },
  {
    path: "VersionOverrides",
    attribute: "xmlns",
    value: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  },
  { path: "VersionOverrides/Hosts/Host", attribute: "xsi:type", value: "Workbook" },
  {
    path: "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint",
    attribute: "xsi:type",
    value: "CustomFunctions",
  },
  {
    path: "VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint",
    attribute: "xsi:type",
    value: "PrimaryCommandSurface",
  },
];

/** It is a task pane add-in for Excel, in the schema versions that Office knows by these names. */
export const checkKind: Check = (root) =>
  kinds.flatMap(({ path, attribute, value }) => {
    const element = path === "" ? root : at(root, path);
    // A missing element is the finding of checkOrder.
    if (!element || element.attributes[attribute] === value) return [];
    return [finding(element, `${attribute} must be "${value}".`)];
  });

/** The id is a GUID, and nothing more than the document itself is asked for. */
export const checkIdentity: Check = (root) => [
  ...checkText(root, "Id", (id) => guid.test(id), "is not a GUID in small letters"),
  ...checkText(
    root,
    "Permissions",
    (permission) => permission === "ReadWriteDocument",
    "is not ReadWriteDocument, the least that reads a selection and inserts a formula",
  ),
  ...checkText(root, "DefaultLocale", (locale) => locale === "en-US", "is not en-US"),
];

/** The version is package.json's with a fourth part, and one that Office takes. */
export const checkVersion: Check = (root, { version }) => [
  ...checkText(
    root,
    "Version",
    (text) => text === `${version}.0`,
    `is not ${version}.0, as package.json says`,
  ),
  // Microsoft's own validation refuses less; Excel for the web refuses three parts.
  ...checkText(
    root,
    "Version",
    (text) => /^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(text),
    "is not 1.0.0.0 or higher in four parts, without which Office refuses it",
  ),
];

function checkText(
  root: Element,
  path: string,
  isRight: (text: string) => boolean,
  problem: string,
): Finding[] {
  const element = at(root, path);
  if (!element || isRight(element.text)) return [];
  return [finding(element, `"${element.text}" ${problem}.`)];
}
