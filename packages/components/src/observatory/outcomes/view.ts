import type { Contribution } from '@officine-coesione/contract';
import type { OutcomesWords } from '../../locale/it/outcomes.ts';
import type { Wording } from '../../wording.ts';
import type { LinkedDocument } from '../process/documents.ts';

/** What the templates of the contributions say things with. */
export interface View extends Wording<OutcomesWords> {
  readonly percent: (fraction: number) => string;
  readonly document: (id: string) => LinkedDocument | undefined;
  /** The address at which a contribution stands alone; undefined where the page has none. */
  readonly address: (contribution: Contribution) => string | undefined;
}
