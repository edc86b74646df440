import { OcReviewQueue } from '../registry/review-queue/review-queue.ts';
import { register } from '../register.ts';

register('oc-review-queue', OcReviewQueue);
