import type { Language, LinkedRecord, Territory } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import type { TemplateResult } from 'lit';
import type { ConfirmFormWords } from '../../locale/it/confirm-form.ts';
import type { ElementWords } from '../../locale/it/element.ts';
import type { Localize } from '../../locale/words.ts';

/** What a link opens, or why it opens nothing. */
export interface ConfirmFormData {
  readonly record?: LinkedRecord | undefined;
  /** Why there is no record: no link was opened, it was cut, or it is no longer valid. */
  readonly refusal?: 'missing' | 'cut' | 'invalid' | undefined;
  /** Regions and provinces, where the data of the organisation can be corrected. */
  readonly territories?: readonly Territory[] | undefined;
}

/** What the parts of the page take from the element: its words, its headings, its dates. */
export interface ConfirmFormView {
  readonly language: Language;
  readonly term: Localize<ConfirmFormWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset?: number, id?: string) => TemplateResult;
  /** A day in words. */
  readonly day: (date: Date | string) => string;
  /** A day and the time in Italy. */
  readonly instant: (instant: string) => string;
  readonly number: (value: number) => string;
  /** A failure of the API in words. */
  readonly failureText: (failure: unknown) => string;
}

/** What the acting takes from the element it stands in. */
export interface ConfirmFormHost {
  readonly element: {
    readonly authorityEmail: string | null;
    readonly renderRoot: ParentNode;
    requestUpdate(): void;
  };
  readonly view: () => ConfirmFormView;
  readonly token: () => string;
  /** A client of the API; throws where the element is not configured. */
  readonly connect: () => Send;
  readonly reload: () => void;
  /** Dispatches an event that bubbles out of the shadow tree. */
  readonly tell: (type: string, detail: object) => void;
}
