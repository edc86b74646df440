import type { Insertable } from 'kysely';
import { newReference } from '../../keeping/reference.ts';
import type {
  ConsultationInvitationTable,
  ConsultationTable,
  ContributionTable,
  DocumentTable,
} from '../tables.ts';
import type { Committee, Seat } from './committee.ts';
import { record } from './record.ts';

/** An invented contribution: whose, and what became of it. */
export interface InventedContribution {
  readonly by: string;
  readonly kind: string;
  readonly text: string;
  readonly submittedAt: string;
  readonly outcome?: string | undefined;
  readonly answer?: string | undefined;
  readonly answeredAt?: string | undefined;
  /** The part of the outcome document where the change landed. */
  readonly landed?: string | undefined;
  readonly withdrawnAt?: string | undefined;
  readonly onBehalf?: boolean;
}

/** An invented consultation; instants, UTC. */
export interface InventedConsultation {
  readonly title: string;
  readonly summary: string;
  readonly phase: string;
  readonly involvementLevel: string;
  readonly questions: readonly string[];
  readonly channels: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly prolongedFrom?: string;
  readonly outcome?: { readonly publishedAt: string; readonly url: string };
  readonly said: readonly InventedContribution[];
}

/** What an invented consultation left behind. */
interface ConsultationRows {
  readonly documents: Insertable<DocumentTable>[];
  readonly consultations: Insertable<ConsultationTable>[];
  readonly invitations: Insertable<ConsultationInvitationTable>[];
  readonly contributions: Insertable<ContributionTable>[];
}

/** The invented consultations of a committee, to which who sat there was invited. */
export function consultationRows(
  now: string,
  { partnershipId, seats, seatOf }: Committee,
  invented: readonly InventedConsultation[],
): ConsultationRows {
  const rows: ConsultationRows = { documents: [], consultations: [], invitations: [], contributions: [] };
  for (const one of invented) {
    const { opensAt, closesAt, prolongedFrom } = one;
    const outcome = one.outcome && outcomeDocument(now, partnershipId, one.title, one.outcome);
    if (outcome) rows.documents.push(outcome);
    const consultation = { ...record(now), partnership_id: partnershipId };
    rows.consultations.push({
      ...consultation,
      title: one.title,
      phase: one.phase,
      involvement_level: one.involvementLevel,
      opens_at: opensAt,
      closes_at: closesAt,
      outcome_document_id: outcome?.id ?? null,
      outcome_published_at: one.outcome?.publishedAt ?? null,
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
        rows.invitations.push({ ...record(now), consultation_id: consultation.id, membership_id: id });
    for (const said of one.said)
      rows.contributions.push(contributionRow(now, said, consultation.id, seatOf(said.by), outcome?.id));
  }
  return rows;
}

const outcomeDocument = (
  now: string,
  partnershipId: string,
  title: string,
  { publishedAt, url }: NonNullable<InventedConsultation['outcome']>,
): Insertable<DocumentTable> => ({
  ...record(now),
  partnership_id: partnershipId,
  title: `Esito della consultazione: ${title}`,
  type: 'report',
  language: 'it',
  access: 'public',
  url,
  details: JSON.stringify({ publishedAt, accessible: true, relatesTo: [] }),
});

const contributionRow = (
  now: string,
  said: InventedContribution,
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
  status: said.withdrawnAt ? 'withdrawn' : said.answer === undefined ? 'acknowledged' : 'answered',
  submitted_at: said.submittedAt,
  acknowledged_at: said.submittedAt,
  outcome: said.outcome ?? null,
  answer: said.answer ?? null,
  answered_at: said.answeredAt ?? null,
  answered_by: said.answer === undefined ? null : 'system',
  withdrawn_at: said.withdrawnAt ?? null,
  details: JSON.stringify({
    attachments: [],
    ...(said.landed && { traceableTo: { documentId, section: said.landed } }),
  }),
});
