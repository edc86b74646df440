import { labelOf, partnerCategory, type FacetCount } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { folded } from '../folded.ts';
import { marker } from '../../category-marker.ts';
import type { Facet } from './search.ts';
import type { View } from './view.ts';

/** One value a reader can narrow by. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  /** Organisations that have it; undefined for a chosen value the API no longer counts. */
  readonly count: number | undefined;
  readonly chosen: boolean;
}

/** What a facet does when a reader acts on it. */
export interface FacetActions {
  readonly toggle: (code: string) => void;
  readonly open: (open: boolean) => void;
  readonly seek: (letters: string) => void;
}

/** How many values a facet shows before it is opened. */
const shortFacet = 8;

/**
 * The values of a facet: categories in the order of the law, the others by count, then by label. Counts of
 * a facet do not depend on its own choices, so nothing moves under the hand that ticks.
 */
export const valuesOf = (
  facet: Facet,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  view: Pick<View, 'language' | 'territory' | 'programme'>,
): FacetValue[] => {
  const label = (code: string, title?: string) =>
    facet === 'category'
      ? labelOf(partnerCategory, code, view.language)
      : facet === 'territory'
        ? view.territory(code)
        : (title ?? view.programme(code));
  const known = new Set(counts.map(({ code }) => code));
  return [
    ...counts.map(({ code, title, count }) => ({
      code,
      label: label(code, title),
      count,
      chosen: chosen.includes(code),
    })),
    ...chosen
      .filter((code) => !known.has(code))
      .map((code) => ({ code, label: label(code), count: undefined, chosen: true })),
  ].sort((a, b) =>
    facet === 'category'
      ? a.code.localeCompare(b.code)
      : (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, view.language),
  );
};

/** The values on show: all those that hold the letters when it is open, else the first ones and those chosen. */
export const valuesOnShow = (
  values: readonly FacetValue[],
  open: boolean,
  letters: string,
): readonly FacetValue[] => {
  if (values.length <= shortFacet) return values;
  if (!open) return values.filter((value, at) => at < shortFacet || value.chosen);
  const sought = folded(letters.trim());
  return values.filter(({ label }) => folded(label).includes(sought));
};

/** A facet: its values as checkboxes; a long one opens and can be searched. */
export const facetTemplate = (
  facet: Facet,
  values: readonly FacetValue[],
  { open, letters }: { readonly open: boolean; readonly letters: string },
  view: View,
  actions: FacetActions,
): TemplateResult => {
  const name = view.term(facet);
  const onShow = valuesOnShow(values, open, letters);
  const long = values.length > shortFacet;
  return html`<fieldset class="facet" part="facet">
    <legend>${name}</legend>
    ${
      long && open
        ? html`<label class="visually-hidden" for="find-${facet}">${view.term('find', name)}</label>
            <input
              id="find-${facet}"
              type="search"
              autocomplete="off"
              placeholder=${view.term('find', name)}
              .value=${live(letters)}
              @input=${(event: InputEvent) => actions.seek((event.target as HTMLInputElement).value)}
            />
            <p class="secondary" role="status">${onShow.length === 0 ? view.term('noValue') : nothing}</p>`
        : nothing
    }
    <ul class="values" id="values-${facet}">
      ${repeat(
        onShow,
        ({ code }) => code,
        ({ code, label, count, chosen }) =>
          html`<li>
            <label class="value">
              <input
                type="checkbox"
                value=${code}
                .checked=${live(chosen)}
                @change=${() => actions.toggle(code)}
              />
              <span class="value-label">${facet === 'category' ? marker(code) : nothing}${label}</span>
              <span class="value-count">${count === undefined ? nothing : view.number(count)}</span>
            </label>
          </li>`,
      )}
    </ul>
    ${
      long
        ? html`<button
            class="plain small"
            type="button"
            aria-expanded=${open}
            aria-controls="values-${facet}"
            @click=${() => actions.open(!open)}
          >
            ${open ? view.term('showFewer') : view.term('showAll', values.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
};
