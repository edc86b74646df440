import type { QueryOf } from '@officine-coesione/contract/routes';

/** What an organisation is looked at by. */
export const sections = ['facts', 'seats', 'history'] as const;
/** What an organisation is looked at by. */
export type Section = (typeof sections)[number];

/** Whether a text names a section. */
export const isSection = (text: string): text is Section => (sections as readonly string[]).includes(text);

/** Where someone is: in the list, at an organisation. */
export interface Place {
  /** Identifier of an organisation; undefined in the list. */
  readonly record: string | undefined;
  readonly section: Section;
}

/** Whether two are the same. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.record === other.record && one.section === other.section;

/** States that can be asked for. */
export const stateFilters = {
  public: ['published', 'validated'],
  suspended: ['suspended'],
  archived: ['archived'],
} as const satisfies Record<string, QueryOf<'searchOrganisationRecords'>['status']>;

/** What is asked of the list. */
export interface Asked {
  readonly q: string;
  /** Any state when empty. */
  readonly state: keyof typeof stateFilters | '';
  /** Letter of a category; any when empty. */
  readonly category: string;
  /** Code of a territory; any when empty. */
  readonly territory: string;
}

/** Everything within reach. */
export const everything: Asked = { q: '', state: '', category: '', territory: '' };
