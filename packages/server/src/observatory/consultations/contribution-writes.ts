import { ContributionFacts, mergePatch } from '@officine-coesione/contract';
import type {
  ContributionAnswer,
  ContributionPatch,
  ContributionRequest,
  ContributionSubmission,
  Fault,
} from '@officine-coesione/contract';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { may } from '../../authority-rules.ts';
import { publicStates } from '../../database/tables.ts';
import type { Row, Tables } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';
import { newReference } from '../../keeping/reference.ts';
import { admit } from '../../keeping/scope.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { tellAcknowledgement, tellAnswer } from './consultation-mail.ts';
import { documentsOf } from './documents.ts';
import { lateness, stateAfter } from './rules.ts';
import type { ContributionAct } from './rules.ts';

/** A contribution that is to be changed, on a version of it. */
export interface ContributionAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Where a contribution is given. */
interface Place {
  readonly consultation: Row<'consultation'>;
  readonly kept: KeptPartnership;
}

/** Takes a contribution in, as a draft or sent; answers its identifier. */
export async function addContribution(writing: Writing, request: ContributionRequest): Promise<string> {
  const { transaction, principal, at, day } = writing;
  const { consultationId, organisationId, membershipId, status = 'submitted', ...given } = request;
  const { receivedAt, lateReason, ...facts } = given;
  const place = await placeOf(transaction, consultationId);
  const unknown = fault('/consultationId', 'unknown_reference');
  if (!place) return refused(unknown);
  const { consultation, kept } = place;
  const keeper = may(principal, 'edit', kept.subject);
  admit(principal, 'edit', { ...kept.subject, organisationId }, isKnown(place));
  // Who does not keep the partnership is not told of a consultation that is being prepared.
  if (!keeper && !isKnown(place)) return refused(unknown);
  if (consultation.status !== 'published') throw new ProblemError('transition-not-allowed');
  holdOpen(kept);
  const onBehalf = !speaksFor(principal, organisationId);
  const sentAt = sentWhen(given, at);
  refuse(
    ...authorityFaults(given, { allowed: keeper && onBehalf, at }),
    ...(await organisationFaults(transaction, organisationId)),
    ...(await placeFaults(transaction, kept, '/target', facts.target?.documentId)),
  );
  const late = holdInTime(consultation, sentAt, { lateReason, pointer: '/consultationId' });
  const seat = await seatOf(transaction, kept.row.id, organisationId, { membershipId, sentAt });
  const id = uuid();
  await transaction
    .insertInto('contribution')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: kept.row.demo,
      reference: newReference(day.slice(0, 4), 'OC-C'),
      consultation_id: consultationId,
      organisation_id: organisationId,
      membership_id: seat,
      on_behalf: onBehalf,
      status,
      submitted_at: status === 'draft' ? null : sentAt,
      late_reason: status === 'draft' ? null : late,
      ...columnsOf(facts),
    })
    .execute();
  return id;
}

/** Changes a draft by parts. */
export async function amendContribution(
  writing: Writing,
  at: ContributionAt,
  patch: ContributionPatch,
): Promise<void> {
  const { row, place } = await contributionAt(writing, at, 'amend');
  const facts = whole(ContributionFacts, mergePatch(factsOf(row), patch));
  refuse(...(await placeFaults(writing.transaction, place.kept, '/target', facts.target?.documentId)));
  await update(writing, row, columnsOf(facts));
}

/** Sends a draft. */
export async function submitContribution(
  writing: Writing,
  at: ContributionAt,
  received: ContributionSubmission,
): Promise<void> {
  const { principal } = writing;
  const { row, place } = await contributionAt(writing, at, 'submit');
  const allowed = may(principal, 'edit', place.kept.subject) && !speaksFor(principal, row.organisation_id);
  const sentAt = sentWhen(received, writing.at);
  refuse(...authorityFaults(received, { allowed, at: writing.at }));
  const late = holdInTime(place.consultation, sentAt, { ...received, pointer: '' });
  await update(writing, row, { status: 'submitted', submitted_at: sentAt, late_reason: late });
}

