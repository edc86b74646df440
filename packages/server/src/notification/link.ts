import { createHash, randomBytes } from 'node:crypto';
import type { Connection, LinkSubject } from '../database/tables.ts';

/** What is kept of a token: nobody can go back from it. The token has 256 random bits, so no salt is needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes what opens a link and notes its hash; the token itself exists in the mail alone. Undefined when what it would
 * open is gone.
 */
export async function mintLink(
  database: Connection,
  notificationId: string,
  { purpose, registrationId, organisationId, days }: LinkSubject,
  now: Date,
): Promise<string | undefined> {
  const subject = await database
    .selectNoFrom(({ exists, selectFrom, or }) =>
      or([
        exists(
          selectFrom('registration')
            .select('id')
            .where('id', '=', registrationId ?? null),
        ),
        exists(
          selectFrom('organisation')
            .select('id')
            .where('id', '=', organisationId ?? null),
        ),
      ]).as('there'),
    )
    .executeTakeFirstOrThrow();
  if (!subject.there) return undefined;
  const token = randomBytes(32).toString('base64url');
  await database
    .insertInto('access_link')
    .values({
      hash: hashOf(token),
      notification_id: notificationId,
      purpose,
      registration_id: registrationId ?? null,
      organisation_id: organisationId ?? null,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + days * 86_400_000).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}
