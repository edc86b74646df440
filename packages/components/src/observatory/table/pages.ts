import { html, nothing, type TemplateResult } from 'lit';
import type { TableWords } from '../../locale/it/table.ts';
import type { Wording } from '../../wording.ts';

/** The pages of a table: which rows stand on the present one, and the ways to the others. */
export const pagesTemplate = (
  page: number,
  { size, length }: { readonly size: number; readonly length: number },
  { term, number }: Pick<Wording<TableWords>, 'term' | 'number'>,
  go: (page: number) => void,
): TemplateResult | typeof nothing => {
  const last = Math.max(0, Math.ceil(length / size) - 1);
  if (last === 0) return nothing;
  const way = (name: 'first' | 'previous' | 'next' | 'last', to: number) => {
    const there = to === page || to < 0 || to > last;
    // It keeps the focus at the end of the way, which `disabled` would lose.
    return html`<button
      type="button"
      aria-disabled=${there ? 'true' : nothing}
      @click=${() => (there ? undefined : go(to))}
    >
      ${term(name)}
    </button>`;
  };
  return html`<nav part="pages" aria-label=${term('pages')}>
    <p class="range">${rangeText(page, { size, length }, { term, number })}</p>
    <div class="ways">
      ${way('first', 0)} ${way('previous', page - 1)} ${way('next', page + 1)} ${way('last', last)}
    </div>
  </nav>`;
};

/** Which rows stand on a page, in words. */
export const rangeText = (
  page: number,
  { size, length }: { readonly size: number; readonly length: number },
  { term, number }: Pick<Wording<TableWords>, 'term' | 'number'>,
): string =>
  term('range', number(page * size + 1), number(Math.min(length, (page + 1) * size)), number(length));