/** Takes note of a contribution: the organisation gets a receipt. */
export async function acknowledgeContribution(writing: Writing, at: ContributionAt): Promise<void> {
  const { row, place } = await contributionAt(writing, at, 'acknowledge');
  await update(writing, row, { status: 'acknowledged', acknowledged_at: writing.at });
  await tellAcknowledgement(writing, row, place.consultation.title);
}

/** Answers a contribution, or gives another answer; the organisation is told when it says something else. */
export async function answerContribution(
  writing: Writing,
  at: ContributionAt,
  { outcome, answer, traceableTo }: ContributionAnswer,
): Promise<void> {
  const { transaction, principal } = writing;
  const { row, place } = await contributionAt(writing, at, 'answer');
  refuse(...(await placeFaults(transaction, place.kept, '/traceableTo', traceableTo?.documentId)));
  await update(writing, row, {
    status: 'answered',
    outcome,
    answer,
    answered_at: row.answered_at ?? writing.at,
    answered_by: principal.subject,
    details: JSON.stringify({ ...row.details, traceableTo }),
  });
  if (outcome !== row.outcome || answer !== row.answer)
    await tellAnswer(writing, row, { consultationTitle: place.consultation.title, outcome, answer });
}

/** Withdraws a contribution before it is answered. */
export async function withdrawContribution(writing: Writing, at: ContributionAt): Promise<void> {
  const { row } = await contributionAt(writing, at, 'withdraw');
  await update(writing, row, { status: 'withdrawn', withdrawn_at: writing.at });
}

const isKnown = ({ consultation, kept }: Place): boolean => kept.known && consultation.published_at !== null;

/** Whether a caller is of an organisation, and does not act for it from outside. */
const speaksFor = ({ roles, scopes }: Principal, organisationId: string): boolean =>
  roles.includes('partner_editor') && scopes !== '*' && scopes.organisations.includes(organisationId);

const refused = (one: Fault): never => {
  throw new ProblemError('validation-failed', { faults: [one] });
};

/** The consultation with this identifier, which is not archived meanwhile, and its partnership. */
async function placeOf(transaction: Transaction<Tables>, id: string): Promise<Place | undefined> {
  const consultation = await transaction
    .selectFrom('consultation')
    .selectAll()
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
  const kept =
    consultation && (await keepPartnership(transaction, consultation.partnership_id, { locked: false }));
  return kept && { consultation, kept };
}

/** The contribution to be changed, with where it was given. */
async function contributionAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: ContributionAt,
  act: ContributionAct,
): Promise<{ row: Row<'contribution'>; place: Place }> {
  const row = await transaction
    .selectFrom('contribution')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const place = row?.consultation_id ? await placeOf(transaction, row.consultation_id) : undefined;
  if (!row || !place) throw new ProblemError('not-found');
  const { consultation, kept } = place;
  const own = { organisationId: row.organisation_id };
  // What was never sent is nobody else's business.
  const theirs = row.submitted_at !== null || row.on_behalf ? kept.subject : {};
  const authority = act === 'acknowledge' || act === 'answer';
  admit(principal, 'edit', authority ? theirs : { ...theirs, ...own });
  holdVersion(row.version, ifVersion);
  holdOpen(kept);
  if (consultation.status !== 'published' || stateAfter(row.status, act) === undefined)
    throw new ProblemError('transition-not-allowed');
  return { row, place };
}

/** When a contribution was sent: now, or when it came on paper. */
const sentWhen = ({ receivedAt }: ContributionSubmission, at: string): string =>
  receivedAt === undefined ? at : new Date(receivedAt).toISOString();

