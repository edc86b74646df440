import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';

/**
 * SQL of whether a seat is that of the author of a row of `contribution`: the seat it speaks for; without one, a seat
 * that its organisation held in the partnership on the day it was sent, or written while it is a draft.
 *
 * @param seat what the seat is called in the query
 * @param partnership column of the partnership that was consulted
 */
export const isAuthorsSeat = (seat: string, partnership: string): RawBuilder<SqlBool> => {
  const of = (column: string) => sql.ref(`${seat}.${column}`);
  const day = sql`(coalesce(contribution.submitted_at, contribution.created_at) at time zone 'Europe/Rome')::date`;
  return sql`(${of('id')} = contribution.membership_id or contribution.membership_id is null
    and ${of('partnership_id')} = ${sql.ref(partnership)}
    and ${of('organisation_id')} = contribution.organisation_id
    and coalesce(${of('valid_from')} <= ${day}, true) and coalesce(${of('valid_to')} >= ${day}, true))`;
};

/** SQL of the order in which the seats of an author are taken: one with a vote first. */
export const authorsSeatOrder = (seat: string): RawBuilder<unknown> =>
  sql`${sql.ref(`${seat}.voting`)} desc, ${sql.ref(`${seat}.id`)}`;
