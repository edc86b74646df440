import type { Subject } from '../authority-rules.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection, Row } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { programmesOf, territoriesOf } from './scope.ts';

/** States in which a partnership and its composition change no more. */
export const closedStates: readonly string[] = ['archived', 'rejected'];

export const isPublic = (status: string): boolean => (publicStates as readonly string[]).includes(status);

/** A partnership as a write looks at it: where it stands, and what its seats depend on. */
export interface KeptPartnership {
  readonly row: Row<'partnership'>;
  readonly subject: Subject & { readonly programmes: readonly string[] };
  /** Programming periods of its programmes. */
  readonly cycles: readonly string[];
  /** Whether one of its programmes is of territorial cooperation. */
  readonly cooperation: boolean;
  /** Whether anyone may know that it is there. */
  readonly known: boolean;
}

/**
 * The partnership with this identifier, kept from other writes of its composition until the transaction ends when
 * `locked`.
 */
export async function keepPartnership(
  database: Connection,
  id: string,
  { locked = true } = {},
): Promise<KeptPartnership | undefined> {
  // Locked first, then read: what another write has just changed is seen.
  const lock = database.selectFrom('partnership').select('id').where('id', '=', id);
  if (locked) await lock.forNoKeyUpdate().execute();
  const found = await database
    .selectFrom('partnership')
    .selectAll('partnership')
    .select([programmesOf.as('programmes'), territoriesOf.as('territories')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return undefined;
  const { programmes, territories, ...row } = found;
  const rows = await database
    .selectFrom('programme')
    .select(['cycle', 'level'])
    .where('code', 'in', programmes.length > 0 ? programmes : [''])
    .execute();
  return {
    row,
    subject: { partnershipId: id, programmes, territories },
    cycles: rows.map(({ cycle }) => cycle),
    cooperation: rows.some(({ level }) => level === 'cooperation'),
    known: [...publicStates, 'archived'].includes(row.status),
  };
}

/** @throws {ProblemError} `transition-not-allowed` for a partnership that changes no more */
export function holdOpen({ row }: KeptPartnership): void {
  if (closedStates.includes(row.status)) throw new ProblemError('transition-not-allowed');
}
