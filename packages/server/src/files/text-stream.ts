/** Characters that are sent together: neither a packet for every line, nor a list in memory. */
const portion = 32_768;

/** What writes a file, a piece at a time: texts, or bytes that are portions already. */
type Pieces = AsyncGenerator<string> | Generator<string> | Generator<Uint8Array>;

/** Texts as bytes, written only as fast as they are read; a reader who leaves ends the writing. */
export function bytesOf(pieces: Pieces): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = '';
        while (text.length < portion) {
          const next = await pieces.next();
          if (next.done) {
            if (text) controller.enqueue(encoder.encode(text));
            controller.close();
            return;
          }
          if (typeof next.value !== 'string') return controller.enqueue(next.value);
          text += next.value;
        }
        controller.enqueue(encoder.encode(text));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
