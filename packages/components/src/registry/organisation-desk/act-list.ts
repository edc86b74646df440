import type { Territory } from '@officine-coesione/contract';
import type { Act, ActId } from './acts.ts';
import { amendWith } from './amend-act.ts';
import { archive, restore, suspend } from './step-acts.ts';

export { Acting } from '../acting/acting.ts';

/** Everything that can be done at the desk. */
export const actList = (territories: () => readonly Territory[]): Readonly<Record<ActId, Act>> => ({
  amend: amendWith(territories),
  suspend,
  restore,
  archive,
});
