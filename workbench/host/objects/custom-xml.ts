/** Excel.CustomXmlPartCollection: XML that an add-in stores in the workbook, as a part of the file. */
import { invalidArgument, itemNotFound } from "../errors";
import { DONE, hostObject, NULL_OBJECT } from "./kind";
import type { HostObject, HostServices, Kind } from "./kind";

/** The namespace of a part's root element; throws InvalidArgument where a text is no XML. */
function namespaceOf(xml: unknown): string {
  if (typeof xml !== "string") throw invalidArgument("A custom XML part is a text.");
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror") {
    throw invalidArgument("The custom XML part is not well-formed.");
  }
  return root.namespaceURI ?? "";
}

/** What a file brings along is kept whatever it is; only calls of the API are held to be XML. */
function namespaceIn(xml: string): string {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  return root.namespaceURI ?? "";
}

/** Puts a part into the workbook; its id has the form of Excel's. */
export function addPart(xml: string, customXml: Map<string, string>): string {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  customXml.set(id, xml);
  return id;
}

function existing(id: string, { customXml }: HostServices): string {
  const xml = customXml.get(id);
  if (xml === undefined) throw itemNotFound(`the custom XML part "${id}"`);
  return xml;
}

const PART: Kind<string> = {
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, services) => namespaceIn(existing(id, services)) },
  },
  methods: {
    GetXml: (id, _args, services) => ({ value: existing(id, services) }),
    SetXml: (id, [xml], services) => {
      existing(id, services);
      namespaceOf(xml);
      services.customXml.set(id, String(xml));
      return DONE;
    },
    Delete: (id, _args, services) => {
      existing(id, services);
      services.customXml.delete(id);
      return DONE;
    },
  },
};

/** The members of a collection: every part, or those of one namespace. */
function idsIn(namespace: string | null, { customXml }: HostServices): string[] {
  return [...customXml.entries()]
    .filter(([, xml]) => namespace === null || namespaceIn(xml) === namespace)
    .map(([id]) => id);
}

function partIn(
  namespace: string | null,
  id: unknown,
  services: HostServices,
): HostObject | undefined {
  const found = idsIn(namespace, services).find((one) => one === id);
  return found === undefined ? undefined : hostObject(PART, found);
}

/** What the collection of all parts and those of one namespace have in common. */
function collection<Data>(name: string, namespaceOfData: (data: Data) => string | null) {
  return {
    name,
    items: (data, services) =>
      idsIn(namespaceOfData(data), services).map((id) => hostObject(PART, id)),
    item: (data, id, services) => {
      const found = partIn(namespaceOfData(data), id, services);
      if (found === undefined) throw itemNotFound(`the custom XML part "${String(id)}"`);
      return found;
    },
    methods: {
      GetItemOrNullObject: (data, [id], services) =>
        partIn(namespaceOfData(data), id, services) ?? NULL_OBJECT,
      GetCount: (data, _args, services) => ({
        value: idsIn(namespaceOfData(data), services).length,
      }),
    },
  } satisfies Kind<Data>;
}

const SCOPED_PARTS: Kind<string> = collection("CustomXmlPartScopedCollection", (data) => data);

const ALL_PARTS = collection<null>("CustomXmlPartCollection", () => null);

export const CUSTOM_XML_PARTS: Kind<null> = {
  ...ALL_PARTS,
  methods: {
    ...ALL_PARTS.methods,
    Add: (_data, [xml], { customXml }) => {
      namespaceOf(xml);
      return hostObject(PART, addPart(String(xml), customXml));
    },
    GetByNamespace: (_data, [namespace]) => {
      if (typeof namespace !== "string") throw invalidArgument("A namespace is a text.");
      return hostObject(SCOPED_PARTS, namespace);
    },
  },
};
