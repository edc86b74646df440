import {
  errorMessage,
  problemTitle,
  problemTypes,
  problemUri,
  type Fault,
  type Language,
  type Problem,
  type ProblemKey,
} from '@officine-coesione/contract';

/** What a refusal tells beyond its kind. */
interface Told {
  readonly faults?: readonly Fault[];
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a call with a problem document (RFC 9457). */
export class Refusal extends Error {
  /** Key of a problem type of the contract, or an HTTP status whose problem is of no type. */
  readonly kind: ProblemKey | number;
  readonly told: Told;

  constructor(kind: ProblemKey | number, told: Told = {}) {
    super(told.detail ?? String(kind));
    this.kind = kind;
    this.told = told;
  }
}

/** The recording has no answer to a call that the contract allows: 501, which clients do not try again. */
export const notRecorded = (operation: string, { pathname, search }: URL): Refusal =>
  new Refusal(501, {
    detail: `Nothing is recorded for ${pathname}${search}: say what the API answers with api.answer('${operation}', …).`,
  });

/** The kind of problem an HTTP status stands for: the first one of the contract that has it. */
const keyOf = (status: number): ProblemKey | undefined =>
  (Object.keys(problemTypes) as ProblemKey[]).find((key) => problemTypes[key].status === status);

/** The document that tells a refusal. */
export const problemOf = ({ kind, told }: Refusal, language: Language, requestId: string): Problem => {
  const key = typeof kind === 'number' ? keyOf(kind) : kind;
  return {
    ...(key === undefined
      ? { type: 'about:blank', title: `Status ${kind}`, status: Number(kind) }
      : { type: problemUri(key), title: problemTitle(key, language), status: problemTypes[key].status }),
    ...(told.detail !== undefined && { detail: told.detail }),
    instance: `urn:uuid:${requestId}`,
    ...(told.faults?.length && {
      errors: told.faults.map(({ pointer, code, params }) => ({
        pointer,
        code,
        message: errorMessage(language, code, params),
      })),
    }),
  };
};
