import type { QueryOf } from '@officine-coesione/contract/routes';

/** What a partnership is looked at by. */
export const sections = ['composition', 'representatives', 'documents', 'facts'] as const;
/** What a partnership is looked at by. */
export type Section = (typeof sections)[number];

/** Whether a text names a section. */
export const isSection = (text: string): text is Section => (sections as readonly string[]).includes(text);

/** In the place of an identifier: one that is being made. */
export const fresh = 'new';

/** Where someone is: in the list, at a partnership, at a seat of it. */
export interface Place {
  /** Identifier of a partnership, or `new`; undefined in the list. */
  readonly record: string | undefined;
  readonly section: Section;
  /** Identifier of a seat, or `new`; whose persons are shown, among the representatives. */
  readonly membership: string | undefined;
}

/** Whether two are the same. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.record === other.record && one.section === other.section && one.membership === other.membership;

/** States that can be asked for. */
export const stateFilters = {
  draft: ['draft', 'submitted', 'under_validation', 'integration_requested'],
  public: ['published', 'validated'],
  suspended: ['suspended'],
  archived: ['archived'],
} as const satisfies Record<string, QueryOf<'searchPartnershipRecords'>['status']>;

/** What is asked of the list. */
export interface Asked {
  readonly q: string;
  /** Key of a programme; any when empty. */
  readonly programme: string;
  /** Any state when empty. */
  readonly state: keyof typeof stateFilters | '';
}

/** Everything within reach. */
export const everything: Asked = { q: '', programme: '', state: '' };
