import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ProblemError } from './problem.ts';

/** Bytes any file that is sent may have; whoever reads it may want fewer. */
const fileLimit = 64 * 1024 * 1024;

/** A file that has arrived whole. */
export interface SpooledContent {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Its bytes, to be read once. */
  open(): ReadableStream<Uint8Array>;
  /** Removes it. */
  remove(): Promise<void>;
}

/**
 * Keeps a file on disk until it has arrived whole: only then is it known whether it is the one that was sent before
 * under the same `Idempotency-Key`.
 *
 * @throws ProblemError `payload-too-large`, or `malformed-request` when it breaks off
 */
export async function spooled(content: ReadableStream<Uint8Array>): Promise<SpooledContent> {
  const folder = await mkdtemp(join(tmpdir(), 'officine-upload-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  const reader = content.getReader();
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      let size = 0;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        size += part.value.byteLength;
        if (size > fileLimit) throw new ProblemError('payload-too-large');
        hash.update(part.value);
        await file.write(part.value);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    // Not awaited: the rest may never come.
    void reader.cancel().catch(() => undefined);
    await remove();
    throw error instanceof ProblemError ? error : new ProblemError('malformed-request', { cause: error });
  }
  return {
    digest: hash.digest('base64url'),
    open: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
    remove,
  };
}
