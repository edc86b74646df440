import type { ActingWords } from '../../locale/it/acting.ts';
import type { Wording } from '../../wording.ts';

/** What the forms of a desk say things with. */
export type ActView = Wording<ActingWords>;

/** The words that an act needs: its title, what it means, its button. */
export type ActWord<Id extends string> = `${'title' | 'means' | 'do'}_${Id}`;
