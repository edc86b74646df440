import type { Vocabulary } from './vocabulary.ts';

/** Code list partnership-type. Source: Officine Coesione, on Reg. (EU) 240/2014 and Reg. (EU) 2021/1060. */
export const partnershipType = {
  id: 'partnership-type',
  title: {
    it: 'Tipo di partenariato',
    en: 'Type of partnership',
    de: 'Art der Partnerschaft',
    fr: 'Type de partenariat',
    sl: 'Vrsta partnerstva',
  },
  source: 'Officine Coesione, on Reg. (EU) 240/2014 and Reg. (EU) 2021/1060',
  items: {
    monitoring_committee: {
      labels: {
        it: 'Comitato di sorveglianza',
        en: 'Monitoring committee',
        de: 'Begleitausschuss',
        fr: 'Comité de suivi',
        sl: 'Odbor za spremljanje',
      },
    },
    partnership_table: {
      labels: {
        it: 'Tavolo di partenariato',
        en: 'Partnership table',
        de: 'Partnerschaftstisch',
        fr: 'Table de partenariat',
        sl: 'Partnerski forum',
      },
    },
    partnership_agreement: {
      labels: {
        it: 'Accordo di partenariato',
        en: 'Partnership agreement',
        de: 'Partnerschaftsvereinbarung',
        fr: 'Accord de partenariat',
        sl: 'Partnerski sporazum',
      },
    },
    working_group: {
      labels: {
        it: 'Gruppo di lavoro',
        en: 'Working group',
        de: 'Arbeitsgruppe',
        fr: 'Groupe de travail',
        sl: 'Delovna skupina',
      },
    },
    steering_committee: {
      labels: {
        it: 'Cabina di regia',
        en: 'Steering committee',
        de: 'Lenkungsausschuss',
        fr: 'Comité de pilotage',
        sl: 'Usmerjevalni odbor',
      },
    },
    laboratory: {
      labels: { it: 'Laboratorio', en: 'Laboratory', de: 'Labor', fr: 'Laboratoire', sl: 'Laboratorij' },
    },
    lag_assembly: {
      labels: {
        it: 'Assemblea del gruppo di azione locale',
        en: 'Local action group assembly',
        de: 'Versammlung der lokalen Aktionsgruppe',
        fr: 'Assemblée du groupe d’action locale',
        sl: 'Skupščina lokalne akcijske skupine',
      },
    },
    other: { labels: { it: 'Altro', en: 'Other', de: 'Sonstige', fr: 'Autre', sl: 'Drugo' } },
  },
} as const satisfies Vocabulary;

/** A code of the list partnership-type. */
export type PartnershipType = keyof (typeof partnershipType)['items'];
