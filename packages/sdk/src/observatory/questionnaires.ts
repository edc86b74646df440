import type { BodyOf, QueryOf } from '@officine-coesione/contract/routes';
import * as routes from '@officine-coesione/contract/routes/observatory';
import { Resource } from '../transport/resource.ts';
import type { CallOptions, ListOptions } from '../transport/options.ts';
import type { Seen } from '../seen.ts';

/** What is asked in surveys. */
export class Questionnaires extends Resource {
  /** Questionnaires, the latest first. */
  list(query: QueryOf<'searchQuestionnaires'> = {}, options?: ListOptions) {
    return this.walk(routes.searchQuestionnaires, query, options);
  }

  /** One edition of a questionnaire, with its questions. */
  retrieve(questionnaireId: string, options?: CallOptions) {
    return this.send(routes.showQuestionnaire, { parameters: { questionnaireId } }, options);
  }

  /** Adds a questionnaire, or the next edition of one. */
  create(body: BodyOf<'addQuestionnaire'>, options?: CallOptions) {
    return this.send(routes.addQuestionnaire, { body }, options);
  }

  /**
   * Changes a questionnaire that no survey wave asks yet.
   *
   * @throws {ProblemError} `transition-not-allowed` once one does.
   */
  update({ id, version }: Seen, body: BodyOf<'amendQuestionnaire'>, options?: CallOptions) {
    return this.send(
      routes.amendQuestionnaire,
      { parameters: { questionnaireId: id }, version, body },
      options,
    );
  }
}
