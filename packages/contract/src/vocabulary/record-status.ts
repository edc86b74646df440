import type { Vocabulary } from './vocabulary.ts';

/** Code list record-status. Source: Officine Coesione. */
export const recordStatus = {
  id: 'record-status',
  title: { it: 'Stato', en: 'Status', de: 'Status', fr: 'Statut', sl: 'Status' },
  source: 'Officine Coesione',
  items: {
    draft: { labels: { it: 'Bozza', en: 'Draft', de: 'Entwurf', fr: 'Brouillon', sl: 'Osnutek' } },
    submitted: {
      labels: { it: 'Inviata', en: 'Submitted', de: 'Eingereicht', fr: 'Envoyée', sl: 'Poslano' },
    },
    integration_requested: {
      labels: {
        it: 'Integrazione richiesta',
        en: 'More information requested',
        de: 'Ergänzung angefordert',
        fr: 'Complément demandé',
        sl: 'Zahtevana dopolnitev',
      },
    },
    under_validation: {
      labels: {
        it: 'In validazione',
        en: 'Under validation',
        de: 'In Prüfung',
        fr: 'En cours de validation',
        sl: 'V potrjevanju',
      },
    },
    validated: {
      labels: { it: 'Validata', en: 'Validated', de: 'Bestätigt', fr: 'Validée', sl: 'Potrjeno' },
    },
    published: {
      labels: { it: 'Pubblicata', en: 'Published', de: 'Veröffentlicht', fr: 'Publiée', sl: 'Objavljeno' },
    },
    suspended: {
      labels: { it: 'Sospesa', en: 'Suspended', de: 'Ausgesetzt', fr: 'Suspendue', sl: 'Začasno ustavljeno' },
    },
    archived: {
      labels: { it: 'Archiviata', en: 'Archived', de: 'Archiviert', fr: 'Archivée', sl: 'Arhivirano' },
    },
    rejected: { labels: { it: 'Respinta', en: 'Rejected', de: 'Abgelehnt', fr: 'Rejetée', sl: 'Zavrnjeno' } },
  },
} as const satisfies Vocabulary;

/** A code of the list record-status. */
export type RecordStatus = keyof (typeof recordStatus)['items'];
