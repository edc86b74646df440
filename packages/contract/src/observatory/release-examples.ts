import type * as z from 'zod/mini';
import type { ReleaseRequest } from './release-request.ts';

/** The figures of a year, corrected in one place. */
export const releaseRequest: z.input<typeof ReleaseRequest> = {
  code: '2026-1.1',
  title: { it: 'Edizione 2026, prima correzione', en: '2026 release, first correction' },
  referenceDate: '2026-09-30',
  indicatorCodes: ['PART_N', 'PART_SHARE'],
  revises: {
    releaseCode: '2026-1',
    reason: {
      it: 'Un comitato aveva contato due volte gli stessi partner.',
      en: 'A committee had counted the same partners twice.',
    },
  },
  changes: [
    {
      kind: 'correction',
      indicatorCode: 'PART_N',
      text: {
        it: 'Tolte le adesioni ripetute del comitato della Basilicata.',
        en: 'Repeated memberships of the committee of Basilicata removed.',
      },
    },
  ],
};
