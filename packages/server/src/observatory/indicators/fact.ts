import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { ExclusionRule } from '@officine-coesione/contract';

/** Units that are alike, counted together. */
export interface Fact {
  /** The partnership; the programme where the records are of one. */
  readonly ownerId: string;
  readonly year: number;
  /**
   * Letter of the partner category, or those of all categories that a record is of, as `ABD`: so it counts in each of
   * them, and once in all. Null where the records have none.
   */
  readonly category: string | null;
  readonly level: string | null;
  /** The organisation, where each counts once. */
  readonly subjectId: string | null;
  /** Bits, by their place in the traits of the fact set. */
  readonly traits: number;
  /** How many units. */
  readonly units: number;
  readonly n: number;
  readonly d: number;
  /** Days each lasted, or of notice; null while it lasts, and where nothing does. */
  readonly days: number | null;
  /** The day from which what has not ended lasts. */
  readonly since: string | null;
  /** Whether it is not known that they were there. */
  readonly unknown: boolean;
  readonly demo: boolean;
  readonly unvalidated: boolean;
}

/** A record that is counted, as {@link FactSet.units} reads it. */
export interface Unit extends Omit<Fact, 'units' | 'demo' | 'unvalidated' | 'n' | 'd'> {
  readonly n: number | null;
  readonly d: number | null;
  /** What it is told by: a record, or a code. */
  readonly recordId: string;
  /** What it is called; null for codes, and for what is not public. */
  readonly label: string | null;
}

/** Which units are read. */
export interface UnitScope {
  /** Years, both included. */
  readonly from: number;
  readonly to: number;
  /** The day it is, `YYYY-MM-DD`: the present year is read on it. */
  readonly today: string;
  /** Owners; undefined takes all. */
  readonly owners?: readonly string[] | undefined;
}

/** Records of one kind that indicators are computed from. */
export interface FactSet<Trait extends string = string> {
  /** Key in the table of facts. */
  readonly id: string;
  /** What a unit can be besides; their order is that of the bits. */
  readonly traits: readonly Trait[];
  /** SQL of the units: one row a record, validated or published ones only (invariant I10). */
  readonly units: (scope: UnitScope) => RawBuilder<unknown>;
  /** What its records are; undefined where they are persons, who are never listed. */
  readonly records: string | undefined;
  /** Whether a partnership of which it has nothing counts as nothing; otherwise nothing is known of it. */
  readonly complete?: boolean;
  /** Whether its owners are programmes. */
  readonly ofProgrammes?: boolean;
}

/** Whether what has these categories is of one of them. */
export const isOf = ({ category }: Pick<Fact, 'category'>, letter: string): boolean =>
  category?.includes(letter) === true;

/** Which rule leaves a fact out; undefined counts it. */
export type LeftOut = (traits: number) => ExclusionRule | undefined;

/** The bits of traits of a fact set. */
export const bits = <Trait extends string>({ traits }: FactSet<Trait>, ...wanted: Trait[]): number =>
  wanted.reduce((sum, trait) => sum + 2 ** traits.indexOf(trait), 0);

/** Whether a fact has all of these traits of its set. */
export const has = <Trait extends string>(set: FactSet<Trait>, ...wanted: Trait[]) => {
  const mask = bits(set, ...wanted);
  return ({ traits }: Pick<Fact, 'traits'>): boolean => (traits & mask) === mask;
};

/** SQL of the bits, in the order in which the conditions are named. */
export const traitBits = (conditions: Readonly<Record<string, RawBuilder<unknown>>>): RawBuilder<number> =>
  sql`(${sql.join(
    Object.values(conditions).map(
      (condition, place) => sql`case when ${condition} then ${sql.lit(2 ** place)} else 0 end`,
    ),
    sql` + `,
  )})`;

/** SQL of whether an owner is among those wanted. */
export const ownedBy = ({ owners }: UnitScope, column: string): RawBuilder<SqlBool> =>
  owners === undefined ? sql`true` : sql`${sql.ref(column)} = any(${[...owners]}::uuid[])`;

/** SQL of whether a year is among those wanted. */
export const inYears = ({ from, to }: UnitScope, year: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`${year} between ${sql.lit(from)} and ${sql.lit(to)}`;

/** SQL of the year of a day. */
export const yearOf = (day: string): RawBuilder<number> => sql`extract(year from ${sql.ref(day)})::int`;

/** SQL of the day of an instant, in Italy. */
export const dayOf = (instant: RawBuilder<unknown>): RawBuilder<string> =>
  sql`(${instant} at time zone 'Europe/Rome')::date`;

/** SQL of the day on which a year is read. */
export const readOn = ({ today }: UnitScope, year: string): RawBuilder<string> =>
  sql`least(make_date(${sql.ref(year)}, 12, 31), ${sql.lit(today)}::date)`;

const defaults = {
  category: sql`null::text`,
  level: sql`null::text`,
  subject_id: sql`null::uuid`,
  traits: sql`0`,
  n: sql`null::double precision`,
  d: sql`null::double precision`,
  days: sql`null::int`,
  since: sql`null::date`,
  unknown: sql`false`,
  demo: sql`false`,
  unvalidated: sql`false`,
  label: sql`null::text`,
};

/** SQL of units: the columns that are said, the others as of units that have none, and what they are read from. */
export const selectUnits = (
  columns: Readonly<Record<'owner_id' | 'year' | 'record_id', RawBuilder<unknown>>> &
    Readonly<Partial<Record<keyof typeof defaults, RawBuilder<unknown>>>>,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  sql`select ${sql.join(
    Object.entries({ ...defaults, ...columns }).map(
      ([name, expression]) => sql`${expression} as ${sql.ref(name)}`,
    ),
  )} ${from}`;
