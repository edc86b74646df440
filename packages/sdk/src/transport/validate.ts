/** A row that was set aside because it is malformed. */
export interface Rejected {
  /** Its place on the page. */
  readonly index: number;
  /** What came. */
  readonly item: unknown;
  /** What is wrong with it. */
  readonly faults: readonly {
    /** JSON Pointer (RFC 6901) into the row. */
    readonly pointer: string;
    /** Kind of fault. */
    readonly code: string;
  }[];
}

/** A difference between what the API answers and what this version of the package knows. */
export interface Drift {
  /** Id of the operation, e.g. `searchOrganisations`. */
  readonly operation: string;
  /** Where, as a JSON Pointer with `*` for every position of a list. */
  readonly path: string;
  /** Something new, or something broken. */
  readonly kind: 'unknown-property' | 'malformed';
  /** What was expected there. */
  readonly expected?: string;
}

/**
 * Checks an answer and gives it back, without the rows that must not be used. `partial`: only some properties
 * were asked for (`fields`), the others may be missing.
 *
 * @throws {ResponseShapeError} when none of it may be used.
 */
export type Validate = (
  operation: string,
  answer: unknown,
  partial?: boolean,
) => { readonly answer: unknown; readonly rejected: readonly Rejected[] };
