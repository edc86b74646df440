import type * as acting from '../acting/act.ts';
import type { ActId, Subject } from './acts.ts';
import type { Opened } from './lookup.ts';
import type { View, Word } from './view.ts';

/** What the acts of the desk are about. */
export interface PartnershipActs extends acting.Acts {
  readonly id: ActId;
  readonly word: Word;
  readonly opened: Opened;
  readonly subject: Subject;
  readonly view: View;
}

/** A question of the desk. */
export type ActField = acting.ActField<Word>;
/** Questions that belong together. */
export type ActSection = acting.ActSection<Word>;
/** What an act is done with. */
export type ActContext = acting.ActContext<PartnershipActs>;
/** Something that can be done at the desk. */
export type Act = acting.Act<PartnershipActs>;
