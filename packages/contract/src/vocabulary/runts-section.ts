import type { Vocabulary } from './vocabulary.ts';

/** Code list runts-section. Source: D.M. 106/2020, Art. 3; D.Lgs. 117/2017, Art. 46. */
export const runtsSection = {
  id: 'runts-section',
  title: {
    it: 'Sezione del RUNTS',
    en: 'RUNTS section',
    de: 'RUNTS-Abteilung',
    fr: 'Section du RUNTS',
    sl: 'Oddelek RUNTS',
  },
  source: 'D.M. 106/2020, Art. 3; D.Lgs. 117/2017, Art. 46',
  items: {
    a: {
      labels: {
        it: 'Organizzazioni di volontariato',
        en: 'Voluntary organisations',
        de: 'Freiwilligenorganisationen',
        fr: 'Organisations bénévoles',
        sl: 'Prostovoljske organizacije',
      },
    },
    b: {
      labels: {
        it: 'Associazioni di promozione sociale',
        en: 'Social promotion associations',
        de: 'Vereine zur Förderung des Gemeinwesens',
        fr: 'Associations de promotion sociale',
        sl: 'Združenja za socialno promocijo',
      },
    },
    c: {
      labels: {
        it: 'Enti filantropici',
        en: 'Philanthropic bodies',
        de: 'Philanthropische Einrichtungen',
        fr: 'Organismes philanthropiques',
        sl: 'Filantropske organizacije',
      },
    },
    d: {
      labels: {
        it: 'Imprese sociali',
        en: 'Social enterprises',
        de: 'Sozialunternehmen',
        fr: 'Entreprises sociales',
        sl: 'Socialna podjetja',
      },
    },
    e: {
      labels: {
        it: 'Reti associative',
        en: 'Associative networks',
        de: 'Vereinsnetzwerke',
        fr: 'Réseaux associatifs',
        sl: 'Mreže združenj',
      },
    },
    f: {
      labels: {
        it: 'Società di mutuo soccorso',
        en: 'Mutual aid societies',
        de: 'Vereine für gegenseitige Hilfe',
        fr: 'Sociétés de secours mutuel',
        sl: 'Društva za vzajemno pomoč',
      },
    },
    g: {
      labels: {
        it: 'Altri enti del Terzo settore',
        en: 'Other third-sector bodies',
        de: 'Andere Körperschaften des Dritten Sektors',
        fr: 'Autres organismes du tiers secteur',
        sl: 'Druge organizacije tretjega sektorja',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list runts-section. */
export type RuntsSection = keyof (typeof runtsSection)['items'];
