/** A results framework as a custom XML part: one element, the framework's JSON as its text. */
import type { StoredFramework } from "../../model/framework-store";

/** By which the parts are found; another number stands for another form of what is in them. */
export const FRAMEWORK_NAMESPACE = "urn:x-wipo-performance-toolkit:framework:1";

const ELEMENT = "framework";
const BIENNIUM = "biennium";

/** Characters that JSON takes as they are and XML does not take at all. */
const NO_XML = /[\ufffe\uffff]/g;

export function frameworkXml(biennium: string, json: string): string {
  const xml = document.implementation.createDocument(FRAMEWORK_NAMESPACE, ELEMENT);
  const root = xml.documentElement;
  root.setAttribute(BIENNIUM, biennium);
  root.textContent = json.replace(
    NO_XML,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  return new XMLSerializer().serializeToString(xml);
}

/** What a part holds, as far as it can be read. */
export function storedFramework(xml: string): StoredFramework {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  const isOurs = root.namespaceURI === FRAMEWORK_NAMESPACE && root.localName === ELEMENT;
  // a browser tells that the XML is broken by an element within what it could read
  const isWhole = isOurs && root.getElementsByTagName("parsererror").length === 0;
  return {
    biennium: (isOurs && root.getAttribute(BIENNIUM)) || undefined,
    json: (isWhole && root.textContent) || undefined,
  };
}
