import type {
  ContextColumn,
  ContextDataSetFacts,
  Labels,
  ReleaseChange,
  StudyFacts,
} from '@officine-coesione/contract';
import type { Json, RecordTable } from './column.ts';

export interface ReleaseTable extends RecordTable {
  code: string;
  title: Json<Labels>;
  reference_date: string;
  indicator_codes: string[];
  /** Key of the release that it revises. */
  revises: string | null;
  revision_reason: Json<Labels> | null;
  changes: Json<ReleaseChange[]>;
  frozen_at: string | null;
  published_at: string | null;
}

/** What a release froze of an indicator. */
export interface ReleaseCubeTable {
  release_id: string;
  indicator_code: string;
  title: Json<Labels>;
  method_version: string;
  /** Cells that are told of. */
  cells: number;
  /** JSON text. */
  content: string;
  /** Of the content, hexadecimal. */
  sha256: string;
}

export interface ContextDataSetTable extends RecordTable {
  code: string;
  details: Json<ContextDataSetFacts & { readonly columns: ContextColumn[] }>;
  /** JSON text. */
  source_table: string | null;
}

/** Figures of others as they were published. */
export interface ContextEditionTable {
  data_set_id: string;
  edition: number;
  published_at: string;
  /** JSON text. */
  content: string;
  /** Of the content, hexadecimal. */
  sha256: string;
}

export interface StudyTable extends RecordTable {
  code: string;
  facts: Json<StudyFacts>;
}

/** A study as it was published. */
export interface StudyVersionTable {
  study_id: string;
  number: number;
  published_at: string;
  /** JSON text. */
  content: string;
  /** Of the content, hexadecimal. */
  sha256: string;
}
