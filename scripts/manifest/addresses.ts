import { finding, type Check, type Finding } from "./finding";
import { at, named, type Element } from "./element";

const maximumLength = 2048;

/** Where the add-in is served, with a slash at the end; undefined where the manifest says nothing. */
export function baseAddress(root: Element): string | undefined {
  const page = at(root, "DefaultSettings/SourceLocation")?.attributes.DefaultValue;
  return page?.slice(0, page.lastIndexOf("/") + 1);
}

/** The path of an address below the base, or undefined where it does not lie below it. */
export function pathBelow(base: string | undefined, address: string): string | undefined {
  if (base === undefined || !address.startsWith(base)) return undefined;
  return address.slice(base.length);
}

/** The value for every language with the element that gives it, the default first. */
export function values(element: Element): { element: Element; value: string }[] {
  const overrides = element.children.filter(({ name }) => /^(bt:)?Override$/.test(name));
  return [
    { element, value: element.attributes.DefaultValue ?? "" },
    ...overrides.map((one) => ({ element: one, value: one.attributes.Value ?? "" })),
  ];
}

/** Every address is https, lies where the add-in is served, and leads to a file of the build. */
export const checkAddresses: Check = (root, { readBuilt }) => {
  const base = baseAddress(root);
  const settings = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"];
  const elements = [
    ...named(root, ...settings, "bt:Url"),
    ...named(root, "SourceLocation", "bt:Image").filter(({ attributes }) => !attributes.resid),
  ];
  return elements.flatMap(values).flatMap(({ element, value }): Finding[] => {
    if (!value.startsWith("https://")) return [finding(element, `"${value}" is not https.`)];
    if (value.length > maximumLength) {
      return [finding(element, `The address is longer than ${maximumLength} characters.`)];
    }
    const path = pathBelow(base, value);
    if (path === undefined) {
      return [finding(element, `"${value}" does not lie below ${base ?? "the pane's address"}.`)];
    }
    if (!readBuilt(path)) return [finding(element, `"${path}" is not in the build.`)];
    return [];
  });
};
