import { labelOf, partnershipType, type PartnershipRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelledChoice } from '../labelled-choice.ts';
import { itemTemplate } from '../acting/item.ts';
import type { PartnershipDeskData } from './lookup.ts';
import { everything, stateFilters, type Asked } from './places.ts';
import type { View } from './view.ts';

/** How the list stands. */
export interface ListState {
  readonly asked: Asked;
  readonly list: readonly PartnershipRecord[];
  /** How many of them are shown, and how many more at a time. */
  readonly shown: number;
  readonly page: number;
  readonly programmes: PartnershipDeskData['programmes'];
  readonly busy: boolean;
}

/** What the list does when a person acts on it. */
export interface ListActions {
  readonly ask: (asked: Asked) => void;
  readonly more: () => void;
  readonly open: (id: string) => void;
  readonly make: () => void;
}

/** A programme with its cycle, which tells it from the one before. */
export const programmeTitle = ({
  title,
  cycle,
}: NonNullable<PartnershipDeskData['programmes']>[number]): string =>
  title.includes(cycle) ? title : `${title} ${cycle}`;

/** The state of a partnership in a word. */
export const stateWord = ({ status }: { readonly status: string }, { term }: View): string => {
  const [state = 'archived'] = Object.entries(stateFilters).find(([, codes]) =>
    (codes as readonly string[]).includes(status),
  ) ?? [undefined];
  return term(`is_${state as keyof typeof stateFilters}`);
};

/** The partnerships within reach: what narrows them, and the way to a new one. */
export const listTemplate = (
  { asked, list, shown, page, programmes = [], busy }: ListState,
  view: View,
  { ask, more, open, make }: ListActions,
): TemplateResult => {
  const { term, common } = view;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const q = new FormData(event.target as HTMLFormElement).get('q') as string;
    ask({ ...asked, q: q.trim() });
  };
  return html`<div class="list-head">
      ${view.heading(term('listTitle'), 0, 'list-title')}
      ${
        view.may('edit')
          ? html`<button class="primary" type="button" part="make" id="make" @click=${make}>
              ${term('openNew')}
            </button>`
          : nothing
      }
    </div>
    <div class="filters" part="filters">
      <form role="search" class="search" @submit=${submit}>
        <label for="q">${term('search')}</label>
        <div class="search-line">
          <input id="q" name="q" type="search" maxlength="200" .value=${asked.q} />
          <button type="submit">${term('searchButton')}</button>
        </div>
      </form>
      ${labelledChoice(
        'programme',
        term('ofProgramme'),
        [
          ['', term('anyProgramme')],
          ...programmes.map((programme) => [programme.code, programmeTitle(programme)] as const),
        ],
        asked.programme,
        (programme) => ask({ ...asked, programme }),
      )}
      ${labelledChoice(
        'state',
        term('inState'),
        [
          ['', term('anyState')],
          ...Object.keys(stateFilters).map((state) => [state, term(`state_${state as 'draft'}`)] as const),
        ],
        asked.state,
        (state) => ask({ ...asked, state: state as Asked['state'] }),
      )}
    </div>
    <p class="secondary count" part="count" role="status">
      ${busy ? common('loading') : term('countedRecords', list.length)}
    </p>
    <div class="answer" aria-busy=${busy}>
      ${
        list.length === 0
          ? html`<p class="notice" part="empty">${term(isEverything(asked) ? 'noRecords' : 'noneFound')}</p>`
          : html`<ul class="items" part="items">
              ${repeat(
                list.slice(0, shown),
                ({ id }) => id,
                (item) =>
                  itemTemplate({ id: item.id, title: item.title, facts: facts(item, view) }, view, open),
              )}
            </ul>`
      }
      ${
        list.length > shown
          ? html`<p>
              <button type="button" part="more" @click=${more}>
                ${term('moreRecords', Math.min(page, list.length - shown))}
              </button>
            </p>`
          : nothing
      }
    </div>`;
};

/** Whether nothing narrows the list. */
export const isEverything = (asked: Asked): boolean => JSON.stringify(asked) === JSON.stringify(everything);

const facts = (partnership: PartnershipRecord, view: View): readonly unknown[] => [
  html`<span class="tag">${stateWord(partnership, view)}</span>`,
  labelOf(partnershipType, partnership.type, view.language),
  // Most are called after their programme: that is not said twice.
  partnership.programmeCodes
    .map(view.programme)
    .filter((title) => !partnership.title.toLowerCase().includes(title.toLowerCase()))
    .join(', '),
  partnership.pendingSeats > 0
    ? html`<strong>${view.term('pending', partnership.pendingSeats)}</strong>`
    : undefined,
  partnership.demo ? html`<span class="tag">${view.common('demo')}</span>` : undefined,
];
