import * as z from 'zod/mini';
import { entity, instant, list, page, text, uuid, whole } from '../schema.ts';

/** Kinds of record whose changes are told. */
export const changeEntities = ['organisation', 'membership', 'partnership', 'programme'] as const;

/** Who made a change: the role is told to anyone, who it was to auditors alone. */
export const RevisionActor = entity({
  /** `authority`, `partner`, `applicant` or `system`. */
  kind: text(20),
  /** Subject of the token; for auditors and administrators only. */
  subject: z.optional(text(200)),
});
/** Who made a change. */
export type RevisionActor = z.infer<typeof RevisionActor>;

/** One property before and after, as text: the items of a list are separated by commas. */
export const FieldChange = entity({
  /** Name of the property; of one inside another `registeredOffice.postcode`. */
  field: text(120),
  /** Before; absent when there was nothing, or nothing that was public. */
  from: z.optional(z.string().check(z.maxLength(20_000))),
  /** After; absent when it was taken away. */
  to: z.optional(z.string().check(z.maxLength(20_000))),
});
/** One property before and after. */
export type FieldChange = z.infer<typeof FieldChange>;

/** One state of a record: when it came about, by whom, and what was different from the one before. */
export const Revision = entity({
  /** Version of the record from then on. */
  version: whole(1, 2_000_000_000),
  /** When, UTC. */
  at: instant,
  actor: RevisionActor,
  /** Why, in the words of who made it; for auditors and administrators only, since it can name persons. */
  reason: z.optional(text(2000)),
  /** `published`, `changed`, `withdrawn` or `archived`; `prepared` for what was not public, shown to auditors only. */
  change: text(20),
  /** What is different, by property. */
  fields: list(FieldChange, 500),
});
/** One state of a record. */
export type Revision = z.infer<typeof Revision>;

export const RevisionPage = page(Revision);
/** A page of states of a record. */
export type RevisionPage = z.infer<typeof RevisionPage>;

/** A change of a public record, told by the names of its properties alone. */
export const RecordChange = entity({
  /** `organisation`, `membership`, `partnership` or `programme`. */
  entity: text(20),
  /** Identifier of the record. */
  id: uuid,
  /** Version of the record from then on. */
  version: whole(1, 2_000_000_000),
  /** When, UTC. */
  at: instant,
  /**
   * `published`: it can be read from now on; `changed`; `withdrawn`: it can no longer be read, and may come back;
   * `archived`: it is closed for good, also after it was withdrawn.
   */
  change: text(20),
  /** Names of the public properties that are different; empty when only others are. */
  changedFields: list(text(60), 100),
  /** Where the feed stands after this change: give it as `since` to hear what comes later. */
  position: text(80),
});
/** A change of a public record. */
export type RecordChange = z.infer<typeof RecordChange>;

export const RecordChangePage = entity({
  ...page(RecordChange).shape,
  /** Where the feed stands after this page: give it as `since` next time, also when the page is empty. */
  position: text(80),
});
/** A page of changes. */
export type RecordChangePage = z.infer<typeof RecordChangePage>;
