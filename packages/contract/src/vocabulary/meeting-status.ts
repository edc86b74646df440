import type { Vocabulary } from './vocabulary.ts';

/** Code list meeting-status. Source: Officine Coesione. */
export const meetingStatus = {
  id: 'meeting-status',
  title: {
    it: 'Stato della seduta',
    en: 'State of the meeting',
    de: 'Stand der Sitzung',
    fr: 'État de la séance',
    sl: 'Stanje seje',
  },
  source: 'Officine Coesione',
  items: {
    planned: { labels: { it: 'In programma', en: 'Planned', de: 'Geplant', fr: 'Prévue', sl: 'Načrtovana' } },
    convened: {
      labels: { it: 'Convocata', en: 'Convened', de: 'Einberufen', fr: 'Convoquée', sl: 'Sklicana' },
    },
    held: { labels: { it: 'Svolta', en: 'Held', de: 'Abgehalten', fr: 'Tenue', sl: 'Izvedena' } },
    cancelled: {
      labels: { it: 'Annullata', en: 'Cancelled', de: 'Abgesagt', fr: 'Annulée', sl: 'Odpovedana' },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list meeting-status. */
export type MeetingStatus = keyof (typeof meetingStatus)['items'];
