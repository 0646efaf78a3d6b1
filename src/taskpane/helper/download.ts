/** Hands a file to the browser, which stores it where it stores downloads. */
export function download(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser has the bytes once the click is done
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
