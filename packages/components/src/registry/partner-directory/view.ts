import type { PartnerDirectoryWords } from '../../locale/it/partner-directory.ts';
import type { Wording } from '../../wording.ts';

/** What the templates of the directory say things with. */
export interface View extends Wording<PartnerDirectoryWords> {
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
  /** What people call a programme; its key while the title is not known. */
  readonly programme: (code: string) => string;
}
