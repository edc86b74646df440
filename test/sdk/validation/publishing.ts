import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations on releases. */
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
  return {
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
