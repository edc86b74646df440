import { privacyNoticeVersion } from '@officine-coesione/contract';
import type { PrivacyNotice, PrivacyNoticeRequest, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { fault } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';

const noticeOf = (row: Row<'privacy_notice'>): PrivacyNotice => ({
  ...recordOf(row),
  code: row.code,
  validFrom: row.valid_from,
  texts: row.texts,
});

/** Versions of the notice, the one that began last first. */
export async function findNotices(
  database: Connection,
  query: QueryOf<'searchPrivacyNotices'>,
): Promise<Page<PrivacyNotice>> {
  let rows = database.selectFrom('privacy_notice').selectAll();
  if (query.onDay) rows = rows.where('valid_from', '<=', query.onDay);
  const page = await pageOf(
    rows,
    {
      keys: [
        { expression: sql`valid_from - date '1900-01-01'`, form: 'number' },
        { expression: sql.ref('id'), form: 'uuid' },
      ],
      direction: 'desc',
    },
    { ...query, scope: scopeOf('privacy-notices', query) },
  );
  return { ...page, items: page.items.map(noticeOf) };
}

/** One version of the notice. */
export async function findNotice(database: Connection, code: string): Promise<PrivacyNotice | undefined> {
  const row = await database
    .selectFrom('privacy_notice')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  return row && noticeOf(row);
}

/**
 * A version of the notice that can have been shown: a published one, with its first day, or the one that comes with
 * the forms.
 */
export const knownNotice = async (
  database: Connection,
  code: string,
): Promise<Partial<Pick<PrivacyNotice, 'validFrom'>> | undefined> =>
  (await findNotice(database, code)) ?? (code === privacyNoticeVersion ? {} : undefined);

/** Publishes a version of the notice; it is there once, also when two arrive at once. */
export async function publishNotice(
  { transaction, at }: Writing,
  { code, validFrom, texts }: PrivacyNoticeRequest,
): Promise<PrivacyNotice> {
  const row = await transaction
    .insertInto('privacy_notice')
    .values({
      id: uuid(),
      created_at: at,
      updated_at: at,
      code,
      valid_from: validFrom,
      texts: JSON.stringify(texts),
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ProblemError('already-registered', { faults: [fault('/code', 'already_published')] });
  return noticeOf(row);
}
