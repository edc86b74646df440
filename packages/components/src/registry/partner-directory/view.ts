import type { Language } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../locale/words.ts';
import type { ElementWords } from '../../locale/it/element.ts';
import type { PartnerDirectoryWords } from '../../locale/it/partner-directory.ts';

/** What the templates of the directory say things with. */
export interface View {
  readonly language: Language;
  readonly term: Localize<PartnerDirectoryWords>['term'];
  readonly common: Localize<ElementWords>['term'];
  readonly number: (value: number) => string;
  /** A day in words; instants as they are in Rome. */
  readonly day: (date: string) => string;
  /** A heading, `offset` levels below that of the element. */
  readonly heading: (content: unknown, offset: number, id: string) => TemplateResult;
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
  /** What people call a programme; its key while the title is not known. */
  readonly programme: (code: string) => string;
}
