/** Whether the promise is settled within that many milliseconds. */
export async function within(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  const isSettled = await Promise.race([promise.then(() => true), limit]);
  clearTimeout(timer);
  return isSettled;
}
