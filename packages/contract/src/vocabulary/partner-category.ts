import type { Vocabulary } from './vocabulary.ts';
import type { CategoryScheme } from './category-scheme.ts';

const both: readonly CategoryScheme[] = ['ECCP-2014', 'CPR-2021'];

/**
 * Partner categories: a letter, and the points of Art. 4(1) of the European code of conduct.
 * The English descriptions are the wording of the regulation; labels and Italian descriptions are ours.
 */
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
      description: {
        it: 'Autorità regionali, locali, urbane e altre autorità pubbliche competenti',
        en: 'Competent regional, local, urban and other public authorities',
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
      description: {
        it: 'Autorità regionali, rappresentanti nazionali delle autorità locali e autorità locali che rappresentano le città e le aree urbane più grandi, competenti per l’uso previsto dei fondi',
        en: 'Regional authorities, national representatives of local authorities and local authorities representing the largest cities and urban areas, whose competences are related to the planned use of the ESI Funds contributing to the programme',
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
      description: {
        it: 'Rappresentanti nazionali o regionali degli istituti di istruzione superiore, di chi offre istruzione, formazione e consulenza e dei centri di ricerca',
        en: 'National or regional representatives of higher educational institutions, education, training and advisory services providers and research centres',
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
      description: {
        it: 'Altre autorità pubbliche responsabili dell’applicazione dei principi orizzontali, in particolare gli organismi per la promozione della parità di trattamento',
        en: 'Other public authorities responsible for the application of horizontal principles, and in particular the bodies for the promotion of equal treatment',
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
      description: {
        it: 'Altri organismi organizzati a livello nazionale, regionale o locale e autorità che rappresentano le aree in cui si attuano investimenti territoriali integrati e strategie di sviluppo locale finanziati dal programma',
        en: 'Other bodies organised at national, regional or local level and authorities representing the areas where integrated territorial investments and local development strategies funded by the programme are carried out',
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
      description: {
        it: 'Organizzazioni delle parti sociali riconosciute a livello nazionale o regionale, in particolare quelle interprofessionali e quelle dei settori legati all’uso previsto dei fondi',
        en: 'Nationally or regionally recognised social partners’ organisations, in particular general cross-industry organisations and sectoral organisations whose sectors are related to the planned use of the ESI Funds',
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
      description: {
        it: 'Camere di commercio e associazioni di imprese che rappresentano l’interesse generale di industrie e settori, con rappresentanza equilibrata di grandi, medie, piccole e microimprese e dell’economia sociale',
        en: 'Chambers of commerce and business associations representing the general interest of industries and branches, with a view to ensuring balanced representation of large, medium-sized, small and microenterprises, together with representatives of the social economy',
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
      description: {
        it: 'Organismi che rappresentano la società civile: partner ambientali, organizzazioni non governative, organismi di promozione dell’inclusione sociale, della parità di genere e della non discriminazione',
        en: 'Bodies representing civil society, such as environmental partners, non-governmental organisations, and bodies responsible for promoting social inclusion, gender equality and non-discrimination',
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
      description: {
        it: 'Organismi attivi nei settori legati all’uso previsto dei fondi e all’applicazione dei principi orizzontali, scelti per rappresentatività, copertura geografica e tematica, capacità di gestione, competenza e innovazione',
        en: 'Bodies working in the areas related to the planned use of the ESI Funds and to the application of horizontal principles, based on their representativeness, and taking into account geographic and thematic coverage, management capacity, expertise and innovative approaches',
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
      description: {
        it: 'Altre organizzazioni o gruppi sui quali l’attuazione dei fondi incide in modo significativo, in particolare i gruppi a rischio di discriminazione ed esclusione sociale',
        en: 'Other organisations or groups which are significantly affected or likely to be significantly affected by the implementation of the ESI Funds, in particular groups considered to be at risk of discrimination and social exclusion',
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
      description: {
        it: 'Organismi di ricerca e università, se del caso',
        en: 'Research organisations and universities, where appropriate',
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
