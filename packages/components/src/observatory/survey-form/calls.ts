import type { SurveyAnswers } from '@officine-coesione/contract';
import {
  Organisations,
  Questionnaires,
  SurveyResponses,
  SurveyWaves,
  type Send,
} from '@officine-coesione/sdk';
import type { Survey } from './view.ts';

/** For whom who signed in answers, and to what. */
export interface Respondent {
  readonly wave: string;
  readonly partnership: string;
  readonly organisation: string;
}

/** The survey of who signed in; undefined when the partnership is not asked in it. */
export async function surveyOf(
  send: Send,
  { wave: waveId, partnership, organisation }: Respondent,
  signal: AbortSignal,
): Promise<Survey | undefined> {
  const [wave, { legalName }, begun] = await Promise.all([
    new SurveyWaves(send).retrieve(waveId, { signal }),
    new Organisations(send).retrieve(organisation, {}, { signal }),
    new SurveyResponses(send).list({ wave: waveId, partnership, organisation, limit: 1 }, { signal }),
  ]);
  const asked = wave.partnerships.find(({ partnershipId }) => partnershipId === partnership);
  if (!asked) return undefined;
  const questionnaire = await new Questionnaires(send).retrieve(wave.questionnaireId, { signal });
  const [response] = begun.items;
  return {
    version: response?.version ?? 0,
    wave,
    questionnaire,
    partnershipTitle: asked.partnershipTitle,
    organisationLegalName: legalName,
    ...(response && { response }),
  };
}

/** How answers are kept and sent: with the code of a link, or by who signed in. */
export interface Way {
  /** Gives the survey as it is then. */
  readonly write: (survey: Survey, answers: SurveyAnswers, sent: boolean) => Promise<Survey>;
  /** Gives the survey as it is now. */
  readonly read: () => Promise<Survey | undefined>;
}

/** With the code of a link. */
export const wayOfLink = (send: Send, token: string): Way => ({
  write: (seen, answers, sent) => {
    const responses = new SurveyResponses(send);
    return sent
      ? responses.submitLinked(seen, { token, answers })
      : responses.saveLinked(seen, { token, answers });
  },
  read: () => new SurveyResponses(send).linked({ token }),
});

/** By who signed in. */
export const wayOfAccount = (send: Send, respondent: Respondent): Way => ({
  write: async (survey, answers, sent) => {
    const responses = new SurveyResponses(send);
    const { wave: waveId, partnership: partnershipId, organisation: organisationId } = respondent;
    const seen = survey.response ?? (await responses.create({ waveId, partnershipId, organisationId }));
    const response = sent
      ? await responses.submit(seen, { answers })
      : await responses.save(seen, { answers });
    return { ...survey, version: response.version, response };
  },
  read: () => surveyOf(send, respondent, new AbortController().signal),
});
