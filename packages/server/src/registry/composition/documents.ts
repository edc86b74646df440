import type { PartnershipDocument, PartnershipDocumentRequest, QueryOf } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import { may } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { isMember, withoutAnalyst } from '../../keeping/seat.ts';
import { admit } from '../../keeping/scope.ts';
import { holdVersion } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { keepPartnership } from '../../keeping/partnership.ts';
import { byInstant } from '../../keeping/order.ts';

const documentOf = (row: Row<'document'>): PartnershipDocument => ({
  ...recordOf(row),
  ...row.details,
  partnershipId: row.partnership_id,
  title: row.title,
  type: row.type,
  language: row.language,
  access: row.access,
  url: row.url,
  withdrawnAt: row.withdrawn_at ?? undefined,
});

/**
 * Documents of a partnership that a caller may see, newest first, a page at a time.
 *
 * @throws {ProblemError} `not-found` when the caller may not see the partnership
 */
export async function findDocuments(
  database: Connection,
  partnershipId: string,
  query: QueryOf<'searchDocuments'>,
  { principal, day }: { readonly principal: Principal | undefined; readonly day: string },
): Promise<Page<PartnershipDocument>> {
  const kept = await keepPartnership(database, partnershipId, { locked: false });
  const reader = withoutAnalyst(principal);
  const keeper = kept !== undefined && may(reader, 'read', kept.subject);
  if (!kept || !(kept.known || keeper)) throw new ProblemError('not-found');
  const seen =
    keeper || (await isMember(database, partnershipId, reader, day)) ? ['public', 'members'] : ['public'];
  let rows = database.selectFrom('document').selectAll().where('partnership_id', '=', partnershipId);
  if (!keeper) rows = rows.where('access', 'in', seen).where('withdrawn_at', 'is', null);
  if (query.type) rows = rows.where('type', 'in', query.type);
  const page = await pageOf(rows, byInstant('document', 'created_at', 'desc'), {
    ...query,
    scope: [partnershipId, keeper, seen, ...scopeOf('documents', query)],
  });
  return { ...page, items: page.items.map(documentOf) };
}

/** The document with this identifier. */
export async function findDocument(
  database: Connection,
  id: string,
): Promise<PartnershipDocument | undefined> {
  const row = await database.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst();
  return row && documentOf(row);
}

/** Adds a document of a partnership; answers its identifier. */
export async function addDocument(
  { transaction, principal, at }: Writing,
  partnershipId: string,
  request: PartnershipDocumentRequest,
): Promise<string> {
  const kept = await keepPartnership(transaction, partnershipId);
  if (!kept) throw new ProblemError('not-found');
  admit(principal, 'edit', kept.subject, kept.known);
  const { title, type, language, access, url, publishedAt, license, accessible, relatesTo = [] } = request;
  const id = uuid();
  await transaction
    .insertInto('document')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: kept.row.demo,
      partnership_id: partnershipId,
      title,
      type,
      language,
      access,
      url,
      details: JSON.stringify({ publishedAt, license, accessible, relatesTo: [...new Set(relatesTo)] }),
    })
    .execute();
  return id;
}

/** Withdraws a document: who keeps the partnership still sees that it was there. */
export async function withdrawDocument(
  { transaction, principal, at }: Writing,
  { id, ifVersion }: { readonly id: string; readonly ifVersion: number | undefined },
): Promise<void> {
  const row = await transaction
    .selectFrom('document')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const kept = row && (await keepPartnership(transaction, row.partnership_id, { locked: false }));
  if (!kept) throw new ProblemError('not-found');
  admit(principal, 'edit', kept.subject, kept.known && row.access === 'public' && row.withdrawn_at === null);
  holdVersion(row.version, ifVersion);
  if (row.withdrawn_at !== null) throw new ProblemError('transition-not-allowed');
  await transaction
    .updateTable('document')
    .set({ withdrawn_at: at, updated_at: at, version: row.version + 1 })
    .where('id', '=', id)
    .execute();
}
