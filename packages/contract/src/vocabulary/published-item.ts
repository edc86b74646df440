import type { Vocabulary } from './vocabulary.ts';

/** Code list published-item: what a partnership should publish. Source: Reg. (EU) 2021/1060, Art. 38(4) and 39(1). */
export const publishedItem = {
  id: 'published-item',
  title: {
    it: 'Che cosa un partenariato pubblica',
    en: 'What a partnership publishes',
    de: 'Was eine Partnerschaft veröffentlicht',
    fr: 'Ce qu’un partenariat publie',
    sl: 'Kaj partnerstvo objavi',
  },
  source: 'Reg. (EU) 2021/1060, Art. 38(4), 39(1)',
  items: {
    members: {
      labels: {
        it: 'Elenco dei componenti',
        en: 'List of members',
        de: 'Mitgliederliste',
        fr: 'Liste des membres',
        sl: 'Seznam članov',
      },
    },
    rules_of_procedure: {
      labels: {
        it: 'Regolamento interno',
        en: 'Rules of procedure',
        de: 'Geschäftsordnung',
        fr: 'Règlement intérieur',
        sl: 'Poslovnik',
      },
    },
    agenda: {
      labels: {
        it: 'Ordine del giorno',
        en: 'Agenda',
        de: 'Tagesordnung',
        fr: 'Ordre du jour',
        sl: 'Dnevni red',
      },
    },
    documents: {
      labels: { it: 'Documenti', en: 'Documents', de: 'Dokumente', fr: 'Documents', sl: 'Dokumenti' },
    },
    minutes: {
      labels: { it: 'Verbali', en: 'Minutes', de: 'Protokolle', fr: 'Procès-verbaux', sl: 'Zapisniki' },
    },
    decisions: {
      labels: { it: 'Decisioni', en: 'Decisions', de: 'Beschlüsse', fr: 'Décisions', sl: 'Odločitve' },
    },
    answers: {
      labels: {
        it: 'Contributi con riscontro',
        en: 'Contributions with answers',
        de: 'Beiträge mit Antworten',
        fr: 'Contributions avec réponses',
        sl: 'Prispevki z odgovori',
      },
    },
    contact_point: {
      labels: {
        it: 'Punto di contatto',
        en: 'Contact point',
        de: 'Kontaktstelle',
        fr: 'Point de contact',
        sl: 'Kontaktna točka',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list published-item. */
export type PublishedItem = keyof (typeof publishedItem)['items'];
