/** Objects that the pane keeps between batches, by id. */
import type { HostObject } from "./objects/kind";

export interface References {
  keep: (object: HostObject) => string;
  idOf: (object: HostObject) => string | null;
  find: (id: string) => HostObject | null;
  remove: (id: string) => void;
}

export function createReferences(): References {
  const byId = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined && byId.has(known)) return known;
      last += 1;
      const id = `{workbench:${last}}`;
      ids.set(object, id);
      byId.set(id, object);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    find: (id) => byId.get(id) ?? null,
    remove: (id) => {
      byId.delete(id);
    },
  };
}
