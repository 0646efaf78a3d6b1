/** Carries messages between the page and the pane's iframe. */
import { isRecord, readRequest, writeReply } from "./envelope";
import type { PaneRequest } from "./envelope";
import type { HostLog } from "./log";

/** What the host does with the pane's calls. Every method may answer at once or later. */
export interface PaneCalls {
  appContext: () => unknown;
  /** `executeMethod`: a dispatch id and its arguments in, the reply's data out. */
  execute: (dispatchId: number, argument: unknown) => Promise<unknown>;
}

export interface Transport {
  /** Sends an event to the pane; false while the pane has not subscribed to it. */
  raise: (event: string, data: unknown) => boolean;
  isSubscribed: (event: string) => boolean;
  close: () => void;
}

/** The event subscriptions that this host can serve. */
const EVENTS = ["richApiMessage", "appCommandInvoked", "documentSelectionChanged"];
const CALL = 0;
const UNSUBSCRIBE = 2;

/** Listens to the pane inside `frame` and answers its calls. */
export function openTransport(frame: HTMLIFrameElement, calls: PaneCalls, log: HostLog): Transport {
  const subscriptions = new Map<string, PaneRequest>();

  const post = (text: string) => {
    frame.contentWindow?.postMessage(text, globalThis.location.origin);
  };
  const reply = (request: PaneRequest, data: unknown) => {
    post(writeReply(request, data));
  };

  const refuse = (request: PaneRequest, what: string) => {
    log.error(`The workbench does not implement ${what}.`);
    post(writeReply(request, { Error: 5001 }, { errorCode: -1 }));
  };

  const call = async (request: PaneRequest) => {
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        // A new page in the frame: what the former one subscribed to is gone with it.
        subscriptions.clear();
        reply(request, calls.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        reply(request, await calls.execute(...methodOf(request)));
        return;
      default:
        refuse(request, `the pane's action "${request.actionName}"`);
    }
  };

  const subscribe = (request: PaneRequest) => {
    const event = request.actionName;
    if (!EVENTS.includes(event)) {
      refuse(request, `the event "${event}"`);
      return;
    }
    if (request.actionType === UNSUBSCRIBE) subscriptions.delete(event);
    else subscriptions.set(event, request);
    reply(request, { Error: 0 });
  };

  const receive = (message: MessageEvent) => {
    if (message.source !== frame.contentWindow) return;
    if (message.origin !== globalThis.location.origin) return;
    const request = readRequest(message.data);
    if (request === null) return;
    if (request.actionType !== CALL) {
      subscribe(request);
      return;
    }
    call(request).catch((error: unknown) => {
      refuse(request, `${request.actionName}: ${String(error)}`);
    });
  };

  globalThis.addEventListener("message", receive);
  return {
    isSubscribed: (event) => subscriptions.has(event),
    raise: (event, data) => {
      const request = subscriptions.get(event);
      if (request === undefined) return false;
      post(writeReply(request, data, { isEvent: true }));
      return true;
    },
    close: () => {
      globalThis.removeEventListener("message", receive);
    },
  };
}

function methodOf(request: PaneRequest): [number, unknown] {
  const method = request.data["DdaMethod"];
  const id = isRecord(method) ? Number(method["DispatchId"]) : Number.NaN;
  return [id, request.data];
}
