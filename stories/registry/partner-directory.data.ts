import { labelOf, partnerTag } from '@officine-coesione/contract';
import type {
  FacetCount,
  MembershipSummary,
  Organisation,
  OrganisationPage,
  TerritoryPage,
} from '@officine-coesione/contract';
import type { Answers } from '../api.ts';

/** Regions and groups of regions, with their official labels. */
export const territories: TerritoryPage = {
  items: Object.entries({
    IT: 'Italia',
    ITC: 'Nord-Ovest',
    ITF: 'Sud',
    ITG: 'Isole',
    ITH: 'Nord-Est',
    ITI: 'Centro',
    ITC1: 'Piemonte',
    ITC2: 'Valle d’Aosta/Vallée d’Aoste',
    ITC3: 'Liguria',
    ITC4: 'Lombardia',
    ITF1: 'Abruzzo',
    ITF2: 'Molise',
    ITF3: 'Campania',
    ITF4: 'Puglia',
    ITF5: 'Basilicata',
    ITF6: 'Calabria',
    ITG1: 'Sicilia',
    ITG2: 'Sardegna',
    ITH1: 'Provincia autonoma di Bolzano/Bozen',
    ITH2: 'Provincia autonoma di Trento',
    ITH3: 'Veneto',
    ITH4: 'Friuli-Venezia Giulia',
    ITH5: 'Emilia-Romagna',
    ITI1: 'Toscana',
    ITI2: 'Umbria',
    ITI3: 'Marche',
    ITI4: 'Lazio',
  }).map(([code, title]) => ({
    code,
    title,
    level: (['country', 'nuts1', 'nuts2'] as const)[Math.max(0, code.length - 2)] ?? 'nuts2',
    validFrom: '2021-01-01',
  })),
  limit: 200,
};

/** Programmes in which the organisations sit. */
export const programmes: Readonly<Record<string, string>> = {
  'pr-puglia-fesr-fse-2127': 'PR Puglia FESR FSE+ 2021-2027',
  'pr-basilicata-fesr-fse-2127': 'PR Basilicata FESR FSE+ 2021-2027',
  'pn-inclusione-2127': 'PN Inclusione e lotta alla povertà 2021-2027',
};

const id = (number: number): string => `019363c0-5c1e-7a44-9d0e-${number.toString(16).padStart(12, '0')}`;

const seat = (programme: string, changes: Partial<MembershipSummary> = {}): MembershipSummary => ({
  partnershipId: id(0xa000 + Object.keys(programmes).indexOf(programme)),
  organisationId: id(0),
  category: 'B1',
  categoryScheme: 'CPR-2021',
  categoryValidated: true,
  role: 'voting_member',
  voting: true,
  validFrom: '2023-02-14',
  partnershipTitle: `Comitato di sorveglianza del ${programmes[programme] ?? programme}`,
  partnershipType: 'monitoring_committee',
  programmeCodes: [programme],
  demo: true,
  ...changes,
});

/** An organisation invented for demonstration. */
export const organisation = (
  number: number,
  legalName: string,
  changes: Partial<Organisation> = {},
  memberships: MembershipSummary[] = [],
): Organisation => ({
  id: id(number),
  version: 1,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-10-06T08:30:00Z',
  demo: true,
  legalName,
  coverageNuts: ['ITF4'],
  tags: [],
  smallLocalAuthority: false,
  sources: [
    { system: 'Decreto di nomina del comitato', ref: 'DGR 123/2023', fetchedAt: '2026-03-02T09:00:00Z' },
  ],
  status: 'published',
  ...changes,
  _embedded: { memberships: memberships.map((each) => ({ ...each, organisationId: id(number) })) },
});

const puglia = 'pr-puglia-fesr-fse-2127';
const basilicata = 'pr-basilicata-fesr-fse-2127';
const inclusion = 'pn-inclusione-2127';

