/** What a value of one kind is called in an outline. */
export type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'uuid' | 'date' | 'date-time';

/**
 * The shape of an answer: what a reader looks at. How long a text may be and which codes there are is for the
 * server to hold; a reader lets pass what is longer than foreseen and what is new.
 */
export type Outline =
  | Kind
  /** Null where there is no value. */
  | `${Kind}|null`
  /** This text and no other. */
  | `=${string}`
  /** A list. */
  | readonly [item: Outline]
  /** Properties: one whose name ends in `?` may be missing, `*` stands for every key of a map. */
  | { readonly [property: string]: Outline };
