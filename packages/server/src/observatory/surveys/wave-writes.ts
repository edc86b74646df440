import { SurveyWaveFacts, mergePatch } from '@officine-coesione/contract';
import type {
  Fault,
  SurveyValidation,
  SurveyWavePatch,
  SurveyWaveRequest,
} from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Row } from '../../database/tables.ts';
import { momentInRome } from '../../day.ts';
import { ProblemError } from '../../http/problem.ts';
import { isPublic, keepPartnership } from '../../keeping/partnership.ts';
import { admit } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { statusOf, waveFaults } from './rules.ts';
import type { WaveFacts } from './rules.ts';

/** A survey wave that is to be changed, on a version of it. */
export interface WaveAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Plans a survey wave; answers its identifier. */
export async function planWave(writing: Writing, request: SurveyWaveRequest): Promise<string> {
  const { transaction, at } = writing;
  const facts = factsOf(request);
  const demo = await holdPartnerships(writing, request.partnershipIds);
  refuse(...waveFaults(facts, undefined, at), ...(await questionnaireFaults(writing, facts.questionnaireId)));
  const id = uuid();
  await transaction
    .insertInto('survey_wave')
    .values({ id, created_at: at, updated_at: at, demo, ...columnsOf(facts) })
    .execute();
  await ask(writing, { id, demo }, facts.partnershipIds);
  return id;
}

