import { labelOf, partnerCategory, recordStatus, type MembershipRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { factsTemplate } from '../acting/item.ts';
import { isOpenSeat } from '../record-state.ts';
import { seatRole, seatValidity } from '../seat.ts';
import { openSeatsOf } from './acts.ts';
import type { Opened } from './lookup.ts';
import type { View } from './view.ts';

/** The seats of an organisation: those that are not over first. */
export const seatsTemplate = (
  { organisation, seats = [] }: Pick<Opened, 'organisation' | 'seats'>,
  view: View,
): TemplateResult => {
  const { term } = view;
  const { here, elsewhere } = openSeatsOf(organisation, seats);
  const over = seats.filter((seat) => !isOpenSeat(seat));
  if (seats.length === 0 && elsewhere === 0)
    return html`<p class="notice" part="empty">${term('noSeats')}</p>`;
  return html`${group('open', here, view)}
  ${elsewhere === 0 ? nothing : html`<p class="notice" part="elsewhere">${term('seatsElsewhere', elsewhere)}</p>`}
  ${group('other', over, view)}`;
};

const group = (kind: 'open' | 'other', seats: readonly MembershipRecord[], view: View): unknown =>
  seats.length === 0
    ? nothing
    : html`<section aria-labelledby="seats-${kind}" part="group">
        <div class="list-head">
          ${view.heading(view.term(`seats_${kind}`), 1, `seats-${kind}`)}
          <span class="secondary">${view.term('countedSeats', seats.length)}</span>
        </div>
        <ul class="items" part="items">
          ${seats.map(
            (seat) =>
              html`<li class="item" part="item">
                ${view.heading(view.partnership(seat.partnershipId, seat.partnershipTitle), 2)}
                ${factsTemplate(facts(seat, view))}
              </li>`,
          )}
        </ul>
      </section>`;

const facts = (seat: MembershipRecord, view: View): readonly unknown[] => [
  html`<span class="tag">${labelOf(recordStatus, seat.status, view.language)}</span>`,
  `${seat.category} ${labelOf(partnerCategory, seat.category, view.language)}`,
  seatRole(seat, view),
  seatValidity(seat, view),
  seat.endReason,
];

/** Seats by the partnership they are in, a line each. */
export const seatLines = (seats: readonly MembershipRecord[], view: View): readonly TemplateResult[] =>
  seats.map(
    (seat) =>
      html`<li>
        ${view.partnership(seat.partnershipId, seat.partnershipTitle)}${
          seat.status === 'suspended'
            ? html` (${labelOf(recordStatus, seat.status, view.language)})`
            : nothing
        }
      </li>`,
  );
