import { sql } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection, Rows } from '../../database/tables.ts';
import { endOf, reading } from '../as-of.ts';
import { seatHolds } from '../../keeping/seat.ts';
import { findPartnership } from '../partnership-store.ts';
import { findProcesses } from './process-store.ts';
import type { DocumentFacts, Facts, MemberFacts, ProgrammeFacts } from './facts.ts';

/** What is asked of the registry. */
interface Asked {
  readonly partnershipId: string;
  /** The day of which the facts are wanted. */
  readonly day: string;
  /** Whether that day was asked for: then facts are those in force then, else those of today. */
  readonly past: boolean;
}

/** The public partnership with the facts that the rules look at; undefined when there is none on that day. */
export async function findFacts(database: Connection, { partnershipId, day, past }: Asked) {
  const { rows } = reading(database, past ? day : undefined, { partnershipId });
  const partnership = await findPartnership(rows, partnershipId);
  if (!partnership) return undefined;
  const facts: Facts = {
    day,
    partnership,
    programmes: await programmesOf(rows, partnershipId),
    members: await membersOf(rows, partnershipId, day),
    workingGroups: await workingGroupsOf(reading(database, past ? day : undefined).rows, partnershipId, day),
    documents: await documentsOf(database, partnershipId, day),
    membersDeclared: await membersDeclared(rows, partnershipId, day),
    processes: await findProcesses(database, { partnership, day }),
  };
  return { partnership, facts };
}

async function programmesOf(rows: Rows, partnershipId: string): Promise<ProgrammeFacts[]> {
  const found = await rows
    .selectFrom('partnership_programme')
    .innerJoin('programme', 'programme.code', 'partnership_programme.programme_code')
    .select(['programme.cycle', 'programme.managing_authority_id', 'programme.details'])
    .where('partnership_programme.partnership_id', '=', partnershipId)
    .orderBy('programme.code')
    .execute();
  return found.map(({ cycle, managing_authority_id, details }) => ({
    cycle,
    adoptedOn: details.adoptedOn,
    managingAuthorityId: managing_authority_id ?? undefined,
  }));
}

/** Those that the list of members shows on that day, by name. */
async function membersOf(rows: Rows, partnershipId: string, day: string): Promise<MemberFacts[]> {
  const found = await rows
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'membership.organisation_id',
      'membership.category',
      'membership.role',
      'membership.voting',
      'membership.tags',
      'membership.details',
      'organisation.legal_name',
      'organisation.details as organisation_details',
    ])
    .where('membership.partnership_id', '=', partnershipId)
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(day))
    .orderBy('organisation.sort_key')
    .orderBy('membership.id')
    .execute();
  return found.map((row) => ({
    organisationId: row.organisation_id,
    legalName: row.legal_name,
    website: row.organisation_details.website,
    category: row.category,
    role: row.role,
    voting: row.voting,
    hasMandate: row.details.mandate !== undefined,
    involvedInPreparation: row.details.involvedInPreparation,
    tags: row.tags,
  }));
}

async function workingGroupsOf(rows: Rows, partnershipId: string, day: string): Promise<number> {
  const { count } = await rows
    .selectFrom('partnership')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('parent_id', '=', partnershipId)
    .where('type', '=', 'working_group')
    .where('status', 'in', publicStates)
    .where(sql<boolean>`coalesce(details ->> 'dissolvedOn' > ${day}, true)`)
    .executeTakeFirstOrThrow();
  return count;
}

/** Documents that anyone could see at the end of that day. */
async function documentsOf(rows: Rows, partnershipId: string, day: string): Promise<DocumentFacts[]> {
  const found = await rows
    .selectFrom('document')
    .select(['title', 'url', 'type', 'details'])
    .where('partnership_id', '=', partnershipId)
    .where('access', '=', 'public')
    .where(
      sql<boolean>`coalesce((details ->> 'publishedAt')::timestamptz, created_at) < ${endOf(day)}
        and coalesce(withdrawn_at >= ${endOf(day)}, true)`,
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return found.map(({ title, url, type, details: { relatesTo, accessible } }) => ({
    title,
    url,
    type,
    relatesTo,
    accessible,
  }));
}

/**
 * How many seats have representatives who have all declared their interests, by declarations that count on that
 * day. A number alone leaves here: who declared what is restricted.
 */
async function membersDeclared(rows: Rows, partnershipId: string, day: string): Promise<number> {
  const { count } = await rows
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('membership.partnership_id', '=', partnershipId)
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(day))
    .where(
      sql<boolean>`(select coalesce(bool_and(exists (select from declaration
          where representative_id = representative.id and declared_on <= ${day} and valid_until >= ${day})), false)
        from representative where membership_id = membership.id
          and valid_from <= ${day} and coalesce(valid_to >= ${day}, true))`,
    )
    .executeTakeFirstOrThrow();
  return count;
}
