import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';
import { SettingsError } from '../settings.ts';

/** A private key that signs with RS256, as JWK with `kid`, `alg` and `use`. */
export type SigningKey = JWK & { readonly kid: string };

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** A new key. */
export const newSigningKey = async (): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
};

/** What of a key may be known to all. */
export const publicPart = ({ kty, n, e, kid, alg, use }: SigningKey): JWK =>
  ({ kty, n, e, kid, alg, use }) as JWK;

/**
 * The key of the built-in sign-in, `DATA_DIR/sign-in-key.json`: made at the first start, readable by its owner
 * only.
 *
 * @throws SettingsError when the file cannot be read or written, or holds no such key
 */
export const signingKey = async (dataDirectory: string): Promise<SigningKey> => {
  const path = pathIn(dataDirectory);
  try {
    return await keyOf(path, (await existing(path)) ?? (await created(dataDirectory, path)));
  } catch (cause) {
    if (cause instanceof SettingsError) throw cause;
    throw new SettingsError(`Non riesco a leggere né a creare la chiave degli accessi ${path}.`, { cause });
  }
};

/**
 * The key of a server that has been started: none is made, since no server would believe it.
 *
 * @throws SettingsError when there is none, the file cannot be read, or holds no such key
 */
export const serverSigningKey = async (dataDirectory: string): Promise<SigningKey> => {
  const path = pathIn(dataDirectory);
  const text = await existing(path).catch((cause: unknown) => {
    throw new SettingsError(`Non riesco a leggere la chiave degli accessi ${path}.`, { cause });
  });
  if (text === undefined)
    throw new SettingsError(
      `Non c’è la chiave degli accessi ${path}: avviare prima il server, o usare la sua stessa DATA_DIR.`,
    );
  return keyOf(path, text);
};

const pathIn = (dataDirectory: string): string => join(dataDirectory, 'sign-in-key.json');

const keyOf = async (path: string, text: string): Promise<SigningKey> => {
  try {
    const key = JSON.parse(text) as SigningKey;
    await importJWK(key, 'RS256');
    if (key.kty === 'RSA' && key.d && key.kid) return key;
  } catch {
    // Told below, without what the file holds.
  }
  throw new SettingsError(`La chiave degli accessi ${path} è rovinata: cancellare il file, verrà ricreato.`);
};

const existing = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** Written aside and linked into place: of two commands that start together both end up with the same whole key. */
const created = async (directory: string, path: string): Promise<string> => {
  await mkdir(directory, { recursive: true });
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, `${JSON.stringify(await newSigningKey())}\n`, { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await existing(path))!;
};
