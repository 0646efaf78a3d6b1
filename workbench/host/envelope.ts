/**
 * The envelope of Office.js's messages between the page and the pane: JSON text over postMessage.
 */

/** What the pane asks: a call (0), an event subscription (1) or its end (2). */
export interface PaneRequest {
  actionName: string;
  actionType: number;
  conversationId: string;
  correlationId: number;
  data: Record<string, unknown>;
}

const REQUEST = 0;
const REPLY = 1;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a message of the pane; null when it is not a request in Office.js's envelope. */
export function readRequest(message: unknown): PaneRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  const parsed: unknown = JSON.parse(message);
  if (!isRecord(parsed) || parsed["_messageType"] !== REQUEST) return null;
  return {
    actionName: String(parsed["_actionName"]),
    actionType: Number(parsed["_actionType"]),
    conversationId: String(parsed["_conversationId"]),
    correlationId: Number(parsed["_correlationId"]),
    data: isRecord(parsed["_data"]) ? parsed["_data"] : {},
  };
}

interface ReplyOptions {
  /** An event is a late reply to the request that subscribed to it. */
  isEvent?: boolean;
  errorCode?: number;
}

/** Writes the reply (or event) that answers a request. */
export function writeReply(
  request: PaneRequest,
  data: unknown,
  options: ReplyOptions = {},
): string {
  return JSON.stringify({
    _messageType: REPLY,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: globalThis.location.href,
    _data: data,
    _errorCode: options.errorCode ?? 0,
    _responseType: options.isEvent === true ? 1 : 0,
    _serializerVersion: 1,
  });
}
