import type { Territory } from '@officine-coesione/contract';
import type { Answers } from '../api.ts';
import { organisations, territories } from './partner-directory.data.ts';

/** An organisation told in full, with two seats. */
export const chamber = organisations[0]!;

/** One with a long name, seats of many kinds, and a category still to be validated. */
export const association = organisations[2]!;

/** One that sits nowhere today. */
export const grouping = organisations[5]!;

const province: Territory = {
  code: 'ITF47',
  title: 'Bari',
  level: 'nuts3',
  parentCode: 'ITF4',
  validFrom: '2021-01-01',
};

/** The card of the first organisation, for `answerWith`. */
export const card = {
  showOrganisation: { ...chamber, coverageNuts: ['ITF4', 'ITF47'] },
  searchTerritories: { ...territories, items: [...territories.items, province] },
} satisfies Answers;
