import type {
  Consultation,
  Contribution,
  ContributionRecord,
  Meeting,
  OwnAccess,
  PartnershipDocument,
} from '@officine-coesione/contract';
import { dayAfter, today } from '../../packages/components/src/calendar.ts';
import type { Answers } from '../api.ts';

const day = 86_400_000;

/** An instant so many days from today in Italy, at ten in the morning, UTC. */
export const inDays = (days: number): string => `${dayAfter(today(), days)}T10:00:00.000Z`;

export const idOf = (kind: string, at: number): string =>
  `019363c0-0000-7000-8${kind}-${String(at).padStart(12, '0')}`;

const record = (kind: string, at: number) => ({
  id: idOf(kind, at),
  version: 1,
  createdAt: '2026-01-12T09:00:00.000Z',
  updatedAt: '2026-01-12T09:00:00.000Z',
  demo: true,
});

const partnership = {
  partnershipId: idOf('100', 1),
  partnershipTitle: 'Comitato di sorveglianza, PR Basilicata 2021-2027',
};
const programmeCodes = ['pr-fesr-fse-plus-basilicata-2021-2027'];

const agenda: Meeting['agenda'] = [
  {
    id: idOf('300', 1),
    title: 'Stato di attuazione del programma',
    kind: 'information',
    durationMin: 40,
    ledBySide: 'authority',
    documents: [
      { documentId: idOf('200', 1), title: 'Relazione sullo stato', url: 'https://esempio.it/stato.pdf' },
    ],
  },
  {
    id: idOf('300', 2),
    title: 'Contributi del partenariato',
    kind: 'discussion',
    durationMin: 30,
    ledBySide: 'partner',
    documents: [],
  },
  {
    id: idOf('300', 3),
    title: 'Criteri di selezione delle operazioni',
    kind: 'decision',
    durationMin: 30,
    ledBySide: 'joint',
    documents: [],
  },
];

/** A meeting to come, with enough notice. */
export const meeting = (at: number, more: Partial<Meeting> = {}): Meeting => ({
  ...record('400', at),
  ...partnership,
  programmeCodes,
  number: at,
  title: `Seduta numero ${at}`,
  mode: 'hybrid',
  startsAt: inDays(20 + at),
  endsAt: new Date(Date.parse(inDays(20 + at)) + day / 8).toISOString(),
  place: 'Potenza',
  convenedAt: inDays(-5),
  urgent: false,
  status: 'convened',
  languages: ['it', 'en'],
  accessibilityMeasures: ['Sottotitoli in tempo reale'],
  agenda,
  ledMinutes: { authority: 40, partner: 30, joint: 30, unassigned: 0 },
  decisions: [],
  noticeWorkingDays: 17,
  noticeKept: true,
  ...more,
});

/** A meeting that was held, with who was there and what it decided. */
export const held = (at: number, more: Partial<Meeting> = {}): Meeting =>
  meeting(at, {
    startsAt: `202${5 - (at % 3)}-06-12T08:00:00.000Z`,
    endsAt: `202${5 - (at % 3)}-06-12T11:00:00.000Z`,
    status: 'held',
    noticeWorkingDays: 11,
    documentsWorkingDays: 5,
    noticeKept: false,
    minutes: { publishedAt: `202${5 - (at % 3)}-07-04T08:00:00.000Z`, url: 'https://esempio.it/verbale.pdf' },
    attendance: {
      entitled: 11,
      present: 7,
      proxies: 1,
      votingEntitled: 11,
      votingPresent: 7,
      quorate: true,
    },
    decisions: [
      {
        ...record('500', at),
        meetingId: idOf('400', at),
        agendaItemId: idOf('300', 3),
        text: 'Si approvano i criteri di selezione.',
        method: 'vote',
        votes: { for: 6, against: 0, abstain: 1, notVoting: 0 },
        binding: true,
        effectiveFrom: '2025-07-01',
      },
    ],
    _embedded: {
      present: [
        {
          category: 'A1',
          entitled: 3,
          present: 2,
          organisations: [
            { organisationId: idOf('600', 1), organisationLegalName: 'Regione Basilicata' },
            { organisationId: idOf('600', 2), organisationLegalName: 'Anci' },
          ],
        },
        {
          category: 'C',
          entitled: 4,
          present: 1,
          organisations: [
            { organisationId: idOf('600', 3), organisationLegalName: 'Forum del terzo settore' },
          ],
        },
        { category: 'D', entitled: 1, present: 0, organisations: [] },
      ],
    },
    ...more,
  });

