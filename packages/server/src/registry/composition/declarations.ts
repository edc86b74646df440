import type {
  ConflictDeclaration,
  ConflictDeclarationRequest,
  DeclarationReview,
  Fault,
  QueryOf,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Scopes } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { representativeFor } from './representatives.ts';
import { seatWithin } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';

const declarations = (database: Connection) =>
  database
    .selectFrom('declaration')
    .innerJoin('representative', 'representative.id', 'declaration.representative_id')
    .innerJoin('membership', 'membership.id', 'representative.membership_id')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .selectAll('declaration')
    .select(['membership_id', 'partnership_id', 'organisation_id']);

const declarationOf = (
  row: Row<'declaration'> & { membership_id: string; partnership_id: string; organisation_id: string },
): ConflictDeclaration => ({
  ...recordOf(row),
  representativeId: row.representative_id,
  membershipId: row.membership_id,
  partnershipId: row.partnership_id,
  organisationId: row.organisation_id,
  declaredOn: row.declared_on,
  validUntil: row.valid_until,
  noInterest: row.no_interest,
  interests: row.interests,
  outcome: row.outcome ?? undefined,
  reviewedBy: row.reviewed_by ?? undefined,
  reviewedAt: row.reviewed_at ?? undefined,
});

/** Declarations within a reach that pass the filters, a page at a time; the latest come last. */
export async function findDeclarations(
  database: Connection,
  query: QueryOf<'searchDeclarations'>,
  reach: Scopes,
): Promise<Page<ConflictDeclaration>> {
  const { partnership, representative, reviewed, onDay } = query;
  let rows = declarations(database).where(seatWithin(reach));
  if (partnership) rows = rows.where('partnership_id', '=', partnership);
  if (representative) rows = rows.where('representative_id', '=', representative);
  if (reviewed !== undefined) rows = rows.where('outcome', reviewed ? 'is not' : 'is', null);
  if (onDay) rows = rows.where('declared_on', '<=', onDay).where('valid_until', '>=', onDay);
  const page = await pageOf(
    rows,
    { keys: [{ expression: sql.ref('declaration.id'), form: 'uuid' }], direction: 'asc' },
    { ...query, scope: scopeOf('declarations', query) },
  );
  return { ...page, items: page.items.map(declarationOf) };
}

/** What representatives have declared. */
export async function findDeclarationsOf(
  database: Connection,
  representativeIds: readonly string[],
  most: number,
): Promise<ConflictDeclaration[]> {
  if (representativeIds.length === 0) return [];
  const rows = await declarations(database)
    .where('representative_id', 'in', representativeIds)
    .orderBy('declaration.id')
    .limit(most)
    .execute();
  return rows.map(declarationOf);
}

/** The declaration with this identifier. */
export async function findDeclaration(
  database: Connection,
  id: string,
): Promise<ConflictDeclaration | undefined> {
  const row = await declarations(database).where('declaration.id', '=', id).executeTakeFirst();
  return row && declarationOf(row);
}

/** The last day on which a declaration counts: the same day of the next year, or the last of that month. */
export const countsUntil = (declaredOn: string): string => {
  const [year, month, day] = declaredOn.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
};

/** What must be corrected in a declaration, beyond its form. */
export const declarationFaults = (
  { declaredOn, noInterest, interests = [] }: ConflictDeclarationRequest,
  today: string,
): Fault[] => [
  ...(declaredOn > today ? [fault('/declaredOn', 'in_future')] : []),
  ...(noInterest === interests.length > 0 ? [fault('/interests', 'interests_contradict')] : []),
];

/** Records what a representative declares of interests; answers the identifier. */
export async function declareInterests(
  writing: Writing,
  request: ConflictDeclarationRequest,
): Promise<string> {
  const { transaction, at, day } = writing;
  const { representativeId, declaredOn, noInterest, interests = [] } = request;
  const found = await representativeFor(writing, representativeId, 'edit');
  const unknown = found?.row.person ? [] : [fault('/representativeId', 'unknown_reference')];
  refuse(...unknown, ...declarationFaults(request, day));
  const id = uuid();
  await transaction
    .insertInto('declaration')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: found?.row.demo ?? false,
      representative_id: representativeId,
      declared_on: declaredOn,
      valid_until: countsUntil(declaredOn),
      no_interest: noInterest,
      interests: JSON.stringify(interests),
    })
    .execute();
  return id;
}

/** Records what comes of the review of a declaration. */
export async function reviewDeclaration(
  writing: Writing,
  { id, ifVersion }: { readonly id: string; readonly ifVersion: number | undefined },
  { outcome }: DeclarationReview,
): Promise<void> {
  const { transaction, principal, at } = writing;
  const row = await transaction
    .selectFrom('declaration')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !(await representativeFor(writing, row.representative_id, 'decide')))
    throw new ProblemError('not-found');
  holdVersion(row.version, ifVersion);
  await transaction
    .updateTable('declaration')
    .set({
      outcome,
      reviewed_by: principal.subject,
      reviewed_at: at,
      updated_at: at,
      version: row.version + 1,
    })
    .where('id', '=', id)
    .execute();
}
