import type { Language, MembershipRecord, PartnershipRecord, Programme } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import type { TemplateResult } from 'lit';
import type { ElementWords } from '../../locale/it/element.ts';
import type { MembershipFormWords } from '../../locale/it/membership-form.ts';
import type { Localize } from '../../locale/words.ts';

/** What the form is made with. */
export interface MembershipFormData {
  /** Undefined when there is none, or none that is kept by who asks. */
  readonly partnership?: PartnershipRecord | undefined;
  /** Its programmes: by them the vote and the categories are known. Undefined when they did not come. */
  readonly programmes?: readonly Programme[] | undefined;
  /** The seat to be changed; undefined for a new one. */
  readonly membership?: MembershipRecord | undefined;
  /** Names of the organisations it represents, by identifier, as far as they are published. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** What the parts of the form take from the element: its words, its headings, its dates. */
export interface MembershipFormView {
  readonly language: Language;
  readonly term: Localize<MembershipFormWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  readonly heading: (content: unknown, offset?: number, id?: string) => TemplateResult;
  readonly day: (date: Date | string) => string;
  readonly failureText: (failure: unknown) => string;
}

/** What the filling in takes from the element it stands in. */
export interface MembershipFormHost {
  readonly element: {
    readonly renderRoot: ParentNode;
    requestUpdate(): void;
  };
  readonly view: () => MembershipFormView;
  /** A client of the API, with the token of who signed in. */
  readonly connect: () => Send;
  readonly reload: () => void;
  /** Dispatches an event that bubbles out of the shadow tree. */
  readonly tell: (type: string, detail: object) => void;
}
