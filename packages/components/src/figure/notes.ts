import type { Pivot } from '@officine-coesione/figures/on-demand';
import { html, nothing } from 'lit';
import type { FigureWords } from '../locale/it/figure.ts';

/** What the letters and the absences of a table mean, and the notes of its data set. */
export const notesTemplate = (
  { marks, count }: Pick<Pivot, 'marks' | 'count'>,
  notes: readonly string[],
  words: FigureWords,
): unknown => {
  const lines = [
    ...[...marks].map(([mark, label]) => `(${mark}) ${label}`),
    ...(count.missing > 0 ? [words.missing] : []),
    ...(count.withheld > 0 ? [words.withheld] : []),
    ...notes,
  ];
  return lines.length === 0
    ? nothing
    : html`<ul class="secondary notes" part="notes" aria-label=${words.notes}>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
};
