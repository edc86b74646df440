import * as z from 'zod/mini';
import { date, day, entity, page, record, request, text } from '../schema.ts';

/** Its version, e.g. `2026-11`: what a registration and a representative say was shown. */
export const privacyNoticeCode = text(20).check(z.regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/));

const texts = {
  it: text(40_000, 20),
  en: text(40_000, 20),
  de: text(40_000, 20),
  fr: text(40_000, 20),
  sl: text(40_000, 20),
};

/** A version of the privacy notice (GDPR Art. 13). It never changes: another text is another version. */
export const PrivacyNotice = entity({
  ...record,
  /** Its version, e.g. `2026-11`. */
  code: text(20),
  /** First day on which it is shown. */
  validFrom: date,
  /** The text in each language: paragraphs apart by an empty line. */
  texts: entity(texts),
});
/** A version of the privacy notice. */
export type PrivacyNotice = z.infer<typeof PrivacyNotice>;

export const PrivacyNoticePage = page(PrivacyNotice);
/** A page of privacy notices. */
export type PrivacyNoticePage = z.infer<typeof PrivacyNoticePage>;

/** A new version of the privacy notice. */
export const PrivacyNoticeRequest = request({
  /** Its version, e.g. `2026-11`. */
  code: privacyNoticeCode,
  /** First day on which it is shown. */
  validFrom: day,
  /** The text in each language: controller, data protection officer, purposes, retention, rights, complaint. */
  texts: request(texts),
});
/** A new version of the privacy notice. */
export type PrivacyNoticeRequest = z.infer<typeof PrivacyNoticeRequest>;
