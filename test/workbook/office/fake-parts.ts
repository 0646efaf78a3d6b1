/** As much of Excel as the store of frameworks uses: custom XML parts, and the calculation. */
export interface FakeParts {
  readonly context: Excel.RequestContext;
  /** The parts by their ids. */
  readonly parts: Map<string, string>;
  readonly syncs: () => number;
  readonly calculations: () => readonly string[];
}

/**
 * @param contents the parts at the beginning
 * @param failing the sync that fails as a whole, counted from 1; 0 for none
 */
export function fakeParts(contents: readonly string[] = [], failing = 0): FakeParts {
  const parts = new Map<string, string>(contents.map((xml, place) => [`{${place}}`, xml] as const));
  const calculations: string[] = [];
  let queue: (() => void)[] = [];
  let syncs = 0;
  const existing = (id: string): string => {
    const xml = parts.get(id);
    if (xml === undefined) throw Object.assign(new Error(id), { code: "ItemNotFound" });
    return xml;
  };
  const part = (id: string) => ({
    id,
    getXml: () => {
      const result = { value: "" };
      queue.push(() => {
        result.value = existing(id);
      });
      return result;
    },
    setXml: (xml: string) => {
      queue.push(() => {
        existing(id);
        parts.set(id, xml);
      });
    },
    delete: () => {
      queue.push(() => {
        existing(id);
        parts.delete(id);
      });
    },
  });
  const context = {
    sync: async () => {
      syncs += 1;
      const batch = queue;
      queue = [];
      await Promise.resolve();
      if (syncs === failing) {
        throw Object.assign(new Error("Something broke."), { code: "GeneralException" });
      }
      for (const action of batch) action();
    },
    workbook: {
      application: {
        calculate: (type: string) => {
          queue.push(() => calculations.push(type));
        },
      },
      customXmlParts: {
        add: (xml: string) => {
          queue.push(() => parts.set(`{new ${parts.size}}`, xml));
        },
        getItem: part,
        getByNamespace: (namespace: string) => {
          const found = { items: [] as ReturnType<typeof part>[], load: () => undefined };
          queue.push(() => {
            found.items = [...parts]
              .filter(([, xml]) => xml.includes(`"${namespace}"`))
              .map(([id]) => part(id));
          });
          return found;
        },
      },
    },
  };
  return {
    context: context as unknown as Excel.RequestContext,
    parts,
    syncs: () => syncs,
    calculations: () => calculations,
  };
}
