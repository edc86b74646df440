import { fileFault } from './file-fault.ts';

/** How the characters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that Windows-1252 does not use: a file that has them is written in something else. */
const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * How a file is written, from all of its bytes. A byte order mark decides, then zeros in every second byte; what is
 * not UTF-8 is what spreadsheets save under Windows, unless it is a mixture of both or of something else.
 *
 * @throws ProblemError naming the row of the first character that cannot be read
 */
export async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let position = 0;
  let row = 1;
  /** Bytes of the character that are still to come, and the range of the next one (RFC 3629, section 4). */
  let awaited = 0;
  let range = [0x80, 0xbf] as readonly [number, number];
  let several = 0;
  let wrongRow = 0;
  let unusedRow = 0;
  let marked = false;
  const head: number[] = [];
  const zeros = [0, 0];
  for await (const chunk of chunks)
    for (const byte of chunk) {
      if (position < 4) head.push(byte);
      if (position === 3 || position === 2) {
        if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
        if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
        marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
      }
      if (position < 1000 && byte === 0) zeros[position % 2]!++;
      if (position === 1000 || (zeros[0]! + zeros[1]! > 0 && position === 199)) {
        if (zeros[1]! > 60 && zeros[0] === 0) return 'utf-16le';
        if (zeros[0]! > 60 && zeros[1] === 0) return 'utf-16be';
      }
      position++;
      if (unused.has(byte)) unusedRow ||= row;
      if (awaited > 0) {
        if (byte >= range[0] && byte <= range[1]) {
          range = [0x80, 0xbf];
          if (--awaited === 0) several++;
          continue;
        }
        wrongRow ||= row;
        awaited = 0;
        range = [0x80, 0xbf];
      }
      if (byte === 0x0a) row++;
      if (byte < 0x80) continue;
      awaited =
        byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : 0;
      if (awaited === 0) wrongRow ||= row;
      range = ranges.get(byte) ?? [0x80, 0xbf];
    }
  if (awaited > 0) wrongRow ||= row;
  if (wrongRow === 0) return 'utf-8';
  const beyondMark = marked ? several - 1 : several;
  if (marked || beyondMark > 0) throw fileFault('import_encoding', { row: wrongRow });
  if (unusedRow > 0) throw fileFault('import_encoding', { row: unusedRow });
  return 'windows-1252';
}

/** What may follow the first bytes that do not take all of 80 to BF. */
const ranges = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** The characters of a file whose encoding is known; what no text of the database can hold becomes U+FFFD. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true }).replaceAll('\0', '\ufffd');
  yield decoder.decode().replaceAll('\0', '\ufffd');
}
