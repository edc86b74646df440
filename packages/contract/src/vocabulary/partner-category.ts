import type { Vocabulary } from './vocabulary.ts';
import type { CategoryScheme } from './category-scheme.ts';

const both: readonly CategoryScheme[] = ['ECCP-2014', 'CPR-2021'];

/** Partner categories: a letter, and the points of Art. 4(1) of the European code of conduct. Labels are ours. */
export const partnerCategory = {
  id: 'partner-category',
  title: {
    it: 'Categoria di partner',
    en: 'Partner category',
    de: 'Partnerkategorie',
    fr: 'Catégorie de partenaire',
    sl: 'Kategorija partnerja',
  },
  source: 'Reg. (EU) 240/2014, Art. 4(1); Reg. (EU) 2021/1060, Art. 8',
  items: {
    A: {
      schemes: both,
      labels: {
        it: 'Autorità pubbliche',
        en: 'Public authorities',
        de: 'Öffentliche Stellen',
        fr: 'Autorités publiques',
        sl: 'Javni organi',
      },
    },
    A1: {
      schemes: both,
      parent: 'A',
      labels: {
        it: 'Regioni, rappresentanze degli enti locali, grandi città',
        en: 'Regions, representatives of local authorities, largest cities',
        de: 'Regionen, Vertretungen der Gebietskörperschaften, Großstädte',
        fr: 'Régions, représentants des collectivités locales, grandes villes',
        sl: 'Dežele, predstavniki lokalnih oblasti, velika mesta',
      },
    },
    A2: {
      schemes: ['ECCP-2014'],
      parent: 'A',
      labels: {
        it: 'Università, istruzione, formazione e ricerca',
        en: 'Universities, education, training and research',
        de: 'Hochschulen, Bildung, Ausbildung und Forschung',
        fr: 'Universités, enseignement, formation et recherche',
        sl: 'Univerze, izobraževanje, usposabljanje in raziskave',
      },
    },
    A3: {
      schemes: both,
      parent: 'A',
      labels: {
        it: 'Autorità per i principi orizzontali e la parità',
        en: 'Authorities for horizontal principles and equal treatment',
        de: 'Stellen für Querschnittsprinzipien und Gleichbehandlung',
        fr: 'Autorités chargées des principes horizontaux et de l’égalité',
        sl: 'Organi za horizontalna načela in enako obravnavo',
      },
    },
    A4: {
      schemes: both,
      parent: 'A',
      labels: {
        it: 'Organismi delle aree ITI e delle strategie locali',
        en: 'Bodies of ITI areas and local strategies',
        de: 'Stellen der ITI-Gebiete und lokalen Strategien',
        fr: 'Organismes des zones ITI et des stratégies locales',
        sl: 'Organi območij CTN in lokalnih strategij',
      },
    },
    B: {
      schemes: both,
      labels: {
        it: 'Parti economiche e sociali',
        en: 'Economic and social partners',
        de: 'Wirtschafts- und Sozialpartner',
        fr: 'Partenaires économiques et sociaux',
        sl: 'Ekonomski in socialni partnerji',
      },
    },
    B1: {
      schemes: both,
      parent: 'B',
      labels: {
        it: 'Parti sociali: sindacati e associazioni datoriali',
        en: 'Social partners: trade unions and employers',
        de: 'Sozialpartner: Gewerkschaften und Arbeitgeberverbände',
        fr: 'Partenaires sociaux : syndicats et employeurs',
        sl: 'Socialni partnerji: sindikati in delodajalci',
      },
    },
    B2: {
      schemes: both,
      parent: 'B',
      labels: {
        it: 'Camere di commercio, imprese, economia sociale',
        en: 'Chambers of commerce, business, social economy',
        de: 'Handelskammern, Wirtschaft, Sozialwirtschaft',
        fr: 'Chambres de commerce, entreprises, économie sociale',
        sl: 'Gospodarske zbornice, podjetja, socialno gospodarstvo',
      },
    },
    B3: {
      schemes: both,
      parent: 'B',
      labels: {
        it: 'Altri organismi economici e sociali simili',
        en: 'Other similar economic and social bodies',
        de: 'Ähnliche Wirtschafts- und Sozialeinrichtungen',
        fr: 'Autres organismes économiques et sociaux similaires',
        sl: 'Drugi podobni ekonomski in socialni organi',
      },
    },
    C: {
      schemes: both,
      labels: {
        it: 'Società civile',
        en: 'Civil society',
        de: 'Zivilgesellschaft',
        fr: 'Société civile',
        sl: 'Civilna družba',
      },
    },
    C1: {
      schemes: both,
      parent: 'C',
      labels: {
        it: 'Organismi attivi nei settori del programma e nei principi orizzontali',
        en: 'Bodies active in the programme’s areas and horizontal principles',
        de: 'Einrichtungen in den Programmbereichen und Querschnittsprinzipien',
        fr: 'Organismes actifs dans les domaines du programme et les principes horizontaux',
        sl: 'Organi na področjih programa in horizontalnih načel',
      },
    },
    C2: {
      schemes: both,
      parent: 'C',
      labels: {
        it: 'Rappresentanze dei gruppi di azione locale',
        en: 'Representatives of local action groups',
        de: 'Vertretungen der lokalen Aktionsgruppen',
        fr: 'Représentants des groupes d’action locale',
        sl: 'Predstavniki lokalnih akcijskih skupin',
      },
    },
    C3: {
      schemes: both,
      parent: 'C',
      labels: {
        it: 'Gruppi interessati o a rischio di esclusione',
        en: 'Groups affected or at risk of exclusion',
        de: 'Betroffene oder von Ausgrenzung bedrohte Gruppen',
        fr: 'Groupes concernés ou menacés d’exclusion',
        sl: 'Prizadete skupine ali skupine v nevarnosti izključenosti',
      },
    },
    D: {
      schemes: ['CPR-2021'],
      labels: {
        it: 'Ricerca e università',
        en: 'Research and universities',
        de: 'Forschung und Hochschulen',
        fr: 'Recherche et universités',
        sl: 'Raziskave in univerze',
      },
    },
    E: {
      schemes: both,
      labels: {
        it: 'Cooperazione territoriale',
        en: 'Territorial cooperation',
        de: 'Territoriale Zusammenarbeit',
        fr: 'Coopération territoriale',
        sl: 'Teritorialno sodelovanje',
      },
    },
    E1: {
      schemes: both,
      parent: 'E',
      labels: {
        it: 'Gruppi europei di cooperazione territoriale',
        en: 'European groupings of territorial cooperation',
        de: 'Europäische Verbünde für territoriale Zusammenarbeit',
        fr: 'Groupements européens de coopération territoriale',
        sl: 'Evropska združenja za teritorialno sodelovanje',
      },
    },
    E2: {
      schemes: both,
      parent: 'E',
      labels: {
        it: 'Strategie macroregionali e di bacino marittimo',
        en: 'Macro-regional and sea-basin strategies',
        de: 'Makroregionale und Meeresbeckenstrategien',
        fr: 'Stratégies macro-régionales et de bassin maritime',
        sl: 'Makroregionalne strategije in strategije morskih bazenov',
      },
    },
  },
} as const satisfies Vocabulary;

