import { labelOf, partnerCategory, recordStatus, type OrganisationRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import { factsTemplate } from '../acting/item.ts';
import type { Task } from '../acting/task.ts';
import { cardTemplate } from '../organisation-card.ts';
import { isClosed } from '../record-state.ts';
import { row } from '../summary-list.ts';
import { tabId, tabListTemplate } from '../tab-list.ts';
import { stepsOf, type ActId } from './acts.ts';
import { historyTemplate } from './history.ts';
import type { Opened } from './lookup.ts';
import { sections, type Section } from './places.ts';
import { seatsTemplate } from './seats.ts';
import type { View } from './view.ts';

/** How an open organisation is looked at. */
export interface RecordState {
  readonly section: Section;
  /** The tab that has focus while the arrows move it. */
  readonly atTab: Section;
  /** What is being done to the organisation; its button stands in the form. */
  readonly doing: ActId | undefined;
  /** Address of its public page, while there is one. */
  readonly publicPage: string | undefined;
  /** In the place of what the tab shows: a form, what is awaited. */
  readonly instead: unknown;
}

/** What an open organisation does when a person acts on it. */
export interface RecordActions {
  readonly begin: (task: Task<ActId>) => void;
  readonly look: (section: Section) => void;
  readonly move: (section: Section) => void;
}

/** An organisation: what it is, what can be done with it, where it sits, what has become of it. */
export const recordTemplate = (
  opened: Opened,
  state: RecordState,
  view: View,
  actions: RecordActions,
): TemplateResult => {
  const { term } = view;
  const { section } = state;
  return html`<article part="record" aria-labelledby="record-title">
    ${headTemplate(opened.organisation, state, view, actions)}
    ${tabListTemplate({
      label: term('tabs'),
      tabs: sections,
      open: section,
      at: state.atTab,
      name: (each) => term(`tab_${each}`),
      choose: actions.look,
      move: actions.move,
    })}
    <div role="tabpanel" id="panel" aria-labelledby=${tabId(section)}>
      ${state.instead ?? panelTemplate(opened, section, view, actions)}
    </div>
  </article>`;
};

const headTemplate = (
  organisation: OrganisationRecord,
  { doing, publicPage }: RecordState,
  view: View,
  { begin }: RecordActions,
): TemplateResult => {
  const { term } = view;
  const { legalName, acronym, status, openSeats, demo } = organisation;
  return html`${view.heading(acronym ? `${legalName} (${acronym})` : legalName, 0, 'record-title')}
  ${factsTemplate([
    html`<span class="tag">${labelOf(recordStatus, status, view.language)}</span>`,
    openSeats > 0 ? term('openSeats', openSeats) : undefined,
    demo ? html`<span class="tag">${view.common('demo')}</span>` : undefined,
    publicPage ? html`<a part="public-page" href=${publicPage}>${term('publicPage')}</a>` : undefined,
  ])}
  ${
    isClosed(organisation)
      ? html`<p class="notice" part="closed">${term('frozen')}</p>`
      : !view.may('decide')
        ? nothing
        : html`<p class="actions" part="steps">
            ${stepsOf(organisation)
              .filter((step) => step !== doing)
              .map(
                (step) =>
                  html`<button
                    class=${step === 'restore' ? 'primary' : ''}
                    type="button"
                    part=${step}
                    id=${step}
                    @click=${() => begin({ act: step })}
                  >
                    ${term(`do_${step}`)}
                  </button>`,
              )}
          </p>`
  }`;
};

const panelTemplate = (
  opened: Opened,
  section: Section,
  view: View,
  { begin }: RecordActions,
): TemplateResult => {
  switch (section) {
    case 'seats':
      return seatsTemplate(opened, view);
    case 'history':
      return historyTemplate(opened.history ?? [], view);
    default:
      return html`${
        isClosed(opened.organisation) || !view.may('edit')
          ? nothing
          : html`<p class="actions">
              <button type="button" part="amend" id="amend" @click=${() => begin({ act: 'amend' })}>
                ${view.term('amendOne')}
              </button>
            </p>`
      }
      ${factsOf(opened.organisation, view)}`;
  }
};

/** What is public, and what is not: the codes of a person, whether it is small, when it is to confirm. */
const factsOf = (organisation: OrganisationRecord, view: View): TemplateResult => {
  const { term, language, day } = view;
  const { defaultCategory, smallLocalAuthority, confirmationDueOn } = organisation;
  const website = webAddress(organisation.website);
  return cardTemplate(organisation, view, {
    look: 'summary',
    kept: true,
    first: html`${row(
      term('category'),
      defaultCategory && `${defaultCategory} ${labelOf(partnerCategory, defaultCategory, language)}`,
    )}
    ${row(term('smallLocalAuthority'), smallLocalAuthority ? term('yes') : undefined)}
    ${row(term('website'), website && html`<a href=${website.href}>${website.href}</a>`)}
    ${row(term('confirmationDue'), confirmationDueOn && day(confirmationDueOn))}`,
  });
};
