import * as z from 'zod/mini';
import { text } from '../schema.ts';

/** What who sends personal data says of the privacy notice (GDPR Art. 13). */
export const privacyAcknowledgement = {
  /** The version of the privacy notice that was shown. */
  privacyNoticeVersion: text(20),
  /** The notice was read; anything but true is refused. */
  privacyAcknowledged: z.literal(true),
};
