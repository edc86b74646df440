import type { TemplateResult } from 'lit';
import type { OrganisationDeskWords } from '../../locale/it/organisation-desk.ts';
import type { AuthorityWording } from '../../wording.ts';

/** What the templates of the desk say things with. */
export interface View extends AuthorityWording<OrganisationDeskWords> {
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
  /** The title of a partnership, a link where the page has one about it. */
  readonly partnership: (id: string, title: string) => TemplateResult;
}

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof OrganisationDeskWords]: OrganisationDeskWords[Key] extends string ? Key : never;
}[keyof OrganisationDeskWords];
