import type { GeneratedAlways } from 'kysely';
import type { Json } from './column.ts';

/** A state that a record has had. Written by triggers alone: see `0002-revisions`. */
export interface RevisionTable {
  seq: GeneratedAlways<number>;
  /** Number of the transaction that wrote it, as text. */
  xid: GeneratedAlways<string>;
  entity: 'organisation' | 'membership' | 'partnership' | 'programme' | 'registration';
  record_id: string;
  version: number;
  at: string;
  actor: string;
  actor_kind: ActorKind;
  reason: string | null;
  /** What became of it in public; null when the public neither sees nor saw it. */
  change: 'published' | 'changed' | 'withdrawn' | 'archived' | null;
  content: Json<Readonly<Record<string, unknown>>>;
}

/** How often the order of the revisions began anew, with a copy that was restored. */
export interface RevisionEpochTable {
  epoch: number;
}

/** On whose behalf a record changes. */
export type ActorKind = 'authority' | 'partner' | 'applicant' | 'system';

/** A link of the chain of audit events; position and hash are given by a trigger as the transaction ends. */
export interface AuditEventTable {
  id: GeneratedAlways<number>;
  position: GeneratedAlways<number>;
  event: string;
  hash: GeneratedAlways<string>;
}

/** The last link of the chain. */
export interface AuditHeadTable {
  single: GeneratedAlways<boolean>;
  position: number;
  hash: string;
}
