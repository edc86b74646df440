import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import {
  Labels,
  entity,
  instant,
  line,
  list,
  openCode,
  page,
  record,
  request,
  text,
  uuid,
  whole,
} from '../schema.ts';

/** A partnership whose members are asked. */
export const SurveyedPartnership = entity({
  partnershipId: uuid,
  partnershipTitle: text(300),
  /** When its responses were validated, all together, UTC. */
  validatedAt: z.optional(instant),
});
/** A partnership whose members are asked. */
export type SurveyedPartnership = z.infer<typeof SurveyedPartnership>;

/** A survey wave: a questionnaire that is put to the members of partnerships, in a period. */
export const SurveyWave = entity({
  ...record,
  title: text(300),
  /** The year that it asks about, `YYYY`. */
  period: text(4),
  /** From this instant on answers are taken, UTC. */
  opensAt: instant,
  /** Before this instant, UTC. */
  closesAt: instant,
  /** `draft` until it opens; then `open`, then `closed`. */
  status: openCode('survey-wave-status'),
  questionnaireId: uuid,
  questionnaireTitle: Labels,
  partnerships: list(SurveyedPartnership, 200),
});
/** A survey wave. */
export type SurveyWave = z.infer<typeof SurveyWave>;

export const SurveyWavePage = page(SurveyWave);
/** A page of survey waves. */
export type SurveyWavePage = z.infer<typeof SurveyWavePage>;

const changeable = {
  title: line(300),
  /** The year that it asks about, `YYYY`. */
  period: text(4).check(z.regex(/^20\d{2}$/)),
  opensAt: instant,
  closesAt: instant,
  questionnaireId: uuid,
  /** The partnerships whose members are asked: each organisation with a seat answers once. */
  partnershipIds: list(uuid, 200, 1),
};

/** What may be changed of a survey wave, as a whole: of one that has opened only its closing, later. */
export const SurveyWaveFacts = request(changeable);
/** What may be changed of a survey wave, as a whole. */
export type SurveyWaveFacts = z.infer<typeof SurveyWaveFacts>;

/** A new survey wave. */
export const SurveyWaveRequest = request(changeable);
/** A new survey wave. */
export type SurveyWaveRequest = z.infer<typeof SurveyWaveRequest>;

/** What changes of a survey wave (RFC 7396). */
export const SurveyWavePatch = patchOf(changeable);
/** What changes of a survey wave. */
export type SurveyWavePatch = z.infer<typeof SurveyWavePatch>;

/** The validation of all that the members of a partnership have answered, at once and for good. */
export const SurveyValidation = request({
  partnershipId: uuid,
  /** A note for the file. */
  reason: z.optional(text(2000, 10)),
});
/** The validation of all that the members of a partnership have answered. */
export type SurveyValidation = z.infer<typeof SurveyValidation>;

/** Number of responses, from none. */
export const responseCount = whole(0, 1_000_000);
