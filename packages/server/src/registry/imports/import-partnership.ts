import type { Transaction } from 'kysely';
import type { Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { admit } from '../../keeping/scope.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** The partnership of an import, within reach of who works on it. */
export async function partnershipOf(
  transaction: Transaction<Tables>,
  { partnership_id }: Row<'import'>,
  principal: Principal,
  action: 'edit' | 'decide',
): Promise<KeptPartnership> {
  const partnership = await keepPartnership(transaction, partnership_id!, { locked: action === 'decide' });
  if (!partnership) throw new ProblemError('not-found');
  admit(principal, action, partnership.subject, partnership.known);
  holdOpen(partnership);
  return partnership;
}
