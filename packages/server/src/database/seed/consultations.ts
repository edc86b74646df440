import type { Insertable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { newReference } from '../../keeping/reference.ts';
import type {
  CapacityActivityTable,
  CapacityParticipantTable,
  ConsultationInvitationTable,
  ConsultationTable,
  ContributionTable,
  DocumentTable,
  MembershipTable,
} from '../tables.ts';

/** An invented contribution: whose, and what became of it. */
interface Said {
  readonly by: string;
  readonly kind: string;
  readonly text: string;
  readonly submittedAt: string;
  readonly outcome?: string;
  readonly answer?: string;
  readonly answeredAt?: string;
  /** The part of the outcome document where the change landed. */
  readonly landed?: string;
  readonly onBehalf?: boolean;
}

/** An invented consultation; instants, UTC. */
interface Invented {
  readonly title: string;
  readonly summary: string;
  readonly phase: string;
  readonly involvementLevel: string;
  readonly questions: readonly string[];
  readonly channels: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly prolongedFrom?: string;
  readonly outcomeAt?: string;
  readonly said: readonly Said[];
}

const invented: readonly Invented[] = [
  {
    title: 'Criteri di selezione per i servizi nelle aree interne',
    summary:
      'Prima che il comitato li approvi, i criteri con cui si scelgono i progetti per le aree interne sono in consultazione.',
    phase: 'implementation',
    involvementLevel: 'consultation',
    questions: [
      'I criteri tengono conto dei servizi che mancano nei comuni più piccoli?',
      'Che cosa renderebbe più semplice presentare un progetto?',
    ],
    channels: ['Contributi scritti', 'Incontro a Potenza'],
    opensAt: '2024-03-04T08:00:00.000Z',
    closesAt: '2024-04-12T21:59:00.000Z',
    outcomeAt: '2024-05-20T08:00:00.000Z',
    said: [
      {
        by: 'Cgil',
        kind: 'amendment',
        text: 'Tra i criteri premiali manca la qualità del lavoro: chiediamo di aggiungerla.',
        submittedAt: '2024-03-18T09:20:00.000Z',
        outcome: 'accepted',
        answer: 'Il criterio C.3 premia ora i progetti che creano lavoro stabile e regolare.',
        answeredAt: '2024-04-29T08:00:00.000Z',
        landed: 'Criterio C.3',
      },
      {
        by: 'Anci',
        kind: 'proposal',
        text: 'Nei comuni sotto i mille abitanti il cofinanziamento richiesto esclude di fatto chi ne ha più bisogno: andrebbe ridotto.',
        submittedAt: '2024-03-26T10:05:00.000Z',
        outcome: 'partially_accepted',
        answer:
          'Il cofinanziamento scende dal 20 al 10 per cento per le unioni di comuni; per i singoli comuni resta quello previsto dal bilancio regionale.',
        answeredAt: '2024-05-02T08:00:00.000Z',
        landed: 'Paragrafo 4.2',
      },
      {
        by: 'Confindustria Basilicata',
        kind: 'position',
        text: 'Chiediamo di estendere le agevolazioni alle grandi imprese che investono nelle aree interne.',
        submittedAt: '2024-04-02T07:45:00.000Z',
        outcome: 'rejected',
        answer: 'Il regolamento del fondo non consente qui il sostegno alle grandi imprese.',
        answeredAt: '2024-05-06T08:00:00.000Z',
      },
      {
        by: 'Legacoop Basilicata',
        kind: 'proposal',
        text: 'Le cooperative di comunità dovrebbero poter presentare progetti insieme ai comuni.',
        submittedAt: '2024-04-09T13:30:00.000Z',
        outcome: 'accepted',
        answer: 'Le cooperative di comunità sono ora tra i soggetti ammessi, in partenariato con i comuni.',
        answeredAt: '2024-05-06T08:00:00.000Z',
      },
      {
        by: 'Camera di Commercio di Potenza',
        kind: 'data',
        text: 'Alleghiamo i dati sulle imprese attive per comune, utili per pesare i criteri.',
        submittedAt: '2024-04-11T08:15:00.000Z',
        outcome: 'deferred',
        answer: 'I dati saranno usati per il prossimo avviso, quando i pesi verranno rivisti.',
        answeredAt: '2024-05-13T08:00:00.000Z',
        onBehalf: true,
      },
    ],
  },
  {
    title: 'Domande per la valutazione intermedia del programma',
    summary: 'Quali domande deve porsi la valutazione intermedia, e con quali dati si può rispondere.',
    phase: 'evaluation',
    involvementLevel: 'dialogue',
    questions: ['Quale effetto del programma vorreste che fosse valutato?'],
    channels: ['Contributi scritti', 'Due tavoli di lavoro'],
    opensAt: '2026-09-14T07:00:00.000Z',
    closesAt: '2026-10-30T22:59:00.000Z',
    said: [
      {
        by: 'Fondazione Eni Enrico Mattei',
        kind: 'question',
        text: 'Come si misura l’effetto degli interventi per il clima sui consumi degli edifici pubblici?',
        submittedAt: '2026-09-30T09:00:00.000Z',
        outcome: 'accepted',
        answer: 'La domanda entra nel piano di valutazione, con i consumi prima e dopo gli interventi.',
        answeredAt: '2026-11-10T09:00:00.000Z',
      },
      {
        by: 'Cisl',
        kind: 'proposal',
        text: 'Proponiamo di valutare anche quante persone formate hanno trovato lavoro entro un anno.',
        submittedAt: '2026-10-19T08:30:00.000Z',
      },
      {
        by: 'Confcooperative Basilicata',
        kind: 'position',
        text: 'La valutazione dovrebbe ascoltare chi ha usato i servizi, non solo chi li ha offerti.',
        submittedAt: '2026-10-28T15:10:00.000Z',
      },
    ],
  },
  {
    title: 'Competenze digitali: come scrivere insieme il prossimo avviso',
    summary:
      'L’avviso si scrive con i partner: la bozza cambia a ogni incontro e i contributi entrano nel testo.',
    phase: 'implementation',
    involvementLevel: 'co_design',
    questions: [
      'Chi resta escluso dai corsi che ci sono già?',
      'Quali competenze servono alle imprese più piccole?',
    ],
    channels: ['Contributi scritti', 'Tre incontri in presenza e a distanza'],
    opensAt: '2026-11-09T07:00:00.000Z',
    closesAt: '2027-01-15T22:59:00.000Z',
    prolongedFrom: '2026-12-18T22:59:00.000Z',
    said: [],
  },
  {
    title: 'Revisione di medio termine: dove spostare le risorse',
    summary: 'Dopo la valutazione intermedia il programma può cambiare: i partner dicono prima come.',
    phase: 'implementation',
    involvementLevel: 'co_programming',
    questions: ['Quali obiettivi hanno bisogno di più risorse, e quali di meno?'],
    channels: ['Contributi scritti', 'Seduta del comitato'],
    opensAt: '2027-03-01T07:00:00.000Z',
    closesAt: '2027-04-16T21:59:00.000Z',
    said: [],
  },
];

type Seat = Insertable<MembershipTable>;

const record = (now: string) => ({ id: uuid(), created_at: now, updated_at: now, demo: true });

/**
 * The invented consultations of a committee, to which who sat there was invited.
 *
 * @param seatOf the seat of an organisation in the committee, by its name
 */
export function consultationRows(
  now: string,
  partnershipId: string,
  seats: readonly Seat[],
  seatOf: (legalName: string) => Seat,
) {
  const documents: Insertable<DocumentTable>[] = [];
  const consultations: Insertable<ConsultationTable>[] = [];
  const invitations: Insertable<ConsultationInvitationTable>[] = [];
  const contributions: Insertable<ContributionTable>[] = [];
  for (const one of invented) {
    const { opensAt, closesAt, prolongedFrom, outcomeAt } = one;
    const outcome = outcomeAt === undefined ? undefined : outcomeDocument(now, partnershipId, one, outcomeAt);
    if (outcome) documents.push(outcome);
    const consultation = { ...record(now), partnership_id: partnershipId };
    consultations.push({
      ...consultation,
      title: one.title,
      phase: one.phase,
      involvement_level: one.involvementLevel,
      opens_at: opensAt,
      closes_at: closesAt,
      outcome_document_id: outcome?.id ?? null,
      outcome_published_at: outcomeAt ?? null,
      status: 'published',
      published_at: opensAt,
      details: JSON.stringify({
        summary: one.summary,
        objectDocumentIds: [],
        questions: one.questions,
        channels: one.channels,
        timetablePublishedAt: opensAt,
        prolongations: prolongedFrom ? [{ at: prolongedFrom, from: prolongedFrom, to: closesAt }] : [],
      }),
    });
    const day = opensAt.slice(0, 10);
    for (const { id, valid_from: from, valid_to: to } of seats)
      if ((from ?? day) <= day && (to ?? day) >= day)
        invitations.push({ ...record(now), consultation_id: consultation.id, membership_id: id });
    for (const said of one.said)
      contributions.push(contributionRow(now, said, consultation.id, seatOf(said.by), outcome?.id));
  }
  return { documents, consultations, invitations, contributions };
}

const outcomeDocument = (
  now: string,
  partnershipId: string,
  { title }: Invented,
  publishedAt: string,
): Insertable<DocumentTable> => ({
  ...record(now),
  partnership_id: partnershipId,
  title: `Esito della consultazione: ${title}`,
  type: 'report',
  language: 'it',
  access: 'public',
  url: 'https://esempio.it/consultazioni/aree-interne/esito.html',
  details: JSON.stringify({ publishedAt, accessible: true, relatesTo: [] }),
});

const contributionRow = (
  now: string,
  said: Said,
  consultationId: string,
  { id, organisation_id: organisationId }: Seat,
  documentId: string | undefined,
): Insertable<ContributionTable> => ({
  ...record(now),
  reference: newReference(said.submittedAt.slice(0, 4), 'OC-C'),
  consultation_id: consultationId,
  organisation_id: organisationId,
  membership_id: id,
  on_behalf: said.onBehalf ?? false,
  kind: said.kind,
  body: said.text,
  public: true,
  status: said.answer === undefined ? 'acknowledged' : 'answered',
  submitted_at: said.submittedAt,
  acknowledged_at: said.submittedAt,
  outcome: said.outcome ?? null,
  answer: said.answer ?? null,
  answered_at: said.answeredAt ?? null,
  answered_by: said.answer === undefined ? null : 'system',
  details: JSON.stringify({
    attachments: [],
    ...(said.landed && { traceableTo: { documentId, section: said.landed } }),
  }),
});

const activities = [
  {
    title: 'Leggere un avviso e scrivere un progetto: corso per i partner',
    kind: 'training',
    starts_on: '2024-10-08',
    ends_on: '2024-10-09',
    hours: 12,
    delivered_by: 'Segreteria tecnica del comitato',
    cost: 8400,
    funded_by_ta: true,
    people: { Cgil: [14, 8, 6], Cisl: [11, 6, 5], Uil: [12, 5, 7], 'Legacoop Basilicata': [3, 2, 1] },
  },
  {
    title: 'I dati aperti del programma: laboratorio',
    kind: 'workshop',
    starts_on: '2025-05-14',
    ends_on: null,
    hours: 6,
    delivered_by: 'Fondazione Eni Enrico Mattei',
    cost: 2600,
    funded_by_ta: true,
    people: {
      'Confindustria Basilicata': [9, 4, 5],
      'Camera di Commercio di Potenza': [6, 3, 3],
      Anci: [18, 10, 8],
    },
  },
  {
    title: 'Sportello per chi siede nel comitato per la prima volta',
    kind: 'helpdesk',
    starts_on: '2026-02-02',
    ends_on: '2026-06-26',
    hours: 40,
    delivered_by: 'Segreteria tecnica del comitato',
    cost: null,
    funded_by_ta: false,
    people: { 'Confcooperative Basilicata': [2, 1, 1], Uil: [1, 0, 1] },
  },
] as const satisfies readonly object[];

/**
 * The invented capacity activities of a programme.
 *
 * @param seatOf the seat of an organisation in its committee, by its name
 */
export function capacityRows(now: string, programmeCode: string, seatOf: (legalName: string) => Seat) {
  const rows: Insertable<CapacityActivityTable>[] = [];
  const participants: Insertable<CapacityParticipantTable>[] = [];
  for (const { people, ...one } of activities) {
    const activity = { ...record(now), programme_code: programmeCode, ...one };
    rows.push(activity);
    for (const [name, [count, female, male]] of Object.entries(people) as [string, readonly number[]][])
      participants.push({
        ...record(now),
        activity_id: activity.id,
        organisation_id: seatOf(name).organisation_id,
        people: count!,
        female: female!,
        male: male!,
      });
  }
  return { activities: rows, participants };
}
