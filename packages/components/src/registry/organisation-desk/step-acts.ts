import type { OrganisationRecord, ReasonedDecision } from '@officine-coesione/contract';
import { Organisations } from '@officine-coesione/sdk';
import { html, nothing } from 'lit';
import { reasoned } from '../acting/reason.ts';
import { openSeatsOf, type Act, type ActContext } from './acts.ts';
import { seatLines } from './seats.ts';

const nameOf = ({ opened }: ActContext): string => opened.organisation.legalName;

/** Suspends an organisation, and its seats with it. */
export const suspend: Act = {
  ...reasoned,
  about: ({ subject }, { term }) =>
    subject && subject.openSeats > 0
      ? html`<p class="notice warning" part="seats">${term('suspendsSeats', subject.openSeats)}</p>`
      : nothing,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Organisations(send).suspend(subject as OrganisationRecord, body as ReasonedDecision, options),
};

/** Brings a suspended organisation back. */
export const restore: Act = {
  ...reasoned,
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Organisations(send).restore(subject as OrganisationRecord, body as ReasonedDecision, options),
};

/** Archives an organisation, for good; not while it has seats that are not over. */
export const archive: Act = {
  ...reasoned,
  bar: ({ opened: { organisation, seats } }, view) => {
    if (organisation.openSeats === 0) return undefined;
    const { here, elsewhere } = openSeatsOf(organisation, seats);
    return html`<div class="notice warning" part="seats" role="status">
      <p><strong>${view.term('seatsFirst', organisation.openSeats)}</strong></p>
      ${
        here.length === 0
          ? nothing
          : html`<ul class="marked">
              ${seatLines(here, view)}
            </ul>`
      }
      ${elsewhere === 0 ? nothing : html`<p>${view.term('seatsElsewhere', elsewhere)}</p>`}
      <p>${view.term('seatsHow')}</p>
    </div>`;
  },
  names: nameOf,
  send: ({ send, subject, body, options }) =>
    new Organisations(send).archive(subject as OrganisationRecord, body as ReasonedDecision, options),
};
