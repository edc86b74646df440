import type { ImportColumn } from '@officine-coesione/contract';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, RecordTable } from './column.ts';

/** A file on its way into the registry. */
export interface ImportTable extends RecordTable {
  subject: Generated<'organisations' | 'memberships'>;
  /** Whose seats the file holds. */
  partnership_id: string | null;
  actor: string;
  file_title: string | null;
  format: string;
  encoding: string | null;
  separator: string | null;
  columns: Json<ImportColumn[]>;
  status: string;
  row_count: number;
  checked_count: Generated<number>;
  invalid_count: Generated<number>;
  new_count: Generated<number>;
  changed_count: Generated<number>;
  same_count: Generated<number>;
  /** How far the applying has come. */
  applied_position: Generated<number>;
  applied_count: Generated<number>;
  left_out_count: Generated<number>;
  undone_count: Generated<number>;
}

/** A row of such a file, and what became of it. */
export interface ImportRowTable {
  import_id: string;
  position: number;
  file_row: number;
  cells: string[];
  /** What the row says, by field. */
  candidate: Json<Readonly<Record<string, unknown>>> | null;
  tax_code: string | null;
  vat_number: string | null;
  ipa_code: string | null;
  action: 'invalid' | 'new' | 'changed' | 'same' | null;
  organisation_id: string | null;
  /** The seat that the row brought or changed. */
  membership_id: string | null;
  /** Version of the organisation, or of the seat, that the dry run saw. */
  expected_version: number | null;
  /** The columns of the organisation, or of the seat, as they were. */
  before: Json<Readonly<Record<string, unknown>>> | null;
  outcome: 'applied' | 'left_out' | 'undone' | 'kept' | null;
}

/** What is wrong with a row of a file. */
export interface ImportFaultTable {
  id: GeneratedAlways<number>;
  import_id: string;
  file_row: number;
  column_title: string | null;
  value: string | null;
  code: string;
  params: Json<Readonly<Record<string, string | number>>>;
  severity: string;
}
