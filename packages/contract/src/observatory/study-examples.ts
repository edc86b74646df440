import type * as z from 'zod/mini';
import type { StudyRequest } from './study-request.ts';

/** Who sits in the committees of a programme. */
export const studyRequest: z.input<typeof StudyRequest> = {
  code: 'chi-siede-nei-comitati',
  title: { it: 'Chi siede nei comitati', en: 'Who sits in the committees' },
  authors: [{ displayName: 'Laboratorio sul partenariato', affiliation: 'Università della Basilicata' }],
  question: {
    it: 'Quanta parte dei partner viene dalla società civile, e come è cambiata?',
    en: 'Which part of the partners comes from civil society, and how has it changed?',
  },
  releaseCode: '2026-1',
  figures: [
    {
      indicatorCode: 'PART_SHARE',
      programme: ['_T', 'pr-fesr-fse-plus-basilicata-2021-2027'],
      period: ['2024', '2025', '2026'],
      view: 'line',
    },
  ],
  narrative: {
    it: '## Che cosa si vede\n\nLa quota della società civile è **cresciuta** in un anno su due.',
  },
  references: [
    {
      text: 'Regolamento delegato (UE) n. 240/2014',
      url: 'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj',
    },
  ],
};
