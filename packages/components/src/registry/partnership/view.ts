import type { Partnership } from '@officine-coesione/contract';
import type { TemplateResult } from 'lit';
import type { PartnershipWords } from '../../locale/it/partnership.ts';
import type { Wording } from '../../wording.ts';

/** What the templates of a partnership say things with. */
export interface View extends Wording<PartnershipWords> {
  readonly percent: (fraction: number) => string;
  /** What people call a programme; its key while the title is not known. */
  readonly programme: (code: string) => string;
  /** The name of an organisation, a link where the page has a card of it. */
  readonly organisation: (id: string, name: string) => TemplateResult;
  /** The title of another partnership, a link where the page shows that. */
  readonly partnership: (other: Pick<Partnership, 'id' | 'title'>) => TemplateResult;
}
