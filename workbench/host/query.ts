/** Loads the properties of objects that a batch asks for. */
import { notImplemented } from "./errors";
import type { AnyKind, HostObject, HostServices } from "./objects/kind";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** Loads what a query selects; `a/b` leads into the object `a`. */
export async function query(
  object: HostObject,
  info: QueryInfo,
  services: HostServices,
): Promise<unknown> {
  const kind = object.kind as AnyKind;
  const select = info.Select ?? [];
  if (select.length === 0) return missing(`${kind.name}.load() without the names of properties`);
  if ((info.Expand ?? []).length > 0) return missing(`"expand" in ${kind.name}.load()`);
  if (kind.items === undefined) return load(object, select, services);
  const all = await kind.items(object.data, services);
  const skip = info.Skip ?? 0;
  const wanted = all.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const items: unknown[] = [];
  for (const item of wanted) items.push(await load(item, select, services));
  return { _Items: items };
}

async function load(
  object: HostObject,
  select: readonly string[],
  services: HostServices,
): Promise<Record<string, unknown>> {
  const kind = object.kind as AnyKind;
  const loaded = identify(object, services);
  const deeper = new Map<string, string[]>();
  for (const name of select) {
    const [first = "", ...rest] = name.split("/");
    const member = pascal(first);
    if (rest.length > 0) {
      deeper.set(member, [...(deeper.get(member) ?? []), rest.join("/")]);
      continue;
    }
    const get = kind.scalars?.[member]?.get ?? missing(`${kind.name}.${first}`);
    loaded[member] = await get(object.data, services);
  }
  for (const [member, names] of deeper) {
    const lead = kind.objects?.[member] ?? missing(`${kind.name}.${camel(member)}`);
    const child = await lead(object.data, services);
    const isCollection = (child.kind as AnyKind).items !== undefined;
    loaded[member] = isCollection
      ? await query(child, { Select: names.map((name) => name.replace(/^items\//, "")) }, services)
      : await load(child, names, services);
  }
  return loaded;
}

/** What the client must know of an object to find it again. */
export function identify(object: HostObject, services: HostServices): Record<string, unknown> {
  const kind = object.kind as AnyKind;
  const reference = services.referenceOf(object);
  return {
    ...kind.identity?.(object.data, services),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

export function missing(what: string): never {
  throw notImplemented(what);
}

export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
