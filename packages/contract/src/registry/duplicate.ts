import * as z from 'zod/mini';
import { entity, instant, list, page, record, request, text } from '../schema.ts';
import { Organisation } from './organisation.ts';

/** Evidence, bits: log2 of how much likelier the pair is to be one organisation. */
const weight = z.number().check(z.gte(-1000), z.lte(1000));
/** How likely the two are one organisation, 0 to 1. */
const probability = z.number().check(z.gte(0), z.lte(1));

/** How far two records agree in one field, and what that says. */
export const FieldComparison = entity({
  /** Name of the property: `taxCode`, `legalName`, `pec`, … */
  field: text(60),
  /** `equal`, `close`, `partial`, `related` or `different`. */
  agreement: text(20),
  /** Bits for (positive) or against (negative) one organisation. */
  weight,
  /** What the first record has. */
  first: z.optional(text(500)),
  /** What the second record has. */
  second: z.optional(text(500)),
});
/** How far two records agree in one field. */
export type FieldComparison = z.infer<typeof FieldComparison>;

const comparison = {
  /** `same` or `possible`: what the evidence says. Whether they are one is for a person to decide. */
  verdict: text(20),
  /** Sum of the evidence, bits. */
  weight,
  /** How likely the two are one organisation, 0 to 1. */
  probability,
  /** Field by field, the weightiest first; a field that either lacks is silent. */
  explanation: list(FieldComparison, 20),
};

/** Two records that may be one organisation. */
export const Duplicate = entity({
  ...record,
  first: Organisation,
  second: Organisation,
  ...comparison,
  /** `open`, `dismissed` or `merged`. */
  status: text(20),
  /** Why it was dismissed. */
  reason: z.optional(text(2000)),
  /** Subject of the token of who decided. */
  decidedBy: z.optional(text(200)),
  /** When it was decided, UTC. */
  decidedAt: z.optional(instant),
});
/** Two records that may be one organisation. */
export type Duplicate = z.infer<typeof Duplicate>;

export const DuplicatePage = page(Duplicate);
/** A page of pairs of records that may be one organisation. */
export type DuplicatePage = z.infer<typeof DuplicatePage>;

/** A known organisation that an applicant may be. */
export const RegistrationCandidate = entity({ organisation: Organisation, ...comparison });
/** A known organisation that an applicant may be. */
export type RegistrationCandidate = z.infer<typeof RegistrationCandidate>;

/** Known organisations that an applicant may be. */
export const RegistrationCandidates = entity({
  /** The likeliest first. In each explanation the first record is the request, the second what is known. */
  candidates: list(RegistrationCandidate, 50),
});
/** Known organisations that an applicant may be. */
export type RegistrationCandidates = z.infer<typeof RegistrationCandidates>;

/** Why two records are not one organisation, or must be looked at again. */
export const DuplicateDecision = request({
  /** What tells the two apart, or what has come up since. */
  reason: text(2000, 10),
});
/** Why two records are not one organisation, or must be looked at again. */
export type DuplicateDecision = z.infer<typeof DuplicateDecision>;