export const cancelled = meeting(7, {
  startsAt: '2025-10-08T08:00:00.000Z',
  status: 'cancelled',
  cancelReason: 'I documenti non erano pronti.',
});

export const coming: readonly Meeting[] = [meeting(1)];
const { minutes: _minutes, ...unminuted } = held(3);
export const past: readonly Meeting[] = [unminuted, cancelled, held(4)];

/** Meetings as the API gives them: those to come, those past, the first and the last of all. */
export const meetings: Answers = {
  searchMeetings: ({ searchParams }: URL) => {
    if (searchParams.get('limit') === '1')
      return { items: [searchParams.get('sort') === 'startsAt' ? held(3) : meeting(1)], limit: 1 };
    const all = [...coming, ...past];
    const status = searchParams.get('status');
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? '9'];
    return {
      items: all.filter(
        ({ startsAt, status: state }) =>
          startsAt.slice(0, 10) >= from && startsAt.slice(0, 10) <= to && (!status || state === status),
      ),
      limit: 50,
    };
  },
};

/** A consultation that is open for twelve more days. */
export const consultation = (at: number, more: Partial<Consultation> = {}): Consultation => ({
  ...record('700', at),
  ...partnership,
  programmeCodes,
  title: 'Competenze digitali: come scrivere insieme il prossimo avviso',
  summary: 'La bozza cambia a ogni incontro e i contributi entrano nel testo.',
  phase: 'implementation',
  involvementLevel: 'co_design',
  objectDocumentIds: [idOf('200', 1)],
  questions: ['Chi resta escluso dai corsi che ci sono già?', 'Quali competenze servono alle imprese?'],
  channels: ['Contributi scritti', 'Tre incontri'],
  opensAt: inDays(-20),
  closesAt: inDays(12),
  durationDays: 32,
  stage: 'open',
  prolongations: [{ at: inDays(-1), from: inDays(2), to: inDays(12) }],
  invitedMembershipIds: [],
  status: 'published',
  ...more,
});

export const openConsultation = consultation(1);
export const upcomingConsultation = consultation(2, {
  title: 'Revisione di medio termine',
  stage: 'upcoming',
  opensAt: inDays(40),
  closesAt: inDays(80),
  questions: ['Quali obiettivi hanno bisogno di più risorse?'],
  prolongations: [],
  objectDocumentIds: [],
});
export const closedConsultation = consultation(3, {
  title: 'Domande per la valutazione intermedia',
  stage: 'closed',
  opensAt: '2025-02-03T08:00:00.000Z',
  closesAt: '2025-03-03T22:59:00.000Z',
  involvementLevel: 'dialogue',
  prolongations: [],
  participation: {
    invited: 10,
    responding: 3,
    contributions: 3,
    answered: 1,
    outcomes: [{ outcome: 'accepted', count: 1 }],
  },
});
export const answeredConsultation = consultation(4, {
  title: 'Criteri di selezione per le aree interne',
  stage: 'answered',
  opensAt: '2024-03-04T08:00:00.000Z',
  closesAt: '2024-04-12T21:59:00.000Z',
  prolongations: [],
  outcomeDocumentId: idOf('200', 2),
  outcomePublishedAt: '2024-05-20T08:00:00.000Z',
  participation: {
    invited: 12,
    responding: 5,
    contributions: 5,
    answered: 5,
    outcomes: [
      { outcome: 'rejected', count: 1 },
      { outcome: 'accepted', count: 3 },
      { outcome: 'deferred', count: 1 },
    ],
  },
});

