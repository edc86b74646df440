import type { ReviewQueueWords } from '../../locale/it/review-queue.ts';
import type { Wording } from '../../wording.ts';

/** What the templates of the queue say things with. */
export interface View extends Wording<ReviewQueueWords> {
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
}
