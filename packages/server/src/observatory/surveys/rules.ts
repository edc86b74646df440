import type { Fault, QuestionSection, SurveyAnswers, SurveyWaveStatus } from '@officine-coesione/contract';
import { momentInRome } from '../../day.ts';
import { fault } from '../../keeping/writing.ts';

/** From when until when answers are taken: an instant is in it from the opening until before the closing. */
export interface Window {
  /** Instant, UTC with milliseconds, as all that follow: so they compare as texts. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Where a survey wave stands at an instant. */
export const statusOf = ({ opensAt, closesAt }: Window, at: string): SurveyWaveStatus => {
  if (at < opensAt) return 'draft';
  return at < closesAt ? 'open' : 'closed';
};

/** What may be changed of a survey wave, as it is compared. */
export interface WaveFacts extends Window {
  readonly title: string;
  readonly period: string;
  readonly questionnaireId: string;
  /** In the order of their identifiers. */
  readonly partnershipIds: readonly string[];
}

/** What stays as it was announced once a survey wave has opened. */
const fixed = ['title', 'period', 'opensAt', 'questionnaireId', 'partnershipIds'] as const;

/**
 * What stands against a change of a survey wave: one that is open is only ever prolonged.
 *
 * @param before as it was; undefined for a new one
 */
export function waveFaults(facts: WaveFacts, before: WaveFacts | undefined, at: string): Fault[] {
  const faults = facts.closesAt > facts.opensAt ? [] : [fault('/closesAt', 'closes_before_opening')];
  if (!before || statusOf(before, at) === 'draft') return faults;
  for (const property of fixed)
    if (String(facts[property]) !== String(before[property]))
      faults.push(fault(`/${property}`, 'survey_fixed'));
  if (facts.closesAt < before.closesAt)
    faults.push(fault('/closesAt', 'survey_only_prolonged', { closesAt: momentInRome(before.closesAt) }));
  return faults;
}

/** Why answers are not taken at an instant; undefined when they are. */
export const untimely = (window: Window, at: string): Fault | undefined => {
  const status = statusOf(window, at);
  if (status === 'draft') return fault('', 'survey_not_open', { opensAt: momentInRome(window.opensAt) });
  return status === 'closed'
    ? fault('', 'survey_closed', { closedAt: momentInRome(window.closesAt) })
    : undefined;
};

/** Answers as others than the organisation may read them: without what was said on scales. */
export function withoutScales(sections: readonly QuestionSection[], answers: SurveyAnswers): SurveyAnswers {
  const told = new Set(
    sections.flatMap(({ questions }) =>
      questions.filter(({ type }) => type !== 'likert').map(({ code }) => code),
    ),
  );
  return Object.fromEntries(Object.entries(answers).filter(([code]) => told.has(code)));
}
