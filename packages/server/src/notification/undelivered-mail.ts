import type { QueryOf, UndeliveredMail } from '@officine-coesione/contract';
import { undeliveredStates } from '@officine-coesione/contract';
import { asActor } from '../database/as-actor.ts';
import type { Connection, Row } from '../database/tables.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { pageOf, scopeOf } from '../paging.ts';
import { sql } from 'kysely';

/** Whose address it is, without saying it: first letter and domain. */
const redacted = (address: string): string =>
  address.replace(/^([^@]?)[^@]*(?=@|$)/u, (_local, first: string) => `${first}…`);

const mailOf = (row: Row<'notification'>): UndeliveredMail => ({
  id: row.id,
  kind: row.kind,
  // The key of a link that was asked for is made of the address.
  event: row.kind === 'link' ? 'link' : row.event_key,
  recipient: row.recipient === null ? undefined : redacted(row.recipient),
  language: row.language,
  status: row.status,
  attempts: row.attempts,
  lastError: row.last_error?.slice(0, 300),
  nextAttemptAt: row.status === 'pending' ? row.next_at : undefined,
  createdAt: row.created_at,
  givenUpAt: row.status === 'failed' ? (row.ended_at ?? undefined) : undefined,
});

/** Mails that an attempt to send has failed for. */
const undelivered = (database: Connection, status: QueryOf<'searchUndeliveredMails'>['status']) =>
  database
    .selectFrom('notification')
    .selectAll()
    .where('status', 'in', status ?? undeliveredStates)
    .where('last_error', 'is not', null);

/** Mails that did not go out, for who runs the server. */
export const undeliveredMailHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'resendMail' | 'searchUndeliveredMails'> => ({
  searchUndeliveredMails: async ({ query }) => {
    const page = await pageOf(
      undelivered(database, query.status),
      {
        keys: [
          { expression: sql.ref('notification.created_at'), form: 'instant' },
          { expression: sql.ref('notification.id'), form: 'uuid' },
        ],
        direction: 'desc',
      },
      { ...query, scope: scopeOf('undelivered-mails', query) },
    );
    return { body: { ...page, items: page.items.map(mailOf) } };
  },

  resendMail: async ({ parameters, body, principal }) => {
    if (!principal) throw new ProblemError('authentication-required');
    const at = clock().toISOString();
    return database.transaction().execute(async (transaction) => {
      await asActor(transaction, { actor: principal.subject, reason: body.reason });
      const mail = await transaction
        .selectFrom('notification')
        .select(['id', 'status', 'lease_until'])
        .where('id', '=', parameters.mailId)
        .forUpdate()
        .executeTakeFirst();
      if (!mail) throw new ProblemError('not-found');
      const waits = (undeliveredStates as readonly string[]).includes(mail.status);
      const beingSent = mail.lease_until !== null && mail.lease_until > at;
      if (!waits || beingSent) throw new ProblemError('transition-not-allowed');
      const again = await transaction
        .updateTable('notification')
        .set((eb) => ({
          status: 'pending',
          attempts_before: eb.ref('attempts'),
          next_at: at,
          lease_until: null,
          ended_at: null,
        }))
        .where('id', '=', mail.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      return { body: mailOf(again) };
    });
  },
});
