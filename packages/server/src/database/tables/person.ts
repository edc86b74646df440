import type { ConflictDeclaration, PrivacyNotice, Representative } from '@officine-coesione/contract';
import type { Json, RecordTable } from './column.ts';

/** What is known of a person who sits for a member. */
export type Person = Required<
  Pick<Representative, 'givenName' | 'familyName' | 'institutionalEmail' | 'gender'>
> &
  Pick<Representative, 'jobTitle' | 'phone'>;

export interface RepresentativeTable extends RecordTable {
  membership_id: string;
  kind: string;
  /** Null once the person was erased. */
  person: Json<Person> | null;
  valid_from: string;
  valid_to: string | null;
  publish_name: boolean;
  publish_name_basis: string | null;
  privacy_notice_version: string;
  acknowledged_at: string;
}

export interface DeclarationTable extends RecordTable {
  representative_id: string;
  declared_on: string;
  valid_until: string;
  no_interest: boolean;
  interests: Json<ConflictDeclaration['interests']>;
  outcome: string | null;
  reviewed_by: string | null;
  reviewed_at: string | null;
}

/** Versions of the privacy notice, for good. */
export interface PrivacyNoticeTable extends RecordTable {
  code: string;
  valid_from: string;
  texts: Json<PrivacyNotice['texts']>;
}
