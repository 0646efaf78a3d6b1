import { baseAddress, pathBelow, values } from "./addresses";
import { finding, type Check, type Finding } from "./finding";
import { at, named, type Element } from "./element";
import { resourcesById } from "./resources";
import { languageAt } from "./texts";

/** The namespace is the one under which the functions are written everywhere else. */
export const checkNamespace: Check = (root, { namespace }) => {
  const resid = named(root, "Namespace")[0]?.attributes.resid ?? "";
  const resource = resourcesById(root).get(resid);
  if (!resource || resource.attributes.DefaultValue === namespace) return [];
  return [
    finding(
      resource,
      `The namespace "${resource.attributes.DefaultValue ?? ""}" is not ${namespace}.`,
    ),
  ];
};

/** Each language's metadata is that language's own file. */
export const checkMetadataLanguages: Check = (root) =>
  metadataFiles(root).flatMap(({ element, path }) => {
    const language = languageAt(element);
    const wanted = language === "en" ? "functions.json" : `functions-${language}.json`;
    if (path === `functions/${wanted}`) return [];
    return [finding(element, `"${path}" is not functions/${wanted}.`)];
  });

/** Excel is told of exactly the functions that exist, under the same ids in every language. */
export const checkFunctionIds: Check = (root, { functionIds, readBuilt }) =>
  metadataFiles(root).flatMap(({ element, path }): Finding[] => {
    const file = readBuilt(path);
    // A missing file is the finding of checkAddresses.
    if (!file) return [];
    const ids = idsIn(new TextDecoder().decode(file));
    if (!ids) return [finding(element, `"${path}" holds no functions.`)];
    const missing = functionIds.filter((id) => !ids.includes(id));
    const unknown = ids.filter((id, place) => !functionIds.includes(id) || ids.indexOf(id) < place);
    return [
      ...missing.map((id) => finding(element, `"${path}" lacks ${id}.`)),
      ...unknown.map((id) => finding(element, `"${path}" has ${id}, which may not stand there.`)),
    ];
  });

function metadataFiles(root: Element): { element: Element; path: string }[] {
  const reference = at(
    root,
    "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Metadata/SourceLocation",
  );
  const resource = resourcesById(root).get(reference?.attributes.resid ?? "");
  if (!resource) return [];
  const base = baseAddress(root);
  return values(resource).map(({ element, value }) => ({
    element,
    path: pathBelow(base, value) ?? value,
  }));
}

/** The ids of the functions in the metadata, or undefined where it is not metadata. */
function idsIn(json: string): string[] | undefined {
  try {
    const { functions } = JSON.parse(json) as { functions?: { id: string }[] };
    return functions?.map(({ id }) => id);
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}
