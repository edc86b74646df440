import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations that keep a composition, made of those of the registry. */
export const compositionAnswers = (
  partnership: AnswerOf<'showPartnership'>,
  member: AnswerOf<'searchMembers'>['items'][number],
) => {
  const { id, version, createdAt, updatedAt, demo } = partnership;
  const record = { id, version, createdAt, updatedAt, demo };

  const kept: AnswerOf<'showPartnershipRecord'> = {
    ...partnership,
    legitimation: {
      selectionMethod: 'public_notice',
      noticeUrl: 'https://pr2127.regione.puglia.it/avviso',
      criteria: ['Rappresentatività'],
      publishedOn: '2022-11-30',
    },
    rulesOfProcedure: {
      adoptedOn: '2023-03-01',
      voting: true,
      noticeWorkingDays: 10,
      quorumFraction: 0.5,
      agendaItemRequestDays: 5,
      urgentNoticeDays: 3,
      decisionRule: 'consensus',
      minutesRule: 'Within 30 days',
      conflictRule: 'Who is concerned leaves',
      reimbursementRule: 'Travel only',
      workingGroups: true,
    },
    pendingSeats: 2,
  };
  const seat: AnswerOf<'showMembership'> = {
    ...member,
    partnershipTitle: 'Comitato di sorveglianza',
    partnershipStatus: 'published',
  };
  const representative: AnswerOf<'nameRepresentative'> = {
    ...record,
    membershipId: id,
    partnershipId: id,
    organisationId: id,
    organisationLegalName: 'Regione Marche',
    kind: 'effective',
    givenName: 'Ada',
    familyName: 'Lorusso',
    jobTitle: 'Presidente',
    gender: 'not_declared',
    institutionalEmail: 'ada.lorusso@esempio.it',
    phone: '+39 080 0000',
    validFrom: '2023-02-14',
    validTo: '2027-12-31',
    publishName: true,
    publishNameBasis: 'D.Lgs. 33/2013',
    privacyNoticeVersion: '2026-11',
    acknowledgedAt: '2026-11-20T10:00:00Z',
  };
  const declaration: AnswerOf<'declareInterests'> = {
    ...record,
    representativeId: id,
    membershipId: id,
    partnershipId: id,
    organisationId: id,
    declaredOn: '2026-11-20',
    validUntil: '2027-11-20',
    noInterest: false,
    interests: [{ kind: 'employment', description: 'Consultant', reference: 'Call 3/2026' }],
    outcome: 'recusal',
    reviewedBy: 'officer-7',
    reviewedAt: '2026-11-23T10:20:00Z',
  };
  const document: AnswerOf<'addDocument'> = {
    ...record,
    partnershipId: id,
    title: 'Regolamento interno',
    type: 'regulation',
    language: 'it',
    publishedAt: '2023-03-02T08:00:00Z',
    access: 'public',
    url: 'https://pr2127.regione.puglia.it/regolamento.pdf',
    license: 'CC-BY-4.0',
    accessible: true,
    relatesTo: ['rules_of_procedure'],
    withdrawnAt: '2026-11-23T10:20:00Z',
  };
  const skipped = { organisationId: id, organisationLegalName: 'Regione Marche', reason: 'already_there' };
  const contact = {
    givenName: 'Ada',
    familyName: 'Lorusso',
    jobTitle: 'Presidente',
    institutionalEmail: 'ada.lorusso@esempio.it',
    phone: '+39 080 0000',
  };
  const asked = { submittedAt: createdAt, contact, language: 'it', privacyNoticeVersion: '2026-11' };
  const personalData: AnswerOf<'showPersonalData'> = {
    institutionalEmail: 'ada.lorusso@esempio.it',
    representatives: [representative],
    declarations: [declaration],
    registrations: [{ id, reference: 'OC-2026-7K3M9QX2', status: 'validated', ...asked }],
    accessRequests: [
      { id, organisationId: id, status: 'granted', motivation: 'I am its president', ...asked },
    ],
    attendances: [
      {
        meetingId: id,
        title: 'Settima seduta',
        startsAt: createdAt,
        membershipId: id,
        mode: 'online',
        gender: 'F',
        arrivedAt: createdAt,
        leftAt: createdAt,
      },
    ],
    letters: [{ kind: 'registration_received', status: 'sent', createdAt }],
    organisations: [{ id, legalName: 'Regione Marche' }],
  };
  const words = 'Chi tratta i dati, perché, per quanto tempo.';
  const notice: AnswerOf<'showPrivacyNotice'> = {
    ...record,
    code: '2026-11',
    validFrom: '2026-11-01',
    texts: { it: words, en: words, de: words, fr: words, sl: words },
  };
  return {
    publishPrivacyNotice: notice,
    searchPrivacyNotices: page(notice, notice),
    showPrivacyNotice: notice,
    showPersonalData: personalData,
    erasePersonalData: {
      representatives: 1,
      declarations: 1,
      registrations: 1,
      accessRequests: 1,
      letters: 1,
      keptRegistrations: ['OC-2026-7K3M9QX2'],
    },
    openPartnership: kept,
    amendPartnership: kept,
    publishPartnership: kept,
    suspendPartnership: kept,
    archivePartnership: kept,
    copyComposition: { membershipIds: [id, id], skipped: [skipped, skipped] },
    validateComposition: { membershipIds: [id], skipped: [] },
    searchPartnershipRecords: page(kept, kept),
    showPartnershipRecord: kept,
    addMembership: seat,
    searchMemberships: page(seat, seat),
    showMembership: seat,
    amendMembership: seat,
    validateMembership: seat,
    rejectMembership: seat,
    suspendMembership: seat,
    endMembership: seat,
    nameRepresentative: representative,
    searchRepresentatives: page(representative, representative),
    amendRepresentative: representative,
    endRepresentative: representative,
    declareInterests: declaration,
    searchDeclarations: page(declaration, declaration),
    reviewDeclaration: declaration,
    addDocument: document,
    searchDocuments: page(document, document),
    withdrawDocument: document,
  };
};
