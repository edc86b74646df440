import type { Connection } from '../../database/tables.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { writerOn } from '../../keeping/writing.ts';
import { erasePerson } from './erase.ts';
import { findPersonalData } from './held.ts';
import { findNotice, findNotices, publishNotice } from './notices.ts';

type Handled =
  | 'showPersonalData'
  | 'erasePersonalData'
  | 'publishPrivacyNotice'
  | 'searchPrivacyNotices'
  | 'showPrivacyNotice';

/** Handlers of what a person is told and may ask for: the notice, a copy of everything that is held, its erasure. */
export const personalDataHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Handled> => {
  const write = writerOn(database, clock);
  return {
    showPersonalData: async ({ body }) => ({
      body: await findPersonalData(database, body.institutionalEmail),
    }),
    erasePersonalData: async ({ body, principal }) => ({
      body: await write({ principal, reason: body.reason }, ({ transaction, at, day }) =>
        erasePerson(transaction, body.institutionalEmail, { at, day }),
      ),
    }),
    publishPrivacyNotice: async ({ body, principal }) => ({
      body: await write({ principal }, (writing) => publishNotice(writing, body)),
    }),
    searchPrivacyNotices: async ({ query }) => ({ body: await findNotices(database, query) }),
    showPrivacyNotice: async ({ parameters }) => {
      const body = await findNotice(database, parameters.privacyNoticeCode);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
  };
};
