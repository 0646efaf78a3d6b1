import { finding, type Check, type Finding } from "./finding";
import { at, named, withDescendants, type Element } from "./element";

const resources = "VersionOverrides/Resources";
const maximumIdLength = 32;

// Which group of the resources each referring element takes its resource from.
const groupOf: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Every resource by its id, from all groups. */
export function resourcesById(root: Element): ReadonlyMap<string, Element> {
  return new Map(
    definitions(root).map((resource) => [resource.attributes.id ?? "", resource] as const),
  );
}

/** Every reference leads to a resource of the right group, and every resource is used. */
export const checkResources: Check = (root) => {
  const byId = resourcesById(root);
  const references = withDescendants(root).filter(({ attributes }) => "resid" in attributes);
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  const unresolved = references.flatMap((reference): Finding[] => {
    const id = reference.attributes.resid ?? "";
    const resource = byId.get(id);
    if (!resource) return [finding(reference, `resid "${id}" is not defined.`)];
    const wanted = groupOf[reference.name] ?? "";
    if (resource.path.includes(`/${wanted}/`)) return [];
    return [finding(reference, `resid "${id}" does not stand in <${wanted}>.`)];
  });
  const unused = definitions(root).filter(({ attributes }) => !used.has(attributes.id));
  return [
    ...unresolved,
    ...unused.map((resource) =>
      finding(resource, `Resource "${resource.attributes.id ?? ""}" is not used.`),
    ),
  ];
};

/** No two resources, and no two groups or controls of the ribbon, share an id. */
export const checkIds: Check = (root) => {
  const controls = named(root, "Group", "Control");
  return [...repeated(definitions(root)), ...repeated(controls), ...tooLong(definitions(root))];
};

/** Pane, ribbon and functions name the one long-lived runtime: otherwise they would not share it. */
export const checkSharedRuntime: Check = (root) => {
  const runtime = named(root, "Runtime")[0];
  // A missing runtime is the finding of checkOrder.
  if (!runtime) return [];
  const { resid = "", lifetime } = runtime.attributes;
  const sharing = [
    at(root, "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Page/SourceLocation"),
    at(root, "VersionOverrides/Hosts/Host/DesktopFormFactor/FunctionFile"),
    ...named(root, "Action").flatMap((action) => named(action, "SourceLocation")),
  ].filter((element) => element !== undefined);
  return [
    ...(lifetime === "long" ? [] : [finding(runtime, `lifetime must be "long".`)]),
    ...sharing
      .filter((element) => element.attributes.resid !== resid)
      .map((element) => finding(element, `resid must be the runtime's, "${resid}".`)),
  ];
};

function definitions(root: Element): Element[] {
  return (at(root, resources)?.children ?? []).flatMap((group) => group.children);
}

function repeated(elements: readonly Element[]): Finding[] {
  const idOf = ({ attributes }: Element) => attributes.id ?? "";
  return elements
    .filter((element, place) => elements.findIndex((one) => idOf(one) === idOf(element)) < place)
    .map((element) => finding(element, `The id "${idOf(element)}" is used twice.`));
}

function tooLong(elements: readonly Element[]): Finding[] {
  return elements
    .filter(({ attributes }) => (attributes.id ?? "").length > maximumIdLength)
    .map((element) => finding(element, `The id is longer than ${maximumIdLength} characters.`));
}
