import * as z from 'zod/mini';
import { operation, roles } from '../operation.ts';
import * as routes from './own-access-routes.ts';
import { OwnAccess } from './own-access.ts';

const none = z.object({});

/** What who calls may do, so that a page offers nothing that would be refused. */
export const ownAccessOperations = [
  operation({
    ...routes.showOwnAccess,
    tag: 'access',
    summary: 'What the bearer of this token may do, and on what',
    description: 'As the token says. Nothing of the registry is told, and nothing is noted.',
    parameters: none,
    query: none,
    body: undefined,
    status: 200,
    answer: OwnAccess,
    access: roles,
    caching: 'no-store',
    etag: false,
    audited: 'never',
    problems: [],
  }),
] as const;
