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
  | 'mixed-units';

/** Thrown when a document is not a readable JSON-stat cube, or a cube cannot answer what was asked of it. */
export class CubeError extends Error {
  override readonly name = 'CubeError' as const;
  readonly code: CubeErrorCode;

  constructor(code: CubeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
