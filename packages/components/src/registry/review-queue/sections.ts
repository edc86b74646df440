import type { QueryOf } from '@officine-coesione/contract/routes';

/** What there is to look at; merges stand in the tab of the duplicates they came from. */
export const sections = ['registrations', 'duplicates', 'merges', 'access'] as const;
/** What there is to look at. */
export type Section = (typeof sections)[number];

/** The tabs, in order. */
export const tabs = ['registrations', 'duplicates', 'access'] as const;
/** A tab. */
export type Tab = (typeof tabs)[number];

/** The tab in which a section stands. */
export const tabOf = (section: Section): Tab => (section === 'merges' ? 'duplicates' : section);

/** Whether a text names a section. */
export const isSection = (text: string): text is Section => (sections as readonly string[]).includes(text);

/** Registrations that can be asked for. */
export const registrationFilters = {
  open: { status: ['submitted', 'under_validation', 'integration_requested'] },
  toDecide: { status: ['submitted', 'under_validation'] },
  waiting: { status: ['integration_requested'] },
  overdue: { status: ['integration_requested'], integrationOverdue: true },
  validated: { status: ['validated'] },
  rejected: { status: ['rejected'] },
  all: {},
} as const satisfies Record<string, QueryOf<'searchRegistrations'>>;

/** Access requests that can be asked for, by the state they are in. */
export const accessFilters = ['submitted', 'granted', 'refused', 'withdrawn'] as const;
/** A state that has a word. */
export type AccessFilter = (typeof accessFilters)[number];

/** What is asked for, section by section. */
export interface Asked {
  readonly registrations: {
    readonly show: keyof typeof registrationFilters;
    readonly q: string;
    readonly newestFirst: boolean;
  };
  readonly duplicates: { readonly show: 'open' | 'dismissed' };
  readonly merges: object;
  readonly access: { readonly show: AccessFilter };
}

/** What waits for a decision, what is due first on top. */
export const waiting: Asked = {
  registrations: { show: 'open', q: '', newestFirst: false },
  duplicates: { show: 'open' },
  merges: {},
  access: { show: 'submitted' },
};
