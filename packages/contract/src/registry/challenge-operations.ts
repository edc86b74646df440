import { operation } from '../operation.ts';
import * as routes from './challenge-routes.ts';
import { ChallengeRequest, IssuedChallenge } from './challenge.ts';
import { none } from '../keeping.ts';

/** What keeps programs from sending forms, without asking anyone else. */
export const challengeOperations = [
  operation({
    ...routes.issueChallenge,
    tag: 'registrations',
    summary: 'Gives work to do before a form is sent without a token',
    description:
      'Needed by who has no token, where the server asks for a proof; the answer then holds a challenge. What solves it is sent as `proof`: the Base64 of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": …}}`. It holds for twenty minutes, for one request, and for what it was asked for.',
    parameters: none,
    query: none,
    body: ChallengeRequest,
    status: 200,
    answer: IssuedChallenge,
    access: 'public',
    caching: 'no-store',
    etag: false,
    audited: 'never',
    problems: ['validation-failed'],
  }),
] as const;
