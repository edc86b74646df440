import type { Source, VocabularyId } from '@officine-coesione/contract';
import type { Addresses, Column } from '../../files/sheet.ts';

interface Recorded {
  readonly status: string;
  readonly updatedAt: string;
  readonly demo: boolean;
}

/** Columns at the end of every list of records. */
export const recordColumns: readonly Column<Recorded>[] = [
  { key: 'status', it: 'Stato', en: 'Status', value: ({ status }) => status, codes: 'record-status' },
  { key: 'updatedAt', it: 'Aggiornato il', en: 'Updated at', value: ({ updatedAt }) => updatedAt },
  { key: 'demo', it: 'Dimostrativo', en: 'Demonstration', value: ({ demo }) => demo },
];

/** The systems that facts were taken from. */
export const sourceSystems = (sources: readonly Source[]): string[] => [
  ...new Set(sources.map(({ system }) => system)),
];

/** Where a code is explained. */
export const codeAddress = (list: VocabularyId, code: string, { api }: Addresses): string =>
  `${api}/code-lists/${list}#${encodeURIComponent(code)}`;

/** Where a programme is found. */
export const programmeAddress = (code: string, { api }: Addresses): string => `${api}/programmes/${code}`;

/** Where a partnership is found. */
export const partnershipAddress = (id: string, { api }: Addresses): string => `${api}/partnerships/${id}`;
