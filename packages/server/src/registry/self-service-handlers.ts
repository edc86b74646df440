import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { linkedRecord, openLink } from './linked-record.ts';
import type { Link } from './linked-record.ts';
import { answerIntegration, askForLink, changeContact, confirmOrganisation, leave } from './self-service.ts';

type SelfService =
  | 'requestLink'
  | 'showLinkedRecord'
  | 'answerIntegration'
  | 'confirmLinkedRecord'
  | 'changeLinkedContact'
  | 'leavePartnership';

/** What partners do by themselves, with a link from a mail. */
export const selfServiceHandlers = (database: Connection, clock: () => Date): Pick<Handlers, SelfService> => {
  /** Changes something with a link, and shows how it is then: the link is used up. */
  const changing =
    <Body extends { readonly token: string }>(
      change: (database: Connection, link: Link, body: Body, now: Date) => Promise<void>,
    ) =>
    async ({ body }: { readonly body: Body }) => {
      const now = clock();
      const link = await openLink(database, body.token, now);
      await change(database, link, body, now);
      const used = { ...link, used_at: now.toISOString() };
      return { body: await linkedRecord(database, used, dayInRome(now)) };
    };
  return {
    requestLink: async ({ body }) => {
      const now = clock();
      await askForLink(database, body, now);
      return { body: { requestedAt: now.toISOString() } };
    },
    showLinkedRecord: async ({ body }) => {
      const now = clock();
      const link = await openLink(database, body.token, now);
      return { body: await linkedRecord(database, link, dayInRome(now)) };
    },
    answerIntegration: changing(answerIntegration),
    confirmLinkedRecord: changing((on, link, _body, now) => confirmOrganisation(on, link, now)),
    changeLinkedContact: changing(changeContact),
    leavePartnership: changing(leave),
  };
};
