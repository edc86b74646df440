import type { KeeperAct, Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { AuthorityWords } from './locale/it/authority.ts';
import type { ElementWords } from './locale/it/element.ts';
import type { Localize, Words } from './locale/words.ts';

/** What the templates of an element say things with. */
export interface Wording<Known extends Words> {
  readonly language: Language;
  /** A word of the element. */
  readonly term: Localize<Known>['term'];
  /** A word of every element. */
  readonly common: Localize<ElementWords>['term'];
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A day in words; instants as they are in Rome. */
  readonly day: (date: Date | string) => string;
  /** A day and a time in words, in Rome. */
  readonly instant: (at: Date | string) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset?: number, id?: string) => TemplateResult;
  /** A failure of the API in words. */
  readonly failureText: (failure: unknown) => string;
}

/** What the templates of an element of who signs in say things with, and what they may offer. */
export interface AuthorityWording<Known extends Words> extends Wording<Known> {
  /** Words for who may not. */
  readonly access: AuthorityWords;
  /** Whether the role of who signed in allows something; true while that is not known. */
  readonly may: (act: KeeperAct) => boolean;
}
