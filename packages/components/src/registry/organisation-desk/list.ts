import {
  categoryLetter,
  labelOf,
  partnerCategory,
  recordStatus,
  type OrganisationRecord,
  type Territory,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemTemplate } from '../acting/item.ts';
import { labelledChoice } from '../labelled-choice.ts';
import type { Listed } from '../../list/listed.ts';
import { everything, stateFilters, type Asked } from './places.ts';
import type { View } from './view.ts';

/** How the list stands. */
export interface ListState {
  readonly asked: Asked;
  readonly listed: Listed<OrganisationRecord>;
  readonly territories: readonly Territory[];
  readonly busy: boolean;
  readonly more: 'idle' | 'loading' | 'failed';
}

/** What the list does when a person acts on it. */
export interface ListActions {
  readonly ask: (asked: Asked) => void;
  readonly more: () => void;
  readonly open: (id: string) => void;
}

/** The organisations within reach: what narrows them, and the way to the rest. */
export const listTemplate = (
  { asked, listed: { items, nextCursor }, territories, busy, more }: ListState,
  view: View,
  actions: ListActions,
): TemplateResult => {
  const { term, common } = view;
  return html`<div class="list-head">${view.heading(term('listTitle'), 0, 'list-title')}</div>
    ${filtersTemplate(asked, territories, view, actions.ask)}
    <p class="secondary count" part="count" role="status">
      ${busy ? common('loading') : term('counted', items.length, nextCursor !== undefined)}
    </p>
    <div class="answer" aria-busy=${busy}>
      ${
        items.length === 0
          ? html`<p class="notice" part="empty">${term(isEverything(asked) ? 'noRecords' : 'noneFound')}</p>`
          : html`<ul class="items" part="items">
              ${repeat(
                items,
                ({ id }) => id,
                (item) =>
                  itemTemplate(
                    { id: item.id, title: item.legalName, facts: facts(item, view) },
                    view,
                    actions.open,
                  ),
              )}
            </ul>`
      }
      ${
        nextCursor === undefined
          ? nothing
          : html`<div class="more">
              ${more === 'failed' ? html`<p class="problem" role="alert">${term('moreFailed')}</p>` : nothing}
              <button type="button" part="more" aria-disabled=${more === 'loading'} @click=${actions.more}>
                ${more === 'loading' ? common('loading') : term('more')}
              </button>
            </div>`
      }
    </div>`;
};

/** Whether nothing narrows the list. */
const isEverything = (asked: Asked): boolean => JSON.stringify(asked) === JSON.stringify(everything);

const filtersTemplate = (
  asked: Asked,
  territories: readonly Territory[],
  { term, language }: View,
  ask: ListActions['ask'],
): TemplateResult => {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = new FormData(event.target as HTMLFormElement).get('q') as string;
    ask({ ...asked, q: q.trim() });
  };
  const letters = [...new Set(Object.keys(partnerCategory.items).map(categoryLetter))];
  const regions = territories
    .filter(({ level }) => level === 'nuts2')
    .map(({ code, title }) => [code, title] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'it'));
  return html`<div class="filters" part="filters">
    <form role="search" class="search" @submit=${submit}>
      <label for="q">${term('search')}</label>
      <div class="search-line">
        <input id="q" name="q" type="search" maxlength="200" .value=${asked.q} />
        <button type="submit">${term('searchButton')}</button>
      </div>
    </form>
    ${labelledChoice(
      'state',
      term('inState'),
      [
        ['', term('anyState')],
        ...Object.keys(stateFilters).map((state) => [state, term(`state_${state as 'public'}`)] as const),
      ],
      asked.state,
      (state) => ask({ ...asked, state: state as Asked['state'] }),
    )}
    ${labelledChoice(
      'category',
      term('category'),
      [
        ['', term('anyCategory')],
        ...letters.map(
          (letter) => [letter, `${letter} ${labelOf(partnerCategory, letter, language)}`] as const,
        ),
      ],
      asked.category,
      (category) => ask({ ...asked, category }),
    )}
    ${labelledChoice(
      'territory',
      term('inTerritory'),
      [['', term('anyTerritory')], ...regions],
      asked.territory,
      (territory) => ask({ ...asked, territory }),
    )}
  </div>`;
};

const facts = (organisation: OrganisationRecord, view: View): readonly unknown[] => {
  const { status, defaultCategory, registeredOffice, taxCode, openSeats, demo } = organisation;
  return [
    html`<span class="tag">${labelOf(recordStatus, status, view.language)}</span>`,
    defaultCategory && `${defaultCategory} ${labelOf(partnerCategory, defaultCategory, view.language)}`,
    registeredOffice?.municipality,
    taxCode && html`<span class="figures">${taxCode}</span>`,
    openSeats > 0 ? view.term('openSeats', openSeats) : undefined,
    demo ? html`<span class="tag">${view.common('demo')}</span>` : undefined,
  ];
};
