import { html, nothing, type TemplateResult } from 'lit';
import { cleared, facets, isNarrowed, toggled, withWords, type Search } from './search.ts';
import type { View } from './view.ts';

/** What is on, one button each to take it away, and one for all. */
export const chipsTemplate = (
  search: Search,
  labelOfChosen: Readonly<Record<(typeof facets)[number], (code: string) => string>>,
  { term }: View,
  remove: (search: Search, at: number) => void,
): TemplateResult | typeof nothing => {
  if (!isNarrowed(search)) return nothing;
  const chips = [
    ...(search.q ? [{ label: `«${search.q}»`, without: withWords(search, '') }] : []),
    ...facets.flatMap((facet) =>
      search[facet].map((code) => ({
        label: labelOfChosen[facet](code),
        without: toggled(search, facet, code),
      })),
    ),
  ];
  return html`<div class="chips" part="chips" role="group" aria-label=${term('activeFilters')}>
    <ul>
      ${chips.map(
        ({ label, without }, at) =>
          html`<li>
            <button class="chip" type="button" @click=${() => remove(without, at)}>
              <span class="visually-hidden">${term('removeFilter')} </span>${label}
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
              </svg>
            </button>
          </li>`,
      )}
      <li>
        <button class="plain small" type="button" @click=${() => remove(cleared(search), 0)}>
          ${term('clear')}
        </button>
      </li>
    </ul>
  </div>`;
};
