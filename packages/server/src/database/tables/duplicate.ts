import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, RecordTable } from './column.ts';

/** What two records of one organisation are likely to share. Written by triggers alone: see `0003-merges`. */
export interface OrganisationKeyTable {
  key: GeneratedAlways<string>;
  organisation_id: GeneratedAlways<string>;
}

/** Organisations that changed since they were last compared with the others. Written by triggers. */
export interface DuplicateDueTable {
  organisation_id: string;
  since: Generated<string>;
}

/** Two records that may be one organisation. */
export interface DuplicateTable extends RecordTable {
  first_id: string;
  second_id: string;
  verdict: 'same' | 'possible';
  /** The evidence, tenths of a bit. */
  tenths: number;
  status: Generated<'open' | 'dismissed' | 'merged'>;
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

/** A row that a merge touched: each property before and after, keys of `details` as `details.website`. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** What kind of reference it is; absent for the two organisations. */
  readonly kind?: string;
  readonly properties: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
}

/** Two records of one organisation made one. */
export interface OrganisationMergeTable extends RecordTable {
  survivor_id: string;
  merged_id: string;
  field_choices: Json<readonly { readonly field: string; readonly from: 'survivor' | 'merged' }[]>;
  /** In the order in which they were made. */
  changes: Json<readonly RowChange[]>;
  reason: string;
  merged_by: string;
  merged_at: string;
  undone_by: string | null;
  undone_at: string | null;
  undo_reason: string | null;
}
