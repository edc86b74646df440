import type {
  Partnership,
  Programme,
  RegistrationReceipt,
  RegistrationRequest,
  Territory,
} from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';

const record = {
  version: 1,
  createdAt: '2026-01-12T09:00:00Z',
  updatedAt: '2026-01-12T09:00:00Z',
  demo: true,
};

const region = (code: string, title: string): Territory => ({
  code,
  title,
  level: 'nuts2',
  parentCode: code.slice(0, 3),
  validFrom: '2021-01-01',
});

const province = (code: string, title: string): Territory => ({
  code,
  title,
  level: 'nuts3',
  parentCode: code.slice(0, 4),
  validFrom: '2021-01-01',
});

/** Every region and autonomous province, and some provinces. */
export const territories: readonly Territory[] = [
  region('ITC1', 'Piemonte'),
  region('ITC2', 'Valle d’Aosta/Vallée d’Aoste'),
  region('ITC3', 'Liguria'),
  region('ITC4', 'Lombardia'),
  region('ITF1', 'Abruzzo'),
  region('ITF2', 'Molise'),
  region('ITF3', 'Campania'),
  region('ITF4', 'Puglia'),
  region('ITF5', 'Basilicata'),
  region('ITF6', 'Calabria'),
  region('ITG1', 'Sicilia'),
  region('ITG2', 'Sardegna'),
  region('ITH1', 'Provincia autonoma di Bolzano/Bozen'),
  region('ITH2', 'Provincia autonoma di Trento'),
  region('ITH3', 'Veneto'),
  region('ITH4', 'Friuli-Venezia Giulia'),
  region('ITH5', 'Emilia-Romagna'),
  region('ITI1', 'Toscana'),
  region('ITI2', 'Umbria'),
  region('ITI3', 'Marche'),
  region('ITI4', 'Lazio'),
  province('ITC11', 'Torino'),
  province('ITC4C', 'Milano'),
  province('ITF43', 'Taranto'),
  province('ITF47', 'Bari'),
  province('ITH10', 'Bolzano/Bozen'),
  province('ITI43', 'Roma'),
];

const programme = (code: string, title: string, cycle: string, number: number): Programme => ({
  ...record,
  id: `019363c0-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
  code,
  title,
  cycle,
  kind: 'PR',
  funds: ['FESR'],
  level: 'regional',
  nuts2: [],
  esif: true,
  sources: [],
  status: 'published',
});

/** Enough programmes for the search to be offered. */
export const programmes: readonly Programme[] = [
  programme('pr-puglia-fesr-fse-2021-2027', 'PR Puglia FESR FSE+', '2021-2027', 1),
  programme('pr-lombardia-fesr-2021-2027', 'PR Lombardia FESR', '2021-2027', 2),
  programme('pr-lazio-fse-2021-2027', 'PR Lazio FSE+', '2021-2027', 3),
  programme('pr-valle-daosta-fesr-2021-2027', 'PR Valle d’Aosta/Vallée d’Aoste FESR', '2021-2027', 4),
  programme('pn-cultura-2021-2027', 'PN Cultura', '2021-2027', 5),
  programme('pn-ricerca-2021-2027', 'PN Ricerca, innovazione e competitività', '2021-2027', 6),
  programme('pn-inclusione-2021-2027', 'PN Inclusione e lotta alla povertà', '2021-2027', 7),
  programme('pn-scuola-2021-2027', 'PN Scuola e competenze', '2021-2027', 8),
  programme('pon-legalita-2014-2020', 'PON Legalità', '2014-2020', 9),
  programme('por-emilia-romagna-fse-2014-2020', 'POR Emilia-Romagna FSE', '2014-2020', 10),
];

const partnership = (
  id: string,
  programmeCode: string,
  title: string,
  categoryScheme: Partnership['categoryScheme'],
  type: Partnership['type'] = 'monitoring_committee',
): Partnership => ({
  ...record,
  id,
  programmeCodes: [programmeCode],
  type,
  title,
  legalBasis: [],
  categoryScheme,
  openToAdhesion: true,
  phases: [],
  validation: { status: 'validated' },
  sources: [],
  status: 'published',
});

/** Two partnerships of the first programme, one of each of some others. */
export const partnerships: readonly Partnership[] = [
  partnership(
    '019363c0-0000-7000-8000-000000000201',
    'pr-puglia-fesr-fse-2021-2027',
    'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027',
    'CPR-2021',
  ),
  partnership(
    '019363c0-0000-7000-8000-000000000202',
    'pr-puglia-fesr-fse-2021-2027',
    'Tavolo di partenariato economico e sociale della Puglia',
    'CPR-2021',
    'partnership_table',
  ),
  partnership(
    '019363c0-0000-7000-8000-000000000203',
    'pon-legalita-2014-2020',
    'Comitato di sorveglianza del PON Legalità 2014-2020',
    'ECCP-2014',
  ),
];

/** What a complete request holds. */
export const request: RegistrationRequest = {
  privacyNoticeVersion: '2026-11',
  privacyAcknowledged: true,
  organisation: {
    legalName: 'Rete delle associazioni ambientali della Puglia',
    taxCode: '80008630420',
    legalForm: '1.7.10',
    pec: 'rete@pec.esempio.it',
    website: 'https://www.esempio.it',
    registeredOffice: { nuts3: 'ITF47', municipality: 'Bari', postcode: '70121' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF4'],
    tags: ['environmental', 'volunteering'],
  },
  adhesion: {
    partnershipId: '019363c0-0000-7000-8000-000000000202',
    category: 'C1',
    motivation: 'Rappresentiamo 46 associazioni che si occupano di aree protette.',
  },
  contact: {
    givenName: 'Ada',
    familyName: 'Lorusso',
    institutionalEmail: 'ada.lorusso@esempio.it',
    phone: '+39 080 1234567',
  },
  language: 'it',
  elapsedSeconds: 600,
};

/** What who registers gets back. */
export const receipt: RegistrationReceipt = {
  reference: 'OC-2026-7K3M9QX2',
  status: 'submitted',
  submittedAt: '2026-11-23T09:31:00Z',
  legalName: 'Rete delle associazioni ambientali della Puglia',
  partnershipTitle: 'Tavolo di partenariato economico e sociale della Puglia',
  answerDueOn: '2026-12-23',
};

/** Answers to every call that the form makes. */
export const answers = {
  searchTerritories: { items: territories, limit: 200 },
  searchProgrammes: { items: programmes, limit: 200 },
  searchPartnerships: (url: URL) => ({
    items: partnerships.filter((one) =>
      one.programmeCodes.some((code) => url.searchParams.getAll('programme').includes(code)),
    ),
    limit: 200,
  }),
  showPartnership: ({ pathname }: URL) =>
    partnerships.find(({ id }) => pathname.endsWith(id)) ?? problem(404),
  issueChallenge: {},
  registerOrganisation: () => Response.json(receipt, { status: 201 }),
} satisfies Answers;
