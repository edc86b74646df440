import type { Insertable, Transaction, Updateable } from 'kysely';
import type { MembershipTable, Row, Tables } from '../../database/tables.ts';
import type { Writing } from '../../keeping/writing.ts';

type Moment = Pick<Writing, 'transaction' | 'at'>;

/** What of a seat is its own: the rest is that of its partnership, and of when it is written. */
type Own = Omit<
  Insertable<MembershipTable>,
  'created_at' | 'updated_at' | 'version' | 'demo' | 'category_scheme' | 'category_validated' | 'status'
>;

/**
 * Writes a new seat: a draft, or published and its category validated with it. It is classed by the scheme of its
 * partnership; in an invented one it is itself invented, whoever holds it.
 */
export const insertSeat = (
  { transaction, at }: Moment,
  { demo, category_scheme }: Pick<Row<'partnership'>, 'demo' | 'category_scheme'>,
  status: 'draft' | 'published',
  seat: Own,
) =>
  transaction
    .insertInto('membership')
    .values({
      ...seat,
      created_at: at,
      updated_at: at,
      demo,
      category_scheme,
      category_validated: status === 'published',
      status,
    })
    .execute();

/** The seat with this identifier, kept from others until the transaction ends. */
export const lockSeat = (
  transaction: Transaction<Tables>,
  id: string,
): Promise<Row<'membership'> | undefined> =>
  transaction.selectFrom('membership').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a seat: its version grows by one. */
export const updateSeat = (
  { transaction, at }: Moment,
  id: string,
  change: Omit<Updateable<MembershipTable>, 'version' | 'updated_at'>,
) =>
  transaction
    .updateTable('membership')
    .set((eb) => ({ ...change, updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
