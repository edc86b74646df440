import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsError } from '../settings.ts';
import type { Settings } from '../settings.ts';

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * The key that signs tokens: `TOKEN_SECRET`, or that of `DATA_DIR/token-secret`, made at the first start and
 * readable by its owner only.
 *
 * @throws SettingsError when the file cannot be read or written
 */
export const tokenSecret = async ({
  tokenSecret: given,
  dataDirectory,
}: Pick<Settings, 'tokenSecret' | 'dataDirectory'>): Promise<Uint8Array> => {
  if (given) return new TextEncoder().encode(given);
  const path = join(dataDirectory, 'token-secret');
  try {
    const secret = (await existing(path)) ?? (await created(dataDirectory, path));
    if (secret.byteLength >= 32) return secret;
  } catch (cause) {
    throw new SettingsError(`Non riesco a leggere né a creare la chiave dei token ${path}.`, { cause });
  }
  throw new SettingsError(`La chiave dei token ${path} è rovinata: cancellare il file, verrà ricreato.`);
};

const existing = async (path: string): Promise<Buffer | undefined> => {
  try {
    return Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** Written aside and linked into place: of two commands that start together both end up with the same whole key. */
const created = async (directory: string, path: string): Promise<Buffer> => {
  await mkdir(directory, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, randomBytes(32).toString('base64url') + '\n', { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await existing(path))!;
};
