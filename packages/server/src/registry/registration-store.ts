import type {
  QueryOf,
  Registration,
  RegistrationEvent,
  RegistrationRequest,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Insertable, Transaction, Updateable } from 'kysely';
import { answers } from '../database/full-text.ts';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Connection, RegistrationTable, Row, Tables } from '../database/tables.ts';
import type { Scopes } from '../authority-rules.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Order, Page } from '../paging.ts';
import { seatHolds } from '../keeping/seat.ts';
import { byInstant } from '../keeping/order.ts';
import type { Known } from './registration-check.ts';
import { pendingStates } from './registration-rules.ts';
import { withinReach } from './registration-scope.ts';

type RegistrationRow = Row<'registration'> & {
  partnership_title: string | null;
  known_organisation_id: string | null;
};

const registrations = (database: Connection) =>
  database
    .selectFrom('registration')
    .leftJoin('partnership', 'partnership.id', 'registration.partnership_id')
    .leftJoin('organisation', 'organisation.tax_code', 'registration.tax_code')
    .selectAll('registration')
    .select(['partnership.title as partnership_title', 'organisation.id as known_organisation_id']);

const registrationOf = (row: RegistrationRow, history: RegistrationEvent[]): Registration => ({
  ...recordOf(row),
  ...row.request,
  reference: row.reference,
  status: row.status,
  submittedAt: row.submitted_at,
  answerDueOn: row.answer_due_on,
  integrationDueOn: row.integration_due_on ?? undefined,
  partnershipTitle: row.partnership_title ?? undefined,
  knownOrganisationId: row.known_organisation_id ?? undefined,
  organisationId: row.organisation_id ?? undefined,
  membershipId: row.membership_id ?? undefined,
  history,
});

async function histories(database: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, RegistrationEvent[]>();
  const rows = await database
    .selectFrom('registration_event')
    .selectAll()
    .where('registration_id', 'in', ids)
    .orderBy('position')
    .execute();
  const events = Map.groupBy(rows, (row) => row.registration_id);
  return new Map(
    [...events].map(([id, ofOne]) => [
      id,
      ofOne.map(({ from_status, to_status, at, actor, reason, due_on, changes }) => ({
        from: from_status,
        to: to_status,
        at,
        actor,
        reason: reason ?? undefined,
        dueOn: due_on ?? undefined,
        changes: changes ?? undefined,
      })),
    ]),
  );
}

/** By the day on which something is due, those that have waited longest first between equals. */
const dueKeys: Order['keys'] = [
  {
    expression: sql`coalesce(registration.integration_due_on, registration.answer_due_on)`,
    form: 'day',
  },
  ...byInstant('registration', 'submitted_at', 'asc').keys,
];

/**
 * Registrations within a reach that pass the filters, a page at a time; those that have waited longest first,
 * unless said.
 */
export async function findRegistrations(
  database: Connection,
  query: QueryOf<'searchRegistrations'>,
  reach: Scopes,
  day: string,
): Promise<Page<Registration>> {
  const { q, status, integrationOverdue, sort } = query;
  let rows = registrations(database);
  if (reach !== '*') rows = rows.where(withinReach(reach));
  if (q) rows = rows.where(answers(sql.ref('registration.search'), q));
  if (status) rows = rows.where('registration.status', 'in', status);
  if (integrationOverdue !== undefined)
    rows = rows.where(
      sql<boolean>`coalesce(registration.integration_due_on < ${day}::date, false) = ${integrationOverdue}::boolean`,
    );
  const direction: Order['direction'] = sort?.startsWith('-') ? 'desc' : 'asc';
  const order = sort?.endsWith('dueOn')
    ? { keys: dueKeys, direction }
    : byInstant('registration', 'submitted_at', direction);
  const page = await pageOf(rows, order, { ...query, scope: scopeOf('registrations', query) });
  const history = await histories(
    database,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: page.items.map((row) => registrationOf(row, history.get(row.id) ?? [])) };
}

