import type { Route } from '../route.ts';

export const searchUndeliveredMails = {
  id: 'searchUndeliveredMails',
  method: 'GET',
  path: '/undelivered-mails',
} as const satisfies Route;
export const resendMail = {
  id: 'resendMail',
  method: 'POST',
  path: '/undelivered-mails/{mailId}/new-attempt',
} as const satisfies Route;
