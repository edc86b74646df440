import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { FileQuery } from '../transport/send.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { surveyWaveId: id }, version });

/** Survey waves, and what is told of what was answered. */
export class SurveyWaves extends Resource {
  /** Survey waves that have opened; with a token also those in preparation that one keeps. */
  list(query: QueryOf<'searchSurveyWaves'> = {}, options?: ListOptions) {
    return this.walk(routes.searchSurveyWaves, query, options);
  }

  /** One survey wave. */
  retrieve(surveyWaveId: string, options?: CallOptions) {
    return this.send(routes.showSurveyWave, { parameters: { surveyWaveId } }, options);
  }

  /** Plans a survey wave: its members are invited by mail when it opens. */
  create(body: BodyOf<'planSurveyWave'>, options?: CallOptions) {
    return this.send(routes.planSurveyWave, { body }, options);
  }

  /** Changes a survey wave in preparation, or prolongs one that is open. */
  update(seen: Seen, body: BodyOf<'amendSurveyWave'>, options?: CallOptions) {
    return this.send(routes.amendSurveyWave, { ...on(seen), body }, options);
  }

  /** Validates what the members of a partnership have answered: all at once and for good, after the closing. */
  validate(seen: Seen, body: BodyOf<'validateSurveyResponses'>, options?: CallOptions) {
    return this.send(routes.validateSurveyResponses, { ...on(seen), body }, options);
  }

  /** What was answered on scales, by partnership and all together; of fewer than five nothing is told. */
  results(surveyWaveId: string, query: QueryOf<'searchSurveyResults'> = {}, options?: ListOptions) {
    return this.walk(routes.searchSurveyResults, query, options, { surveyWaveId });
  }

  /** The results as a file. */
  exportResults(surveyWaveId: string, query: FileQuery<'searchSurveyResults'>, options?: CallOptions) {
    return this.file(routes.searchSurveyResults, query, options, { surveyWaveId });
  }
}
