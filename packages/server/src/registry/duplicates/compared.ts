import type { Organisation } from '@officine-coesione/contract';

/** What two organisations are compared by. */
export type Compared = Pick<
  Organisation,
  | 'legalName'
  | 'altName'
  | 'acronym'
  | 'taxCode'
  | 'vatNumber'
  | 'ipaCode'
  | 'pec'
  | 'email'
  | 'website'
  | 'phone'
> & {
  readonly municipality?: string | undefined;
  /** Province of the registered office, NUTS 3. */
  readonly nuts3?: string | undefined;
  /** Territories covered, NUTS codes. */
  readonly coverageNuts?: readonly string[] | undefined;
};

/** How far the values of a field agree. */
export type Agreement = 'equal' | 'close' | 'partial' | 'related' | 'different';

/** What one field says: weights are bits, log2 of how much likelier the pair is to be one organisation. */
export interface Evidence {
  readonly field: ComparedField;
  readonly agreement: Agreement;
  readonly weight: number;
}

/** A field that can speak for or against a pair; one that either side lacks is silent. */
export type ComparedField =
  'taxCode' | 'ipaCode' | 'vatNumber' | 'legalName' | 'pec' | 'website' | 'phone' | 'municipality';

/** The weight of a field at an agreement. */
export const evidence = (field: ComparedField, agreement: Agreement, weight: number): Evidence => ({
  field,
  agreement,
  weight: Math.round(weight * 10) / 10,
});
