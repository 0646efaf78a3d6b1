import { decodeText } from "../../../src/workbook/text/decode-text";

test("UTF-8, with and without a byte order mark", () => {
  expect(decodeText(new TextEncoder().encode("千瑞郎"))).toBe("千瑞郎");
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe("A");
});

test("UTF-16 with a byte order mark, in both orders", () => {
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x43, 0x53]))).toBe("千");
  expect(decodeText(new Uint8Array([0xfe, 0xff, 0x53, 0x43]))).toBe("千");
});

test("other bytes give one error that says what to do", () => {
  expect(() => decodeText(new Uint8Array([0xc7, 0xa7]).subarray(0, 1))).toThrow(/UTF-8/);
  expect(() => decodeText(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toThrow(/UTF-16LE/);
  expect(() => decodeText(new Uint8Array([0x41, 0, 0x42]))).toThrow(/null characters/);
});
