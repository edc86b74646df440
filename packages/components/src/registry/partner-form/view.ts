import type { Language, Partnership, Programme, Territory } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import type { TemplateResult } from 'lit';
import type { ElementWords } from '../../locale/it/element.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';
import type { Localize } from '../../locale/words.ts';

/** What the form is made with. */
export interface PartnerFormData {
  /** Regions and provinces (NUTS 2 and 3). */
  readonly territories: readonly Territory[];
  /** Programmes with a partnership that takes new members. */
  readonly programmes: readonly Programme[];
  /** The partnership named by the attribute, when it takes new members. */
  readonly partnership?: Partnership | undefined;
}

/** What the parts of the form take from the element: its words, its headings, its dates. */
export interface PartnerFormView {
  readonly language: Language;
  /** A word of the form. */
  readonly term: Localize<PartnerFormWords>['term'];
  /** A word of every element. */
  readonly common: Localize<ElementWords>['term'];
  /** A heading, `offset` levels below that of the step. */
  readonly heading: (content: unknown, offset?: number, id?: string) => TemplateResult;
  /** A day in words. */
  readonly day: (date: Date | string) => string;
  /** A failure of the API in words. */
  readonly failureText: (failure: unknown) => string;
}

/** What the filling in takes from the element it stands in. */
export interface PartnerFormHost {
  /** The element: its attributes, its tree. */
  readonly element: {
    readonly id: string;
    readonly programme: string | null;
    readonly partnership: string | null;
    readonly controller: string | null;
    readonly privacyUrl: string | null;
    readonly renderRoot: ParentNode;
    requestUpdate(): void;
  };
  readonly view: () => PartnerFormView;
  /** A client of the API; throws where the element is not configured. */
  readonly connect: () => Send;
  /** Dispatches an event that bubbles out of the shadow tree. */
  readonly tell: (type: string, detail: object) => void;
}
