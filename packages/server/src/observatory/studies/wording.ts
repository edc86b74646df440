import type { Labels } from '@officine-coesione/contract';

/** Headings of the page to read first in the package of a study. */
export const headings = {
  cite: { it: 'Come citare', en: 'How to cite', de: 'Zitierweise', fr: 'Comment citer', sl: 'Kako navajati' },
  files: { it: 'File', en: 'Files', de: 'Dateien', fr: 'Fichiers', sl: 'Datoteke' },
  narrative: {
    it: 'il testo dello studio',
    en: 'the text of the study',
    de: 'der Text der Studie',
    fr: 'le texte de l’étude',
    sl: 'besedilo študije',
  },
  references: { it: 'Riferimenti', en: 'References', de: 'Literatur', fr: 'Références', sl: 'Viri' },
} as const satisfies Record<string, Labels>;
