import type { Vocabulary } from './vocabulary.ts';

/** Code list partner-tag. Source: Reg. (EU) 240/2014, recital 4, Art. 3-4. */
export const partnerTag = {
  id: 'partner-tag',
  title: {
    it: 'Caratteristica del partner',
    en: 'Trait of the partner',
    de: 'Merkmal des Partners',
    fr: 'Caractéristique du partenaire',
    sl: 'Značilnost partnerja',
  },
  source: 'Reg. (EU) 240/2014, recital 4, Art. 3-4',
  items: {
    environmental: {
      labels: { it: 'Ambiente', en: 'Environment', de: 'Umwelt', fr: 'Environnement', sl: 'Okolje' },
    },
    ngo: {
      labels: {
        it: 'Organizzazione non governativa',
        en: 'Non-governmental organisation',
        de: 'Nichtregierungsorganisation',
        fr: 'Organisation non gouvernementale',
        sl: 'Nevladna organizacija',
      },
    },
    social_inclusion: {
      labels: {
        it: 'Inclusione sociale',
        en: 'Social inclusion',
        de: 'Soziale Inklusion',
        fr: 'Inclusion sociale',
        sl: 'Socialna vključenost',
      },
    },
    gender_equality: {
      labels: {
        it: 'Parità di genere',
        en: 'Gender equality',
        de: 'Gleichstellung der Geschlechter',
        fr: 'Égalité de genre',
        sl: 'Enakost spolov',
      },
    },
    non_discrimination: {
      labels: {
        it: 'Non discriminazione',
        en: 'Non-discrimination',
        de: 'Nichtdiskriminierung',
        fr: 'Non-discrimination',
        sl: 'Nediskriminacija',
      },
    },
    fundamental_rights: {
      labels: {
        it: 'Diritti fondamentali',
        en: 'Fundamental rights',
        de: 'Grundrechte',
        fr: 'Droits fondamentaux',
        sl: 'Temeljne pravice',
      },
    },
    disability_rights: {
      labels: {
        it: 'Diritti delle persone con disabilità',
        en: 'Rights of persons with disabilities',
        de: 'Rechte von Menschen mit Behinderungen',
        fr: 'Droits des personnes handicapées',
        sl: 'Pravice oseb z invalidnostmi',
      },
    },
    roma: { labels: { it: 'Popolazione rom', en: 'Roma people', de: 'Roma', fr: 'Roms', sl: 'Romi' } },
    migrants: {
      labels: {
        it: 'Persone migranti',
        en: 'Migrants',
        de: 'Migrantinnen und Migranten',
        fr: 'Personnes migrantes',
        sl: 'Migranti',
      },
    },
    youth: { labels: { it: 'Giovani', en: 'Young people', de: 'Jugend', fr: 'Jeunes', sl: 'Mladi' } },
    social_economy: {
      labels: {
        it: 'Economia sociale',
        en: 'Social economy',
        de: 'Sozialwirtschaft',
        fr: 'Économie sociale',
        sl: 'Socialno gospodarstvo',
      },
    },
    smes: {
      labels: {
        it: 'Piccole e medie imprese',
        en: 'Small and medium-sized enterprises',
        de: 'Kleine und mittlere Unternehmen',
        fr: 'Petites et moyennes entreprises',
        sl: 'Mala in srednja podjetja',
      },
    },
    large_firms: {
      labels: {
        it: 'Grandi imprese',
        en: 'Large firms',
        de: 'Großunternehmen',
        fr: 'Grandes entreprises',
        sl: 'Velika podjetja',
      },
    },
    trade_union: {
      labels: { it: 'Sindacato', en: 'Trade union', de: 'Gewerkschaft', fr: 'Syndicat', sl: 'Sindikat' },
    },
    employers: {
      labels: {
        it: 'Associazione datoriale',
        en: 'Employers’ association',
        de: 'Arbeitgeberverband',
        fr: 'Organisation d’employeurs',
        sl: 'Združenje delodajalcev',
      },
    },
    volunteering: {
      labels: {
        it: 'Volontariato',
        en: 'Volunteering',
        de: 'Freiwilligenarbeit',
        fr: 'Bénévolat',
        sl: 'Prostovoljstvo',
      },
    },
    community_based: {
      labels: {
        it: 'Organizzazione di comunità',
        en: 'Community-based organisation',
        de: 'Gemeinwesenorganisation',
        fr: 'Organisation communautaire',
        sl: 'Skupnostna organizacija',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list partner-tag. */
export type PartnerTag = keyof (typeof partnerTag)['items'];
