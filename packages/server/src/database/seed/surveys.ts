import type { Questionnaire } from '@officine-coesione/contract';
import type { Insertable } from 'kysely';
import { newReference } from '../../keeping/reference.ts';
import type {
  QuestionnaireTable,
  SurveyResponseTable,
  SurveyWavePartnershipTable,
  SurveyWaveTable,
} from '../tables.ts';
import type { Committee } from './committee.ts';
import { record } from './record.ts';
import satisfaction from './satisfaction-questionnaire.json' with { type: 'json' };

const questionnaire: Pick<Questionnaire, 'code' | 'title' | 'introduction' | 'sections'> = satisfaction;

/** An invented survey wave; instants, UTC. */
interface Invented {
  readonly title: string;
  readonly period: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly validatedAt?: string;
  /** How many of the seats have answered. */
  readonly answered: number;
}

const invented: readonly Invented[] = [
  {
    title: 'Soddisfazione dei partner, 2025',
    period: '2025',
    opensAt: '2026-01-12T08:00:00.000Z',
    closesAt: '2026-02-13T22:59:00.000Z',
    validatedAt: '2026-02-20T09:00:00.000Z',
    answered: 8,
  },
  {
    title: 'Soddisfazione dei partner, 2026',
    period: '2026',
    opensAt: '2026-11-16T08:00:00.000Z',
    closesAt: '2027-12-17T22:59:00.000Z',
    answered: 0,
  },
];

const comments = [
  'I documenti arrivano spesso a ridosso della seduta.',
  'Gli incontri preparatori con le parti sociali aiutano.',
  'Vorremmo sapere quali proposte sono entrate nel programma.',
];

/** What the respondent with this number answered: the same at every start. */
const answersOf = (number: number): string => {
  const attended = number % 4 !== 3;
  const scales = questionnaire.sections
    .flatMap(({ questions }) => questions)
    .filter(({ type, showIf }) => type === 'likert' && (attended || !showIf))
    .map(({ code }, place) => [code, [String(1 + ((number * 7 + place * 3 + 2) % 5))]]);
  return JSON.stringify({
    ...Object.fromEntries(scales),
    attended: [attended ? 'yes' : 'no'],
    channels: number % 2 === 0 ? ['meetings', 'written'] : ['meetings'],
    ...(comments[number] && { suggestions: [comments[number]] }),
  });
};

/** The rows of invented survey waves, put to the members of a committee. */
export function surveyRows(now: string, { partnershipId, seats }: Committee) {
  const { code, ...details } = questionnaire;
  const asked: Insertable<QuestionnaireTable> = {
    ...record(now),
    code,
    edition: 1,
    details: JSON.stringify(details),
  };
  const rows = {
    questionnaires: [asked],
    waves: [] as Insertable<SurveyWaveTable>[],
    partnerships: [] as Insertable<SurveyWavePartnershipTable>[],
    responses: [] as Insertable<SurveyResponseTable>[],
  };
  for (const { title, period, opensAt, closesAt, validatedAt, answered } of invented) {
    const wave = {
      ...record(now),
      title,
      period,
      opens_at: opensAt,
      closes_at: closesAt,
      questionnaire_id: asked.id,
    };
    rows.waves.push(wave);
    rows.partnerships.push({
      ...record(now),
      wave_id: wave.id,
      partnership_id: partnershipId,
      validated_at: validatedAt ?? null,
    });
    // The chair does not judge its own work.
    const members = seats.filter(({ role, valid_to: end }) => role !== 'chair' && !end).slice(0, answered);
    members.forEach((seat, number) =>
      rows.responses.push({
        ...record(now),
        reference: newReference(period, 'OC-R'),
        wave_id: wave.id,
        partnership_id: partnershipId,
        organisation_id: seat.organisation_id,
        status: 'validated',
        submitted_at: closesAt,
        validated_at: validatedAt ?? closesAt,
        answers: answersOf(number),
      }),
    );
  }
  return rows;
}
