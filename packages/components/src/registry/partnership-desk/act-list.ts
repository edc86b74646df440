import type { Act } from './act.ts';
import type { ActId } from './acts.ts';
import { declare, review } from './declaration-acts.ts';
import { archive, publish, rejectSeat, suspend, suspendSeat } from './decision-acts.ts';
import { addDocument, withdraw } from './document-acts.ts';
import { amend, copy, open } from './partnership-acts.ts';
import { correct, endTerm, name } from './person-acts.ts';
import { validateAll } from './validate-all-act.ts';

export { Acting } from '../acting/acting.ts';

/** Everything that can be done at the desk. */
export const actList: Readonly<Record<ActId, Act>> = {
  open,
  amend,
  copy,
  validateAll,
  publish,
  suspend,
  archive,
  rejectSeat,
  suspendSeat,
  name,
  correct,
  endTerm,
  declare,
  review,
  addDocument,
  withdraw,
};
