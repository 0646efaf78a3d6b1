import { deflateSync, Inflate, zipSync } from "fflate";
import { MAX_UNPACKED_BYTES } from "../../../src/model/limits";
import { isZip, readDirectory } from "../../../src/workbook/zip/directory";
import { unpack } from "../../../src/workbook/zip/unpack";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const unpackAll = (bytes: Uint8Array): Map<string, Uint8Array> =>
  unpack(bytes, readDirectory(bytes));

/** Overwrites the size that the directory claims for the first part. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(at + 24, size, true);
  return copy;
}

test("parts come out as they went in, stored or deflated", () => {
  const parts = { "a.xml": text("<a/>"), "b/c.xml": text("x".repeat(1000)) };
  for (const level of [0, 6] as const) {
    const bytes = zipSync(parts, { level });
    expect(isZip(bytes)).toBe(true);
    expect(Object.fromEntries(unpackAll(bytes))).toEqual(parts);
  }
});

test("a bomb that says its size is not unpacked", () => {
  const bytes = claiming(zipSync({ "a.xml": text("x") }), MAX_UNPACKED_BYTES + 1);
  expect(() => unpackAll(bytes)).toThrow(/Unpacked, the file has more than/);
});

test("a bomb that hides its size stops at the first piece, of three", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(140_000_000) }, { level: 9 });
  expect(bomb.length).toBeGreaterThan(2 * 64 * 1024);
  const push = jest.spyOn(Inflate.prototype, "push");
  expect(() => unpackAll(claiming(bomb, 100))).toThrow(/damaged/);
  expect(push).toHaveBeenCalledTimes(1);
  push.mockRestore();
});

test("a part that is shorter than it says is damaged", () => {
  expect(() => unpackAll(claiming(zipSync({ "a.xml": text("xyz") }), 100))).toThrow(/damaged/);
});

test("a file cut off anywhere gives one error", () => {
  const bytes = zipSync({ "a.xml": text("x".repeat(200)), "b.xml": deflateSync(text("y")) });
  for (let length = 0; length < bytes.length; length++) {
    expect(() => unpackAll(bytes.subarray(0, length))).toThrow(/damaged or incomplete/);
  }
});

test("an encrypted part says so", () => {
  const bytes = zipSync({ "a.xml": text("x") });
  const view = new DataView(bytes.buffer);
  const at = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint16(at + 8, 1, true);
  expect(() => unpackAll(bytes)).toThrow(/password/);
});
