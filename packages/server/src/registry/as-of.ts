import { sql } from 'kysely';
import type { Expression, RawBuilder, SqlBool } from 'kysely';
import { publicStates } from '../database/tables.ts';
import type { Connection, RevisionTable, Rows } from '../database/tables.ts';
import { seatHolds } from '../keeping/seat.ts';
import { seatsOnDay } from './organisation-filter.ts';

/** The registry of today, or that of a day past. */
export interface Reading {
  /** Begins a query. */
  readonly rows: Rows;
  /** Stands before a query written as text. */
  readonly prefix: RawBuilder<unknown>;
}

/** What a reading is limited to; all of it unless said. */
export interface Part {
  readonly organisationIds?: readonly string[];
  readonly partnershipId?: string;
}

/** The registry as it is. */
export const present = (database: Connection): Reading => ({ rows: database, prefix: sql`` });

/**
 * The registry as it was at the end of a day in Italy: tables of that day stand before those of today under the
 * same names, so that every query reads them unawares. Facts are those of the revision in force; of a record that
 * came later, the first published ones. Days and parties of a seat are those known today: what was entered or
 * corrected later about a past composition is what is true of it. So is the day on which a partnership was
 * established: before it there was none, whatever seats say.
 */
export function asOf(database: Connection, day: string, part: Part = {}): Reading {
  const tables = tablesOn(day, part);
  const rows = tables.reduce(
    (creator, [table, query]) =>
      creator.with(
        (named) => named(table).materialized(),
        () => sql`(${query})` as Expression<never>,
      ) as never,
    database,
  );
  const texts = tables.map(([table, query]) => sql`${sql.ref(table)} as materialized (${query})`);
  return { rows, prefix: sql`with ${sql.join(texts)} ` };
}

/** The registry of a day, or of today when none is asked for. */
export const reading = (database: Connection, day: string | undefined, part?: Part): Reading =>
  day === undefined ? present(database) : asOf(database, day, part);

function tablesOn(day: string, { organisationIds, partnershipId }: Part): [string, RawBuilder<unknown>][] {
  const limits = (...found: (RawBuilder<SqlBool> | undefined)[]) =>
    sql.join([sql`true`, ...found.filter((one) => one !== undefined)], sql` and `);
  const ofOrganisations = organisationIds && sql<SqlBool>`now.organisation_id = any(${[...organisationIds]})`;
  const ofPartnership = partnershipId && sql<SqlBool>`now.partnership_id = ${partnershipId}`;
  return [
    [
      'membership',
      sql`select one.* from membership as now, ${known('membership', day)},
        ${then(sql`jsonb_populate_record(null::membership, known.content || jsonb_build_object(
          'partnership_id', now.partnership_id, 'organisation_id', now.organisation_id,
          'valid_from', now.valid_from, 'valid_to', now.valid_to))`)}
        where ${limits(standing, ofOrganisations, ofPartnership || undefined)}`,
    ],
    [
      'partnership_known',
      sql`select now.id, known.content, known.latest from partnership as now, ${known('partnership', day)}
        where case when now.details ->> 'establishedOn' is not null then now.details ->> 'establishedOn' <= ${day}
          else known.recorded
            or exists (select from membership where membership.partnership_id = now.id and ${seatHolds(day)}) end
        and ${limits(partnershipId ? sql<SqlBool>`now.id = ${partnershipId}` : undefined)}`,
    ],
    [
      'partnership',
      sql`select one.* from partnership_known as known join partnership as now on now.id = known.id,
        ${then(sql`partnership_of(known.content)`)}`,
    ],
    [
      'partnership_programme',
      sql`select id as partnership_id, code as programme_code
        from partnership_known, jsonb_array_elements_text(content -> 'programme_codes') as code`,
    ],
    [
      'organisation',
      sql`select one.* from organisation as now, ${known('organisation', day)},
        ${then(sql`organisation_of(known.content)`)}
        where (known.recorded or now.id in (select membership.organisation_id from ${seatsOnDay(day)}))
        and ${limits(
          organisationIds && sql<SqlBool>`now.id = any(${[...organisationIds]})`,
          partnershipId ? sql<SqlBool>`now.id in (select organisation_id from membership)` : undefined,
        )}`,
    ],
  ];
}

/** The row `now` as it stands when nothing has changed since, which is quick; else as it is made of `known`. */
const then = (made: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`lateral (select now.* where known.latest
    union all select made.* from ${made} as made where not known.latest) as one`;

/** A seat that was entered later and has turned out wrong never was; one that ended, or was suspended since, was. */
const standing = sql<SqlBool>`(known.recorded or now.status = any(${[...publicStates, 'suspended', 'archived']}))`;

/** The revision of a row `now` that counts on a day, and whether it stood in the registry by then. */
const known = (entity: RevisionTable['entity'], day: string): RawBuilder<unknown> =>
  sql`lateral (select content, at < ${endOf(day)} as recorded, not exists (select from revision as later
      where later.record_id = now.id and later.entity = ${entity} and later.seq > revision.seq) as latest
    from revision where record_id = now.id and entity = ${entity} and (at < ${endOf(day)} or change = 'published')
    order by at < ${endOf(day)} desc, case when at < ${endOf(day)} then -seq else seq end limit 1) as known`;

/** The instant at which a day ends in Italy. */
export const endOf = (day: string): RawBuilder<Date> =>
  sql`((${day}::date + 1)::timestamp at time zone 'Europe/Rome')`;
