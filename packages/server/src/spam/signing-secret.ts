import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Connection } from '../database/tables.ts';

/** What is signed: a signature for one purpose is worth nothing for another. */
export type Purpose = 'challenge' | 'challenge-key' | 'form' | 'receipt';

/** A key for a purpose, from the secret that all processes on the database share. */
export type KeyFor = (purpose: Purpose) => Promise<string>;

/** Keys from the secret in the database; the first process that needs it makes it. It goes nowhere else. */
export const keysOf = (database: Connection): KeyFor => {
  let known: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    await database
      .insertInto('signing_secret')
      .values({ id: 1, secret: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const { secret } = await database
      .selectFrom('signing_secret')
      .select('secret')
      .where('id', '=', 1)
      .executeTakeFirstOrThrow();
    return secret;
  };
  return async (purpose) => {
    known ??= read();
    // A database that was away for a moment is asked again.
    known.catch(() => (known = undefined));
    return createHmac('sha256', await known)
      .update(purpose)
      .digest('hex');
  };
};

/** A text with its signature, for an address or a form: `text.signature`. */
export const signed = (text: string, key: string): string => `${text}.${signatureOf(text, key)}`;

/** The text of what {@link signed} made; undefined when anything of it was changed. */
export const unsigned = (given: string, key: string): string | undefined => {
  const end = given.lastIndexOf('.');
  const text = given.slice(0, Math.max(0, end));
  const [claimed, right] = [given.slice(end + 1), signatureOf(text, key)].map((one) => Buffer.from(one));
  return claimed!.length === right!.length && timingSafeEqual(claimed!, right!) ? text : undefined;
};

const signatureOf = (text: string, key: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');
