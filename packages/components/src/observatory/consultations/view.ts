import type { Consultation } from '@officine-coesione/contract';
import type { ConsultationsWords } from '../../locale/it/consultations.ts';
import type { Wording } from '../../wording.ts';
import type { LinkedDocument } from '../process/documents.ts';

/** What the templates of the consultations say things with. */
export interface View extends Wording<ConsultationsWords> {
  readonly percent: (fraction: number) => string;
  /** The name of a partnership, a link where the page has one about it; nothing where it need not be said. */
  readonly partnership: (id: string, title: string) => unknown;
  readonly document: (id: string) => LinkedDocument | undefined;
  /** Where one contributes to a consultation, and where its contributions are read. */
  readonly contribute: (consultation: Consultation) => string | undefined;
  readonly outcomes: (consultation: Consultation) => string | undefined;
}
