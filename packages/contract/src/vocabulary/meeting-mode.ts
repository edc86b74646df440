import type { Vocabulary } from './vocabulary.ts';

/** Code list meeting-mode. Source: Officine Coesione. */
export const meetingMode = {
  id: 'meeting-mode',
  title: {
    it: 'Modalità della seduta',
    en: 'Mode of the meeting',
    de: 'Form der Sitzung',
    fr: 'Modalité de la séance',
    sl: 'Način seje',
  },
  source: 'Officine Coesione',
  items: {
    in_person: {
      labels: { it: 'In presenza', en: 'In person', de: 'In Präsenz', fr: 'En présence', sl: 'V živo' },
    },
    online: { labels: { it: 'A distanza', en: 'Online', de: 'Online', fr: 'À distance', sl: 'Na daljavo' } },
    hybrid: {
      labels: { it: 'In presenza e a distanza', en: 'Hybrid', de: 'Hybrid', fr: 'Hybride', sl: 'Hibridno' },
    },
    written_procedure: {
      labels: {
        it: 'Consultazione scritta',
        en: 'Written procedure',
        de: 'Schriftliches Verfahren',
        fr: 'Procédure écrite',
        sl: 'Pisni postopek',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list meeting-mode. */
export type MeetingMode = keyof (typeof meetingMode)['items'];
