import { v7 as uuid } from 'uuid';
import { asActor } from '../../../packages/server/src/database/as-actor.ts';
import type { Actor } from '../../../packages/server/src/database/as-actor.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';

/** When a record is written, unless a test says otherwise. */
export const now = '2026-11-23T09:00:00.000Z';

const record = (at: string) => ({ id: uuid(), created_at: at, updated_at: at });

/** A day on which nothing is asked yet: the jobs of a running server leave alone who confirms by then. */
export const farOff = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);

/** A new organisation. */
export const insertOrganisation = async (
  database: Connection,
  legalName: string,
  {
    at = now,
    details = {},
    ...change
  }: {
    at?: string;
    tax_code?: string | undefined;
    status?: string;
    coverage_nuts?: string[];
    office_nuts3?: string | undefined;
    tags?: string[];
    details?: object;
    confirmation_due_on?: string;
  } = {},
): Promise<string> => {
  const row = {
    ...record(at),
    legal_name: legalName,
    tags: [],
    coverage_nuts: ['ITF5'],
    search_labels: '',
    status: 'published',
    details: JSON.stringify({ smallLocalAuthority: false, sources: [], ...details }),
    ...change,
  };
  await database.insertInto('organisation').values(row).execute();
  return row.id;
};

/** A new partnership of a programme. */
export const insertPartnership = async (
  database: Connection,
  title: string,
  { at = now, status = 'published', establishedOn = '' } = {},
): Promise<string> => {
  const row = {
    ...record(at),
    type: 'monitoring_committee',
    title,
    category_scheme: 'CPR-2021',
    open_to_adhesion: false,
    status,
    details: JSON.stringify({
      legalBasis: [],
      phases: [],
      validation: { status: 'validated' },
      sources: [],
      ...(establishedOn && { establishedOn }),
    }),
  };
  await database.transaction().execute(async (transaction) => {
    await transaction.insertInto('partnership').values(row).execute();
    const { code } = await transaction
      .selectFrom('programme')
      .select('code')
      .orderBy('code')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('partnership_programme')
      .values({ partnership_id: row.id, programme_code: code })
      .execute();
  });
  return row.id;
};

/** Gives a partnership one more programme, the last of all; answers its key. */
export const addProgramme = async (database: Connection, partnershipId: string): Promise<string> => {
  const { code } = await database
    .selectFrom('programme')
    .select('code')
    .orderBy('code', 'desc')
    .executeTakeFirstOrThrow();
  await database
    .insertInto('partnership_programme')
    .values({ partnership_id: partnershipId, programme_code: code })
    .execute();
  return code;
};

/** A new seat. */
export const insertSeat = async (
  database: Connection,
  partnershipId: string,
  organisationId: string,
  {
    at = now,
    ...change
  }: {
    at?: string;
    valid_from?: string;
    valid_to?: string;
    status?: string;
    category?: string;
    role?: string;
    details?: string;
  } = {},
): Promise<string> => {
  const row = {
    ...record(at),
    partnership_id: partnershipId,
    organisation_id: organisationId,
    category: 'B1',
    category_scheme: 'CPR-2021',
    category_validated: true,
    role: 'voting_member',
    voting: true,
    tags: [],
    status: 'published',
    details: '{"seats": 1, "representsOrganisationIds": [], "involvedInPreparation": false}',
    ...change,
  };
  await database.insertInto('membership').values(row).execute();
  return row.id;
};

/** Someone who sits, since the beginning of 2024. */
export const insertRepresentative = async (database: Connection, membershipId: string): Promise<void> => {
  const row = {
    ...record(now),
    membership_id: membershipId,
    kind: 'effective',
    person: '{}',
    valid_from: '2024-01-01',
    publish_name: false,
    privacy_notice_version: '2026-11',
    acknowledged_at: now,
  };
  await database.insertInto('representative').values(row).execute();
};

interface Changes {
  organisation: { legal_name?: string; status?: string; details?: string };
  partnership: { title?: string; status?: string };
  membership: { status?: string; valid_to?: string; category?: string; organisation_id?: string };
}

/** Changes a record, as someone, at an instant. */
export const change = <Table extends keyof Changes>(
  database: Connection,
  table: Table,
  id: string,
  values: Changes[Table],
  { at = now, ...actor }: Partial<Actor> & { at?: string } = {},
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: 'officer-7', ...actor });
    await transaction
      .updateTable(table as 'organisation')
      .set((eb) => ({ ...(values as object), updated_at: at, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  });
