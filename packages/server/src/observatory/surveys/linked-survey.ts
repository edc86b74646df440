import type { LinkedSurvey, SurveyAnswers } from '@officine-coesione/contract';
import { nothing } from '../../authority-rules.ts';
import { asActor } from '../../database/as-actor.ts';
import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { ProblemError } from '../../http/problem.ts';
import { survivorOf } from '../../keeping/survivor.ts';
import { holdVersion } from '../../keeping/writing.ts';
import { actorOf, openLink } from '../../notification/link.ts';
import type { Link } from '../../notification/link.ts';
import { findQuestionnaire } from './questionnaire-store.ts';
import { findWholeResponse } from './response-store.ts';
import { begin, lockResponse, write } from './response-writes.ts';
import type { Respondent } from './response-writes.ts';
import { findWave } from './wave-store.ts';

/** A link that opens a survey, and for whom one answers with it. */
interface Opened {
  readonly link: Link;
  readonly respondent: Respondent;
}

async function open(database: Connection, token: string, now: Date): Promise<Opened> {
  const link = await openLink(database, { token, purposes: ['survey'] }, now);
  // The database holds that a link to a survey names all three.
  const organisationId = link.organisation_id!;
  return {
    link,
    respondent: {
      waveId: link.survey_wave_id!,
      partnershipId: link.partnership_id!,
      // Of an organisation that was merged since, the survivor answers.
      organisationId: (await survivorOf(database, organisationId)) ?? organisationId,
    },
  };
}

/** What a link opens: the survey, and what was answered so far. */
export async function linkedSurvey(database: Connection, token: string, now: Date): Promise<LinkedSurvey> {
  return told(database, await open(database, token, now), now);
}

async function told(
  database: Connection,
  { link, respondent: { waveId, partnershipId, organisationId } }: Opened,
  now: Date,
): Promise<LinkedSurvey> {
  const wave = await findWave(database, waveId, { at: now.toISOString(), reach: nothing });
  const asked = wave?.partnerships.find((one) => one.partnershipId === partnershipId);
  const questionnaire = wave && (await findQuestionnaire(database, wave.questionnaireId));
  // The partnership is not public any more.
  if (!wave || !asked || !questionnaire) throw new ProblemError('link-not-valid');
  const { legal_name: organisationLegalName } = await database
    .selectFrom('organisation')
    .select('legal_name')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const begun = await database
    .selectFrom('survey_response')
    .select('id')
    .where('wave_id', '=', waveId)
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const response = begun && (await findWholeResponse(database, begun.id));
  return {
    version: response?.version ?? 0,
    expiresAt: link.expires_at,
    wave,
    questionnaire,
    partnershipTitle: asked.partnershipTitle,
    organisationLegalName,
    response,
  };
}

/** Keeps the answers given so far with a link, or sends them; shows how the survey is then. */
export async function answerLinked(
  database: Connection,
  {
    token,
    answers,
    sent,
    ifVersion,
  }: {
    readonly token: string;
    readonly answers: SurveyAnswers;
    readonly sent: boolean;
    readonly ifVersion: number | undefined;
  },
  now: Date,
): Promise<LinkedSurvey> {
  const opened = await open(database, token, now);
  const answering = { at: now.toISOString(), day: dayInRome(now) };
  return database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: actorOf(opened.link), kind: 'partner', reason: 'survey' });
    const begun = await lockResponse(transaction, opened.respondent);
    holdVersion(begun?.version ?? 0, ifVersion);
    if (!begun) await begin({ transaction, ...answering }, opened.respondent);
    const row = begun ?? (await lockResponse(transaction, opened.respondent))!;
    await write({ transaction, ...answering }, row, { answers, sent });
    return told(transaction, opened, now);
  });
}