/** Changes a survey wave in preparation by parts, or prolongs one that is open. */
export async function amendWave(writing: Writing, place: WaveAt, patch: SurveyWavePatch): Promise<void> {
  const { transaction, at } = writing;
  const row = await waveAt(writing, place);
  const asked = await transaction
    .selectFrom('survey_wave_partnership')
    .select('partnership_id')
    .where('wave_id', '=', row.id)
    .orderBy('partnership_id')
    .execute();
  const before = { ...rowFacts(row), partnershipIds: asked.map((one) => one.partnership_id) };
  await holdPartnerships(writing, before.partnershipIds);
  holdVersion(row.version, place.ifVersion);
  if (statusOf(before, at) === 'closed') throw new ProblemError('transition-not-allowed');
  const sent = whole(SurveyWaveFacts, mergePatch(before, patch));
  const facts = factsOf(sent);
  const added = sent.partnershipIds.filter((id) => !before.partnershipIds.includes(id));
  await holdPartnerships(writing, sent.partnershipIds, added);
  refuse(
    ...waveFaults(facts, before, at),
    ...(facts.questionnaireId === before.questionnaireId
      ? []
      : await questionnaireFaults(writing, facts.questionnaireId)),
  );
  await transaction
    .updateTable('survey_wave')
    .set({ ...columnsOf(facts), updated_at: at, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  const dropped = before.partnershipIds.filter((id) => !facts.partnershipIds.includes(id));
  if (dropped.length > 0)
    await transaction
      .deleteFrom('survey_wave_partnership')
      .where('wave_id', '=', row.id)
      .where('partnership_id', 'in', dropped)
      .execute();
  await ask(
    writing,
    row,
    facts.partnershipIds.filter((id) => !before.partnershipIds.includes(id)),
  );
}

/** Validates the responses of a partnership, all at once: counted one by one they would tell each apart. */
export async function validateResponses(
  writing: Writing,
  place: WaveAt,
  { partnershipId }: SurveyValidation,
): Promise<void> {
  const { transaction, principal, at } = writing;
  const row = await waveAt(writing, place);
  const kept = await keepPartnership(transaction, partnershipId, { locked: false });
  const link = await transaction
    .selectFrom('survey_wave_partnership')
    .selectAll()
    .where('wave_id', '=', row.id)
    .where('partnership_id', '=', partnershipId)
    .forUpdate()
    .executeTakeFirst();
  if (!kept || !link) return refuse(fault('/partnershipId', 'unknown_reference'));
  admit(principal, 'decide', kept.subject, kept.known);
  holdVersion(row.version, place.ifVersion);
  const { opensAt, closesAt } = rowFacts(row);
  if (statusOf({ opensAt, closesAt }, at) !== 'closed')
    throw new ProblemError('transition-not-allowed', {
      faults: [fault('', 'survey_still_open', { closesAt: momentInRome(closesAt) })],
    });
  if (link.validated_at !== null) throw new ProblemError('transition-not-allowed');
  const { numUpdatedRows } = await transaction
    .updateTable('survey_response')
    .set((eb) => ({
      status: 'validated',
      validated_at: at,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('wave_id', '=', row.id)
    .where('partnership_id', '=', partnershipId)
    .where('status', '=', 'submitted')
    .executeTakeFirst();
  // Without a response there is nothing to vouch for.
  if (numUpdatedRows === 0n) throw new ProblemError('transition-not-allowed');
  await transaction
    .updateTable('survey_wave_partnership')
    .set({ validated_at: at, updated_at: at, version: link.version + 1 })
    .where('id', '=', link.id)
    .execute();
}

async function waveAt({ transaction }: Writing, { id }: WaveAt): Promise<Row<'survey_wave'>> {
  const row = await transaction
    .selectFrom('survey_wave')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found');
  return row;
}

/**
 * Lets a caller pass who keeps all of some partnerships, of which those that are new must be public.
 *
 * @returns whether one of them was invented for demonstration
 */
async function holdPartnerships(
  { transaction, principal }: Writing,
  ids: readonly string[],
  added: readonly string[] = ids,
): Promise<boolean> {
  const faults: Fault[] = [];
  let demo = false;
  for (const [place, id] of ids.entries()) {
    const pointer = `/partnershipIds/${place}`;
    const kept = await keepPartnership(transaction, id, { locked: false });
    if (!kept) {
      faults.push(fault(pointer, 'unknown_reference'));
      continue;
    }
    admit(principal, 'edit', kept.subject, kept.known);
    if (ids.indexOf(id) < place) faults.push(fault(pointer, 'repeated_item'));
    if (added.includes(id) && !isPublic(kept.row.status))
      faults.push(fault(pointer, 'partnership_not_public'));
    demo ||= kept.row.demo;
  }
  refuse(...faults);
  return demo;
}

/** The questionnaire is kept from changes until the wave that asks it is written. */
async function questionnaireFaults({ transaction }: Writing, id: string): Promise<Fault[]> {
  const row = await transaction
    .selectFrom('questionnaire')
    .select('id')
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
  return row ? [] : [fault('/questionnaireId', 'unknown_reference')];
}

async function ask(
  { transaction, at }: Writing,
  { id, demo }: { readonly id: string; readonly demo: boolean },
  partnershipIds: readonly string[],
): Promise<void> {
  if (partnershipIds.length === 0) return;
  await transaction
    .insertInto('survey_wave_partnership')
    .values(
      partnershipIds.map((partnershipId) => ({
        id: uuid(),
        created_at: at,
        updated_at: at,
        demo,
        wave_id: id,
        partnership_id: partnershipId,
        validated_at: null,
      })),
    )
    .execute();
}

const factsOf = ({ opensAt, closesAt, partnershipIds, ...others }: SurveyWaveFacts): WaveFacts => ({
  ...others,
  opensAt: new Date(opensAt).toISOString(),
  closesAt: new Date(closesAt).toISOString(),
  partnershipIds: partnershipIds.toSorted(),
});

const rowFacts = (row: Row<'survey_wave'>) => ({
  title: row.title,
  period: row.period,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  questionnaireId: row.questionnaire_id,
});

const columnsOf = ({ title, period, opensAt, closesAt, questionnaireId }: WaveFacts) => ({
  title,
  period,
  opens_at: opensAt,
  closes_at: closesAt,
  questionnaire_id: questionnaireId,
});
