/** A figure or a reference of a study, by its number from 1. */
export interface Place {
  readonly kind: 'figure' | 'reference';
  readonly number: number;
}

/** Its identifier in the element, which is also what a narrative calls it: `#figure-2`. */
export const placeId = ({ kind, number }: Place): string => `${kind}-${number}`;
