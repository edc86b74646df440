import type { Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { ComplianceWords } from '../../locale/it/compliance.ts';
import type { Localize } from '../../locale/words.ts';

/** What the templates of a check say things with. */
export interface View {
  readonly language: Language;
  readonly term: Localize<ComplianceWords>['term'];
  /** A day in words. */
  readonly day: (date: string) => string;
  readonly number: (value: number) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number, id?: string) => TemplateResult;
  /** The name of an organisation, a link where the page has a card of it. */
  readonly organisation: (id: string, name: string) => TemplateResult;
}
