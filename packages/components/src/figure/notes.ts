import { html, nothing } from 'lit';
import type { FigureWords } from '../locale/it/figure.ts';

/** What there is to say about the values of a view. */
export interface Remarks {
  /** Letters beside values, with what they mean. */
  readonly marks: ReadonlyMap<string, string>;
  /** How many values are not there, and why. */
  readonly count: { readonly missing: number; readonly withheld: number };
}

/** What letters and absences mean, and the notes of the data set. */
export const notesTemplate = (
  { marks, count }: Remarks,
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
