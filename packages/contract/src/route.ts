/** HTTP methods the API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The address of an operation: all that a client needs to call it. Kept apart from the schemas
 * (`operation.ts`) so that a page that only reads never downloads a validator.
 */
export interface Route<Id extends string = string> {
  readonly id: Id;
  readonly method: Method;
  /** Path below the base path, with `{parameter}` segments. Kebab-case (RAC_REST_NAME_002). */
  readonly path: `/${string}`;
}

/** Media type of a change by parts (RFC 7396). */
export const mergePatchType = 'application/merge-patch+json';

/** Media type of the body of a request. */
export const bodyTypeOf = (method: Method): string =>
  method === 'PATCH' ? mergePatchType : 'application/json';

/** Base path of the API on its host (RAC_GEN_002: domain `coesione`, API `partenariato`, major version 1). */
export const basePath = '/rest/coesione/v1/partenariato';
