import * as z from 'zod/mini';
import { entity, list, text, whole } from './schema.ts';

/** What is wrong with one value of a request. */
export const FieldError = entity({
  /** JSON Pointer (RFC 6901) into the body, or `#query/limit`, `#path/organisationId`, `#header/If-Match`. */
  pointer: text(500, 0),
  /** Code of the error, stable: a program decides by it. */
  code: text(60),
  /** Sentence for a person, in the language asked for: what is wrong and what to do. */
  message: text(1000),
});
export type FieldError = z.infer<typeof FieldError>;

/** An error as the API tells it (RFC 9457), `application/problem+json`. */
export const Problem = entity({
  /** URI of the kind of problem; absent in the answer of `/status`. */
  type: z.optional(text(512)),
  /** Short sentence, the same for every problem of this type. */
  title: text(200),
  /** HTTP status of the answer. */
  status: whole(100, 599),
  /** What happened this time and what to do. */
  detail: z.optional(text(2000)),
  /** Reference of this occurrence, to quote when asking for help. */
  instance: z.optional(text(512)),
  /** For `validation-failed`: every value to correct. */
  errors: z.optional(list(FieldError, 200)),
});
export type Problem = z.infer<typeof Problem>;
