import { sql } from 'kysely';
import type { Connection } from '../../database/tables.ts';

/** A column that holds the identifier of an organisation and that a merge moves. */
export interface Reference {
  readonly table:
    | 'access_request'
    | 'capacity_participant'
    | 'contribution'
    | 'membership'
    | 'programme'
    | 'registration'
    | 'survey_response';
  readonly column: string;
  /** What the contract calls it. */
  readonly kind: string;
}

/** What is moved from the merged organisation to the survivor. */
export const movedReferences: readonly Reference[] = [
  { table: 'access_request', column: 'organisation_id', kind: 'accessRequest.organisationId' },
  { table: 'capacity_participant', column: 'organisation_id', kind: 'capacityActivity.participants' },
  { table: 'contribution', column: 'organisation_id', kind: 'contribution.organisationId' },
  { table: 'membership', column: 'organisation_id', kind: 'membership.organisationId' },
  { table: 'programme', column: 'managing_authority_id', kind: 'programme.managingAuthorityId' },
  { table: 'registration', column: 'organisation_id', kind: 'registration.organisationId' },
  { table: 'survey_response', column: 'organisation_id', kind: 'surveyResponse.organisationId' },
];

/** A column that holds the identifier of a seat, and that goes along when the seat is folded into another. */
export interface SeatReference {
  readonly table: 'consultation_invitation' | 'contribution';
  readonly column: 'membership_id';
  /** What the contract calls it. */
  readonly kind: string;
}

/** What is moved from a seat that is folded to the one that stays. */
export const movedSeatReferences: readonly SeatReference[] = [
  {
    table: 'consultation_invitation',
    column: 'membership_id',
    kind: 'consultation.invitedMembershipIds',
  },
  { table: 'contribution', column: 'membership_id', kind: 'contribution.membershipId' },
];

/** The organisations that a seat speaks for stand in its details. */
export const representedKind = 'membership.representsOrganisationIds';

/**
 * What stays with the merged organisation: what is derived of it, pairs it was compared in, merges, which tell what
 * happened to whom, and links, which lead on to the survivor as long as the merge stands.
 */
const staying: readonly string[] = [
  'access_link.organisation_id',
  'duplicate.first_id',
  'duplicate.second_id',
  'duplicate_due.organisation_id',
  'organisation_key.organisation_id',
  'organisation_merge.merged_id',
  'organisation_merge.survivor_id',
];

/** Columns that refer to a table, as the catalogue of the database has them: `membership.organisation_id`. */
export async function columnsReferring(
  database: Connection,
  table: 'organisation' | 'membership',
): Promise<{ readonly table: string; readonly column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select source.relname as "table", attribute.attname as "column"
    from pg_constraint as key
    join pg_class as source on source.oid = key.conrelid
    join pg_attribute as attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
    where key.contype = 'f' and key.confrelid = ${table}::regclass order by 1, 2`.execute(database);
  return rows;
}

/** References to organisations that no merge knows what to do with: none, or the merge is refused. */
export async function unhandledReferences(database: Connection): Promise<string[]> {
  const handled = new Set([...movedReferences.map(({ table, column }) => `${table}.${column}`), ...staying]);
  const columns = await columnsReferring(database, 'organisation');
  return columns.map(({ table, column }) => `${table}.${column}`).filter((name) => !handled.has(name));
}
