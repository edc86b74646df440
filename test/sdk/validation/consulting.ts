import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations on consultations, contributions and capacity activities. */
export const consultingAnswers = ({
  id,
  version,
  createdAt,
  updatedAt,
  demo,
}: AnswerOf<'showPartnership'>) => {
  const record = { id, version, createdAt, updatedAt, demo };
  const at = '2026-11-23T10:20:00Z';

  const consultation: AnswerOf<'showConsultationRecord'> = {
    ...record,
    partnershipId: id,
    partnershipTitle: 'Comitato di sorveglianza',
    programmeCodes: ['pr-puglia-fesr-fse-2127'],
    title: 'Criteri di selezione',
    summary: 'Prima che il comitato li approvi.',
    phase: 'implementation',
    involvementLevel: 'dialogue',
    objectDocumentIds: [id],
    questions: ['I criteri sono chiari?'],
    channels: ['Per iscritto'],
    timetablePublishedAt: at,
    opensAt: at,
    closesAt: '2027-01-04T22:59:00Z',
    durationDays: 42,
    stage: 'answered',
    prolongations: [{ at, from: '2026-12-20T22:59:00Z', to: '2027-01-04T22:59:00Z' }],
    invitedMembershipIds: [id],
    outcomeDocumentId: id,
    outcomePublishedAt: '2027-02-01T10:00:00Z',
    publishedAt: at,
    participation: {
      invited: 27,
      responding: 11,
      contributions: 18,
      answered: 17,
      outcomes: [{ outcome: 'accepted', count: 9 }],
    },
    status: 'published',
  };
  const told: AnswerOf<'showContribution'> = {
    ...record,
    consultationId: id,
    consultationTitle: 'Criteri di selezione',
    partnershipId: id,
    partnershipTitle: 'Comitato di sorveglianza',
    organisationId: id,
    organisationLegalName: 'Regione Marche',
    membershipId: id,
    kind: 'amendment',
    target: { documentId: id, section: 'Criterio 4', url: 'https://esempio.it/criteri' },
    text: 'Tenete conto dei comuni più piccoli.',
    attachments: [{ title: 'Tempi', url: 'https://esempio.it/tempi.pdf' }],
    public: true,
    onBehalf: true,
    late: true,
    status: 'answered',
    submittedAt: at,
    acknowledgedAt: at,
    outcome: 'accepted',
    answer: 'Il criterio 4 ne tiene conto.',
    answeredAt: at,
    answerDays: 0,
    traceableTo: { documentId: id, section: 'Criterio 4, lettera c', url: 'https://esempio.it/criteri' },
  };
  const contribution: AnswerOf<'showContributionRecord'> = {
    ...told,
    reference: 'OC-C-2026-7K3M9QX2',
    lateReason: 'La posta era guasta',
    answeredBy: 'officer-7',
    withdrawnAt: at,
  };
  const people = { count: 12, female: 7, male: 5, confStatus: 'F' };
  const hidden = { count: null, female: null, male: null, confStatus: 'C' };
  const activity: AnswerOf<'showActivity'> = {
    ...record,
    programmeCode: 'pr-puglia-fesr-fse-2127',
    title: 'Leggere un avviso',
    kind: 'training',
    startsOn: '2026-10-06',
    endsOn: '2026-10-07',
    hours: 12,
    deliveredBy: 'Segreteria tecnica',
    cost: { amount: '8400.50', currency: 'EUR' },
    fundedByTa: true,
    participants: [
      { organisationId: id, organisationLegalName: 'Regione Marche', ...people },
      { organisationId: id, organisationLegalName: 'Circolo', ...hidden },
    ],
    totals: { organisations: 2, participantHours: 180, ...people },
  };
  const kept: AnswerOf<'showActivityRecord'> = { ...activity, withdrawnAt: at };
  return {
    announceConsultation: consultation,
    searchConsultations: page(consultation, consultation),
    showConsultation: consultation,
    amendConsultation: consultation,
    publishConsultation: consultation,
    publishOutcome: consultation,
    archiveConsultation: consultation,
    searchConsultationRecords: page(consultation, consultation),
    showConsultationRecord: consultation,
    draftContribution: contribution,
    searchContributions: page(told, told),
    showContribution: told,
    amendContribution: contribution,
    submitContribution: contribution,
    acknowledgeContribution: contribution,
    answerContribution: contribution,
    withdrawContribution: contribution,
    searchContributionRecords: page(contribution, contribution),
    showContributionRecord: contribution,
    recordActivity: kept,
    searchActivities: page(activity, activity),
    showActivity: activity,
    amendActivity: kept,
    withdrawActivity: kept,
    searchActivityRecords: page(kept, kept),
    showActivityRecord: kept,
  };
};
