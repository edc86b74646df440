import { contributionOutcome, labelOf, languages } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import type { Row } from '../../database/tables.ts';
import { dayInRome, timeInRome } from '../../day.ts';
import { addressee, addresseeOf } from '../../keeping/addressee.ts';
import type { Writing } from '../../keeping/writing.ts';
import { notify } from '../../notification/outbox.ts';

/** Tells those who were invited that a consultation stays open longer, each organisation once. */
export async function tellProlongation(
  { transaction, at }: Writing,
  { id, version, title, closes_at: closesAt }: Row<'consultation'>,
): Promise<void> {
  const organisations = await transaction
    .selectFrom('organisation')
    .select(['id', 'legal_name', addressee.as('addressee')])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('consultation_invitation')
        .innerJoin('membership', 'membership.id', 'consultation_invitation.membership_id')
        .select('membership.organisation_id')
        .where('consultation_id', '=', id),
    )
    .execute();
  const closing = new Date(closesAt);
  for (const organisation of organisations)
    if (organisation.addressee)
      await notify(transaction, {
        kind: 'consultation_prolonged',
        eventKey: `consultation/${id}/${version + 1}/${organisation.id}`,
        recipient: organisation.addressee.address,
        language: organisation.addressee.language,
        facts: {
          legalName: organisation.legal_name,
          consultationTitle: title,
          closesOn: dayInRome(closing),
          closingTime: timeInRome(closing),
        },
        at,
      });
}

/** A contribution as far as its mails tell of it. */
type Told = Pick<Row<'contribution'>, 'id' | 'version' | 'reference' | 'organisation_id'>;

/** Tells who looks after the organisation that its contribution has arrived: the receipt. */
export async function tellAcknowledgement(
  { transaction, at }: Writing,
  { id, reference, organisation_id: organisationId }: Told,
  consultationTitle: string,
): Promise<void> {
  const reader = await readerOf(transaction, organisationId);
  if (!reader) return;
  await notify(transaction, {
    kind: 'contribution_acknowledged',
    eventKey: `contribution/${id}/acknowledged`,
    recipient: reader.address,
    language: reader.language,
    facts: { reference, legalName: reader.legalName, consultationTitle },
    at,
  });
}

/** Tells who looks after the organisation what became of its contribution. */
export async function tellAnswer(
  { transaction, at }: Writing,
  { id, version, reference, organisation_id: organisationId }: Told,
  { consultationTitle, outcome, answer }: Record<'consultationTitle' | 'outcome' | 'answer', string>,
): Promise<void> {
  const reader = await readerOf(transaction, organisationId);
  if (!reader) return;
  await notify(transaction, {
    kind: 'contribution_answered',
    eventKey: `contribution/${id}/answered/${version + 1}`,
    recipient: reader.address,
    language: reader.language,
    facts: {
      reference,
      legalName: reader.legalName,
      consultationTitle,
      outcome: labelOf(contributionOutcome, outcome, languageOf(reader.language)),
      answer,
    },
    at,
  });
}

const languageOf = (code: string): Language => languages.find((one) => one === code) ?? 'it';

async function readerOf(transaction: Writing['transaction'], organisationId: string) {
  const keeper = await addresseeOf(transaction, organisationId);
  const { legal_name: legalName } = await transaction
    .selectFrom('organisation')
    .select('legal_name')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return keeper && { ...keeper, legalName };
}
