/** Runs one batch of Office.js: a list of actions on objects that are named by paths. */
import { isRecord } from "./envelope";
import { HostError, itemNotFound } from "./errors";
import { isHostObject, NULL_OBJECT } from "./objects/kind";
import type { AnyKind, HostObject, HostServices } from "./objects/kind";
import { camel, identify, missing, query } from "./query";
import type { QueryInfo } from "./query";

/** Where the paths start: the workbook, the services by name, and objects kept between batches. */
export interface BatchRoots {
  workbook: HostObject;
  services: Readonly<Record<string, HostObject>>;
  reference: (id: string) => HostObject | null;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  /** The traces that the batch has passed: the client hangs its event handlers on them. */
  TraceIds: number[];
  Error?: Record<string, unknown>;
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 };

/**
 * Runs the actions in order. The first one that fails ends the batch: what came before it stays
 * done, what comes after is not begun.
 */
export async function runBatch(
  request: BatchRequest,
  roots: BatchRoots,
  services: HostServices,
): Promise<BatchResponse> {
  const run = createRun(request, roots, services);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: await run.perform(action) });
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = errorBody(error, index, run.describe(action), services);
      break;
    }
  }
  return response;
}

function createRun(request: BatchRequest, roots: BatchRoots, services: HostServices) {
  const objects = new Map<number, HostObject>();

  const path = (id: number): ObjectPath => {
    const found = request.ObjectPaths[String(id)];
    if (found === undefined) throw new HostError("InvalidRequest", `There is no path ${id}.`);
    return found;
  };

  const resolve = async (id: number): Promise<HostObject> => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const object = await follow(path(id));
    // A path is followed once: the method in it may have added something.
    objects.set(id, object);
    return object;
  };

  const follow = async (step: ObjectPath): Promise<HostObject> => {
    if (step.ObjectPathType === PATH.root) return roots.workbook;
    if (step.ObjectPathType === PATH.null) return NULL_OBJECT;
    if (step.ObjectPathType === PATH.service) {
      return roots.services[step.Name] ?? missing(`the service "${step.Name}"`);
    }
    if (step.ObjectPathType === PATH.reference) {
      const kept = roots.reference(step.Name);
      if (kept === null) throw itemNotFound(`the object "${step.Name}" of an earlier batch`);
      return kept;
    }
    const parent = await resolve(step.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    return descend(parent, step);
  };

  const descend = async (parent: HostObject, step: ObjectPath): Promise<HostObject> => {
    const kind = parent.kind as AnyKind;
    if (step.ObjectPathType === PATH.property) {
      const member = kind.objects?.[step.Name] ?? missing(`${kind.name}.${camel(step.Name)}`);
      return member(parent.data, services);
    }
    if (step.ObjectPathType === PATH.method) {
      const member = kind.methods?.[step.Name] ?? missing(`${kind.name}.${camel(step.Name)}()`);
      const result = await member(parent.data, await argumentsOf(step.ArgumentInfo), services);
      return isHostObject(result)
        ? result
        : missing(`${kind.name}.${camel(step.Name)}() as object`);
    }
    if (step.ObjectPathType === PATH.indexer) {
      const member = kind.item ?? missing(`${kind.name}.getItem()`);
      const [key] = await argumentsOf(step.ArgumentInfo);
      return member(parent.data, key, services);
    }
    return missing(`the object path type ${step.ObjectPathType}`);
  };

  /** Arguments that are objects stand in the list as the numbers of their paths. */
  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<unknown[]> => {
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => {
        const reference = references[index];
        return typeof reference === "number" && reference > 0 ? resolve(reference) : argument;
      }),
    );
  };

  const perform = async (action: Action): Promise<unknown> => {
    if (action.ActionType === ACTION.trace) return null;
    const object = await resolve(action.ObjectPathId);
    const kind = object.kind as AnyKind;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NULL_OBJECT ? null : identify(object, services);
      case ACTION.query:
        return object === NULL_OBJECT ? null : query(object, action.QueryInfo ?? {}, services);
      case ACTION.method: {
        if (action.Name === "_KeepReference") {
          if (object !== NULL_OBJECT) services.keepReference(object);
          return null;
        }
        const member = kind.methods?.[action.Name];
        if (member === undefined) return missing(`${kind.name}.${camel(action.Name)}()`);
        const result = await member(object.data, await argumentsOf(action.ArgumentInfo), services);
        return isHostObject(result) ? {} : result.value;
      }
      case ACTION.setProperty: {
        const set = kind.scalars?.[action.Name]?.set;
        if (set === undefined) return missing(`setting ${kind.name}.${camel(action.Name)}`);
        const [value] = await argumentsOf(action.ArgumentInfo);
        await set(object.data, value, services);
        return null;
      }
      default:
        return missing(`the action type ${action.ActionType} (${kind.name}.${action.Name})`);
    }
  };

  const describe = (action: Action): string => {
    const kind = objects.get(action.ObjectPathId)?.kind.name ?? "";
    const name =
      action.Name === "" ? request.ObjectPaths[String(action.ObjectPathId)]?.Name : action.Name;
    return [kind, camel(name ?? "")].filter((part) => part !== "").join(".");
  };

  return { perform, describe };
}

function errorBody(
  error: unknown,
  index: number,
  location: string,
  services: HostServices,
): Record<string, unknown> {
  const known =
    error instanceof HostError ? error : new HostError("GeneralException", String(error));
  const text = `${known.code} at ${location === "" ? "the batch" : location}: ${known.message}`;
  if (known.code === "NotImplemented" || known.code === "GeneralException")
    services.log.error(text);
  else services.log.info(text);
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
  };
}

/** Reads the text of a batch; throws when it is not one. */
export function readBatch(text: unknown): BatchRequest {
  const parsed: unknown = typeof text === "string" ? JSON.parse(text) : text;
  if (!isRecord(parsed) || !Array.isArray(parsed["Actions"]) || !isRecord(parsed["ObjectPaths"])) {
    throw new Error("the body of ProcessQuery is not a batch");
  }
  return parsed as unknown as BatchRequest;
}
