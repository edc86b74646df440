import { checkAnswers } from '@officine-coesione/contract';
import type { SurveyAnswers, SurveyResponseRequest } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { covers } from '../../authority-rules.ts';
import { publicStates } from '../../database/tables.ts';
import type { Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { newReference } from '../../keeping/reference.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { fault, holdVersion, refuse } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { ownOrganisations } from './response-store.ts';
import { untimely } from './rules.ts';

/** For whom one answers, and to what. */
export type Respondent = SurveyResponseRequest;

/** A write of who answers: an account, or the bearer of a link. */
export type Answering = Pick<Writing, 'transaction' | 'at' | 'day'>;

/** Whether a caller answers for an organisation: nobody but itself, and who runs the system. */
export const answersFor = (principal: Principal, organisationId: string): boolean =>
  principal.roles.includes('admin') || ownOrganisations(principal).includes(organisationId);

/** Begins a response; answers the identifier of the one that was begun, if there is one. */
export async function startResponse(writing: Writing, respondent: SurveyResponseRequest): Promise<string> {
  const { transaction, principal } = writing;
  if (!answersFor(principal, respondent.organisationId)) throw new ProblemError('forbidden');
  const begun = await lockResponse(transaction, respondent);
  return begun?.id ?? begin(writing, respondent);
}

/** Keeps the answers given so far to a response, or sends them. */
export async function answer(
  writing: Writing,
  { id, ifVersion }: { readonly id: string; readonly ifVersion: number | undefined },
  given: { readonly answers: SurveyAnswers; readonly sent: boolean },
): Promise<void> {
  const { transaction, principal } = writing;
  const row = await transaction
    .selectFrom('survey_response')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  if (!answersFor(principal, row.organisation_id)) {
    const { organisation_id: organisationId, status } = row;
    const isSeen = status !== 'draft' && covers(principal.scopes, { organisationId });
    throw new ProblemError(isSeen ? 'forbidden' : 'not-found');
  }
  holdVersion(row.version, ifVersion);
  await write(writing, row, given);
}

/** The response of an organisation, kept from other writes; of two after a merge the one that was last changed. */
export async function lockResponse(
  transaction: Transaction<Tables>,
  { waveId, partnershipId, organisationId }: Respondent,
): Promise<Row<'survey_response'> | undefined> {
  // Two calls that begin at once take turns here.
  await transaction
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .forNoKeyUpdate()
    .execute();
  return transaction
    .selectFrom('survey_response')
    .selectAll()
    .where('wave_id', '=', waveId)
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

/** Makes an empty response of an organisation that sits in the partnership; answers its identifier. */
export async function begin(
  { transaction, at, day }: Answering,
  { waveId, partnershipId, organisationId }: Respondent,
): Promise<string> {
  const asked = await transaction
    .selectFrom('survey_wave')
    .innerJoin('survey_wave_partnership as link', 'link.wave_id', 'survey_wave.id')
    .innerJoin('partnership', 'partnership.id', 'link.partnership_id')
    .select(['opens_at', 'closes_at', 'survey_wave.demo', 'partnership.status'])
    .where('survey_wave.id', '=', waveId)
    .where('partnership.id', '=', partnershipId)
    .executeTakeFirst();
  const isPublic = (publicStates as readonly string[]).includes(asked?.status ?? '');
  if (!asked || !isPublic) {
    refuse(fault(asked ? '/partnershipId' : '/waveId', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  holdOpen(asked, at);
  const seat = await transaction
    .selectFrom('membership')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .where(seatHolds(day))
    .limit(1)
    .executeTakeFirst();
  if (!seat) refuse(fault('/organisationId', 'no_seat_in_partnership'));
  const id = uuid();
  await transaction
    .insertInto('survey_response')
    .values({
      id,
      created_at: at,
      updated_at: at,
      demo: asked.demo,
      reference: newReference(day.slice(0, 4), 'OC-R'),
      wave_id: waveId,
      partnership_id: partnershipId,
      organisation_id: organisationId,
      status: 'draft',
      submitted_at: null,
      validated_at: null,
      answers: '{}',
    })
    .execute();
  return id;
}

/**
 * Writes answers down: as a draft, or sent.
 *
 * @throws {ProblemError} `validation-failed` with every answer to correct, `transition-not-allowed`
 */
export async function write(
  { transaction, at }: Answering,
  row: Row<'survey_response'>,
  { answers, sent }: { readonly answers: SurveyAnswers; readonly sent: boolean },
): Promise<void> {
  const asking = await transaction
    .selectFrom('survey_wave')
    .innerJoin('questionnaire', 'questionnaire.id', 'survey_wave.questionnaire_id')
    .select(['opens_at', 'closes_at', 'questionnaire.details'])
    .where('survey_wave.id', '=', row.wave_id)
    .forShare('survey_wave')
    .executeTakeFirstOrThrow();
  holdOpen(asking, at);
  // What was sent stays sent: it is sent again with what has changed.
  if (row.status !== 'draft' && !sent) throw new ProblemError('transition-not-allowed');
  const checked = checkAnswers(asking.details.sections, answers, { complete: sent });
  if (!checked.valid)
    throw new ProblemError('validation-failed', {
      faults: checked.faults.map((one) => ({ ...one, pointer: `/answers${one.pointer}` })),
    });
  await transaction
    .updateTable('survey_response')
    .set({
      answers: JSON.stringify(checked.value),
      ...(sent && { status: 'submitted', submitted_at: row.submitted_at ?? at }),
      updated_at: at,
      version: sql`version + 1`,
    })
    .where('id', '=', row.id)
    .execute();
}

/** @throws {ProblemError} `transition-not-allowed` with the instant of the opening or of the closing */
function holdOpen(
  { opens_at: opensAt, closes_at: closesAt }: Pick<Row<'survey_wave'>, 'opens_at' | 'closes_at'>,
  at: string,
): void {
  const found = untimely({ opensAt, closesAt }, at);
  if (found) throw new ProblemError('transition-not-allowed', { faults: [found] });
}
