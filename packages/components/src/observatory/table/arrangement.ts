import { categoryText, type Cube, type CubeDimension } from '@officine-coesione/figures/on-demand';
import { html, nothing, type TemplateResult } from 'lit';
import type { TableWords } from '../../locale/it/table.ts';
import type { Wording } from '../../wording.ts';
import type { Place, Placement } from './placement.ts';

/** A longer list of categories is no choice any more: a filter narrows it better. */
const MOST_CHOICES = 300;

const ROWS = 'rows';
const COLUMNS = 'columns';
/** Before the code of a category, so that one called `rows` is still a category. */
const ONLY = 'only:';

/** Where each dimension stands, as choices that the keyboard reaches like any other. */
export const arrangementTemplate = (
  { dimensions }: Cube,
  placement: Placement,
  { term, language }: Pick<Wording<TableWords>, 'term' | 'language'>,
  move: (id: string, place: Place) => void,
): unknown => {
  const open = dimensions.filter(({ categories }) => categories.length > 1);
  if (open.length === 0) return nothing;
  const placeOf = ({ id }: CubeDimension): string =>
    id in placement.only ? ONLY + placement.only[id]! : placement.columns.includes(id) ? COLUMNS : ROWS;
  const choice = (dimension: CubeDimension, at: number): TemplateResult => {
    const place = placeOf(dimension);
    const option = (value: string, text: string) =>
      html`<option value=${value} ?selected=${value === place}>${text}</option>`;
    return html`<p>
      <label for=${`place-${at}`}>${dimension.label}</label>
      <select
        id=${`place-${at}`}
        .value=${place}
        @change=${({ target }: Event) => move(dimension.id, read((target as HTMLSelectElement).value))}
      >
        ${option(ROWS, term('inRows'))} ${option(COLUMNS, term('inColumns'))}
        ${
          dimension.categories.length > MOST_CHOICES
            ? nothing
            : html`<optgroup label=${term('only')}>
                ${dimension.categories.map((category) =>
                  option(ONLY + category.code, categoryText(dimension, category, language)),
                )}
              </optgroup>`
        }
      </select>
    </p>`;
  };
  return html`<details part="arrangement">
    <summary>${term('arrange')}</summary>
    <div class="places" role="group" aria-label=${term('arrange')}>${open.map(choice)}</div>
  </details>`;
};

const read = (value: string): Place =>
  value === ROWS || value === COLUMNS ? value : { only: value.slice(ONLY.length) };
