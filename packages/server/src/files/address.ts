import type { VocabularyId } from '@officine-coesione/contract';
import type { Addresses } from './sheet.ts';

/** Where a code is explained. */
export const codeAddress = (list: VocabularyId, code: string, { api }: Addresses): string =>
  `${api}/code-lists/${list}#${encodeURIComponent(code)}`;

/** Where a programme is found. */
export const programmeAddress = (code: string, { api }: Addresses): string => `${api}/programmes/${code}`;

/** Where a partnership is found. */
export const partnershipAddress = (id: string, { api }: Addresses): string => `${api}/partnerships/${id}`;
