import { nothing, reachOf } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import type { Handlers, Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { withoutAnalyst } from '../../keeping/seat.ts';
import { writerOn } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { pageOfList, scopeOf } from '../../paging.ts';
import { answerLinked, linkedSurvey } from './linked-survey.ts';
import { findQuestionnaire, findQuestionnaires } from './questionnaire-store.ts';
import { addQuestionnaire, amendQuestionnaire } from './questionnaire-writes.ts';
import { findResponse, findResponses, findWholeResponse } from './response-store.ts';
import { answer, startResponse } from './response-writes.ts';
import { findResults } from './result-store.ts';
import { findWave, findWaves } from './wave-store.ts';
import type { Looking } from './wave-store.ts';
import { amendWave, planWave, validateResponses } from './wave-writes.ts';

type Surveys =
  | 'searchQuestionnaires'
  | 'showQuestionnaire'
  | 'addQuestionnaire'
  | 'amendQuestionnaire'
  | 'searchSurveyWaves'
  | 'showSurveyWave'
  | 'planSurveyWave'
  | 'amendSurveyWave'
  | 'validateSurveyResponses'
  | 'searchSurveyResults'
  | 'searchSurveyResponses'
  | 'showSurveyResponse'
  | 'startSurveyResponse'
  | 'saveSurveyAnswers'
  | 'submitSurveyResponse'
  | 'showLinkedSurvey'
  | 'saveLinkedSurvey'
  | 'submitLinkedSurvey';

/** Handlers of questionnaires, survey waves and what partners answer. */
export const surveyHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Surveys> => {
  const written = writtenOn(writerOn(database, clock));
  const now = () => clock().toISOString();
  const looking = (principal: Principal | undefined): Looking => {
    const keeper = withoutAnalyst(principal);
    return { at: now(), reach: keeper ? reachOf(keeper, 'read') : nothing };
  };

  const questionnaire = written(findQuestionnaire);
  const wave = (principal: Principal | undefined) =>
    written((connection, id) => findWave(connection, id, looking(principal)));
  const response = written(findWholeResponse);

  type Step = { readonly ifVersion: number | undefined };
  const waveAt = ({ parameters, ifVersion }: Step & { readonly parameters: { surveyWaveId: string } }) => ({
    id: parameters.surveyWaveId,
    ifVersion,
  });

  return {
    searchQuestionnaires: async ({ query }) => ({ body: await findQuestionnaires(database, query) }),
    showQuestionnaire: async ({ parameters }) => {
      const body = found(await findQuestionnaire(database, parameters.questionnaireId));
      return { body, version: body.version };
    },
    addQuestionnaire: (call) =>
      added(questionnaire(call, undefined, (writing) => addQuestionnaire(writing, call.body))),
    amendQuestionnaire: (call) => {
      const { questionnaireId: id } = call.parameters;
      const { ifVersion, body } = call;
      return questionnaire(
        call,
        undefined,
        (writing) => amendQuestionnaire(writing, { id, ifVersion }, body),
        id,
      );
    },

    searchSurveyWaves: async ({ query, principal }) => ({
      body: await findWaves(database, query, looking(principal)),
    }),
    showSurveyWave: async ({ parameters, principal }) => {
      const body = found(await findWave(database, parameters.surveyWaveId, looking(principal)));
      return { body, version: body.version };
    },
    planSurveyWave: (call) =>
      added(wave(call.principal)(call, undefined, (writing) => planWave(writing, call.body))),
    amendSurveyWave: (call) => {
      const at = waveAt(call);
      return wave(call.principal)(call, undefined, (writing) => amendWave(writing, at, call.body), at.id);
    },
    validateSurveyResponses: (call) => {
      const at = waveAt(call);
      const { body } = call;
      return wave(call.principal)(
        call,
        body.reason,
        (writing) => validateResponses(writing, at, body),
        at.id,
      );
    },
    searchSurveyResults: async ({ parameters: { surveyWaveId }, query }) => {
      const results = found(await findResults(database, surveyWaveId, now()));
      return {
        body: pageOfList(results, { ...query, scope: [...scopeOf('survey-results', query), surveyWaveId] }),
      };
    },

    searchSurveyResponses: async ({ query, principal }) => ({
      body: await findResponses(database, query, known(principal)),
    }),
    showSurveyResponse: async ({ parameters, principal }) => {
      const body = found(await findResponse(database, parameters.surveyResponseId, known(principal)));
      return { body, version: body.version };
    },
    startSurveyResponse: (call) =>
      added(
        written((connection, id) => findResponse(connection, id, known(call.principal)))(
          call,
          undefined,
          (writing) => startResponse(writing, call.body),
        ),
      ),
    saveSurveyAnswers: (call) => {
      const { surveyResponseId: id } = call.parameters;
      const { ifVersion } = call;
      const given = { answers: call.body.answers, sent: false };
      return response(call, undefined, (writing) => answer(writing, { id, ifVersion }, given), id);
    },
    submitSurveyResponse: (call) => {
      const { surveyResponseId: id } = call.parameters;
      const { ifVersion } = call;
      const given = { answers: call.body.answers, sent: true };
      return response(call, undefined, (writing) => answer(writing, { id, ifVersion }, given), id);
    },

    showLinkedSurvey: async ({ body }) => ({ body: await linkedSurvey(database, body.token, clock()) }),
    saveLinkedSurvey: async ({ body: { token, answers }, ifVersion }) => {
      const body = await answerLinked(database, { token, answers, sent: false, ifVersion }, clock());
      return { body, version: body.version };
    },
    submitLinkedSurvey: async ({ body: { token, answers }, ifVersion }) => {
      const body = await answerLinked(database, { token, answers, sent: true, ifVersion }, clock());
      return { body, version: body.version };
    },
  };
};

const found = <Record>(record: Record | undefined): Record => {
  if (record === undefined) throw new ProblemError('not-found');
  return record;
};

const known = (principal: Principal | undefined): Principal => {
  if (!principal) throw new ProblemError('authentication-required');
  return principal;
};
