import type { PartnershipDeskWords } from '../../locale/it/partnership-desk.ts';
import type { AuthorityWording } from '../../wording.ts';
import type { View as PartnershipView } from '../partnership/view.ts';

/** What the templates of the desk say things with. */
export interface View
  extends Omit<PartnershipView, 'term'>, Pick<AuthorityWording<PartnershipDeskWords>, 'term' | 'may'> {}

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof PartnershipDeskWords]: PartnershipDeskWords[Key] extends string ? Key : never;
}[keyof PartnershipDeskWords];
