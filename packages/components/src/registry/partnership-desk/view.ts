import type { PartnershipDeskWords } from '../../locale/it/partnership-desk.ts';
import type { Localize } from '../../locale/words.ts';
import type { View as PartnershipView } from '../partnership/view.ts';

/** What the templates of the desk say things with. */
export interface View extends Omit<PartnershipView, 'term'> {
  readonly term: Localize<PartnershipDeskWords>['term'];
}

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof PartnershipDeskWords]: PartnershipDeskWords[Key] extends string ? Key : never;
}[keyof PartnershipDeskWords];
