/**
 * The results frameworks that the open workbook keeps, through Office.js: a custom XML part for each
 * biennium. Not the workbook's settings: these belong to one add-in's id, hold 2 MB in all, and are
 * rewritten as a whole.
 */
import type { FrameworkStore, StoredFramework } from "../../model/framework-store";
import type { Call, Outcome } from "../../model/workbook-port";
import { FRAMEWORK_NAMESPACE, frameworkXml, storedFramework } from "./framework-xml";
import type { Gateway } from "./gateway";

type Context = Excel.RequestContext;

/** Custom XML parts. */
const PARTS = "1.5";
/** Calculation on demand. */
const CALCULATION = "1.1";

interface StoredPart extends StoredFramework {
  /** By which Excel finds the part. */
  readonly id: string;
}

export function createFrameworkStore(gateway: Gateway<Context>): FrameworkStore {
  const storedParts = (call?: Call): Promise<Outcome<readonly StoredPart[]>> =>
    gateway({ needs: PARTS, work: readParts }, call);

  /** Changes the parts of a biennium in one request, once they are known. */
  const changeParts = async (
    biennium: string,
    change: (parts: Excel.CustomXmlPartCollection, ids: readonly string[]) => void,
    call?: Call,
  ): Promise<Outcome<undefined>> => {
    const stored = await storedParts(call);
    if (stored.problem) return stored;
    const ids = stored.value.filter((part) => part.biennium === biennium).map(({ id }) => id);
    const work = async (context: Context, sync: () => Promise<void>): Promise<undefined> => {
      change(context.workbook.customXmlParts, ids);
      await sync();
    };
    return gateway({ needs: PARTS, isChange: true, work }, call);
  };

  return {
    read: async (call) => {
      const stored = await storedParts(call);
      if (stored.problem) return stored;
      return { value: stored.value.map(({ biennium, json }) => ({ biennium, json })) };
    },
    write: (biennium, json, call) => {
      const xml = frameworkXml(biennium, json);
      const replace = (
        parts: Excel.CustomXmlPartCollection,
        [kept, ...others]: readonly string[],
      ): void => {
        // the one action that can fail for what it stores comes first: the rest then stays as it is
        if (kept === undefined) parts.add(xml);
        else parts.getItem(kept).setXml(xml);
        for (const id of others) parts.getItem(id).delete();
      };
      return changeParts(biennium, replace, call);
    },
    remove: (biennium, call) =>
      changeParts(
        biennium,
        (parts, ids) => {
          for (const id of ids) parts.getItem(id).delete();
        },
        call,
      ),
    recalculate: (call) =>
      gateway(
        {
          needs: CALCULATION,
          work: async (context, sync): Promise<undefined> => {
            // the functions' arguments are the same as before, so that nothing less would call them
            context.workbook.application.calculate("Full");
            await sync();
          },
        },
        call,
      ),
  };
}

async function readParts(
  context: Context,
  sync: () => Promise<void>,
): Promise<readonly StoredPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(FRAMEWORK_NAMESPACE);
  found.load("items/id");
  await sync();
  const parts = found.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (parts.length > 0) await sync();
  return parts.map(({ id, xml }) => ({ id, ...storedFramework(xml.value) }));
}
