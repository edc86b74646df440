import type { QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { answers } from '../database/full-text.ts';
import { publicStates } from '../database/tables.ts';
import { inCategories } from '../keeping/category.ts';
import { seatHolds } from '../keeping/seat.ts';

/** A filter of the directory, by the name of its query parameter. */
export type Filter = 'q' | 'category' | 'territory' | 'programme' | 'tag';

type Filters = Pick<QueryOf<'searchOrganisations'>, Filter>;

/** The seats held on a day in public partnerships, as a FROM with its WHERE. */
export const seatsOnDay = (day: string): RawBuilder<unknown> =>
  sql`membership join partnership on partnership.id = membership.partnership_id
    where partnership.status = any(${[...publicStates]}) and ${seatHolds(day)}`;

/** Those of a row of `organisation`. */
const ownSeats = (day: string): RawBuilder<unknown> =>
  sql`${seatsOnDay(day)} and membership.organisation_id = organisation.id`;

/**
 * The conditions on a row of `organisation`, only public ones; `except` leaves one filter out, as a facet does
 * with its own.
 */
export function conditions(filters: Filters, day: string, except?: Filter): RawBuilder<SqlBool>[] {
  const kept: Filters = { ...filters };
  if (except) delete kept[except];
  const { q, category, territory, programme, tag } = kept;
  return [
    sql<SqlBool>`organisation.status = any(${[...publicStates]})`,
    ...(q ? [answers(sql.ref('organisation.search'), q)] : []),
    ...(category ? [ofCategory(category, day)] : []),
    ...(territory ? [ofTerritory(territory)] : []),
    ...(programme ? [inProgramme(programme, day)] : []),
    ...(tag ? [sql<SqlBool>`organisation.tags && ${tag}`] : []),
  ];
}

/** By the usual category of the organisation, or by that of a seat it holds. */
const ofCategory = (categories: readonly string[], day: string): RawBuilder<SqlBool> =>
  sql`(${inCategories('organisation.default_category', categories)} or exists (select from ${ownSeats(day)}
    and ${inCategories('membership.category', categories)}))`;

const inProgramme = (codes: readonly string[], day: string): RawBuilder<SqlBool> =>
  sql`exists (select from partnership_programme link, ${ownSeats(day)}
    and link.partnership_id = partnership.id and link.programme_code = any(${codes}))`;

/**
 * A territory finds who covers all of it (a national body for a region), who covers a part of it (a provincial
 * body) and who has its registered office there.
 */
export const ofTerritory = (codes: readonly string[]): RawBuilder<SqlBool> =>
  sql`(organisation.area && ${codes} or organisation.coverage_nuts && ${codes.flatMap(holders)})`;

/** The territories that hold this one, itself included: a NUTS code begins with those above it. */
const holders = (code: string): string[] =>
  Array.from({ length: code.length - 1 }, (_, more) => code.slice(0, more + 2));
