import type { AccessApplication, FieldChange, RegistrationRequest } from '@officine-coesione/contract';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, RecordTable } from './column.ts';

/** Of a registration only what the file needs is kept: not the seconds spent, nor the trap field. */
export type StoredRequest = Pick<
  RegistrationRequest,
  'organisation' | 'adhesion' | 'contact' | 'language' | 'privacyNoticeVersion'
>;

export interface RegistrationTable extends RecordTable {
  reference: string;
  status: string;
  submitted_at: string;
  answer_due_on: string;
  legal_name: string;
  tax_code: string;
  partnership_id: string | null;
  organisation_id: string | null;
  membership_id: string | null;
  request: Json<StoredRequest>;
  /** While an integration is awaited. */
  integration_due_on: string | null;
  search: GeneratedAlways<string>;
}

export interface RegistrationEventTable {
  registration_id: string;
  position: number;
  from_status: string;
  to_status: string;
  at: string;
  actor: string;
  reason: string | null;
  due_on: string | null;
  changes: Json<FieldChange[]> | null;
}

/** A mail to be sent, or that was. */
export interface NotificationTable {
  id: string;
  kind: string;
  event_key: string;
  /** Null for the authority, whose address is a setting. */
  recipient: string | null;
  language: string;
  facts: Json<Readonly<Record<string, unknown>>>;
  /** What a link in it opens. */
  link: Json<LinkSubject> | null;
  status: Generated<'pending' | 'sent' | 'failed' | 'dropped'>;
  attempts: Generated<number>;
  /** Attempts that no longer count: those before it was tried again by hand. */
  attempts_before: Generated<number>;
  next_at: string;
  lease_until: string | null;
  created_at: string;
  ended_at: string | null;
  last_error: string | null;
}

/** What a link is for. */
export type LinkPurpose = 'integration' | 'confirmation' | 'self_service' | 'survey';

/** What a link opens, and for how long from when it is sent. */
export interface LinkSubject {
  readonly purpose: LinkPurpose;
  readonly registrationId?: string | undefined;
  readonly organisationId?: string | undefined;
  /** With the organisation and the partnership for which it answers. */
  readonly surveyWaveId?: string | undefined;
  readonly partnershipId?: string | undefined;
  readonly days: number;
}

/** A link that was sent; of what opens it only the hash. */
export interface AccessLinkTable {
  hash: string;
  notification_id: string;
  purpose: LinkPurpose;
  registration_id: string | null;
  organisation_id: string | null;
  survey_wave_id: string | null;
  partnership_id: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface AccessRequestTable extends RecordTable {
  organisation_id: string;
  status: 'submitted' | 'granted' | 'refused' | 'withdrawn';
  /** In lower case. */
  email: string;
  request: Json<Pick<AccessApplication, 'contact' | 'motivation' | 'language' | 'privacyNoticeVersion'>>;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
}
