import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

const on = ({ id, version }: Seen) => ({ parameters: { surveyResponseId: id }, version });

/** What the members of partnerships answer, with a token or with the link from a mail. */
export class SurveyResponses extends Resource {
  /** Responses within the scope of the token: one's own whole, those that one keeps without what was said on scales. */
  list(query: QueryOf<'searchSurveyResponses'> = {}, options?: ListOptions) {
    return this.walk(routes.searchSurveyResponses, query, options);
  }

  /** One response. */
  retrieve(surveyResponseId: string, options?: CallOptions) {
    return this.send(routes.showSurveyResponse, { parameters: { surveyResponseId } }, options);
  }

  /** Begins a response; one that was begun is answered as it is. */
  create(body: BodyOf<'startSurveyResponse'>, options?: CallOptions) {
    return this.send(routes.startSurveyResponse, { body }, options);
  }

  /** Keeps the answers given so far, to go on later. */
  save(seen: Seen, body: BodyOf<'saveSurveyAnswers'>, options?: CallOptions) {
    return this.send(routes.saveSurveyAnswers, { ...on(seen), body }, options);
  }

  /**
   * Sends the answers; until the survey closes they may be sent again.
   *
   * @throws {ProblemError} `validation-failed` with every answer to give or to correct.
   */
  submit(seen: Seen, body: BodyOf<'submitSurveyResponse'>, options?: CallOptions) {
    return this.send(routes.submitSurveyResponse, { ...on(seen), body }, options);
  }

  /**
   * The survey behind a link, with what was answered so far. Changes nothing.
   *
   * @throws {ProblemError} `link-not-valid`, as from the two calls below.
   */
  linked(body: BodyOf<'showLinkedSurvey'>, options?: CallOptions) {
    return this.send(routes.showLinkedSurvey, { body }, options);
  }

  /** Keeps the answers given so far, with a link; the version is 0 before anything is kept. */
  saveLinked({ version }: Pick<Seen, 'version'>, body: BodyOf<'saveLinkedSurvey'>, options?: CallOptions) {
    return this.send(routes.saveLinkedSurvey, { body, version }, options);
  }

  /** Sends the answers, with a link. */
  submitLinked(
    { version }: Pick<Seen, 'version'>,
    body: BodyOf<'submitLinkedSurvey'>,
    options?: CallOptions,
  ) {
    return this.send(routes.submitLinkedSurvey, { body, version }, options);
  }
}
