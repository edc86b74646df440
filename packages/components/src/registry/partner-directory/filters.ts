import type { OrganisationFacets } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetTemplate, valuesOf, type FacetActions } from './facet.ts';
import { activeFilters, type Facet, type Search } from './search.ts';
import type { View } from './view.ts';

/** How the filters stand. */
export interface FiltersState {
  /** The facets a reader may choose in. */
  readonly offered: readonly Facet[];
  readonly counts: OrganisationFacets | undefined;
  readonly search: Search;
  /** Whether there is room for them beside the results. */
  readonly wide: boolean;
  /** The long facets that show every value. */
  readonly open: ReadonlySet<Facet>;
  /** Letters a long facet is searched for. */
  readonly letters: Readonly<Partial<Record<Facet, string>>>;
}

/** The facets: a column where there is room, else folded away; nothing when none has a value. */
export const filtersTemplate = (
  { offered, counts, search, wide, open, letters }: FiltersState,
  view: View,
  actionsOf: (facet: Facet) => FacetActions,
): TemplateResult | typeof nothing => {
  const filled = offered
    .map((facet) => ({ facet, values: valuesOf(facet, counts?.[facet] ?? [], search[facet], view) }))
    .filter(({ values }) => values.length > 0);
  if (filled.length === 0) return nothing;
  return html`<details class="filters" part="filters" .open=${wide}>
    <summary>${view.term('filters', activeFilters(search))}</summary>
    ${view.heading(view.term('filters', 0), 0, 'filters')}
    ${repeat(
      filled,
      ({ facet }) => facet,
      ({ facet, values }) =>
        facetTemplate(
          facet,
          values,
          { open: open.has(facet), letters: letters[facet] ?? '' },
          view,
          actionsOf(facet),
        ),
    )}
  </details>`;
};
