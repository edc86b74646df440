import {
  importFields,
  requiredImportFields,
  type Import,
  type ImportField,
  type ImportSubject,
} from '@officine-coesione/contract';
import { html, type TemplateResult } from 'lit';
import { fieldTemplate } from '../../form/field-templates.ts';
import { stepButtons } from '../../form/step-frame.ts';
import type { View, Wrong } from './view.ts';

/** What each column is taken as, in their order; empty for one that is left out. */
export type Mapping = readonly (ImportField | '')[];

/** What the columns of an import are taken as now. */
export const mappingOf = ({ columns }: Import): Mapping =>
  columns.map(({ field }) => (field ?? '') as ImportField | '');

/** What an import holds: what this element does not know is as organisations. */
export const subjectOf = ({ subject }: Import): ImportSubject =>
  subject in importFields ? (subject as ImportSubject) : 'organisations';

const pointerOf = (place: number): string => `/fields/${place}`;

const titleOf = ({ columns }: Import, place: number, { term }: View): string =>
  term('column', columns[place]?.title ?? '', place + 1);

/** What must be corrected before a file can be tried, at the column where it can be. */
export function mappingFaults(current: Import, mapping: Mapping, view: View): Wrong[] {
  const { term } = view;
  const missing = requiredImportFields[subjectOf(current)]
    .filter((group) => !group.some((field) => mapping.includes(field)))
    .map((group) =>
      term(
        'or',
        group.map((field) => term('field', field)),
      ),
    );
  const twice = mapping.flatMap((field, place) => {
    const first = mapping.indexOf(field);
    if (field === '' || first === place) return [];
    const text = term('fieldTwice', term('field', field), titleOf(current, first, view));
    return [{ pointer: pointerOf(place), text }];
  });
  return missing.length > 0
    ? [{ pointer: '/required', text: term('fieldMissing', missing.join('; ')) }, ...twice]
    : twice;
}

/** What the columns step shows, and what it tells. */
export interface ColumnsStep {
  readonly current: Import;
  readonly mapping: Mapping;
  readonly wrong: readonly Wrong[];
  readonly busy: boolean;
  readonly change: (mapping: Mapping) => void;
  readonly leave: () => void;
}

/** Every column with its first values, and what it is taken as. */
export const columnsStep = (step: ColumnsStep, view: View): TemplateResult => {
  const { current, mapping, wrong, busy, change, leave } = step;
  const { term } = view;
  const subject = subjectOf(current);
  const required = requiredImportFields[subject];
  const needed = (field: ImportField) => required.some((group) => group.includes(field));
  const sorted = [...importFields[subject]].sort((a, b) => Number(needed(b)) - Number(needed(a)));
  const choices = sorted.map((field) => {
    const alone = required.some((group) => group.length === 1 && group[0] === field);
    const name = term('field', field);
    return { value: field, label: alone ? term('requiredField', name) : name };
  });
  return html`<p class="lead">${term('columnsHint')}</p>
    <div class="required" part="required" id="required" tabindex="-1">
      ${view.heading(term('requiredFields'), 1)}
      <ul>
        ${required.map((group) => {
          const place = mapping.findIndex((field) => field !== '' && group.includes(field));
          const names = term(
            'or',
            group.map((field) => term('field', field)),
          );
          return html`<li ?data-missing=${place < 0}>
            <span>${names}</span>
            <span>${place < 0 ? term('notFound') : term('foundIn', titleOf(current, place, view))}</span>
          </li>`;
        })}
      </ul>
    </div>
    ${current.columns.map(({ samples = [] }, place) =>
      fieldTemplate(
        { pointer: pointerOf(place), control: 'select', label: 'column', required: true },
        {
          label: titleOf(current, place, view),
          hint: samples.length > 0 ? term('samples', samples.join(' · ')) : term('noSamples'),
          answer: mapping[place],
          error: wrong.find(({ pointer }) => pointer === pointerOf(place))?.text,
          groups: [{ choices }],
          words: { ...view.fieldWords, choose: term('leaveOut') },
          change: (value) =>
            change(mapping.map((field, at) => (at === place ? (value as ImportField | '') : field))),
          leave: () => undefined,
        },
      ),
    )}
    ${stepButtons({ forward: term('check'), busy, back: { label: term('another'), go: leave } })}`;
};
