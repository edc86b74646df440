import type { Vocabulary } from './vocabulary.ts';

/** Groups of the rules that a partnership is checked against, in the order of the acts. */
export const complianceGroup = {
  id: 'compliance-group',
  title: {
    it: 'Gruppo di regole',
    en: 'Group of rules',
    de: 'Regelgruppe',
    fr: 'Groupe de règles',
    sl: 'Skupina pravil',
  },
  source: 'Reg. (EU) 240/2014; Reg. (EU) 2021/1060',
  items: {
    partners: {
      labels: {
        it: 'Scelta dei partner',
        en: 'Choice of the partners',
        de: 'Auswahl der Partner',
        fr: 'Choix des partenaires',
        sl: 'Izbira partnerjev',
      },
    },
    consultation: {
      labels: {
        it: 'Preparazione e consultazione',
        en: 'Preparation and consultation',
        de: 'Vorbereitung und Konsultation',
        fr: 'Préparation et consultation',
        sl: 'Priprava in posvetovanje',
      },
    },
    committee: {
      labels: {
        it: 'Composizione e regolamento del comitato',
        en: 'Membership and rules of the committee',
        de: 'Zusammensetzung und Geschäftsordnung des Ausschusses',
        fr: 'Composition et règlement du comité',
        sl: 'Sestava in poslovnik odbora',
      },
    },
    involvement: {
      labels: {
        it: 'Coinvolgimento nell’attuazione',
        en: 'Involvement in implementation',
        de: 'Einbindung in die Umsetzung',
        fr: 'Participation à la mise en œuvre',
        sl: 'Vključevanje v izvajanje',
      },
    },
    capacity: {
      labels: {
        it: 'Capacità e scambio di esperienze',
        en: 'Capacity and exchange of experience',
        de: 'Kapazitäten und Erfahrungsaustausch',
        fr: 'Capacités et échange d’expériences',
        sl: 'Zmogljivosti in izmenjava izkušenj',
      },
    },
    common_provisions: {
      labels: {
        it: 'Disposizioni comuni sui fondi',
        en: 'Common provisions on the funds',
        de: 'Gemeinsame Bestimmungen über die Fonds',
        fr: 'Dispositions communes sur les fonds',
        sl: 'Skupne določbe o skladih',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list compliance-group. */
export type ComplianceGroup = keyof (typeof complianceGroup)['items'];
