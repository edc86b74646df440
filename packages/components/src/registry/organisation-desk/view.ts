import type { TemplateResult } from 'lit';
import type { OrganisationDeskWords } from '../../locale/it/organisation-desk.ts';
import type { Localize } from '../../locale/words.ts';
import type { ActView } from '../acting/view.ts';

/** What the templates of the desk say things with. */
export interface View extends Omit<ActView, 'term'> {
  readonly term: Localize<OrganisationDeskWords>['term'];
  readonly number: (value: number) => string;
  /** A day and a time in words, in Rome. */
  readonly instant: (at: string) => string;
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
  /** The title of a partnership, a link where the page has one about it. */
  readonly partnership: (id: string, title: string) => TemplateResult;
}

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof OrganisationDeskWords]: OrganisationDeskWords[Key] extends string ? Key : never;
}[keyof OrganisationDeskWords];
