import { imageSize } from "image-size";
import { baseAddress, pathBelow, values } from "./addresses";
import { finding, type Check, type Finding, type Project } from "./finding";
import { at, named, type Element } from "./element";
import { resourcesById } from "./resources";

const listIconSize = 32;
const highResolutionIconSize = 64;
// Without these Office shows no icon on the ribbon.
const ribbonSizes = ["16", "32", "80"];

/** Every icon is a picture of the size for which the manifest names it. */
export const checkIconSizes: Check = (root, project) => {
  const byId = resourcesById(root);
  const ribbon = named(root, "Icon")
    .flatMap((icon) => icon.children)
    .map(({ attributes }) => ({
      resource: byId.get(attributes.resid ?? ""),
      size: Number(attributes.size),
    }));
  const list = [
    { resource: at(root, "IconUrl"), size: listIconSize },
    { resource: at(root, "HighResolutionIconUrl"), size: highResolutionIconSize },
  ];
  const findings = [...list, ...ribbon].flatMap(({ resource, size }) =>
    resource ? checkSize(resource, size, root, project) : [],
  );
  // An icon that is wrong for two buttons is one finding.
  return findings.filter(
    ({ line, message }, place) =>
      findings.findIndex((one) => one.line === line && one.message === message) === place,
  );
};

/** Every icon of the ribbon comes in the sizes that Office demands. */
export const checkIconSets: Check = (root) =>
  named(root, "Icon").flatMap((icon) => {
    const present = icon.children.map(({ attributes }) => attributes.size);
    return ribbonSizes
      .filter((size) => !present.includes(size))
      .map((size) => finding(icon, `An icon of size ${size} is missing.`));
  });

function checkSize(resource: Element, size: number, root: Element, project: Project): Finding[] {
  const base = baseAddress(root);
  return values(resource).flatMap(({ element, value }): Finding[] => {
    const file = project.readBuilt(pathBelow(base, value) ?? "");
    // A missing file is the finding of checkAddresses.
    if (!file) return [];
    const actual = sizeOf(file);
    if (actual === `${size} × ${size}`) return [];
    return [finding(element, `"${value}" should be ${size} × ${size}, but is ${actual}.`)];
  });
}

function sizeOf(file: Uint8Array): string {
  try {
    const { width, height } = imageSize(file);
    return `${width} × ${height}`;
  } catch {
    // The library throws at what it cannot read; that is what there is to say about the file.
    return "no picture";
  }
}
