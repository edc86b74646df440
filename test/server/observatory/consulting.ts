import type { AnswerOf, BodyOf, OperationId } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { ask } from '../ask.ts';
import type { Asked } from '../ask.ts';
import {
  committee,
  handlersOn,
  organisation,
  publishedSeat,
  someone,
} from '../registry/composition/composition.ts';

/** When the tests take place, unless they say otherwise. */
export const today = '2026-11-23T09:00:00.000Z';

/** Before, while and after the consultations of the tests are open. */
export const opens = '2026-11-20T08:00:00.000Z';
export const closes = '2026-12-20T22:59:00.000Z';
export const later = '2026-12-21T09:00:00.000Z';

/** Calls an operation of the observatory, at an instant. */
export const call = <Id extends OperationId>(
  database: Database,
  id: Id,
  asked?: Asked,
  at = today,
): Promise<AnswerOf<Id>> =>
  ask(
    observatoryHandlers(database, () => new Date(at)),
    id,
    asked,
  );

/** A public committee with some members that sit in it with a vote. */
export async function publicCommittee(database: Database, members = 2, title = 'Comitato consultato') {
  const { id: partnershipId, programmeCodes } = await committee(database, { title });
  const seats: { membershipId: string; organisationId: string; partner: Principal }[] = [];
  for (let number = 1; number <= members; number += 1) {
    const organisationId = await organisation(database, `Ente consultato ${number}`);
    const { id: membershipId } = await publishedSeat(database, partnershipId, { organisationId });
    const partner = someone('partner_editor', { organisations: [organisationId] });
    seats.push({ membershipId, organisationId, partner });
  }
  await ask(handlersOn(database), 'publishPartnership', {
    parameters: { partnershipId },
    ifVersion: 1,
    body: {},
  });
  const keeper = someone('authority_editor', { partnerships: [partnershipId] });
  return { partnershipId, programmeCode: programmeCodes[0]!, seats, keeper };
}

/** A document of a partnership. */
export const documentOf = async (
  database: Database,
  partnershipId: string,
  access: BodyOf<'addDocument'>['access'] = 'public',
): Promise<string> => {
  const { id } = await ask(handlersOn(database), 'addDocument', {
    parameters: { partnershipId },
    body: {
      title: 'Programma, terza stesura',
      type: 'report',
      language: 'it',
      access,
      url: 'https://esempio.it/programma.pdf',
      accessible: true,
    },
  });
  return id;
};

/** What a consultation is announced with. */
export const announcement = (
  partnershipId: string,
  change: Partial<BodyOf<'announceConsultation'>> = {},
): BodyOf<'announceConsultation'> => ({
  partnershipId,
  title: 'Criteri di selezione',
  phase: 'implementation',
  involvementLevel: 'dialogue',
  opensAt: opens,
  closesAt: closes,
  ...change,
});

/** A consultation that is published. */
export async function published(
  database: Database,
  partnershipId: string,
  change: Partial<BodyOf<'announceConsultation'>> = {},
): Promise<AnswerOf<'publishConsultation'>> {
  const { id } = await call(database, 'announceConsultation', { body: announcement(partnershipId, change) });
  return call(database, 'publishConsultation', {
    parameters: { consultationId: id },
    ifVersion: 1,
    body: {},
  });
}

/** A public contribution of an organisation, sent by itself. */
export const contribute = (
  database: Database,
  consultationId: string,
  { organisationId, partner }: { readonly organisationId: string; readonly partner: Principal },
  change: Partial<BodyOf<'draftContribution'>> = {},
  at = today,
): Promise<AnswerOf<'draftContribution'>> =>
  call(
    database,
    'draftContribution',
    {
      principal: partner,
      body: {
        consultationId,
        organisationId,
        kind: 'proposal',
        text: 'Tenete conto dei comuni più piccoli.',
        public: true,
        ...change,
      },
    },
    at,
  );

/** A step in the life of a contribution, on the version it has. */
export const step = <
  Id extends
    | 'amendContribution'
    | 'submitContribution'
    | 'acknowledgeContribution'
    | 'answerContribution'
    | 'withdrawContribution',
>(
  database: Database,
  id: Id,
  { id: contributionId, version }: { readonly id: string; readonly version: number },
  body: unknown,
  { principal, at = today }: { readonly principal?: Principal; readonly at?: string } = {},
): Promise<AnswerOf<Id>> =>
  call(
    database,
    id,
    { parameters: { contributionId }, ifVersion: version, body, ...(principal && { principal }) },
    at,
  );
