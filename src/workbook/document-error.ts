/** A file cannot be read: the message says what is wrong with it and what to do, for the user to see. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}
