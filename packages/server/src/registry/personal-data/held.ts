import type { PersonalData } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection } from '../../database/tables.ts';
import { contactAddress } from '../../keeping/contact.ts';
import { findDeclarationsOf } from '../composition/declarations.ts';
import { findRepresentativesOf } from '../composition/representatives.ts';

/** How many of each kind are told. */
const most = 1000;

/** Everything that is held on the person with an address. */
export async function findPersonalData(database: Connection, address: string): Promise<PersonalData> {
  const email = address.toLowerCase();
  const representatives = await findRepresentativesOf(database, email, most);
  const declarations = await findDeclarationsOf(
    database,
    representatives.map(({ id }) => id),
    most,
  );
  const registrations = await database
    .selectFrom('registration')
    .select(['id', 'reference', 'status', 'submitted_at', 'request'])
    .where(contactAddress, '=', email)
    .orderBy('id')
    .limit(most)
    .execute();
  const accessRequests = await database
    .selectFrom('access_request')
    .select(['id', 'organisation_id', 'status', 'created_at', 'request'])
    .where('email', '=', email)
    .orderBy('id')
    .limit(most)
    .execute();
  const attendances = await database
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
    .select(['meeting.id', 'meeting.title', 'meeting.starts_at', 'attendance.membership_id'])
    .select(['attendance.mode', 'attendance.gender', 'attendance.arrived_at', 'attendance.left_at'])
    .where(sql<boolean>`attendance.representative_id = any(${representatives.map(({ id }) => id)}::uuid[])`)
    .orderBy('meeting.starts_at')
    .orderBy('meeting.id')
    .limit(most)
    .execute();
  const letters = await database
    .selectFrom('notification')
    .select(['kind', 'status', 'created_at'])
    .where(sql`lower(recipient)`, '=', email)
    .orderBy('created_at')
    .limit(most)
    .execute();
  const organisations = await database
    .selectFrom('organisation')
    .select(['id', 'legal_name'])
    .where(sql<boolean>`${email} in (lower(details ->> 'email'), lower(details ->> 'pec'))`)
    .orderBy('id')
    .limit(most)
    .execute();
  return {
    institutionalEmail: email,
    representatives,
    declarations,
    registrations: registrations.map(({ id, reference, status, submitted_at, request }) => ({
      id,
      reference,
      status,
      submittedAt: submitted_at,
      contact: request.contact,
      language: request.language,
      privacyNoticeVersion: request.privacyNoticeVersion,
    })),
    accessRequests: accessRequests.map(({ id, organisation_id, status, created_at, request }) => ({
      id,
      organisationId: organisation_id,
      status,
      submittedAt: created_at,
      contact: request.contact,
      motivation: request.motivation,
      language: request.language,
      privacyNoticeVersion: request.privacyNoticeVersion,
    })),
    attendances: attendances.map((row) => ({
      meetingId: row.id,
      title: row.title,
      startsAt: row.starts_at,
      membershipId: row.membership_id,
      mode: row.mode ?? undefined,
      gender: row.gender ?? undefined,
      arrivedAt: row.arrived_at ?? undefined,
      leftAt: row.left_at ?? undefined,
    })),
    letters: letters.map(({ kind, status, created_at }) => ({ kind, status, createdAt: created_at })),
    organisations: organisations.map(({ id, legal_name }) => ({ id, legalName: legal_name })),
  };
}
