import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations on releases, context data and studies. */
export const publishingAnswers = (
  { id, version, createdAt, updatedAt, demo }: AnswerOf<'showPartnership'>,
  figures: AnswerOf<'showIndicatorData'>,
) => {
  const record = { id, version, createdAt, updatedAt, demo };
  const at = '2026-11-23T10:20:00Z';
  const labels = { it: 'Edizione', en: 'Release', de: 'Ausgabe', fr: 'Édition', sl: 'Izdaja' };

  const release: AnswerOf<'showRelease'> = {
    ...record,
    code: '2026-1',
    title: labels,
    referenceDate: '2026-09-30',
    status: 'superseded',
    indicatorCodes: ['PART_N'],
    frozenAt: at,
    publishedAt: at,
    revises: { releaseCode: '2025-2', reason: labels },
    changes: [{ kind: 'correction', indicatorCode: 'PART_N', text: labels }],
    cubes: [
      {
        indicatorCode: 'PART_N',
        title: labels,
        methodVersion: '1.0.0',
        cells: 1200,
        sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
        supersededBy: '2026-2',
        supersededAt: at,
      },
    ],
    supersededAt: at,
    supersededBy: '2026-2',
  };
  const difference: AnswerOf<'searchReleaseDifferences'>['items'][number] = {
    indicatorCode: 'PART_N',
    cell: { PROGRAMME: '_T', TIME_PERIOD: '2026' },
    kind: 'changed',
    oldValue: 44,
    oldStatus: 'P',
    newValue: 43,
    newStatus: 'O',
    reasons: ['Un comitato aveva contato due volte gli stessi partner.'],
  };
  const dataSet: AnswerOf<'showContextDataSetRecord'> = {
    ...record,
    code: 'popolazione-residente',
    title: labels,
    description: labels,
    source: { title: 'Istat', url: 'https://demo.istat.it/' },
    licence: { title: 'CC BY 3.0 IT', url: 'https://creativecommons.org/licenses/by/3.0/it/' },
    attribution: 'Istat, demo.istat.it',
    status: 'published',
    edition: 2,
    publishedAt: at,
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    mapping: {
      territory: 'ITTER107',
      time: 'TIME_PERIOD',
      measure: 'TIPO_DATO15',
      value: 'OBS_VALUE',
      unitColumn: 'UNIT_MEASURE',
      unit: 'n',
      decimals: 0,
      only: { SEXISTAT1: '9' },
      territoryCodes: { ITCD: '' },
      timeCodes: { '1/1/2025': '2025' },
      additive: true,
    },
    columns: [
      {
        column: 'ITTER107',
        label: 'Territorio',
        count: 21,
        examples: [{ code: 'ITF5', label: 'Basilicata' }],
      },
    ],
  };
  const { mapping: _mapping, columns: _columns, ...open } = dataSet;
  const report: AnswerOf<'checkContextData'> = {
    rows: 21,
    values: 20,
    errors: 1,
    warnings: 1,
    outlierRule: '|x − median| > k · 1.4826 · MAD, k = 5, n ≥ 8',
    findings: [{ severity: 'error', code: 'context_repeated', message: 'La stessa cella', row: 7 }],
  };
  const study: AnswerOf<'showStudy'> = {
    ...record,
    code: 'chi-siede-nei-comitati',
    title: labels,
    authors: [{ displayName: 'Laboratorio sul partenariato', affiliation: 'Università', body: true }],
    question: labels,
    releaseCode: '2026-1',
    figures: [
      {
        indicatorCode: 'PART_N',
        programme: ['_T'],
        territory: ['ITF5'],
        period: ['2026'],
        category: [],
        view: 'line',
        caption: labels,
      },
    ],
    context: [{ contextDataSetCode: 'popolazione-residente', edition: 2 }],
    narrative: labels,
    references: [{ text: 'Regolamento (UE) 240/2014', url: 'https://eur-lex.europa.eu/' }],
    status: 'published',
    versionNumber: 1,
    publishedAt: at,
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    latestVersionNumber: 2,
    permalink: 'https://api.example.it/studies/chi-siede-nei-comitati/versions/1',
    citation: { text: 'Laboratorio (2026).', bibtex: '@misc{x}', cslJson: '{}' },
  };
  return {
    searchStudies: page(study, study),
    showStudy: study,
    showStudyVersion: study,
    showStudyPackage: { study, figures: [figures], context: [figures] },
    draftStudy: study,
    amendStudy: study,
    publishStudy: study,
    searchStudyRecords: page(study, study),
    showStudyRecord: study,
    searchContextDataSets: page(open, open),
    showContextDataSet: open,
    showContextData: figures,
    registerContextDataSet: dataSet,
    amendContextDataSet: dataSet,
    loadContextData: dataSet,
    checkContextData: report,
    publishContextData: dataSet,
    searchContextDataSetRecords: page(dataSet, dataSet),
    showContextDataSetRecord: dataSet,
    searchReleases: page(release, release),
    showRelease: release,
    searchReleaseDifferences: page(difference, difference),
    draftRelease: release,
    amendRelease: release,
    publishRelease: release,
    recallRelease: release,
    searchReleaseRecords: page(release, release),
    showReleaseRecord: release,
    showReleaseRecordData: figures,
  };
};
