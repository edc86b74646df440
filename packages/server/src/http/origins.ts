import type { Settings } from '../settings.ts';
import { ProblemError } from './problem.ts';

/** Headers a page of another site may read from our answers. */
const exposed = [
  'Date',
  'Deprecation',
  'ETag',
  'Retry-After',
  'Sunset',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Request-Id',
  'Location',
  'Idempotency-Replayed',
  'Content-Language',
  'Link',
].join(', ');

/** Headers a page of another site may send. */
const accepted = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Traceparent',
].join(', ');

/** Seconds a browser may remember the answer to a preflight. */
const remembered = 600;

/** Sites that may write and use reserved reads: our own and those of the settings. */
export const sitesOf = ({ publicUrl, allowedOrigins }: Settings): readonly string[] => [
  new URL(publicUrl).origin,
  ...allowedOrigins,
];

/**
 * Lets a write pass from our own pages and from the sites of the settings; a program sends no `Origin`.
 *
 * @throws {ProblemError} `origin-not-allowed`
 */
export const admitSite = (origin: string | undefined, allowed: readonly string[]): void => {
  if (origin !== undefined && !allowed.includes(origin)) throw new ProblemError('origin-not-allowed');
};

/** Which sites may use the API from a browser. */
export interface Origins {
  /** Public data: readable by every site. */
  readonly open: boolean;
  /** Writes that anyone may ask for: a site that may not send them can read why. */
  readonly told: boolean;
  /** `Origin` of the request. */
  readonly origin: string | undefined;
  /** Sites that may write and use reserved reads. */
  readonly allowed: readonly string[];
}

/** The headers of an answer by which a browser lets a page read it (Fetch standard, CORS protocol). */
export const crossOriginHeaders = ({ open, told, origin, allowed }: Origins): Record<string, string> => {
  if (open)
    return {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': exposed,
      'Timing-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
  return {
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(origin !== undefined &&
      (told || allowed.includes(origin)) && {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': exposed,
      }),
  };
};

/** What an answer to a preflight adds, when the site may go on. */
export const preflightHeaders = (methods: readonly string[]): Record<string, string> => ({
  'Access-Control-Allow-Methods': methods.join(', '),
  'Access-Control-Allow-Headers': accepted,
  'Access-Control-Max-Age': String(remembered),
});
