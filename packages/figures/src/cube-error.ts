/** What is wrong: the document's shape, a name that does not exist, or a cube with more than can be shown. */
export type CubeErrorCode =
  | 'not-a-dataset'
  | 'bad-size'
  | 'bad-dimension'
  | 'bad-role'
  | 'bad-value'
  | 'bad-status'
  | 'unknown-dimension'
  | 'unknown-category'
  | 'ambiguous'
  | 'mixed-units'
  | 'not-numbers'
  | 'no-interval'
  | 'not-parts'
  | 'too-many';

/** Steps from the root of a document to a part of it. */
export type Place = readonly (string | number)[];

/** Thrown when a document is not a readable JSON-stat cube, or a cube cannot answer what was asked of it. */
export class CubeError extends Error {
  override readonly name = 'CubeError' as const;
  readonly code: CubeErrorCode;
  /** Where in the document, as a JSON Pointer (RFC 6901); empty when it is the whole of it. */
  readonly pointer: string;

  constructor(code: CubeErrorCode, problem: string, place: Place) {
    const pointer = place
      .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
    super(pointer ? `${pointer}: ${problem}` : problem);
    this.code = code;
    this.pointer = pointer;
  }
}

/**
 * Refuses a document, or a question, of which something does not hold.
 *
 * @throws {CubeError}
 */
export function demand(holds: boolean, code: CubeErrorCode, problem: string, ...place: Place): asserts holds {
  if (!holds) throw new CubeError(code, problem, place);
}