/** A code of the list of partner categories. */
export type PartnerCategory = keyof (typeof partnerCategory)['items'];

/** The letter of a category, the level at which figures are shown. */
export const categoryLetter = (category: string): string => category.charAt(0);

/**
 * Whether a category may be used under a scheme (invariant I5). Those of letter E are for programmes of
 * territorial cooperation alone.
 *
 * @param cooperation - whether the partnership is that of such a programme
 */
export const categoryAllowed = (category: string, scheme: string, cooperation: boolean): boolean =>
  (items[category]?.schemes ?? []).includes(scheme) && (cooperation || categoryLetter(category) !== 'E');

/** The most exact categories of a scheme: those a membership can be given. */
export const assignableCategories = (scheme: CategoryScheme, cooperation: boolean): PartnerCategory[] =>
  (Object.keys(items) as PartnerCategory[]).filter(
    (code) =>
      categoryAllowed(code, scheme, cooperation) &&
      !Object.entries(items).some(([, item]) => item.parent === code),
  );

const items: Vocabulary['items'] = partnerCategory.items;

/**
 * The category that stands under another scheme for one of an earlier or later scheme: universities and research
 * are A2 in 2014-2020 and D in 2021-2027, the others keep their code. Always for a person to confirm.
 */
export const categoryUnder = (category: string, scheme: string): string => {
  if (category === 'A2' && scheme === 'CPR-2021') return 'D';
  if (category === 'D' && scheme === 'ECCP-2014') return 'A2';
  return category;
};

/** The category a legal form suggests; always for a person to confirm. */
export const suggestedCategory = (
  legalForm: string,
  scheme: CategoryScheme,
  tags: readonly string[] = [],
): PartnerCategory | undefined => {
  if (legalForm === '2.6.20' || legalForm === '2.7.11') return scheme === 'CPR-2021' ? 'D' : 'A2';
  if (legalForm === '2.7.20') return 'B2';
  if (legalForm.startsWith('2.')) return 'A';
  if (/^1\.[35]\./.test(legalForm) || legalForm === '1.4.30') return 'B2';
  if (/^1\.(7\.[12]0|8\.)/.test(legalForm))
    return tags.includes('trade_union') || tags.includes('employers') ? 'B1' : 'C1';
  return undefined;
};
