import { Zip, ZipDeflate } from 'fflate';

/** A file inside an archive, its text a piece at a time. */
export interface ZipEntry {
  readonly name: string;
  readonly text: () => Iterable<string>;
}

/** An archive (ZIP), compressed as its files are read: nothing of them is kept but what is being written. */
export function* zipped(entries: readonly ZipEntry[], modified: Date): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  const flush = function* () {
    yield* written.filter(({ byteLength }) => byteLength > 0);
    written = [];
  };
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = modified;
    zip.add(file);
    for (const piece of text()) {
      file.push(encoder.encode(piece));
      yield* flush();
    }
    file.push(new Uint8Array(), true);
    yield* flush();
  }
  zip.end();
  yield* flush();
}
