import type { Vocabulary } from './vocabulary.ts';

/** Code list attendance-mode. Source: Officine Coesione. */
export const attendanceMode = {
  id: 'attendance-mode',
  title: {
    it: 'Modo di partecipazione',
    en: 'Mode of attendance',
    de: 'Art der Teilnahme',
    fr: 'Mode de participation',
    sl: 'Način udeležbe',
  },
  source: 'Officine Coesione',
  items: {
    in_person: {
      labels: { it: 'In presenza', en: 'In person', de: 'In Präsenz', fr: 'En présence', sl: 'V živo' },
    },
    online: { labels: { it: 'A distanza', en: 'Online', de: 'Online', fr: 'À distance', sl: 'Na daljavo' } },
    proxy: {
      labels: {
        it: 'Per delega a un altro componente',
        en: 'By proxy given to another member',
        de: 'Durch Vollmacht an ein anderes Mitglied',
        fr: 'Par procuration donnée à un autre membre',
        sl: 'S pooblastilom drugemu članu',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list attendance-mode. */
export type AttendanceMode = keyof (typeof attendanceMode)['items'];
