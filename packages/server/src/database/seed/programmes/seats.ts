import type { Working } from './working.ts';

/** The first day of the invented seats. */
const validFrom = '2023-01-01';

/** Who sits in every committee: a body of civil society, under its own subjects, and the social partners. */
const everywhere = [
  { legalName: 'Cgil', category: 'B1' },
  { legalName: 'Cisl', category: 'B1' },
  { legalName: 'Uil', category: 'B1' },
  { legalName: 'Fondazione Eni Enrico Mattei', category: 'C1' },
];

/** Who sits in some of them too. */
const wide = [
  { legalName: 'Ugl', category: 'B1' },
  { legalName: 'Snals', category: 'C1' },
];

/** The invented seats of a committee, beside that of its chair: organisations of the registry, by their names. */
export const seatsOf = (working: Pick<Working, 'wide'>) =>
  [...everywhere, ...(working.wide ? wide : [])].map((seat) => ({ ...seat, validFrom }));
