import type * as z from 'zod/mini';
import type { CapacityActivityRequest } from './capacity-activity-request.ts';
import type { ConsultationRequest } from './consultation-request.ts';
import type { ContributionAnswer, ContributionRequest } from './contribution-request.ts';

/** A committee is asked about a call before it is adopted. */
export const consultationRequest: z.input<typeof ConsultationRequest> = {
  partnershipId: '019363c0-0000-7000-8000-000000000202',
  title: 'Criteri di selezione delle operazioni per le aree interne',
  summary: 'Prima che il comitato li approvi, i criteri sono in consultazione per sei settimane.',
  phase: 'implementation',
  involvementLevel: 'dialogue',
  questions: ['I criteri tengono conto dei servizi che mancano nei comuni più piccoli?'],
  channels: ['Contributi scritti', 'Audizione del 15 dicembre 2026'],
  opensAt: '2026-11-23T08:00:00Z',
  closesAt: '2027-01-04T22:59:00Z',
  invitedMembershipIds: ['019363c0-0000-7000-8000-000000000303'],
};

/** A member asks for another wording. */
export const contributionRequest: z.input<typeof ContributionRequest> = {
  consultationId: '019363c0-0000-7000-8000-000000000404',
  organisationId: '019363c0-0000-7000-8000-000000000101',
  kind: 'amendment',
  target: { documentId: '019363c0-0000-7000-8000-000000000505', section: 'Criterio 4' },
  text: 'Aggiungere tra i criteri premiali la distanza dal pronto soccorso più vicino.',
  attachments: [{ title: 'Tempi di percorrenza', url: 'https://esempio.it/tempi.pdf' }],
  public: true,
};

/** What became of it, and why. */
export const contributionAnswer: z.input<typeof ContributionAnswer> = {
  outcome: 'accepted',
  answer: 'Il criterio 4 tiene ora conto della distanza dal pronto soccorso più vicino.',
  traceableTo: { documentId: '019363c0-0000-7000-8000-000000000505', section: 'Criterio 4, lettera c' },
};

/** A course for partners, paid by technical assistance. */
export const capacityActivityRequest: z.input<typeof CapacityActivityRequest> = {
  programmeCode: 'pr-fesr-fse-plus-basilicata-2021-2027',
  title: 'Leggere un avviso: corso per i partner',
  kind: 'training',
  startsOn: '2026-10-06',
  endsOn: '2026-10-07',
  hours: 12,
  deliveredBy: 'Segreteria tecnica del comitato',
  participants: [
    { organisationId: '019363c0-0000-7000-8000-000000000101', count: 12, female: 7, male: 5 },
    { organisationId: '019363c0-0000-7000-8000-000000000102', count: 3, female: 2, male: 1 },
  ],
  cost: { amount: '8400.00', currency: 'EUR' },
  fundedByTa: true,
};