/** The registration with this identifier. */
export async function findRegistration(database: Connection, id: string): Promise<Registration | undefined> {
  const row = await registrations(database).where('registration.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const history = await histories(database, [id]);
  return registrationOf(row, history.get(id) ?? []);
}

/** What the registry knows about the things a request names, on a day. */
export async function findKnown(
  database: Connection,
  { organisation, adhesion }: Pick<RegistrationRequest, 'organisation' | 'adhesion'>,
  day: string,
): Promise<Known & { readonly partnershipTitle: string | undefined }> {
  const partnershipId = adhesion?.partnershipId ?? null;
  const partnership =
    partnershipId === null
      ? undefined
      : await database
          .selectFrom('partnership')
          .select(['title', 'open_to_adhesion', 'category_scheme'])
          .select(({ exists, selectFrom }) =>
            exists(
              selectFrom('partnership_programme')
                .innerJoin('programme', 'programme.code', 'partnership_programme.programme_code')
                .select('programme.code')
                .whereRef('partnership_programme.partnership_id', '=', 'partnership.id')
                .where('programme.level', '=', 'cooperation'),
            ).as('cooperation'),
          )
          .where('id', '=', partnershipId)
          .where('status', 'in', publicStates)
          .executeTakeFirst();
  const territories = await database
    .selectFrom('territory')
    .select('code')
    .where('code', 'in', [organisation.registeredOffice.nuts3, ...organisation.coverageNuts])
    .execute();
  const known = await database
    .selectNoFrom(({ exists, selectFrom }) => [
      exists(
        selectFrom('organisation')
          .select('id')
          .where('tax_code', '=', organisation.taxCode)
          .where('status', 'in', publicStates),
      ).as('organisation'),
      exists(
        selectFrom('organisation')
          .select('id')
          .where('ipa_code', '=', organisation.ipaCode ?? null)
          .where(sql<boolean>`tax_code is distinct from ${organisation.taxCode}`),
      ).as('ipaCodeTaken'),
      exists(
        selectFrom('membership')
          .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
          .select('membership.id')
          .where('organisation.tax_code', '=', organisation.taxCode)
          .where('membership.partnership_id', '=', partnershipId)
          .where(seatHolds(day)),
      ).as('member'),
      exists(
        selectFrom('registration')
          .select('id')
          .where('tax_code', '=', organisation.taxCode)
          .where(sql<boolean>`partnership_id is not distinct from ${partnershipId}::uuid`)
          .where('status', 'in', pendingStates),
      ).as('pending'),
    ])
    .executeTakeFirstOrThrow();
  return {
    partnership: partnership && {
      openToAdhesion: partnership.open_to_adhesion,
      categoryScheme: partnership.category_scheme,
      cooperation: Boolean(partnership.cooperation),
    },
    partnershipTitle: partnership?.title,
    territories: new Set(territories.map(({ code }) => code)),
    organisation: Boolean(known.organisation),
    ipaCodeTaken: Boolean(known.ipaCodeTaken),
    member: Boolean(known.member),
    pending: Boolean(known.pending),
  };
}

/** Stores a new registration; false when its reference is taken. */
export async function insertRegistration(
  transaction: Transaction<Tables>,
  registration: Insertable<RegistrationTable>,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('registration')
    .values(registration)
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The registration, kept from others until the transaction ends. */
export const lockRegistration = (transaction: Transaction<Tables>, id: string) =>
  transaction.selectFrom('registration').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a registration: its version grows by one. */
export const updateRegistration = (
  transaction: Transaction<Tables>,
  id: string,
  change: Omit<Updateable<RegistrationTable>, 'version'> & { updated_at: string },
) =>
  transaction
    .updateTable('registration')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();

/** Writes steps at the end of the life of a registration. */
export async function recordEvents(
  transaction: Transaction<Tables>,
  registrationId: string,
  events: readonly RegistrationEvent[],
): Promise<void> {
  const { count } = await transaction
    .selectFrom('registration_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('registration_id', '=', registrationId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('registration_event')
    .values(
      events.map(({ from, to, at, actor, reason, dueOn, changes }, place) => ({
        registration_id: registrationId,
        position: count + place,
        from_status: from,
        to_status: to,
        at,
        actor,
        reason: reason ?? null,
        due_on: dueOn ?? null,
        changes: changes ? JSON.stringify(changes) : null,
      })),
    )
    .execute();
}
