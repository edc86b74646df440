/**
 * Waits, and leaves no timer behind.
 *
 * @param signal - ends it early, with its reason
 */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** A promise, or the reason of a signal when that is given first. */
export const unlessAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/**
 * A body that comes in two halves.
 *
 * @param between - what happens before the second half; when it fails, the body breaks off with its error.
 *   Its signal is given when nobody reads on.
 */
export const inHalves = (
  text: string,
  between: (left: AbortSignal) => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const bytes = new TextEncoder().encode(text);
  const half = Math.floor(bytes.length / 2);
  const left = new AbortController();
  let isSecond = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        if (isSecond) await between(left.signal);
        controller.enqueue(isSecond ? bytes.subarray(half) : bytes.subarray(0, half));
        if (isSecond) controller.close();
        isSecond = true;
      },
      cancel: (reason) => left.abort(reason),
    },
    { highWaterMark: 0 },
  );
};
