import type { OperationId, ProblemKey } from '@officine-coesione/contract';
import type { Outgoing } from './outgoing.ts';
import { Refusal } from './problem.ts';
import { inHalves, wait } from './wait.ts';

/** What goes wrong with a call. Several can be combined. */
export interface Fault {
  /** The API answers with this HTTP status, 400 or above, and a problem document. */
  readonly status?: number;
  /** The API answers with this problem of the contract. */
  readonly problem?: ProblemKey;
  /** `Retry-After` of that answer: seconds, or the instant. */
  readonly retryAfter?: number | Date;
  /** The answer comes only after so many milliseconds. */
  readonly delay?: number;
  /** The second half of the body comes only after so many milliseconds. */
  readonly slowBody?: number;
  /** The connection is lost once the request has arrived: before the answer, or in the middle of its body. */
  readonly drop?: boolean | 'midway';
  /** The first item of the page is not what the contract says. */
  readonly malformedRow?: boolean;
  /** The body ends in the middle of its JSON. */
  readonly truncated?: boolean;
  /** How many calls it meets; all of them unless said. */
  readonly times?: number;
}

/** The faults to come, each for an operation or for all of them. */
export class Faults {
  #coming: { readonly operation: OperationId | '*'; readonly fault: Fault; left: number }[] = [];

  add(operation: OperationId | '*', fault: Fault): void {
    this.#coming.push({ operation, fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  /** What goes wrong with this call: the fault that was asked for first. */
  next(operation: string | undefined): Fault {
    const met = this.#coming.find(
      (one) => one.left > 0 && (one.operation === '*' || one.operation === operation),
    );
    if (!met) return {};
    met.left -= 1;
    return met.fault;
  }

  clear(): void {
    this.#coming = [];
  }
}

/** @throws Refusal when the API is to answer with a problem */
export const refuse = ({ problem, status, retryAfter }: Fault): void => {
  const kind = problem ?? status;
  if (kind === undefined) return;
  const later = typeof retryAfter === 'number' ? String(retryAfter) : retryAfter?.toUTCString();
  throw new Refusal(kind, later === undefined ? {} : { headers: { 'Retry-After': later } });
};

/** An answer as it arrives: whole and at once, or not. */
export const responseOf = (
  { status, headers, text }: Outgoing,
  fault: Fault,
  signal: AbortSignal,
): Response => new Response(text === undefined ? null : bodyOf(text, fault, signal), { status, headers });

const bodyOf = (given: string, fault: Fault, signal: AbortSignal): BodyInit => {
  const { slowBody, drop, truncated, malformedRow } = fault;
  const whole = malformedRow ? malformed(given) : given;
  const text = truncated ? whole.slice(0, whole.length / 2) : whole;
  if (slowBody === undefined && drop !== 'midway') return text;
  return inHalves(text, async (left) => {
    await wait(slowBody ?? 0, AbortSignal.any([signal, left]));
    if (drop === 'midway') throw new TypeError('terminated');
  });
};

/** A text that says one thing where the contract says another, in the first item of a page. */
const malformed = (text: string): string => {
  const body = JSON.parse(text) as Record<string, unknown>;
  const [first, ...others] = Array.isArray(body['items']) ? (body['items'] as object[]) : [];
  return JSON.stringify(first ? { ...body, items: [emptied(first), ...others] } : emptied(body));
};

/** The same properties, all null. */
const emptied = (value: object): object =>
  Object.fromEntries(Object.keys(value).map((property) => [property, null]));
