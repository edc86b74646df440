import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { list, listQuery, uuid } from '../schema.ts';
import { none, reading, stepProblems, writing } from '../keeping.ts';
import { UndeliveredMail, UndeliveredMailPage, undeliveredStates } from './undelivered-mail.ts';
import * as routes from './undelivered-mail-routes.ts';
import { Decision } from '../decision.ts';

/** What became of the mails that did not go out. */
export const undeliveredMailOperations = [
  operation({
    ...routes.searchUndeliveredMails,
    ...reading,
    tag: 'undelivered-mails',
    summary: 'Mails that could not be handed over',
    description:
      'Those that are tried again and those that were given up, the latest first. What they say and the whole address are not told.',
    access: ['auditor', 'admin'],
    parameters: none,
    query: z.object({
      ...listQuery,
      /** States; both unless said. */
      status: z.optional(list(z.enum(undeliveredStates), 2)),
    }),
    answer: UndeliveredMailPage,
    problems: [],
  }),
  operation({
    ...routes.resendMail,
    ...writing,
    tag: 'undelivered-mails',
    summary: 'Has a mail tried again at once',
    description:
      'With as many attempts as a new one. Once what stood in its way is mended: the mail server, the address of the authority. One that is being sent is left alone.',
    access: ['admin'],
    parameters: z.object({
      /** The mail. */
      mailId: uuid,
    }),
    body: Decision,
    status: 200,
    answer: UndeliveredMail,
    etag: false,
    problems: stepProblems,
  }),
] as const;
