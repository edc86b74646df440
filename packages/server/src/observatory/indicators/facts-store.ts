import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection } from '../../database/tables.ts';
import type { Fact, FactSet, Unit } from './fact.ts';
import { factSets } from './fact-sets/index.ts';

/** The first year that is counted: the code of conduct on partnership is of 2014. */
export const firstYear = 2014;

/** Any number will do, as long as no other lock has it: who counts takes turns. */
const countingLock = 240_2015;

/** Of how many partnerships the facts are counted again before a read is answered; more are left to the chore. */
const fewOwners = 50;

/** What the facts stand for. */
export interface FactState {
  /** The day for which they were counted. */
  readonly day: string;
  /** When they last changed, UTC. */
  readonly changedAt: string;
}

/**
 * Counts again what has changed since the last time: of a partnership the years of the records that changed, of all
 * the present year on a new day, everything the first time.
 *
 * @param today day for which the present year is read, `YYYY-MM-DD`
 * @param patient whether to count however much it is; otherwise what takes long is left to the chore
 */
export async function refreshFacts(
  database: Connection,
  now: Date,
  today: string,
  patient = true,
): Promise<FactState> {
  const state = await readState(database);
  const dirty = await dirtyOwners(database);
  const isDue = state?.day !== today || dirty > 0;
  if (!isDue || (!patient && state !== undefined && dirty > fewOwners)) return state;
  return together(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(countingLock)})`.execute(transaction);
    const before = await readState(transaction);
    const taken = await sql<{ owner_id: string; year: number }>`
      delete from indicator_dirty returning owner_id, year`.execute(transaction);
    const present = Number(today.slice(0, 4));
    if (!before) {
      await sql`delete from indicator_fact`.execute(transaction);
      await count(transaction, { from: firstYear, to: present, today });
    } else {
      const stale = Math.min(present, Number(before.day.slice(0, 4)));
      if (before.day !== today) await recount(transaction, { from: stale, to: present, today });
      for (const [year, owners] of ownersByYear(taken.rows)) {
        const years = year === 0 ? { from: firstYear, to: present } : { from: year, to: year };
        if (years.from <= present) await recount(transaction, { ...years, today, owners });
      }
    }
    const changedAt = now.toISOString();
    if (before?.day === today && taken.rows.length === 0) return before;
    await sql`insert into indicator_state (day, changed_at) values (${today}, ${changedAt})
      on conflict (one) do update set day = excluded.day, changed_at = excluded.changed_at`.execute(
      transaction,
    );
    return { day: today, changedAt };
  });
}

/** All or nothing: in the transaction of who writes, as a release does, or in one of its own. */
const together = <Result>(database: Connection, work: (transaction: Connection) => Promise<Result>) =>
  database.isTransaction ? work(database) : database.transaction().execute(work);

async function readState(database: Connection): Promise<FactState | undefined> {
  const row = await database.selectFrom('indicator_state').selectAll().executeTakeFirst();
  return row && { day: row.day, changedAt: row.changed_at };
}

async function dirtyOwners(database: Connection): Promise<number> {
  const { rows } = await sql<{ owners: number }>`
    select count(*) as owners from (select distinct owner_id from indicator_dirty limit ${sql.lit(fewOwners + 1)}) as dirty`.execute(
    database,
  );
  return rows[0]!.owners;
}

/** The owners of each year; those of every year are in none besides. */
function ownersByYear(
  rows: readonly { readonly owner_id: string; readonly year: number }[],
): ReadonlyMap<number, string[]> {
  const whole = new Set(rows.flatMap(({ owner_id, year }) => (year === 0 ? [owner_id] : [])));
  const years = new Map<number, Set<string>>(whole.size > 0 ? [[0, whole]] : []);
  for (const { owner_id, year } of rows) {
    if (whole.has(owner_id)) continue;
    years.set(year, (years.get(year) ?? new Set()).add(owner_id));
  }
  return new Map([...years].map(([year, owners]) => [year, [...owners]]));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly today: string;
  readonly owners?: readonly string[];
}

async function recount(transaction: Connection, stretch: Stretch): Promise<void> {
  const { from, to, owners } = stretch;
  await sql`delete from indicator_fact where year between ${from} and ${to}
    and ${owners ? sql`owner_id = any(${[...owners]}::uuid[])` : sql`true`}`.execute(transaction);
  await count(transaction, stretch);
}

async function count(transaction: Connection, stretch: Stretch): Promise<void> {
  // How many seats hold in a year cannot be estimated: of all partnerships a loop over them takes minutes, where a hash
  // takes seconds; of one it is the other way round, and compiling the query takes longer than running it.
  const loops = stretch.owners === undefined ? 'off' : 'on';
  await sql`select set_config('enable_nestloop', ${loops}, true), set_config('jit', 'off', true),
    set_config('work_mem', '64MB', true)`.execute(transaction);
  for (const set of factSets)
    await sql`
      insert into indicator_fact (fact_set, owner_id, year, category, level, subject_id, traits, units, n, d, days,
        since, unknown, demo, unvalidated)
      select ${sql.lit(set.id)}, owner_id, year, category, level, subject_id, traits, count(*), sum(n), sum(d), days,
        since, bool_or(unknown), bool_or(demo), bool_or(unvalidated)
      from (${set.units(stretch)}) as unit
      where year between ${sql.lit(stretch.from)} and ${sql.lit(stretch.to)}
      group by owner_id, year, category, level, subject_id, traits, days, since`.execute(transaction);
}

/** An owner of facts, with the programmes it is of. */
export interface Owner {
  readonly id: string;
  readonly demo: boolean;
  readonly programmes: readonly { readonly code: string; readonly nuts2: readonly string[] }[];
}

const arePublic = (table: string): RawBuilder<boolean> =>
  sql`${sql.ref(`${table}.status`)} = any(${[...publicStates]})`;

/** Whose records a fact set is of: partnerships, or programmes. */
export async function readOwners(database: Connection, set: FactSet): Promise<readonly Owner[]> {
  const { rows } = set.ofProgrammes
    ? await sql<Owner>`
        select id, demo, json_build_array(json_build_object('code', code, 'nuts2', nuts2)) as programmes
        from programme where ${arePublic('programme')}`.execute(database)
    : await sql<Owner>`
        select partnership.id, partnership.demo,
          json_agg(json_build_object('code', programme.code, 'nuts2', programme.nuts2)) as programmes
        from partnership
        join partnership_programme link on link.partnership_id = partnership.id
        join programme on programme.code = link.programme_code
        where ${arePublic('partnership')} and ${arePublic('programme')}
        group by partnership.id`.execute(database);
  return rows;
}

/** The facts of a set in some years. */
export async function readFacts(
  database: Connection,
  set: FactSet,
  years: readonly number[],
): Promise<readonly Fact[]> {
  const rows = await database
    .selectFrom('indicator_fact')
    .selectAll()
    .where('fact_set', '=', set.id)
    .where('year', 'in', [...years])
    .execute();
  return rows.map((row) => ({
    ownerId: row.owner_id,
    year: row.year,
    category: row.category,
    level: row.level,
    subjectId: row.subject_id,
    traits: row.traits,
    units: row.units,
    n: row.n ?? 0,
    d: row.d ?? 0,
    days: row.days,
    since: row.since,
    unknown: row.unknown,
    demo: row.demo,
    unvalidated: row.unvalidated,
  }));
}

/** Owners of which a fact set has anything, in whatever year. */
export async function readKnownOwners(database: Connection, set: FactSet): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('indicator_fact')
    .select('owner_id')
    .distinct()
    .where('fact_set', '=', set.id)
    .execute();
  return new Set(rows.map(({ owner_id }) => owner_id));
}

/** The records that the facts of some owners in a year are counted from, in the order of their keys. */
export async function readUnits(
  database: Connection,
  set: FactSet,
  {
    year,
    today,
    owners,
  }: { readonly year: number; readonly today: string; readonly owners: readonly string[] },
): Promise<readonly Unit[]> {
  const { rows } = await sql<Unit>`
    select owner_id as "ownerId", year, category, level, subject_id as "subjectId", traits,
      n, d, days, since, unknown, record_id as "recordId", label
    from (${set.units({ from: year, to: year, today, owners })}) as unit
    where year = ${sql.lit(year)}
    order by record_id, owner_id, category, level`.execute(database);
  return rows;
}
