import { Inflate } from "fflate";
import { MAX_UNPACKED_BYTES } from "../../model/limits";
import { DocumentError } from "../document-error";
import { damaged, packedBytes, type ZipEntry } from "./directory";

const STORED = 0;
const DEFLATED = 8;
/** Bytes given to the inflater at once: at deflate's best of 1:1032, that adds 64 MB at most. */
const STEP = 64 * 1024;

/**
 * The wanted parts of a zip file by name. Neither what the directory claims nor what truly comes
 * out exceeds the limit: a bomb stops at once.
 */
export function unpack(bytes: Uint8Array, wanted: readonly ZipEntry[]): Map<string, Uint8Array> {
  const claimed = wanted.reduce((sum, { size }) => sum + size, 0);
  if (claimed > MAX_UNPACKED_BYTES) throw tooLarge();
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) parts.set(entry.name, unpackOne(bytes, entry));
  return parts;
}

function unpackOne(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) {
    throw new DocumentError("password");
  }
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED && packed.length === entry.size) return packed;
  if (entry.method === DEFLATED) return inflate(packed, entry.size);
  throw damaged();
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged();
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw damaged();
  }
  if (length !== size) throw damaged();
  return unpacked;
}

function tooLarge(): DocumentError {
  return new DocumentError("unpackedBytes", { limit: MAX_UNPACKED_BYTES });
}
