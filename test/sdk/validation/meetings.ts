import type { AnswerOf } from '@officine-coesione/contract';

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

/** Right answers to the operations on meetings. */
export const meetingAnswers = ({
  id,
  version,
  createdAt,
  updatedAt,
  demo,
}: Pick<AnswerOf<'showPartnership'>, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'demo'>) => {
  const record = { id, version, createdAt, updatedAt, demo };
  const tally = {
    entitled: 32,
    present: 24,
    proxies: 2,
    votingEntitled: 28,
    votingPresent: 22,
    quorate: true,
  };
  const decision: AnswerOf<'recordDecision'> = {
    ...record,
    meetingId: id,
    agendaItemId: id,
    text: 'The criteria of selection are approved.',
    method: 'vote',
    votes: { for: 18, against: 1, abstain: 2, notVoting: 1 },
    binding: true,
    effectiveFrom: '2026-11-23',
  };
  const item = {
    id,
    title: 'Criteria of selection',
    kind: 'decision',
    durationMin: 40,
    ledBySide: 'partner',
    proposedByMembershipId: id,
    documents: [{ documentId: id, title: 'Draft', url: 'https://a.it/bozza.pdf' }],
  };
  const meeting: AnswerOf<'showMeeting'> = {
    ...record,
    partnershipId: id,
    partnershipTitle: 'Comitato di sorveglianza',
    programmeCodes: ['pr-fesr-puglia-2021-2027'],
    number: 7,
    title: 'Settima seduta',
    mode: 'hybrid',
    startsAt: '2026-11-20T09:30:00Z',
    endsAt: '2026-11-20T13:00:00Z',
    place: 'Bari',
    convenedAt: '2026-11-02T09:30:00Z',
    documentsSentAt: '2026-11-04T09:30:00Z',
    urgent: true,
    urgentReason: 'The deadline of the Commission',
    status: 'held',
    cancelReason: 'Strike',
    languages: ['it'],
    accessibilityMeasures: ['Subtitles'],
    agenda: [item],
    ledMinutes: { authority: 0, partner: 40, joint: 0, unassigned: 0 },
    minutes: {
      draftAt: '2026-11-21T09:30:00Z',
      sentAt: '2026-11-21T10:30:00Z',
      adoptedAt: '2026-11-22T09:30:00Z',
      publishedAt: '2026-11-23T09:30:00Z',
      documentId: id,
      url: 'https://a.it/verbale.pdf',
    },
    decisions: [decision],
    noticeWorkingDays: 13,
    documentsWorkingDays: 11,
    noticeKept: true,
    attendance: tally,
    _embedded: {
      present: [
        {
          category: 'B1',
          entitled: 4,
          present: 3,
          organisations: [{ organisationId: id, organisationLegalName: 'Regione Marche' }],
        },
      ],
    },
  };
  const kept: AnswerOf<'showMeetingRecord'> = {
    ...meeting,
    onlineUrl: 'https://a.it/riunione',
    agenda: [{ ...item, recusedMembershipIds: [id] }],
  };
  const attendance: AnswerOf<'showAttendance'> = {
    meetingId: id,
    version: 4,
    tally,
    rows: [
      {
        membershipId: id,
        organisationId: id,
        organisationLegalName: 'Regione Marche',
        category: 'B1',
        role: 'voting_member',
        voting: true,
        recorded: true,
        present: true,
        mode: 'in_person',
        proxyForMembershipId: id,
        representativeId: id,
        arrivedAt: '2026-11-20T09:30:00Z',
        leftAt: '2026-11-20T12:30:00Z',
        excused: false,
      },
    ],
  };
  return {
    searchMeetings: page(meeting, meeting),
    showMeeting: meeting,
    searchMeetingRecords: page(kept, kept),
    showMeetingRecord: kept,
    planMeeting: kept,
    amendMeeting: kept,
    conveneMeeting: kept,
    holdMeeting: kept,
    cancelMeeting: kept,
    setAgenda: kept,
    keepMinutes: kept,
    showAttendance: attendance,
    recordAttendance: attendance,
    recordDecision: decision,
    amendDecision: decision,
  };
};
