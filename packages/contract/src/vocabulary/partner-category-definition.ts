import type { Labels } from '../schema.ts';
import type { PartnerCategory } from './partner-category.ts';

/**
 * What the law says of the partner categories. English is the wording of the regulation, Italian is ours.
 * Apart from the labels: only who has to choose a category downloads it.
 */
export const partnerCategoryDefinition: Readonly<Partial<Record<PartnerCategory, Readonly<Labels>>>> = {
  A: {
    it: 'Autorità regionali, locali, urbane e altre autorità pubbliche competenti',
    en: 'Competent regional, local, urban and other public authorities',
  },
  A1: {
    it: 'Autorità regionali, rappresentanti nazionali delle autorità locali e autorità locali che rappresentano le città e le aree urbane più grandi, competenti per l’uso previsto dei fondi',
    en: 'Regional authorities, national representatives of local authorities and local authorities representing the largest cities and urban areas, whose competences are related to the planned use of the ESI Funds contributing to the programme',
  },
  A2: {
    it: 'Rappresentanti nazionali o regionali degli istituti di istruzione superiore, di chi offre istruzione, formazione e consulenza e dei centri di ricerca',
    en: 'National or regional representatives of higher educational institutions, education, training and advisory services providers and research centres',
  },
  A3: {
    it: 'Altre autorità pubbliche responsabili dell’applicazione dei principi orizzontali, in particolare gli organismi per la promozione della parità di trattamento',
    en: 'Other public authorities responsible for the application of horizontal principles, and in particular the bodies for the promotion of equal treatment',
  },
  A4: {
    it: 'Altri organismi organizzati a livello nazionale, regionale o locale e autorità che rappresentano le aree in cui si attuano investimenti territoriali integrati e strategie di sviluppo locale finanziati dal programma',
    en: 'Other bodies organised at national, regional or local level and authorities representing the areas where integrated territorial investments and local development strategies funded by the programme are carried out',
  },
  B1: {
    it: 'Organizzazioni delle parti sociali riconosciute a livello nazionale o regionale, in particolare quelle interprofessionali e quelle dei settori legati all’uso previsto dei fondi',
    en: 'Nationally or regionally recognised social partners’ organisations, in particular general cross-industry organisations and sectoral organisations whose sectors are related to the planned use of the ESI Funds',
  },
  B2: {
    it: 'Camere di commercio e associazioni di imprese che rappresentano l’interesse generale di industrie e settori, con rappresentanza equilibrata di grandi, medie, piccole e microimprese e dell’economia sociale',
    en: 'Chambers of commerce and business associations representing the general interest of industries and branches, with a view to ensuring balanced representation of large, medium-sized, small and microenterprises, together with representatives of the social economy',
  },
  C: {
    it: 'Organismi che rappresentano la società civile: partner ambientali, organizzazioni non governative, organismi di promozione dell’inclusione sociale, della parità di genere e della non discriminazione',
    en: 'Bodies representing civil society, such as environmental partners, non-governmental organisations, and bodies responsible for promoting social inclusion, gender equality and non-discrimination',
  },
  C1: {
    it: 'Organismi attivi nei settori legati all’uso previsto dei fondi e all’applicazione dei principi orizzontali, scelti per rappresentatività, copertura geografica e tematica, capacità di gestione, competenza e innovazione',
    en: 'Bodies working in the areas related to the planned use of the ESI Funds and to the application of horizontal principles, based on their representativeness, and taking into account geographic and thematic coverage, management capacity, expertise and innovative approaches',
  },
  C3: {
    it: 'Altre organizzazioni o gruppi sui quali l’attuazione dei fondi incide in modo significativo, in particolare i gruppi a rischio di discriminazione ed esclusione sociale',
    en: 'Other organisations or groups which are significantly affected or likely to be significantly affected by the implementation of the ESI Funds, in particular groups considered to be at risk of discrimination and social exclusion',
  },
  D: {
    it: 'Organismi di ricerca e università, se del caso',
    en: 'Research organisations and universities, where appropriate',
  },
};
