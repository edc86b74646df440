import { labelOf, partnerCategory, type MembershipRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelledChoice } from '../labelled-choice.ts';
import { seatRole, seatValidity } from '../seat.ts';
import { isClosed, seatState, seatStates, type SeatState } from '../record-state.ts';
import { itemTemplate } from '../acting/item.ts';
import type { Opened } from './lookup.ts';
import type { View } from './view.ts';

/** What the composition does when a person acts on it. */
export interface CompositionActions {
  readonly show: (state: SeatState | '') => void;
  readonly open: (id: string) => void;
  readonly add: () => void;
  readonly copy: () => void;
  readonly validateAll: () => void;
}

/** The seats of a partnership by state, what waits first. */
export const compositionTemplate = (
  { partnership, seats = [] }: Opened,
  asked: SeatState | '',
  view: View,
  { show, open, ...acts }: CompositionActions,
): TemplateResult => {
  const { term } = view;
  const by = new Map(
    seatStates.map((state) => [state, seats.filter((seat) => seatState(seat) === state)] as const),
  );
  const groups = seatStates.filter(
    (state) => (by.get(state)?.length ?? 0) > 0 && (!asked || asked === state),
  );
  const frozen = partnership === undefined || isClosed(partnership);
  return html`${frozen ? html`<p class="notice">${term('frozen')}</p>` : actsTemplate(seats, view, acts)}
  ${
    seats.length === 0
      ? html`<p class="notice" part="empty">${term(view.may('edit') ? 'noSeats' : 'noSeatsYet')}</p>`
      : html`<div class="filters" part="filters">
            ${labelledChoice(
              'seat-state',
              term('seatState'),
              [
                ['', term('seats_all')],
                ...seatStates.map(
                  (state) => [state, `${term(`seats_${state}`)} (${by.get(state)?.length ?? 0})`] as const,
                ),
              ],
              asked,
              (state) => show(state as SeatState | ''),
            )}
          </div>
          ${groups.length === 0 ? html`<p class="notice">${term('noSeatsFound')}</p>` : nothing}
          ${groups.map((state) => groupTemplate(state, by.get(state) ?? [], view, open))}`
  }`;
};

/** What can be done to the composition as a whole, by who may. */
const actsTemplate = (
  seats: readonly MembershipRecord[],
  { term, may }: View,
  { add, copy, validateAll }: Pick<CompositionActions, 'add' | 'copy' | 'validateAll'>,
): unknown => {
  const drafts = may('decide') && seats.some(({ status }) => status === 'draft');
  return may('edit') || drafts
    ? html`<p class="actions">
        ${
          may('edit')
            ? html`<button type="button" part="add" id="add" @click=${add}>${term('addSeat')}</button>
                <button type="button" part="copy" id="copy" @click=${copy}>${term('copyFrom')}</button>`
            : nothing
        }
        ${
          drafts
            ? html`<button type="button" part="validate-all" id="validateAll" @click=${validateAll}>
                ${term('do_validateAll')}
              </button>`
            : nothing
        }
      </p>`
    : nothing;
};

const groupTemplate = (
  state: SeatState,
  seats: readonly MembershipRecord[],
  view: View,
  open: (id: string) => void,
): TemplateResult =>
  html`<section aria-labelledby="seats-${state}" part="group">
    <div class="list-head">
      ${view.heading(view.term(`seats_${state}`), 1, `seats-${state}`)}
      <span class="secondary">${view.term('countedSeats', seats.length)}</span>
    </div>
    <ul class="items" part="items">
      ${repeat(
        seats,
        ({ id }) => id,
        (seat) =>
          itemTemplate(
            { id: seat.id, title: seat.organisationLegalName, facts: facts(seat, view) },
            view,
            open,
            2,
          ),
      )}
    </ul>
  </section>`;

const facts = (seat: MembershipRecord, view: View): readonly unknown[] => {
  const { term, language } = view;
  return [
    `${seat.category} ${labelOf(partnerCategory, seat.category, language)}`,
    seatRole(seat, view),
    seatValidity(seat, view),
    seat.categoryValidated ? undefined : html`<span class="tag">${term('unvalidated')}</span>`,
    seat.mandate
      ? `${term('mandate')}: ${seat.mandate.act}`
      : isClosed(seat)
        ? undefined
        : html`<strong>${term('noMandate')}</strong>`,
    seat.endReason,
  ];
};
