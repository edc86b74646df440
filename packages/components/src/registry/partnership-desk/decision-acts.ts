import {
  Decision,
  type ReasonedDecision,
  type MembershipRecord,
  type PartnershipRecord,
} from '@officine-coesione/contract';
import { Memberships, Partnerships } from '@officine-coesione/sdk';
import { html, nothing } from 'lit';
import { rulesOf } from '../../form/field.ts';
import { reasoned } from '../acting/reason.ts';
import { seatState } from '../record-state.ts';
import type { Act, ActContext } from './act.ts';
import type { View } from './view.ts';

const nameOf = ({ subject }: ActContext): string =>
  (subject as Partial<PartnershipRecord> | undefined)?.title ??
  (subject as Partial<MembershipRecord> | undefined)?.organisationLegalName ??
  '';

/** What a partnership lacks that its readers will look for, and where to add it. */
const lacks = ({ subject, opened: { seats = [] } }: ActContext, { term }: View): unknown => {
  const { pendingSeats, constitution, rulesOfProcedure, legitimation } = subject as PartnershipRecord;
  const undesignated = seats.filter(
    (seat) => !seat.mandate && ['pending', 'public'].includes(seatState(seat)),
  ).length;
  const points = [
    pendingSeats > 0 ? term('lacksPending', pendingSeats) : undefined,
    undesignated > 0 ? term('lacksMandates', undesignated) : undefined,
    constitution ? undefined : term('lacksConstitution'),
    rulesOfProcedure ? undefined : term('lacksRules'),
    legitimation ? undefined : term('lacksSelection'),
  ].filter((point) => point !== undefined);
  return points.length === 0
    ? nothing
    : html`<div class="notice warning" part="lacks">
        <p><strong>${term('beforePublishing')}</strong></p>
        <ul class="marked">
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </div>`;
};

/** Publishes a partnership, or brings a suspended one back. */
export const publish: Act = {
  schema: Decision,
  sections: () => [
    {
      fields: [
        {
          pointer: '/reason',
          control: 'area',
          label: 'q_note',
          hint: 'q_noteHint',
          ...rulesOf(Decision, '/reason'),
        },
      ],
    },
  ],
  about: lacks,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Partnerships(send).publish(subject as PartnershipRecord, body, options),
};

/** Suspends a partnership. */
export const suspend: Act = {
  ...reasoned,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Partnerships(send).suspend(subject as PartnershipRecord, body as ReasonedDecision, options),
};

/** Archives a partnership, for good; the drafts in it are closed. */
export const archive: Act = {
  ...reasoned,
  about: ({ subject }, { term }) => {
    const { pendingSeats } = subject as PartnershipRecord;
    return pendingSeats > 0
      ? html`<p class="notice warning" part="drafts">${term('closesDrafts', pendingSeats)}</p>`
      : nothing;
  },
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Partnerships(send).archive(subject as PartnershipRecord, body as ReasonedDecision, options),
};

/** Rejects a draft seat. */
export const rejectSeat: Act = {
  ...reasoned,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Memberships(send).reject(subject as MembershipRecord, body as ReasonedDecision, options),
};

/** Suspends a public seat. */
export const suspendSeat: Act = {
  ...reasoned,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Memberships(send).suspend(subject as MembershipRecord, body as ReasonedDecision, options),
};
