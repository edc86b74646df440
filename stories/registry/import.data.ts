import type { Import, ImportFault, PartnershipRecord } from '@officine-coesione/contract';
import type { Answers } from '../api.ts';
import { accessOf } from './own-access.data.ts';

/** Identifier of the import that the stories show. */
export const importId = '019363c0-5c1e-7a44-9d0e-0d6f6a1c2b01';

const partnership = {
  id: '019363c0-5c1e-7a44-9d0e-0d6f6a1c2b02',
  title: 'Comitato di sorveglianza del PR Puglia FESR-FSE+ 2021-2027',
} as PartnershipRecord;

/** Partnerships within reach. */
export const partnerships: readonly PartnershipRecord[] = [
  partnership,
  {
    id: '019363c0-5c1e-7a44-9d0e-0d6f6a1c2b03',
    title: 'Tavolo di partenariato regionale',
  } as PartnershipRecord,
];

const none = { newCount: 0, changedCount: 0, sameCount: 0, invalidCount: 0, checkedCount: 0 };

/** A file of seats whose columns are to be named. */
export const mapping: Import = {
  id: importId,
  version: 1,
  createdAt: '2026-11-23T08:15:00.000Z',
  updatedAt: '2026-11-23T08:15:00.000Z',
  demo: false,
  subject: 'memberships',
  partnershipId: partnership.id,
  status: 'mapping',
  fileTitle: 'composizione-2014-2020.csv',
  format: 'csv',
  encoding: 'utf-8',
  separator: ';',
  columns: [
    {
      title: 'Denominazione',
      samples: ['Regione Puglia', 'ANCI Puglia', 'Confindustria Puglia'],
    },
    { title: 'Codice fiscale', field: 'taxCode', samples: ['80017210727', '93029170724', '80006370722'] },
    { title: 'Cat.', samples: ['A1', 'B1'] },
    { title: 'Ruolo', field: 'role', samples: ['Presidenza', 'Componente con voto'] },
    { title: 'Dal', field: 'validFrom', samples: ['01/03/2022', '44621'] },
    { title: '', samples: [] },
  ],
  rowCount: 120,
  ...none,
  appliedCount: 0,
  leftOutCount: 0,
  undoneCount: 0,
};

/** Looked at in part. */
export const checking: Import = { ...mapping, status: 'checking', rowCount: 48_210, checkedCount: 17_000 };

/** Looked at: most rows are good. */
export const checked: Import = {
  ...mapping,
  status: 'checked',
  checkedCount: 120,
  newCount: 96,
  changedCount: 12,
  sameCount: 6,
  invalidCount: 6,
};

/** In the registry, but for a row. */
export const applied: Import = { ...checked, status: 'applied', appliedCount: 107, leftOutCount: 1 };

/** Taken back, but for two rows. */
export const undone: Import = { ...applied, status: 'undone', undoneCount: 105, leftOutCount: 3 };

/** What the dry run found. */
export const faults: readonly ImportFault[] = [
  {
    row: 7,
    column: 'Codice fiscale',
    value: '00743110158',
    reason:
      'L’ultima cifra del codice fiscale non torna: confrontalo con il documento, carattere per carattere.',
    code: 'tax_code_check',
    severity: 'error',
  },
  {
    row: 12,
    column: 'Cat.',
    value: 'A2',
    reason:
      'La categoria «A2» non fa parte della classificazione CPR-2021: scegline una di quella classificazione.',
    code: 'category_not_in_scheme',
    severity: 'error',
  },
  {
    row: 31,
    column: 'Dal',
    value: '30/2/2022',
    reason: 'La data non esiste o non è completa: indica giorno, mese e anno.',
    code: 'invalid_date',
    severity: 'error',
  },
  {
    row: 44,
    column: 'Ruolo',
    value: 'Osservatore',
    reason:
      'In quei giorni l’organizzazione siede già con un altro ruolo: controlla che siano davvero due posti.',
    code: 'import_other_role',
    severity: 'warning',
  },
  {
    row: 58,
    reason: 'Compila questo campo.',
    code: 'required',
    severity: 'error',
  },
];

const page = (items: readonly object[]) => ({ items, limit: 50 });

/** The faults of the kind that was asked for. */
export const faultAnswer = (url: URL): object => {
  const severity = url.searchParams.get('severity');
  return page(faults.filter((one) => severity === null || one.severity === severity));
};

/** What the API answers of an import. */
export const importAnswers: Answers = {
  showOwnAccess: accessOf('authority_validator'),
  searchPartnershipRecords: page(partnerships),
  showPartnershipRecord: partnership,
  searchImports: page([applied, { ...checked, id: '019363c0-5c1e-7a44-9d0e-0d6f6a1c2b09' }]),
  startImport: mapping,
  showImport: checked,
  mapImport: mapping,
  checkImport: checked,
  searchImportFaults: faultAnswer,
  applyImport: applied,
  undoImport: undone,
};
