import { apart } from '../database/joint.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { linkNow, linkedRecord, openRecordLink } from './linked-record.ts';
import type { Link } from '../notification/link.ts';
import type { ProofOfWork } from '../spam/proof-of-work.ts';
import { correctOrganisation } from './organisation-correction.ts';
import { answerIntegration, askForLink, changeContact, confirmOrganisation, leave } from './self-service.ts';

type SelfService =
  | 'requestLink'
  | 'showLinkedRecord'
  | 'answerIntegration'
  | 'confirmLinkedRecord'
  | 'correctLinkedOrganisation'
  | 'changeLinkedContact'
  | 'leavePartnership';

/** What partners do by themselves, with a link from a mail. */
export const selfServiceHandlers = (
  database: Connection,
  clock: () => Date,
  proofs: ProofOfWork,
): Pick<Handlers, SelfService> => {
  /** Changes something with a link, and shows how it is then, with what the link still lets one do. */
  const changing =
    <Body extends { readonly token: string }>(
      change: (
        database: Connection,
        link: Link,
        body: Body,
        now: Date,
        ifVersion: number | undefined,
      ) => Promise<void>,
    ) =>
    async ({ body, ifVersion }: { readonly body: Body; readonly ifVersion: number | undefined }) => {
      const now = clock();
      const link = await openRecordLink(database, body.token, now);
      await change(database, link, body, now, ifVersion);
      const record = await linkedRecord(database, await linkNow(database, link), dayInRome(now));
      return { body: record, ...(record.organisation && { version: record.organisation.version }) };
    };
  return {
    requestLink: async ({ body, principal }) => {
      const now = clock();
      // What was done for it is used up also when the request fails.
      if (!principal) await apart(() => proofs.admit(body.proof, 'link'));
      await askForLink(database, body, now);
      return { body: { requestedAt: now.toISOString() } };
    },
    showLinkedRecord: async ({ body }) => {
      const now = clock();
      const link = await openRecordLink(database, body.token, now);
      return { body: await linkedRecord(database, link, dayInRome(now)) };
    },
    answerIntegration: changing(answerIntegration),
    confirmLinkedRecord: changing((on, link, _body, now) => confirmOrganisation(on, link, now)),
    correctLinkedOrganisation: changing((on, link, body, now, ifVersion) =>
      correctOrganisation(on, link, body, { now, ifVersion }),
    ),
    changeLinkedContact: changing(changeContact),
    leavePartnership: changing(leave),
  };
};
