import { linkActions } from '@officine-coesione/contract';
import type { IntegrationMessage, LinkAction, LinkedRecord } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { publicStates } from '../database/tables.ts';
import type { Connection, LinkPurpose, Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { openLink } from '../notification/link.ts';
import type { Link } from '../notification/link.ts';
import type { Reachable } from '../notification/compose.ts';
import { broughtOrganisation } from '../keeping/contact.ts';
import { survivorOf } from '../keeping/survivor.ts';
import { organisationOf } from './organisation-store.ts';
import { findRegistration } from './registration-store.ts';

/** What each kind of link lets one do. */
const actionsOf: Readonly<Record<LinkPurpose, readonly LinkAction[]>> = {
  integration: ['answer_integration'],
  confirmation: ['confirm', 'edit_organisation'],
  self_service: linkActions,
  survey: [],
};

/**
 * Only a link made for it lets one do something.
 *
 * @throws {ProblemError} `transition-not-allowed`
 */
export const admit = (link: Link, ...purposes: readonly LinkPurpose[]): void => {
  if (!purposes.includes(link.purpose)) throw new ProblemError('transition-not-allowed');
};

/** Kinds of link that open records; those that open a survey open nothing else. */
const recordPurposes = [
  'integration',
  'confirmation',
  'self_service',
] as const satisfies readonly LinkPurpose[];

/**
 * The link to records that a token opens.
 *
 * @throws {ProblemError} `link-not-valid`
 */
export const openRecordLink = (database: Connection, token: string, now: Date): Promise<Link> =>
  openLink(database, { token, purposes: recordPurposes }, now);

/** A link as it is after something was done with it: used up, or not. */
export const linkNow = (database: Connection, { hash }: Link): Promise<Link> =>
  database.selectFrom('access_link').selectAll().where('hash', '=', hash).executeTakeFirstOrThrow();

/**
 * Holds a link while something is done with it: one that was asked for serves until it expires, any other is used up.
 *
 * @throws {ProblemError} `link-not-valid` when another call used it up first
 */
export async function useLink(transaction: Connection, link: Link, now: Date): Promise<void> {
  if (link.purpose !== 'self_service') return useUp(transaction, link, now);
  const held = await transaction
    .selectFrom('access_link')
    .select('hash')
    .where('hash', '=', link.hash)
    .where('used_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!held) throw new ProblemError('link-not-valid');
}

/**
 * Uses a link up, with its copies in the same mail. Of two calls at once one succeeds.
 *
 * @throws {ProblemError} `link-not-valid` when another call was first
 */
export async function useUp(transaction: Connection, link: Link, now: Date): Promise<void> {
  const used = await transaction
    .updateTable('access_link')
    .set({ used_at: now.toISOString() })
    .where('notification_id', '=', link.notification_id)
    .where(sql<boolean>`registration_id is not distinct from ${link.registration_id}::uuid`)
    .where(sql<boolean>`organisation_id is not distinct from ${link.organisation_id}::uuid`)
    .where('used_at', 'is', null)
    .returning('hash')
    .execute();
  if (!used.some(({ hash }) => hash === link.hash)) throw new ProblemError('link-not-valid');
}

/**
 * Whether an organisation can be confirmed: it is public, or was suspended for want of it. One that its authority
 * suspended has no day by which to confirm.
 */
export const isConfirmable = ({
  status,
  suspended_seats,
  confirmation_due_on: dueOn,
}: Pick<Row<'organisation'>, 'status' | 'suspended_seats' | 'confirmation_due_on'>): boolean =>
  (publicStates as readonly string[]).includes(status) ||
  (status === 'suspended' && suspended_seats !== null && dueOn !== null);

/**
 * Identifier of the organisation behind a link, if there is one yet: of one that was merged since, the survivor, to
 * whom who looked after it belongs now.
 */
export async function organisationBehind(database: Connection, link: Link): Promise<string | undefined> {
  if (link.organisation_id !== null)
    return (await survivorOf(database, link.organisation_id)) ?? link.organisation_id;
  if (link.registration_id === null) return undefined;
  const row = await database
    .selectFrom('registration')
    .select('organisation_id')
    .where('id', '=', link.registration_id)
    .executeTakeFirst();
  return row?.organisation_id ?? undefined;
}

/**
 * Whether who holds a link looks after the organisation behind it: the link is one of the organisation, or of the
 * registration that brought it.
 */
export async function looksAfter(database: Connection, link: Link): Promise<boolean> {
  if (link.organisation_id !== null) return true;
  const brought = await database
    .selectFrom('registration')
    .select('id')
    .where('id', '=', link.registration_id)
    .where(broughtOrganisation)
    .executeTakeFirst();
  return brought !== undefined;
}

/** Name of the organisation that a link was sent for, where it is not the one it leads to now. */
async function mergedName(database: Connection, link: Link, now: string): Promise<string | undefined> {
  if (link.organisation_id === null || link.organisation_id === now) return undefined;
  const row = await database
    .selectFrom('organisation')
    .select('legal_name')
    .where('id', '=', link.organisation_id)
    .executeTakeFirst();
  return row?.legal_name;
}

/**
 * The seats that may be left with a link on a day: all of the organisation, for who looks after it; for who came
 * by a registration, the one it led to.
 */
export const seatsBehind = (database: Connection, link: Link, organisationId: string, day: string) =>
  database
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .select(['membership.id', 'membership.role', 'membership.status', 'membership.valid_from'])
    .select(['partnership.title', 'membership.details'])
    .where('membership.organisation_id', '=', organisationId)
    .where('membership.status', 'in', [...publicStates, 'suspended'])
    .where(sql<boolean>`coalesce(membership.valid_from <= ${day}::date, true)`)
    .where(sql<boolean>`coalesce(membership.valid_to > ${day}::date, true)`)
    .where(
      link.organisation_id !== null
        ? sql<boolean>`true`
        : sql<boolean>`membership.id = (select membership_id from registration where id = ${link.registration_id})`,
    )
    .orderBy('partnership.sort_key')
    .orderBy('membership.id');

/** The records behind a link, and what may be done with them. */
export async function linkedRecord(database: Connection, link: Link, day: string): Promise<LinkedRecord> {
  const registration =
    link.registration_id === null ? undefined : await findRegistration(database, link.registration_id);
  const organisationId = await organisationBehind(database, link);
  const organisation =
    organisationId === undefined
      ? undefined
      : await database
          .selectFrom('organisation')
          .selectAll()
          .where('id', '=', organisationId)
          .executeTakeFirst();
  // What it led to is gone.
  if (!registration && !organisation) throw new ProblemError('link-not-valid');
  const seats = organisation
    ? await seatsBehind(database, link, organisation.id, day).limit(200).execute()
    : [];
  const possible: Readonly<Record<LinkAction, boolean>> = {
    answer_integration: registration?.status === 'integration_requested',
    confirm: organisation !== undefined && isConfirmable(organisation),
    edit_organisation:
      organisation !== undefined && isConfirmable(organisation) && (await looksAfter(database, link)),
    edit_contact: registration !== undefined && registration.status !== 'rejected',
    leave: seats.length > 0,
  };
  return {
    expiresAt: link.expires_at,
    actions: link.used_at === null ? actionsOf[link.purpose].filter((action) => possible[action]) : [],
    registration: registration && {
      reference: registration.reference,
      status: registration.status,
      submittedAt: registration.submittedAt,
      organisation: registration.organisation,
      adhesion: registration.adhesion,
      partnershipTitle: registration.partnershipTitle,
      contact: registration.contact,
      integrationDueOn: registration.integrationDueOn,
      thread: threadOf(registration.history),
    },
    organisation: organisation && {
      ...organisationOf(organisation),
      mergedLegalName: await mergedName(database, link, organisation.id),
      memberships: seats.map(({ id, title, role, status, valid_from }) => ({
        id,
        partnershipTitle: title,
        role,
        status,
        validFrom: valid_from ?? undefined,
      })),
    },
  };
}

type Event = NonNullable<Awaited<ReturnType<typeof findRegistration>>>['history'][number];

/** Questions and answers of a history: neither who asked nor the notes for the file. */
const threadOf = (history: readonly Event[]): IntegrationMessage[] =>
  history.flatMap(({ from, to, at, actor, reason, dueOn, changes }): IntegrationMessage[] => {
    if (to === 'integration_requested') return [{ from: 'authority', at, text: reason, dueOn }];
    if (from !== 'integration_requested' || to !== 'submitted') return [];
    // A note of the authority on an answer that came another way is for the file.
    return [{ from: 'applicant', at, ...(actor === 'applicant' && { text: reason, changes }) }];
  });

/** Days for which a link that was asked for holds. */
const askedLinkDays = 1;

/** What an address may open: its registrations, and organisations it looks after or that publish it as theirs. */
export async function reachableFrom(database: Connection, address: string): Promise<readonly Reachable[]> {
  const mine = address.toLowerCase();
  const registrations = await database
    .selectFrom('registration')
    .select(['id', 'reference', 'legal_name'])
    .where(sql<boolean>`lower(request #>> '{contact,institutionalEmail}') = ${mine}`)
    .where('status', '<>', 'rejected')
    .orderBy('submitted_at', 'desc')
    .execute();
  const organisations = await database
    .selectFrom('organisation')
    .select(['id', 'legal_name'])
    .where('status', 'in', [...publicStates, 'suspended'])
    .where(
      sql<boolean>`(lower(details ->> 'email') = ${mine} or lower(details ->> 'pec') = ${mine}
        or id in (select organisation_id from access_request where email = ${mine} and status = 'granted'))`,
    )
    .orderBy('sort_key')
    .execute();
  const opening = { purpose: 'self_service', days: askedLinkDays } as const;
  return [
    ...organisations.map(({ id, legal_name }) => ({
      label: legal_name,
      subject: { ...opening, organisationId: id },
    })),
    ...registrations.map(({ id, reference, legal_name }) => ({
      label: `${legal_name} (${reference})`,
      subject: { ...opening, registrationId: id },
    })),
  ];
}
