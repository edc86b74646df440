import { createHash, randomBytes } from 'node:crypto';
import type { Connection, LinkPurpose, LinkSubject, Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';

/** A link as it is stored. */
export type Link = Row<'access_link'>;

/** What is kept of a token: nobody can go back from it. The token has 256 random bits, so no salt is needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes what opens a link and notes its hash; the token itself exists in the mail alone. Undefined when what it would
 * open is gone.
 */
export async function mintLink(
  database: Connection,
  notificationId: string,
  { purpose, registrationId, organisationId, surveyWaveId, partnershipId, days }: LinkSubject,
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
      survey_wave_id: surveyWaveId ?? null,
      partnership_id: partnershipId ?? null,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + days * 86_400_000).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}

/**
 * The link that a token opens, when it is of one of some kinds.
 *
 * @throws {ProblemError} `link-not-valid`, the same for one that never was, has expired or has been used
 */
export async function openLink(
  database: Connection,
  { token, purposes }: { readonly token: string; readonly purposes: readonly LinkPurpose[] },
  now: Date,
): Promise<Link> {
  const link = await database
    .selectFrom('access_link')
    .selectAll()
    .where('hash', '=', hashOf(token))
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!link) throw new ProblemError('link-not-valid');
  return link;
}

/** How who comes with a link is called in histories: by the mail, which knows whom it was sent to. */
export const actorOf = (link: Link): string => `link:${link.notification_id}`;