/** What the authority alone may say of a contribution, and of nothing that is still to come. */
const authorityFaults = (
  { receivedAt, lateReason }: ContributionSubmission,
  { allowed, at }: { readonly allowed: boolean; readonly at: string },
): Fault[] => [
  ...(receivedAt !== undefined && !allowed ? [fault('/receivedAt', 'only_by_authority')] : []),
  ...(lateReason !== undefined && !allowed ? [fault('/lateReason', 'only_by_authority')] : []),
  ...(allowed && sentWhen({ receivedAt }, at) > at ? [fault('/receivedAt', 'in_future')] : []),
];

/**
 * The reason why a contribution is taken although it is late; null for one in time.
 *
 * @throws {ProblemError} `transition-not-allowed` with the instant of the opening or of the closing
 */
function holdInTime(
  { opens_at: opensAt, closes_at: closesAt }: Row<'consultation'>,
  sentAt: string,
  { lateReason, pointer }: { readonly lateReason?: string | undefined; readonly pointer: string },
): string | null {
  const found = lateness({ opensAt, closesAt }, sentAt, { reasoned: lateReason !== undefined, pointer });
  if (found) throw new ProblemError('transition-not-allowed', { faults: [found] });
  return sentAt < closesAt ? null : (lateReason ?? null);
}

async function organisationFaults(transaction: Transaction<Tables>, id: string): Promise<Fault[]> {
  const row = await transaction
    .selectFrom('organisation')
    .select('status')
    .where('id', '=', id)
    // Kept from who suspends or archives it meanwhile.
    .forShare()
    .executeTakeFirst();
  if (!row) return [fault('/organisationId', 'unknown_reference')];
  const isPublic = (publicStates as readonly string[]).includes(row.status);
  return isPublic ? [] : [fault('/organisationId', 'organisation_not_public')];
}

async function placeFaults(
  transaction: Transaction<Tables>,
  { row }: KeptPartnership,
  pointer: '/target' | '/traceableTo',
  documentId: string | undefined,
): Promise<Fault[]> {
  if (documentId === undefined) return [];
  const known = await documentsOf(transaction, row.id, [documentId]);
  return known.has(documentId) ? [] : [fault(`${pointer}/documentId`, 'unknown_reference')];
}

/**
 * The seat for which an organisation speaks: the one it names, or one that it holds as it sends, with a vote if it
 * can be; null for who has none.
 *
 * @throws {ProblemError} `validation-failed` for one that it does not hold
 */
async function seatOf(
  transaction: Transaction<Tables>,
  partnershipId: string,
  organisationId: string,
  { membershipId, sentAt }: { readonly membershipId: string | undefined; readonly sentAt: string },
): Promise<string | null> {
  let rows = transaction
    .selectFrom('membership')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .where(seatHolds(dayInRome(new Date(sentAt))));
  if (membershipId !== undefined) rows = rows.where('id', '=', membershipId);
  const row = await rows.orderBy('voting', 'desc').orderBy('id').limit(1).executeTakeFirst();
  if (!row && membershipId !== undefined) refuse(fault('/membershipId', 'seat_not_of_partnership'));
  return row?.id ?? null;
}

/** What may be changed of a draft, as it is now. */
const factsOf = ({ kind, body, public: isPublic, details }: Row<'contribution'>): object => {
  const { traceableTo: _traceableTo, ...others } = details;
  return { ...others, kind, text: body, public: isPublic };
};

const columnsOf = ({ kind, text, public: isPublic, attachments = [], target }: ContributionFacts) => ({
  kind,
  body: text,
  public: isPublic,
  details: JSON.stringify({ target, attachments } satisfies Row<'contribution'>['details']),
});

type Change = Partial<
  Omit<Row<'contribution'>, 'id' | 'version' | 'details' | 'created_at' | 'updated_at'>
> & {
  readonly details?: string;
};

const update = ({ transaction, at }: Writing, { id, version }: Row<'contribution'>, change: Change) =>
  transaction
    .updateTable('contribution')
    .set({ ...change, updated_at: at, version: version + 1 })
    .where('id', '=', id)
    .execute();
