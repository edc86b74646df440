import { MembershipFacts, mergePatch } from '@officine-coesione/contract';
import type { MembershipEnd, MembershipPatch, MembershipRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import { publicStates } from '../../database/tables.ts';
import type { Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { stateAfter } from './record-path.ts';
import type { Step } from './record-path.ts';
import { endWithSeat, mostInOffice } from './representative-seats.ts';
import { admit } from '../../keeping/scope.ts';
import { columnsOf, factsOf, rivalFault, seatFaults, withFirstDay } from './seat-facts.ts';
import { findRival } from './seat-records.ts';
import type { Contender } from './seat-records.ts';
import { insertSeat, lockSeat, updateSeat } from './seat-store.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { holdOpen, isPublic, keepPartnership } from '../../keeping/partnership.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** A seat that is to be changed, on a version of it. */
export interface SeatAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** States in which a seat changes no more. */
const closed: readonly string[] = ['rejected', 'archived'];

/** Adds a seat, as a draft; answers its identifier. */
export async function addSeat(writing: Writing, request: MembershipRequest): Promise<string> {
  const { transaction, principal } = writing;
  const { partnershipId, organisationId, ...facts } = request;
  const partnership = await keepPartnership(transaction, partnershipId);
  if (!partnership) {
    refuse(fault('/partnershipId', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  admit(principal, 'edit', partnership.subject, partnership.known);
  holdOpen(partnership);
  const { category_scheme } = partnership.row;
  await holdFacts(writing, facts, { organisation_id: organisationId, category_scheme }, partnership);
  const seat = {
    id: uuid(),
    partnership_id: partnershipId,
    organisation_id: organisationId,
    ...columnsOf(facts, partnership),
  };
  await holdAlone(writing, seat);
  await insertSeat(writing, partnership.row, 'draft', seat);
  return seat.id;
}

/** Changes a seat by parts. */
export async function amendSeat(writing: Writing, at: SeatAt, patch: MembershipPatch): Promise<void> {
  const { row, partnership } = await seatAt(writing, at, 'edit');
  if (closed.includes(row.status)) throw new ProblemError('transition-not-allowed');
  if (patch.validFrom === null && row.valid_from !== null && isPublic(row.status))
    refuse(fault('/validFrom', 'required'));
  // The vote follows the role, unless it is said as well.
  const { voting: _voting, ...others } = factsOf(row) as { voting?: boolean };
  const known = patch.role !== undefined && patch.role !== row.role ? others : factsOf(row);
  const facts = whole(MembershipFacts, mergePatch(known, patch));
  await holdFacts(writing, facts, row, partnership);
  const columns = columnsOf(facts, partnership, facts.validTo ? row.details.endReason : undefined);
  await holdAlone(writing, { ...row, ...columns });
  await holdOffices(writing, row, facts);
  await updateSeat(writing, at.id, {
    ...columns,
    category_validated: row.category_validated && (isPublic(row.status) || facts.category === row.category),
  });
  if (facts.validTo && facts.validTo !== row.valid_to)
    await endWithSeat(writing.transaction, at.id, { validTo: facts.validTo, at: writing.at });
}

/** Takes a step in the life of a seat. To publish it is to validate its category, with a first day. */
export async function stepSeat(writing: Writing, at: SeatAt, step: Exclude<Step, 'archive'>): Promise<void> {
  const { row, partnership } = await seatAt(writing, at, 'decide');
  const status = stateAfter(row.status, step);
  if (status === undefined) throw new ProblemError('transition-not-allowed');
  if (step !== 'publish') {
    await updateSeat(writing, at.id, { status });
    return;
  }
  const facts = withFirstDay(whole(MembershipFacts, factsOf(row)), partnership);
  await holdFacts(writing, facts, row, partnership, { publishing: true });
  await holdPublicOrganisation(writing, row.organisation_id);
  const valid_from = facts.validFrom ?? null;
  await holdAlone(writing, { ...row, valid_from });
  await updateSeat(writing, at.id, { status, valid_from, category_validated: true });
}

/** Ends a seat on a day, and with it the time of its representatives. */
export async function endSeat(
  writing: Writing,
  at: SeatAt,
  { validTo, endReason }: MembershipEnd,
): Promise<void> {
  const { row } = await seatAt(writing, at, 'decide');
  if (!isPublic(row.status)) throw new ProblemError('transition-not-allowed');
  if (row.valid_from !== null && validTo < row.valid_from) refuse(fault('/validTo', 'ends_before_start'));
  await holdAlone(writing, { ...row, valid_to: validTo });
  await updateSeat(writing, at.id, {
    valid_to: validTo,
    details: JSON.stringify({ ...row.details, endReason }),
  });
  await endWithSeat(writing.transaction, at.id, { validTo, at: writing.at });
}

/** The seat to be changed, with its partnership; a public one is changed by who may decide on it. */
async function seatAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: SeatAt,
  action: 'edit' | 'decide',
): Promise<{ row: Row<'membership'>; partnership: KeptPartnership }> {
  const where = await transaction
    .selectFrom('membership')
    .select('partnership_id')
    .where('id', '=', id)
    .executeTakeFirst();
  const partnership = where && (await keepPartnership(transaction, where.partnership_id));
  if (!partnership) throw new ProblemError('not-found');
  const row = await lockSeat(transaction, id);
  if (!row) throw new ProblemError('not-found');
  const known = partnership.known && isPublic(row.status);
  admit(principal, isPublic(row.status) ? 'decide' : action, partnership.subject, known);
  holdVersion(row.version, ifVersion);
  holdOpen(partnership);
  return { row, partnership };
}

/** @throws {ProblemError} `validation-failed` with every value to correct */
async function holdFacts(
  { transaction }: Writing,
  facts: MembershipFacts,
  {
    organisation_id: organisationId,
    category_scheme: scheme,
  }: Pick<Row<'membership'>, 'organisation_id' | 'category_scheme'>,
  { cooperation }: KeptPartnership,
  { publishing = false } = {},
): Promise<void> {
  const known = await transaction
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', [organisationId, ...(facts.representsOrganisationIds ?? [])])
    .where('status', 'not in', ['rejected', 'archived'])
    .execute();
  const organisations = new Set(known.map(({ id }) => id));
  refuse(...seatFaults(facts, { organisationId, scheme, cooperation, organisations, publishing }));
}

/** @throws {ProblemError} `validation-failed` when fewer seats are left than are sat on, from today on */
async function holdOffices(
  { transaction, day }: Writing,
  { id, details }: Row<'membership'>,
  { seats = 1 }: MembershipFacts,
): Promise<void> {
  if (seats >= details.seats) return;
  const taken = await mostInOffice(transaction, id, { from: day });
  if (taken > seats) refuse(fault('/seats', 'seats_taken', { seats: taken }));
}

/** @throws {ProblemError} `validation-failed`: a seat is not published before who holds it */
async function holdPublicOrganisation({ transaction }: Writing, id: string): Promise<void> {
  const row = await transaction
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', id)
    .where('status', 'in', publicStates)
    // Kept from who suspends or archives it meanwhile.
    .forShare()
    .executeTakeFirst();
  if (!row) refuse(fault('/organisationId', 'organisation_not_public'));
}

/** @throws {ProblemError} `already-registered` naming the seat that stands in the way, and its days */
async function holdAlone({ transaction }: Writing, seat: Contender): Promise<void> {
  const rival = await findRival(transaction, seat);
  if (rival)
    throw new ProblemError('already-registered', { faults: [rivalFault(rival, seat.organisation_id)] });
}
