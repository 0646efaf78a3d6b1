import { languageOf, type Language } from "../../src/model/language";
import { values } from "./addresses";
import { finding, type Check, type Finding } from "./finding";
import { at, named, type Element } from "./element";

// One locale a language: Office takes the nearest where it has no other (zh-CN for zh-Hans).
const overrideLocales = ["ar-SA", "es-ES", "fr-FR", "ru-RU", "zh-CN"];

const shortText = 125;
const longText = 250;

/** The elements that hold a text for people, with the length that Office allows them. */
function texts(root: Element): { element: Element; most: number }[] {
  return [
    { element: at(root, "DisplayName"), most: shortText },
    { element: at(root, "Description"), most: longText },
    ...strings(root, "bt:ShortStrings").map((element) => ({ element, most: shortText })),
    ...strings(root, "bt:LongStrings").map((element) => ({ element, most: longText })),
  ].filter((one): one is { element: Element; most: number } => one.element !== undefined);
}

/** No text is empty or longer than Office allows, in any language. */
export const checkLengths: Check = (root) =>
  texts(root).flatMap(({ element, most }) =>
    values(element).flatMap(({ element: holder, value }): Finding[] => {
      if (value.trim() === "") return [finding(holder, "The text is empty.")];
      if (value.length <= most) return [];
      return [finding(holder, `The text has ${value.length} characters; Office takes ${most}.`)];
    }),
  );

/** Every text and the functions' help stand in all six languages; the namespace is never translated. */
export const checkLanguages: Check = (root) => {
  const namespace = named(root, "Namespace")[0]?.attributes.resid;
  const metadata = at(
    root,
    "VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint/Metadata/SourceLocation",
  )?.attributes.resid;
  const urls = named(root, "bt:Url").filter(({ attributes }) => attributes.id === metadata);
  return [...texts(root).map(({ element }) => element), ...urls].flatMap((element) => {
    const isNamespace = element.name === "bt:String" && element.attributes.id === namespace;
    return checkLocales(element, isNamespace ? [] : overrideLocales);
  });
};

/** The add-in and its button are called as the pane calls itself, in every language. */
export const checkTitles: Check = (root, { titles }) => {
  const button = named(root, "Control").flatMap((control) => named(control, "Label"))[0];
  const label = strings(root, "bt:ShortStrings").find(
    ({ attributes }) => attributes.id === button?.attributes.resid,
  );
  return [at(root, "DisplayName"), label]
    .filter((element) => element !== undefined)
    .flatMap(values)
    .flatMap(({ element, value }) => {
      const language = languageAt(element);
      if (value === titles[language]) return [];
      return [finding(element, `"${value}" is not the pane's title, "${titles[language]}".`)];
    });
};

/** The language of a text: that of its override, or English. */
export function languageAt({ attributes }: Element): Language {
  return languageOf(attributes.Locale);
}

function checkLocales(element: Element, wanted: readonly string[]): Finding[] {
  const locales = element.children.map(({ attributes }) => attributes.Locale ?? "");
  const missing = wanted.filter((locale) => !locales.includes(locale));
  const surplus = element.children.filter(({ attributes }, place) => {
    const locale = attributes.Locale ?? "";
    return !wanted.includes(locale) || locales.indexOf(locale) < place;
  });
  return [
    ...missing.map((locale) => finding(element, `There is no text for ${locale}.`)),
    ...surplus.map((one) =>
      finding(one, `A text for ${one.attributes.Locale ?? "no locale"} may not stand here.`),
    ),
  ];
}

function strings(root: Element, group: string): readonly Element[] {
  return at(root, `VersionOverrides/Resources/${group}`)?.children ?? [];
}
