import type { GeneratedAlways } from 'kysely';

/** Units of a fact set that are alike, counted together: see `0018-indicators`. */
export interface IndicatorFactTable {
  fact_set: string;
  /** The partnership; the programme where the records are of one. */
  owner_id: string;
  year: number;
  /** Letter of the partner category. */
  category: string | null;
  level: string | null;
  /** The organisation, where each counts once. */
  subject_id: string | null;
  /** Bits, by their place in the traits of the fact set. */
  traits: number;
  units: number;
  n: number | null;
  d: number | null;
  days: number | null;
  /** Of what has not ended: the day from which it lasts. */
  since: string | null;
  unknown: boolean;
  demo: boolean;
  unvalidated: boolean;
}

/** Whose facts must be counted again. */
export interface IndicatorDirtyTable {
  id: GeneratedAlways<number>;
  owner_id: string;
  /** 0 is every year. */
  year: number;
}

/** What the facts were counted for: one row. */
export interface IndicatorStateTable {
  day: string;
  changed_at: string;
}

/** A figure on persons that an edition withheld, which is withheld from then on: see `0021-withheld-for-good`. */
export interface WithheldForGoodTable {
  indicator_code: string;
  year: number;
  /** Key, or `_T`. */
  programme: string;
  territory: string;
}
