import { OrganisationFacts, mergePatch } from '@officine-coesione/contract';
import type { Fault, OrganisationPatch } from '@officine-coesione/contract';
import type { Action } from '../authority-rules.ts';
import type { Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { stateAfter } from './composition/record-path.ts';
import { fault, holdVersion, refuse, whole } from '../keeping/writing.ts';
import type { Writing } from '../keeping/writing.ts';
import { stand, withdraw } from './confirmation.ts';
import { letGo } from './former-address.ts';
import { columnsOf, factsOf, placeFaults } from './organisation-facts.ts';
import { tellOrganisation } from './organisation-mail.ts';
import { isOpenSeat } from './organisation-records.ts';
import { organisationsAllowed } from './organisation-scope.ts';
import { transition } from './registration-rules.ts';

/** An organisation that is to be changed, on a version of it. */
export interface OrganisationAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** States in which an organisation changes no more. */
const closed: readonly string[] = ['archived', 'rejected'];

/** Seats that one refusal names. */
const mostNamed = 50;

/**
 * Corrects an organisation by parts; an address that no longer counts is told.
 *
 * @throws {ProblemError} `forbidden` also for a correction that would take it out of the reach of who makes it;
 *   `already-registered` for a code that another organisation has
 */
export async function amendOrganisation(
  writing: Writing,
  at: OrganisationAt,
  patch: OrganisationPatch,
): Promise<void> {
  const { transaction, principal } = writing;
  const known = await organisationAt(writing, at, 'edit');
  if (closed.includes(known.status)) throw new ProblemError('transition-not-allowed');
  const facts = whole(OrganisationFacts, mergePatch(factsOf(known), patch));
  refuse(...(await placeFaults(transaction, facts)));
  const { details, ...columns } = columnsOf(facts, known);
  await transaction
    .updateTable('organisation')
    .set((eb) => ({
      ...columns,
      details: JSON.stringify(details),
      updated_at: writing.at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', at.id)
    .execute();
  if (!(await organisationsAllowed(transaction, principal, 'edit', [at.id])).has(at.id))
    throw new ProblemError('forbidden');
  await letGo(transaction, known, details, writing.at);
}

/** Suspends an organisation, and with it the seats that it holds; it is told why. */
export async function suspendOrganisation(
  writing: Writing,
  at: OrganisationAt,
  reason: string,
): Promise<void> {
  const known = await organisationAt(writing, at, 'decide');
  hold(transition(known.status, 'suspend'));
  // Nobody is asked to confirm it meanwhile, nor brings it back by that.
  await withdraw(writing.transaction, at.id, writing, { confirmation_due_on: null });
  await tellOrganisation(writing, 'suspension_decided', known, reason);
}

/** Brings a suspended organisation back, and the seats that were suspended with it; it is told why. */
export async function restoreOrganisation(
  writing: Writing,
  at: OrganisationAt,
  reason: string,
): Promise<void> {
  const known = await organisationAt(writing, at, 'decide');
  hold(transition(known.status, 'confirm'));
  await stand(writing.transaction, known, writing);
  await tellOrganisation(writing, 'restoration_decided', known, reason);
}

/**
 * Archives an organisation; it is told why.
 *
 * @throws {ProblemError} `transition-not-allowed`, naming the seats that are not over
 */
export async function archiveOrganisation(
  writing: Writing,
  at: OrganisationAt,
  reason: string,
): Promise<void> {
  const { transaction } = writing;
  const known = await organisationAt(writing, at, 'decide');
  if (stateAfter(known.status, 'archive') === undefined) throw new ProblemError('transition-not-allowed');
  const faults = await openSeatFaults(writing, at.id);
  if (faults.length > 0) throw new ProblemError('transition-not-allowed', { faults });
  await transaction
    .updateTable('organisation')
    .set((eb) => ({
      status: 'archived',
      confirmation_due_on: null,
      suspended_seats: null,
      updated_at: writing.at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', at.id)
    .execute();
  await tellOrganisation(writing, 'archival_decided', known, reason);
}

/** @throws {ProblemError} `transition-not-allowed` for a step that the life of a record does not allow */
function hold(next: ReturnType<typeof transition>): void {
  if ('refused' in next) throw new ProblemError('transition-not-allowed');
}

/** The seats that stand against archiving. */
async function openSeatFaults({ transaction, day }: Writing, id: string): Promise<Fault[]> {
  const seats = await transaction
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .select(['membership.id', 'partnership.title'])
    .where('membership.organisation_id', '=', id)
    .where(isOpenSeat(day))
    .orderBy('partnership.sort_key')
    .orderBy('membership.id')
    .limit(mostNamed)
    .execute();
  return seats.map(({ id: seat, title: partnership }) => fault('', 'seat_in_force', { partnership, seat }));
}

/** The organisation to be changed, kept from other writes until the transaction ends. */
async function organisationAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: OrganisationAt,
  action: Exclude<Action, 'read'>,
): Promise<Row<'organisation'>> {
  const row = await transaction
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const allowed = async (what: Action) =>
    (await organisationsAllowed(transaction, principal, what, [id])).has(id);
  // Who may not even read it is not told that it is there.
  if (!row || !(await allowed('read'))) throw new ProblemError('not-found');
  if (!(await allowed(action))) throw new ProblemError('forbidden');
  holdVersion(row.version, ifVersion);
  return row;
}