const told: readonly Organisation[] = [
  organisation(
    1,
    'Unione regionale delle camere di commercio della Puglia',
    {
      acronym: 'Unioncamere Puglia',
      legalForm: '2.7.20',
      taxCode: '80000000017',
      vatNumber: '00000000018',
      ipaCode: 'ucpu_demo',
      defaultCategory: 'B2',
      territorialLevel: 'regional',
      tags: ['smes', 'employers'],
      website: 'https://www.unioncamere-puglia.example.it/',
      email: 'partenariato@unioncamere-puglia.example.it',
      pec: 'unioncamere-puglia@pec.example.it',
      phone: '+39 080 000 0000',
      registeredOffice: {
        street: 'Via Emanuele Mola 19',
        postcode: '70121',
        municipality: 'Bari',
        nuts3: 'ITF47',
        country: 'IT',
      },
      sources: [
        {
          system: 'Indice delle pubbliche amministrazioni',
          ref: 'https://indicepa.gov.it/',
          fetchedAt: '2026-09-01T22:30:00Z',
        },
        { system: 'Decreto di nomina del comitato', ref: 'DGR 123/2023' },
      ],
    },
    [seat(puglia, { category: 'B2' }), seat(inclusion, { category: 'B2', role: 'observer', voting: false })],
  ),
  organisation(
    2,
    'Confederazione dei lavoratori di Basilicata',
    {
      legalForm: '1.8.10',
      taxCode: '90000000022',
      defaultCategory: 'B1',
      coverageNuts: ['ITF5'],
      territorialLevel: 'regional',
      tags: ['trade_union'],
      membersRepresented: 48_200,
      website: 'https://lavoro-basilicata.example.it',
    },
    [seat(basilicata)],
  ),
  organisation(
    3,
    'Associazione per la tutela dell’ambiente, della biodiversità e del paesaggio delle aree interne appenniniche e delle coste del Mezzogiorno – coordinamento delle sezioni regionali di Abruzzo, Molise, Puglia, Basilicata e Calabria',
    {
      acronym: 'ATABP',
      legalForm: '1.7.10',
      runtsSection: 'a',
      runtsNumber: '12345',
      defaultCategory: 'C1',
      coverageNuts: ['ITF1', 'ITF2', 'ITF4', 'ITF5', 'ITF6'],
      territorialLevel: 'macro_regional',
      tags: ['environmental', 'ngo', 'volunteering'],
      website: 'https://ambiente-aree-interne.example.it',
    },
    [
      seat(puglia, { category: 'C1', categoryValidated: false, role: 'advisory_member', voting: false }),
      seat(basilicata, { category: 'C1' }),
      seat(inclusion, { category: 'C1' }),
      seat(puglia, {
        category: 'C1',
        role: 'permanent_invitee',
        voting: false,
        partnershipTitle: 'Gruppo di lavoro sulle aree interne',
        partnershipType: 'working_group',
      }),
    ],
  ),
  organisation(
    4,
    'Università degli studi della Terra di Mezzo',
    {
      acronym: 'UniTM',
      legalForm: '2.6.20',
      taxCode: '80000000041',
      defaultCategory: 'D',
      territorialLevel: 'regional',
      website: 'https://www.unitm.example.it',
    },
    [seat(puglia, { category: 'D' })],
  ),
  organisation(
    5,
    'Consigliera regionale di parità della Puglia – ufficio',
    { defaultCategory: 'A3', territorialLevel: 'regional', tags: ['gender_equality', 'non_discrimination'] },
    [seat(puglia, { category: 'A3', role: 'permanent_invitee', voting: false })],
  ),
  organisation(
    6,
    'Gruppo europeo di cooperazione territoriale dell’Adriatico',
    { acronym: 'GECT Adriatico', defaultCategory: 'E1', coverageNuts: ['ITF4', 'ITI3', 'ITH4'] },
    [],
  ),
  organisation(
    7,
    'Federazione italiana delle persone con disabilità',
    {
      defaultCategory: 'C3',
      coverageNuts: ['IT'],
      tags: ['disability_rights', 'social_inclusion'],
    },
    [seat(inclusion, { category: 'C3' })],
  ),
];

const regions = territories.items.filter(({ code }) => code.length === 4);

/** What the demonstration directory holds: seven organisations told in full, and one of each kind a region. */
export const organisations: readonly Organisation[] = [
  ...told,
  ...regions.flatMap(({ code, title }, at) => [
    organisation(100 + at, `Associazione degli enti locali – ${title}`, {
      defaultCategory: 'A1',
      coverageNuts: [code],
    }),
    organisation(200 + at, `Forum del Terzo settore – ${title}`, {
      defaultCategory: 'C1',
      coverageNuts: [code],
      tags: ['social_economy', 'volunteering'],
    }),
  ]),
];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const programmesOf = ({ _embedded }: Organisation): string[] => [
  ...new Set((_embedded?.memberships ?? []).flatMap(({ programmeCodes }) => programmeCodes)),
];

const matchers: Readonly<Record<string, (item: Organisation, wanted: readonly string[]) => boolean>> = {
  category: ({ defaultCategory = '' }, wanted) => wanted.some((code) => defaultCategory.startsWith(code)),
  territory: ({ coverageNuts }, wanted) => wanted.some((code) => coverageNuts.includes(code)),
  programme: (item, wanted) => wanted.some((code) => programmesOf(item).includes(code)),
};

const found = (url: URL, apartFrom?: string): Organisation[] => {
  const words = folded(url.searchParams.get('q') ?? '').split(/\s+/);
  return organisations.filter(
    (item) =>
      words.every((word) =>
        folded(
          [item.legalName, item.acronym, ...item.tags.map((tag) => labelOf(partnerTag, tag, 'it'))].join(' '),
        ).includes(word),
      ) &&
      Object.entries(matchers).every(([name, matches]) => {
        const wanted = url.searchParams.getAll(name);
        return name === apartFrom || wanted.length === 0 || matches(item, wanted);
      }),
  );
};

const counted = (values: readonly string[], title?: (code: string) => string): FacetCount[] =>
  [...new Set(values)].map((code) => ({
    code,
    ...(title ? { title: title(code) } : {}),
    count: values.filter((value) => value === code).length,
  }));

/** Answers a search as the API does: over the demonstration directory, with counts and cursors. */
export const searchOrganisations = (url: URL): OrganisationPage | Response => {
  if (url.searchParams.has('format')) return new Response('legalName\n');
  const sort = url.searchParams.get('sort') ?? 'legalName';
  const all = found(url).sort(
    (a, b) => a.legalName.localeCompare(b.legalName, 'it') * (sort === '-legalName' ? -1 : 1),
  );
  const limit = Number(url.searchParams.get('limit') ?? 25);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  return {
    items: all.slice(from, from + limit),
    limit,
    ...(from + limit < all.length ? { nextCursor: String(from + limit) } : {}),
    _embedded: {
      facets: {
        total: all.length,
        category: counted(
          found(url, 'category').flatMap(({ defaultCategory }) => defaultCategory?.charAt(0) ?? []),
        ),
        territory: counted(
          found(url, 'territory').flatMap(({ coverageNuts }) =>
            coverageNuts.filter((code) => code.length === 4),
          ),
        ),
        programme: counted(found(url, 'programme').flatMap(programmesOf), (code) => programmes[code] ?? code),
      },
    },
  };
};

/** The demonstration directory, for `answerWith`. */
export const directory = {
  searchOrganisations,
  searchTerritories: territories,
} satisfies Answers;
