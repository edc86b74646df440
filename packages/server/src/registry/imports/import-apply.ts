import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { covers, reachOf } from '../../authority-rules.ts';
import type { Tables } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { confirmationDueAfter } from '../confirmation-dates.ts';
import { organisationsAllowed } from '../organisation-scope.ts';
import type { Candidate } from './candidate.ts';
import { columnsAfter, columnsOf, territoriesOf } from './organisation-columns.ts';
import type { Columns } from './organisation-columns.ts';
import { applying } from './portions.ts';
import type { Outcome, Pending, Placed } from './portions.ts';

/**
 * Brings the next rows of an import into the registry.
 *
 * @throws {ProblemError} `forbidden` to who did not send it and reaches less than all of it
 */
export const applyPortion = applying(500, async ({ transaction, found, rows, principal, at }) => {
  const allowed = await withinReach(transaction, principal, rows);
  const { left = [], right = [] } = Object.groupBy(rows, (row) => (allowed(row) ? 'right' : 'left'));
  // Of one that another sent, what is left out here would be lost to who reaches it.
  if (left.length > 0 && found.actor !== principal.subject) throw new ProblemError('forbidden');
  const { new: brought = [], changed = [] } = Object.groupBy(
    right,
    ({ action }) => action as 'new' | 'changed',
  );
  return [
    ...left.map(({ position }): Placed => ({ position, reason: { code: 'import_out_of_scope' } })),
    ...(await insertNew(transaction, found.id, at, brought)),
    ...(await changeKnown(transaction, at, changed)),
  ];
});

const changedSince: Outcome = { reason: { code: 'import_changed' } };

/** Who applies may reach less far than who tried. */
async function withinReach(transaction: Transaction<Tables>, principal: Principal, rows: readonly Pending[]) {
  const reach = reachOf(principal, 'decide');
  if (reach === '*') return () => true;
  const ids = rows.flatMap(({ organisation_id }) => organisation_id ?? []);
  const allowed =
    ids.length > 0 ? await organisationsAllowed(transaction, principal, 'decide', ids) : new Set();
  return ({ organisation_id, candidate }: Pending): boolean => {
    const territories = territoriesOf(candidate as Candidate);
    if (organisation_id === null) return covers(reach, { territories });
    return allowed.has(organisation_id) && (territories.length === 0 || covers(reach, { territories }));
  };
}

async function insertNew(
  transaction: Transaction<Tables>,
  importId: string,
  at: string,
  rows: readonly Pending[],
): Promise<Placed[]> {
  if (rows.length === 0) return [];
  const dueOn = confirmationDueAfter(dayInRome(new Date(at)));
  const created = rows.map(({ candidate }) => {
    const { details, ...columns } = columnsAfter(candidate as Candidate);
    const sources = [{ system: 'import', ref: importId, fetchedAt: at }];
    const { taxCode } = candidate as Candidate;
    return {
      ...columns,
      id: uuid(),
      tax_code: taxCode,
      confirmation_due_on: dueOn,
      details: { ...details, sources },
    };
  });
  // Someone else may have brought one meanwhile: it is theirs.
  const { rows: inserted } = await sql<{
    id: string;
  }>`insert into organisation (id, created_at, updated_at, status,
      legal_name, alt_name, acronym, tax_code, vat_number, ipa_code, legal_form, default_category, tags, coverage_nuts,
      office_nuts3, search_labels, confirmation_due_on, details)
    select id, ${at}::timestamptz, ${at}::timestamptz, 'published', legal_name, alt_name, acronym, tax_code, vat_number,
      ipa_code, legal_form, default_category, tags, coverage_nuts, office_nuts3, search_labels, confirmation_due_on,
      details
    from jsonb_to_recordset(${JSON.stringify(created)}::jsonb) as given (id uuid, legal_name text, alt_name text,
      acronym text, tax_code text, vat_number text, ipa_code text, legal_form text, default_category text, tags text[],
      coverage_nuts text[], office_nuts3 text, search_labels text,
      confirmation_due_on date, details jsonb)
    on conflict do nothing returning id`.execute(transaction);
  const ids = new Set(inserted.map(({ id }) => id));
  return rows.map(({ position }, place): Placed => {
    const { id } = created[place]!;
    return { position, ...(ids.has(id) ? { organisation_id: id, expected_version: 1 } : changedSince) };
  });
}

async function changeKnown(
  transaction: Transaction<Tables>,
  at: string,
  rows: readonly Pending[],
): Promise<Placed[]> {
  if (rows.length === 0) return [];
  const known = await transaction
    .selectFrom('organisation')
    .selectAll()
    .where(
      'id',
      'in',
      rows.map(({ organisation_id }) => organisation_id!),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const byId = new Map(known.map((row) => [row.id, row]));
  const changes = rows.flatMap((row) => {
    const now = byId.get(row.organisation_id!);
    return now?.version === row.expected_version
      ? [{ row, now, after: columnsAfter(row.candidate as Candidate, now) }]
      : [];
  });
  await writeColumns(
    transaction,
    at,
    changes.map(({ now, after }) => ({ id: now.id, ...after })),
  );
  const changed = new Map(changes.map((change) => [change.row.position, change]));
  return rows.map(({ position, expected_version }): Placed => {
    const change = changed.get(position);
    return change
      ? { position, expected_version: expected_version! + 1, before: columnsOf(change.now) }
      : { position, ...changedSince };
  });
}

/** Gives organisations new values in these columns, all at once. */
export async function writeColumns(
  transaction: Transaction<Tables>,
  at: string,
  rows: readonly (Columns & { readonly id: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update organisation set legal_name = given.legal_name, alt_name = given.alt_name, acronym = given.acronym,
      vat_number = given.vat_number, ipa_code = given.ipa_code, legal_form = given.legal_form,
      default_category = given.default_category, tags = given.tags, coverage_nuts = given.coverage_nuts,
      office_nuts3 = given.office_nuts3, search_labels = given.search_labels, details = given.details,
      updated_at = ${at}::timestamptz, version = organisation.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, legal_name text, alt_name text,
      acronym text, vat_number text, ipa_code text, legal_form text, default_category text, tags text[],
      coverage_nuts text[], office_nuts3 text, search_labels text, details jsonb)
    where organisation.id = given.id`.execute(transaction);
}
