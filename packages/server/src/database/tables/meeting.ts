import type { AgendaItemRecord, MeetingDecision, Minutes } from '@officine-coesione/contract';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, RecordTable } from './column.ts';

/** An agenda item as it is kept: documents by their identifiers. */
export interface KeptItem extends Omit<AgendaItemRecord, 'documents'> {
  readonly documentIds: readonly string[];
}

export interface MeetingTable extends RecordTable {
  partnership_id: string;
  number: number | null;
  title: string;
  mode: string;
  starts_at: string;
  ends_at: string | null;
  place: string | null;
  online_url: string | null;
  convened_at: string | null;
  documents_sent_at: string | null;
  urgent: boolean;
  urgent_reason: string | null;
  status: Generated<'planned' | 'convened' | 'held' | 'cancelled'>;
  cancel_reason: string | null;
  languages: string[];
  accessibility_measures: string[];
  agenda: Json<readonly KeptItem[]>;
  minutes: Json<Minutes> | null;
  /** The day on which it begins, in Italy. */
  day: GeneratedAlways<string>;
  search: GeneratedAlways<string>;
}

/** A seat at a meeting: no record, see `0014-meetings`. */
export interface AttendanceTable {
  meeting_id: string;
  membership_id: string;
  present: boolean;
  excused: boolean;
  mode: string | null;
  /** Of who sat for it, as it was declared then: for the statistics alone. */
  gender: string | null;
  proxy_for_membership_id: string | null;
  representative_id: string | null;
  arrived_at: string | null;
  left_at: string | null;
}

export interface MeetingDecisionTable extends RecordTable {
  meeting_id: string;
  agenda_item_id: string;
  text: string;
  method: string;
  votes: Json<NonNullable<MeetingDecision['votes']>> | null;
  binding: boolean;
  effective_from: string | null;
}
