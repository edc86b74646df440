import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { labelledChoice } from '../labelled-choice.ts';
import type { Listed } from '../../list/listed.ts';
import { itemTemplate } from './items.ts';
import type { Items } from './lookup.ts';
import { accessFilters, registrationFilters, type Asked, type Section } from './sections.ts';
import type { View } from './view.ts';

/** How the list stands. */
export interface ListState<Of extends Section> {
  readonly section: Of;
  readonly asked: Asked;
  readonly listed: Listed<Items[Of]>;
  readonly busy: boolean;
  readonly more: 'idle' | 'loading' | 'failed';
}

/** What the list does when a person acts on it. */
export interface ListActions {
  readonly ask: (section: Section, asked: Asked) => void;
  readonly open: (id: string) => void;
  readonly more: () => void;
}

/** The filters of a section, what answers them, and the way to the rest. */
export const listTemplate = <Of extends Section>(
  { section, asked, listed: { items, nextCursor }, busy, more }: ListState<Of>,
  view: View,
  actions: ListActions,
): TemplateResult => {
  const { term, common } = view;
  const title: Section = section;
  return html`${filtersTemplate(section, asked, view, actions.ask)}
    <div class="list-head">
      ${view.heading(term(title), 0, 'list-title')}
      <p class="secondary count" part="count" role="status">
        ${busy ? common('loading') : term('counted', items.length, nextCursor !== undefined)}
      </p>
    </div>
    <div class="answer" aria-busy=${busy}>
      ${
        items.length === 0
          ? html`<p class="notice" part="empty">${term(emptyWord(section, asked))}</p>`
          : html`<ul class="items" part="items">
              ${repeat(
                items,
                ({ id }) => id,
                (item) => itemTemplate(section, item, view, actions.open),
              )}
            </ul>`
      }
    </div>
    ${
      nextCursor === undefined
        ? nothing
        : html`<div class="more">
            ${more === 'failed' ? html`<p class="problem" role="alert">${term('moreFailed')}</p>` : nothing}
            <button type="button" part="more" aria-disabled=${more === 'loading'} @click=${actions.more}>
              ${more === 'loading' ? common('loading') : term('more')}
            </button>
          </div>`
    }`;
};

const emptyWord = (section: Section, { registrations, duplicates, access }: Asked) => {
  if (section === 'registrations')
    return registrations.q === '' && registrations.show === 'open' ? 'noRegistrations' : 'noneFound';
  if (section === 'duplicates') return duplicates.show === 'open' ? 'noDuplicates' : 'noneFound';
  return section === 'merges' ? 'noMerges' : access.show === 'submitted' ? 'noAccess' : 'noneFound';
};

const filtersTemplate = (
  section: Section,
  asked: Asked,
  view: View,
  ask: ListActions['ask'],
): TemplateResult => {
  const { term } = view;
  switch (section) {
    case 'registrations': {
      const { registrations } = asked;
      const asking = (change: Partial<Asked['registrations']>) =>
        ask(section, { ...asked, registrations: { ...registrations, ...change } });
      const submit = (event: SubmitEvent) => {
        event.preventDefault();
        const words = new FormData(event.target as HTMLFormElement).get('q') as string;
        asking({ q: words.trim() });
      };
      return html`<div class="filters" part="filters">
        <form role="search" class="search" @submit=${submit}>
          <label for="q">${term('search')}</label>
          <div class="search-line">
            <input id="q" name="q" type="search" maxlength="200" .value=${registrations.q} />
            <button type="submit">${term('searchButton')}</button>
          </div>
        </form>
        ${labelledChoice(
          'show',
          term('show'),
          Object.keys(registrationFilters).map((value) => [value, term(`show_${value as 'open'}`)] as const),
          registrations.show,
          (show) => asking({ show: show as keyof typeof registrationFilters }),
        )}
        ${labelledChoice(
          'order',
          term('order'),
          [
            ['due', term('dueFirst')],
            ['new', term('newestFirst')],
          ],
          registrations.newestFirst ? 'new' : 'due',
          (order) => asking({ newestFirst: order === 'new' }),
        )}
      </div>`;
    }
    case 'access':
      return html`<div class="filters" part="filters">
        ${labelledChoice(
          'show',
          term('show'),
          accessFilters.map((value) => [value, term(`access_${value}`)] as const),
          asked.access.show,
          (show) => ask(section, { ...asked, access: { show: show as Asked['access']['show'] } }),
        )}
      </div>`;
    default:
      return html`<div class="filters" part="filters">
        ${labelledChoice(
          'show',
          term('show'),
          [
            ['open', term('pairsOpen')],
            ['dismissed', term('pairsDismissed')],
            ['merges', term('merges')],
          ],
          section === 'merges' ? 'merges' : asked.duplicates.show,
          (show) =>
            show === 'merges'
              ? ask('merges', asked)
              : ask('duplicates', {
                  ...asked,
                  duplicates: { show: show as Asked['duplicates']['show'] },
                }),
        )}
      </div>`;
  }
};
