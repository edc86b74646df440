import type { Consultation, Contribution } from '@officine-coesione/contract';
import type { Json, RecordTable, Searched } from './column.ts';

export interface ConsultationTable extends RecordTable, Searched {
  partnership_id: string;
  title: string;
  phase: string;
  involvement_level: string;
  opens_at: string;
  closes_at: string;
  outcome_document_id: string | null;
  outcome_published_at: string | null;
  status: string;
  published_at: string | null;
  details: Json<
    Pick<
      Consultation,
      'summary' | 'objectDocumentIds' | 'questions' | 'channels' | 'timetablePublishedAt' | 'prolongations'
    >
  >;
}

/** A seat that is asked for a contribution. */
export interface ConsultationInvitationTable extends RecordTable {
  consultation_id: string;
  membership_id: string;
}

export interface ContributionTable extends RecordTable {
  reference: string;
  consultation_id: string | null;
  organisation_id: string;
  membership_id: string | null;
  on_behalf: boolean;
  kind: string;
  body: string;
  public: boolean;
  status: string;
  submitted_at: string | null;
  late_reason: string | null;
  acknowledged_at: string | null;
  outcome: string | null;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
  withdrawn_at: string | null;
  details: Json<Pick<Contribution, 'target' | 'attachments' | 'traceableTo'>>;
}

export interface CapacityActivityTable extends RecordTable, Searched {
  programme_code: string;
  title: string;
  kind: string;
  starts_on: string;
  ends_on: string | null;
  /** As each who took part had them. */
  hours: number;
  delivered_by: string | null;
  /** Euro. */
  cost: number | null;
  funded_by_ta: boolean;
  withdrawn_at: string | null;
}

/** People who took part for one organisation. */
export interface CapacityParticipantTable extends RecordTable {
  activity_id: string;
  organisation_id: string;
  people: number;
  female: number;
  male: number;
}
