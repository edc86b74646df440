import { labelOf, partnershipType, type PartnershipRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { factsTemplate as partnershipFacts } from '../partnership/facts.ts';
import { tabId, tabListTemplate } from '../tab-list.ts';
import type { Task } from '../acting/task.ts';
import { isClosed, isPublic } from '../record-state.ts';
import { stepsOf, type ActId } from './acts.ts';
import { compositionTemplate, type CompositionActions } from './composition.ts';
import type { SeatState } from '../record-state.ts';
import { factsTemplate } from '../acting/item.ts';
import { stateWord } from './list.ts';
import type { Opened } from './lookup.ts';
import { papersTemplate } from './papers.ts';
import { personsTemplate } from './persons.ts';
import { fresh, sections, type Section } from './places.ts';
import type { View } from './view.ts';

/** How an open partnership is looked at. */
export interface RecordState {
  readonly section: Section;
  /** The tab that has focus while the arrows move it. */
  readonly atTab: Section;
  readonly seatState: SeatState | '';
  /** What is being done to the partnership; its button stands in the form. */
  readonly doing: ActId | undefined;
  /** Address of its public page, while there is one. */
  readonly publicPage: string | undefined;
  /** In the place of what the tab shows: a form, a seat, what is awaited. */
  readonly instead: unknown;
}

/** What an open partnership does when a person acts on it. */
export interface RecordActions extends Pick<CompositionActions, 'show'> {
  readonly begin: (task: Task<ActId>) => void;
  readonly look: (section: Section, membership?: string) => void;
  /** Goes back from a seat to the others. */
  readonly leaveSeat: () => void;
  readonly move: (section: Section) => void;
}

/** A partnership: what it is, what can be done with it, what is in it. */
export const recordTemplate = (
  opened: Opened & { readonly partnership: PartnershipRecord },
  state: RecordState,
  view: View,
  actions: RecordActions,
): TemplateResult => {
  const { term } = view;
  const { section } = state;
  return html`<article part="record" aria-labelledby="record-title">
    ${headTemplate(opened.partnership, state, view, actions)}
    ${tabListTemplate({
      label: term('tabs'),
      tabs: sections,
      open: section,
      at: state.atTab,
      name: (each) => term(`tab_${each}`),
      choose: (each) => actions.look(each),
      move: actions.move,
    })}
    <div role="tabpanel" id="panel" aria-labelledby=${tabId(section)}>
      ${state.instead ?? panelTemplate(opened, state, view, actions)}
    </div>
  </article>`;
};

const headTemplate = (
  partnership: PartnershipRecord,
  { doing, publicPage }: RecordState,
  view: View,
  { begin }: RecordActions,
): TemplateResult => {
  const { term } = view;
  return html`${view.heading(partnership.title, 0, 'record-title')}
  ${factsTemplate([
    html`<span class="tag">${stateWord(partnership, view)}</span>`,
    labelOf(partnershipType, partnership.type, view.language),
    partnership.programmeCodes.map(view.programme).join(', '),
    partnership.pendingSeats > 0 && !isClosed(partnership)
      ? html`<strong>${term('pending', partnership.pendingSeats)}</strong>`
      : undefined,
    partnership.demo ? html`<span class="tag">${view.common('demo')}</span>` : undefined,
    publicPage ? html`<a part="public-page" href=${publicPage}>${term('publicPage')}</a>` : undefined,
  ])}
  ${stepsTemplate(partnership, doing, view, begin)}`;
};

/** The steps that whoever decides can take with it; the button of one that is under way stands in its form. */
const stepsTemplate = (
  partnership: PartnershipRecord,
  doing: ActId | undefined,
  { term, may }: View,
  begin: RecordActions['begin'],
): unknown => {
  const steps = may('decide') ? stepsOf(partnership).filter((step) => step !== doing) : [];
  return steps.length === 0
    ? nothing
    : html`<p class="actions" part="steps">
        ${steps.map(
          (step) =>
            html`<button
              class=${step === 'publish' ? 'primary' : ''}
              type="button"
              part=${step}
              id=${step}
              @click=${() => begin({ act: step })}
            >
              ${term(`do_${step}`)}
            </button>`,
        )}
      </p>`;
};

const panelTemplate = (
  opened: Opened & { readonly partnership: PartnershipRecord },
  { section, seatState }: RecordState,
  view: View,
  { begin, look, show }: RecordActions,
): unknown => {
  switch (section) {
    case 'composition':
      return compositionTemplate(opened, seatState, view, {
        show,
        open: (id) => look('composition', id),
        add: () => look('composition', fresh),
        copy: () => begin({ act: 'copy' }),
        validateAll: () => begin({ act: 'validateAll' }),
      });
    case 'representatives':
      return personsTemplate(opened, view, { begin, all: () => look('representatives') });
    case 'documents':
      return papersTemplate(opened, view, begin);
    default:
      return html`${isClosed(opened.partnership) ? nothing : amendTemplate(opened.partnership, view, begin)}
      ${partnershipFacts(opened.partnership, opened, view)}`;
  }
};

/** The way to change what is known of a partnership; a public one is changed by who may decide on it. */
const amendTemplate = (
  partnership: PartnershipRecord,
  { term, may }: View,
  begin: RecordActions['begin'],
): unknown =>
  may(isPublic(partnership) ? 'decide' : 'edit')
    ? html`<p class="actions">
        <button type="button" part="amend" id="amend" @click=${() => begin({ act: 'amend' })}>
          ${term('amendOne')}
        </button>
      </p>`
    : may('edit')
      ? html`<p class="notice" part="not-yours">${term('publicForValidators')}</p>`
      : nothing;

/** A seat: what can be done with it beside its form, and that. */
export const seatTemplate = (
  { seat, partnership }: Opened,
  form: unknown,
  view: View,
  { begin, look, leaveSeat }: Pick<RecordActions, 'begin' | 'look' | 'leaveSeat'>,
): TemplateResult => {
  const { term, may } = view;
  const act = seat && (isPublic(seat) ? 'suspendSeat' : 'rejectSeat');
  return html`<p class="back">
      <button class="plain" type="button" id="back-to-seats" @click=${leaveSeat}>
        ${term('backToComposition')}
      </button>
    </p>
    ${view.heading(seat ? seat.organisationLegalName : term('newSeat'), 1, 'seat-title')}
    ${
      seat && act && partnership && !isClosed(partnership) && !isClosed(seat)
        ? html`<p class="actions" part="seat-acts">
            <button
              type="button"
              part="persons"
              id="persons"
              @click=${() => look('representatives', seat.id)}
            >
              ${term('personsOfSeat')}
            </button>
            ${
              seat.status === 'suspended' || !may('decide')
                ? nothing
                : html`<button
                    type="button"
                    part="seat-step"
                    id="${act}-${seat.id}"
                    @click=${() => begin({ act, on: seat.id })}
                  >
                    ${term(`do_${act}`)}
                  </button>`
            }
          </p>`
        : nothing
    }
    ${form}`;
};
