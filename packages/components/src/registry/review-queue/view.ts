import type { ReviewQueueWords } from '../../locale/it/review-queue.ts';
import type { AuthorityWording } from '../../wording.ts';

/** What the templates of the queue say things with. */
export interface View extends AuthorityWording<ReviewQueueWords> {
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
}
