import type { Agreement, ComparedField } from './compared.ts';

/** How often a field agrees so in two records of one organisation (m) and of two organisations (u). */
interface Likelihood {
  readonly m: number;
  readonly u: number;
}

/**
 * What agreement is worth, field by field: weights are log2(m/u), bits. The levels of a field are all there is, so
 * that each column of a field sums to one.
 *
 * Where they come from: u of a code is one over the number of its holders (some 23,000 bodies in the IPA index; tax
 * codes are unique by law, DPR 605/1973, and what is left are clerical errors), for the others how many bodies of
 * a province share the value; m is how often public lists of one body agree on the value, estimated by us on the
 * training half of the labelled data, not by an EM run: the data are too few for one.
 *
 * @see Fellegi, Sunter, A Theory for Record Linkage, JASA 64 (1969)
 */
export const likelihoods = {
  taxCode: {
    equal: { m: 0.9949, u: 1e-9 },
    // One has its VAT number where the other has its tax code.
    close: { m: 0.005, u: 2e-6 },
    // Check digits catch a wrong digit: two sound codes are one body only by a clerical error.
    different: { m: 0.0001, u: 0.999997999 },
  },
  ipaCode: { equal: { m: 0.996, u: 1 / 23_000 }, different: { m: 0.004, u: 1 - 1 / 23_000 } },
  // Members of a VAT group share one number (DPR 633/1972, Art. 70-bis).
  vatNumber: { equal: { m: 0.94, u: 0.00046 }, different: { m: 0.06, u: 0.99954 } },
  pec: {
    equal: { m: 0.35, u: 0.00017 },
    // The same domain of one's own, another box: branches and offices share it.
    close: { m: 0.2, u: 0.0125 },
    different: { m: 0.45, u: 0.98733 },
  },
  website: { equal: { m: 0.5, u: 0.031 }, different: { m: 0.5, u: 0.969 } },
  phone: { equal: { m: 0.3, u: 0.0094 }, different: { m: 0.7, u: 0.9906 } },
  municipality: {
    equal: { m: 0.88, u: 0.11 },
    // Another town of the province.
    partial: { m: 0.07, u: 0.2 },
    different: { m: 0.05, u: 0.69 },
  },
} as const satisfies Partial<Record<ComparedField, Partial<Record<Agreement, Likelihood>>>>;

/**
 * A name is weighed word by word (Winkler, 1989): a word met in one name of 2^n is worth n bits when shared. Classes
 * stand in the place of frequencies, for no public list of all names exists.
 */
export const nameBits = {
  /** Words as *associazione*: in one name of two or less. */
  generic: 0.5,
  /** Words as *solidarieta*. */
  common: 3,
  /** All others. */
  rare: 8,
  /** The same region or province named. */
  place: 3,
  /** The same kind of body. */
  body: 2,
  /** The acronym of one is the other's name. */
  acronym: 6,
  /** Most that a name can say: long names of rare words are not more sure than this. */
  most: 13,
} as const;

/** What speaks against in a name, bits. */
export const nameBitsAgainst = {
  otherBody: -9,
  otherPlace: -9,
  otherNumber: -9,
  part: -5,
  other: -7,
} as const;

/** Of the candidates that blocking finds, about one in a thousand is the same organisation: bits. */
export const priorBits = -10;

/** From these probabilities on a pair is one organisation, or worth a look by a person. */
export const thresholds = { same: 0.984, possible: 0.03 } as const;
