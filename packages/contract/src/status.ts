import * as z from 'zod/mini';
import { operation } from './operation.ts';
import { Problem } from './problem.ts';
import { showStatus } from './status-route.ts';

/** Whether the service is up (RAC_REST_NAME_011): a problem document with status 200. */
export const statusOperations = [
  operation({
    ...showStatus,
    tag: 'status',
    summary: 'State of the service',
    description: '200 while the database answers, 503 otherwise.',
    parameters: z.object({}),
    query: z.object({}),
    body: undefined,
    status: 200,
    answer: Problem,
    mediaType: 'application/problem+json',
    access: 'public',
    caching: 'no-store',
    etag: false,
    problems: [],
  }),
] as const;