const all = [openConsultation, upcomingConsultation, closedConsultation, answeredConsultation];

const document = (at: number, title: string): PartnershipDocument => ({
  ...record('200', at),
  partnershipId: partnership.partnershipId,
  title,
  type: 'report',
  language: 'it',
  access: 'public',
  url: `https://esempio.it/documenti/${at}.html`,
  accessible: true,
  relatesTo: [],
});

export const documents = {
  items: [document(1, 'Bozza dell’avviso'), document(2, 'Esito della consultazione')],
  limit: 100,
};

/** Consultations as the API gives them, with the documents they are about. */
export const consultations: Answers = {
  searchConsultations: ({ searchParams }: URL) => {
    const stages = searchParams.getAll('stage');
    const level = searchParams.get('involvementLevel');
    return {
      items: all.filter(
        ({ stage, involvementLevel }) =>
          (stages.length === 0 || stages.includes(stage)) && (!level || involvementLevel === level),
      ),
      limit: 100,
    };
  },
  showConsultation: openConsultation,
  searchDocuments: documents,
};

/** A contribution that was accepted. */
export const contribution = (at: number, more: Partial<Contribution> = {}): Contribution => ({
  ...record('800', at),
  ...partnership,
  consultationId: answeredConsultation.id,
  consultationTitle: answeredConsultation.title,
  organisationId: idOf('600', at),
  organisationLegalName: `Organizzazione ${at}`,
  category: 'C1',
  kind: 'proposal',
  text: 'Tra i criteri premiali manca la qualità del lavoro: chiediamo di aggiungerla.',
  attachments: [{ title: 'Indagine sul lavoro', url: 'https://esempio.it/indagine.pdf' }],
  public: true,
  onBehalf: false,
  late: false,
  status: 'answered',
  submittedAt: '2024-03-18T09:20:00.000Z',
  acknowledgedAt: '2024-03-18T09:20:00.000Z',
  outcome: 'accepted',
  answer: 'Il criterio C.3 premia ora i progetti che creano lavoro stabile.',
  answeredAt: '2024-04-29T08:00:00.000Z',
  answerDays: 42,
  traceableTo: { documentId: idOf('200', 2), section: 'Criterio C.3' },
  ...more,
});

const { outcome: _outcome, answer: _answer, answeredAt: _at, answerDays: _days, ...asked } = contribution(2);
const { traceableTo: _landed, ...unanswered } = asked;

/** One that waits for its answer. */
export const waiting: Contribution = {
  ...unanswered,
  status: 'acknowledged',
  submittedAt: inDays(-35),
  onBehalf: true,
  late: true,
  text: 'Proponiamo di valutare quante persone formate hanno trovato lavoro. '.repeat(20),
  attachments: [],
};

/** Contributions as the API gives them. */
export const contributions: Answers = {
  ...consultations,
  searchContributions: ({ searchParams }: URL) => {
    const [outcome, status, category] = ['outcome', 'status', 'category'].map((name) =>
      searchParams.get(name),
    );
    return {
      items: [
        waiting,
        contribution(1),
        contribution(3, {
          outcome: 'rejected',
          answer: 'Il regolamento del fondo non lo consente.',
          category: 'B2',
        }),
      ].filter(
        (one) =>
          (!outcome || one.outcome === outcome) &&
          (!status || one.status === status) &&
          (!category || one.category?.startsWith(category)),
      ),
      limit: 20,
    };
  },
  showContribution: contribution(1),
};

/** Who looks after one organisation. */
export const partner: OwnAccess = {
  roles: ['partner_editor'],
  everywhere: false,
  organisationIds: [idOf('600', 1)],
  partnershipIds: [],
  programmeCodes: [],
  territories: [],
};

/** What the API keeps of what was sent. */
export const received: ContributionRecord = {
  ...unanswered,
  consultationId: openConsultation.id,
  consultationTitle: openConsultation.title,
  organisationLegalName: 'Forum del terzo settore',
  status: 'submitted',
  reference: 'OC-C-2026-7K3M9QX2',
};
