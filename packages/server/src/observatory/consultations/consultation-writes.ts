import { ConsultationFacts, mergePatch } from '@officine-coesione/contract';
import type {
  ConsultationOutcome,
  ConsultationPatch,
  ConsultationRequest,
  Fault,
} from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Row, Tables } from '../../database/tables.ts';
import { dayInRome, momentInRome } from '../../day.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';
import { admit } from '../../keeping/scope.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { tellProlongation } from './consultation-mail.ts';
import { documentsOf } from './documents.ts';
import { windowFaults, windowOf } from './rules.ts';
import type { Window } from './rules.ts';

/** A consultation that is to be changed, on a version of it. */
export interface ConsultationAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Announces a consultation, as a draft; answers its identifier. */
export async function announceConsultation(
  writing: Writing,
  { partnershipId, ...facts }: ConsultationRequest,
): Promise<string> {
  const { transaction, principal, at } = writing;
  const kept = await keepPartnership(transaction, partnershipId);
  if (!kept) {
    refuse(fault('/partnershipId', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  admit(principal, 'edit', kept.subject, kept.known);
  holdOpen(kept);
  await holdFacts(writing, facts, kept);
  const id = uuid();
  await transaction
    .insertInto('consultation')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: kept.row.demo,
      partnership_id: partnershipId,
      status: 'draft',
      ...columnsOf(facts),
      details: detailsOf(facts, []),
    })
    .execute();
  await invite(writing, { id, demo: kept.row.demo }, facts.invitedMembershipIds ?? []);
  return id;
}

/** Changes a consultation by parts; that a published one was prolonged is told. */
export async function amendConsultation(
  writing: Writing,
  place: ConsultationAt,
  patch: ConsultationPatch,
): Promise<void> {
  const { transaction, at } = writing;
  const { row, kept } = await consultationAt(writing, place);
  if (row.status === 'archived') throw new ProblemError('transition-not-allowed');
  const invited = await seatsInvited(transaction, row.id);
  const facts = whole(ConsultationFacts, mergePatch(factsOf(row, invited), patch));
  const published =
    row.status === 'published' ? { opensAt: row.opens_at, closesAt: row.closes_at } : undefined;
  await holdFacts(writing, facts, kept, { published, invited });
  const columns = columnsOf(facts);
  const prolonged = published !== undefined && columns.closes_at > published.closesAt;
  const { prolongations } = row.details;
  const told = prolonged
    ? [...prolongations, { at, from: published.closesAt, to: columns.closes_at }]
    : prolongations;
  await update(writing, row.id, { ...columns, details: detailsOf(facts, told) });
  await invite(writing, row, facts.invitedMembershipIds ?? []);
  if (prolonged) await tellProlongation(writing, { ...row, ...columns });
}

/** Publishes a consultation, or archives one that was published. */
export async function stepConsultation(
  writing: Writing,
  place: ConsultationAt,
  step: 'publish' | 'archive',
): Promise<void> {
  const { row } = await consultationAt(writing, place);
  if (row.status !== (step === 'publish' ? 'draft' : 'published'))
    throw new ProblemError('transition-not-allowed');
  await update(
    writing,
    row.id,
    step === 'publish' ? { status: 'published', published_at: writing.at } : { status: 'archived' },
  );
}

/** Says what became of a consultation that has closed. */
export async function publishOutcome(
  writing: Writing,
  place: ConsultationAt,
  { outcomeDocumentId, outcomePublishedAt }: ConsultationOutcome,
): Promise<void> {
  const { transaction, at } = writing;
  const { row, kept } = await consultationAt(writing, place);
  if (row.status !== 'published') throw new ProblemError('transition-not-allowed');
  const closing = { closesAt: momentInRome(row.closes_at) };
  if (at < row.closes_at)
    throw new ProblemError('transition-not-allowed', {
      faults: [fault('/outcomePublishedAt', 'consultation_still_open', closing)],
    });
  const publishedAt = outcomePublishedAt === undefined ? at : new Date(outcomePublishedAt).toISOString();
  const known = await documentsOf(transaction, kept.row.id, [outcomeDocumentId]);
  const access = known.get(outcomeDocumentId);
  refuse(
    ...(publishedAt > at ? [fault('/outcomePublishedAt', 'in_future')] : []),
    ...(publishedAt < row.closes_at ? [fault('/outcomePublishedAt', 'before_closing', closing)] : []),
    ...(access === undefined ? [fault('/outcomeDocumentId', 'unknown_reference')] : []),
    ...(access !== undefined && access !== 'public'
      ? [fault('/outcomeDocumentId', 'document_not_public')]
      : []),
  );
  await update(writing, row.id, {
    outcome_document_id: outcomeDocumentId,
    outcome_published_at: publishedAt,
  });
}

/** The consultation to be changed, with its partnership, which still changes. */
async function consultationAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: ConsultationAt,
): Promise<{ row: Row<'consultation'>; kept: KeptPartnership }> {
  const row = await transaction
    .selectFrom('consultation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const kept = row && (await keepPartnership(transaction, row.partnership_id, { locked: false }));
  if (!kept) throw new ProblemError('not-found');
  admit(principal, 'edit', kept.subject, kept.known && row.published_at !== null);
  holdVersion(row.version, ifVersion);
  holdOpen(kept);
  return { row, kept };
}

/** @throws {ProblemError} `validation-failed` with every value to correct */
async function holdFacts(
  { transaction, at }: Writing,
  facts: ConsultationFacts,
  kept: KeptPartnership,
  { published, invited = [] }: { published?: Window | undefined; invited?: readonly string[] } = {},
): Promise<void> {
  const window = windowOf(facts);
  const { objectDocumentIds = [], invitedMembershipIds = [] } = facts;
  const documents = await documentsOf(transaction, kept.row.id, objectDocumentIds);
  const seats = new Set([...invited, ...(await seatsOn(transaction, kept.row.id, window.opensAt))]);
  refuse(
    ...windowFaults(window, published, at),
    ...missing(objectDocumentIds, documents, 'objectDocumentIds', 'unknown_reference'),
    ...missing(invitedMembershipIds, seats, 'invitedMembershipIds', 'seat_not_of_partnership'),
  );
}

const missing = (
  ids: readonly string[],
  known: Pick<ReadonlySet<string>, 'has'>,
  property: string,
  code: Fault['code'],
): Fault[] => ids.flatMap((id, position) => (known.has(id) ? [] : [fault(`/${property}/${position}`, code)]));

/** The public seats of a partnership that hold on the day of an instant: who is invited sits there as it opens. */
async function seatsOn(
  transaction: Transaction<Tables>,
  partnershipId: string,
  at: string,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('membership')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where(seatHolds(dayInRome(new Date(at))))
    .execute();
  return rows.map(({ id }) => id);
}

async function seatsInvited(transaction: Transaction<Tables>, id: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('consultation_invitation')
    .select('membership_id')
    .where('consultation_id', '=', id)
    .execute();
  return [...new Set(rows.map(({ membership_id: seat }) => seat))];
}

/** Invites these seats and no others; who was invited before stays so. */
async function invite(
  { transaction, at }: Writing,
  { id, demo }: Pick<Row<'consultation'>, 'id' | 'demo'>,
  seats: readonly string[],
): Promise<void> {
  const before = await seatsInvited(transaction, id);
  const left = before.filter((seat) => !seats.includes(seat));
  if (left.length > 0)
    await transaction
      .deleteFrom('consultation_invitation')
      .where('consultation_id', '=', id)
      .where('membership_id', 'in', left)
      .execute();
  const added = [...new Set(seats)].filter((seat) => !before.includes(seat));
  if (added.length > 0)
    await transaction
      .insertInto('consultation_invitation')
      .values(
        added.map((seat) => ({
          id: uuid(),
          created_at: at,
          updated_at: at,
          demo,
          consultation_id: id,
          membership_id: seat,
        })),
      )
      .execute();
}

/** What may be changed of a consultation, as it is now. */
const factsOf = (row: Row<'consultation'>, invited: readonly string[]): object => {
  const { prolongations: _prolongations, ...details } = row.details;
  return {
    ...details,
    title: row.title,
    phase: row.phase,
    involvementLevel: row.involvement_level,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    invitedMembershipIds: invited,
  };
};

const columnsOf = (facts: ConsultationFacts) => {
  const { opensAt, closesAt } = windowOf(facts);
  return {
    title: facts.title,
    phase: facts.phase,
    involvement_level: facts.involvementLevel,
    opens_at: opensAt,
    closes_at: closesAt,
  };
};

const detailsOf = (
  { summary, objectDocumentIds = [], questions = [], channels = [], timetablePublishedAt }: ConsultationFacts,
  prolongations: Row<'consultation'>['details']['prolongations'],
): string =>
  JSON.stringify({
    summary,
    objectDocumentIds: [...new Set(objectDocumentIds)],
    questions,
    channels,
    timetablePublishedAt,
    prolongations,
  } satisfies Row<'consultation'>['details']);

const update = (
  { transaction, at }: Writing,
  id: string,
  change: Partial<
    Pick<Row<'consultation'>, 'status' | 'published_at' | 'outcome_document_id' | 'outcome_published_at'> &
      ReturnType<typeof columnsOf>
  > & { readonly details?: string },
) =>
  transaction
    .updateTable('consultation')
    .set((eb) => ({ ...change, updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
