import type english from "../../addin/locales/messages/en.json";

/** The errors that a cell can show, spelt as Excel spells them. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type MessageId = keyof typeof english;

/** Values that fill the `{places}` of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** An error that stands in a cell: its code and, where we know the cause, the message to show. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: MessageId;
  readonly values?: MessageValues;
}

export function cellError(
  error: ErrorCode,
  message?: MessageId,
  values: MessageValues = {},
): CellError {
  return message === undefined ? { error } : { error, message, values };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(value);
}
