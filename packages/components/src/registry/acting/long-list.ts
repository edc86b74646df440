import { html, type TemplateResult } from 'lit';
import { chosenList } from '../../form/chosen-list.ts';
import { comboboxTemplate, type Combobox, type Found } from '../../form/combobox.ts';
import { idOf } from '../../form/field-templates.ts';
import { folded } from '../folded.ts';
import type { ActView } from './view.ts';

/** What a question is answered with, several of it: too much to be shown. */
export interface LongList {
  readonly options: readonly Found[];
  /** What one is called. */
  readonly nameOf: (id: string) => string;
  /** How many were found, in words. */
  readonly found: (count: number) => string;
}

/** A question that is answered so, and how it stands. */
export interface LongListField {
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly chosen: readonly string[];
  /** What is wrong, in words. */
  readonly error: string | undefined;
  readonly change: (chosen: readonly string[]) => void;
}

/** The first of a list that have each of these words. */
export const foundIn = ({ options }: LongList, words: string): readonly Found[] => {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  return options
    .filter(({ id, label, detail = '' }) => {
      const text = folded(`${label} ${detail} ${id}`);
      return asked.every((word) => text.includes(word));
    })
    .slice(0, 12);
};

/** The question: a search, and what was chosen. */
export const longListField = (
  box: Combobox,
  { nameOf, found }: LongList,
  { pointer, chosen, change, ...field }: LongListField,
  { term, common }: Pick<ActView, 'term' | 'common'>,
): TemplateResult =>
  html`${comboboxTemplate(box, {
    ...field,
    id: idOf(pointer),
    mark: field.required ? undefined : common('optional'),
    errorPrefix: term('error'),
    status: box.state === 'ready' && (box.open || box.found.length === 0) ? found(box.found.length) : '',
    type: (text) => box.type(text),
    pick: ({ id }) => {
      box.settle('');
      if (!chosen.includes(id)) change([...chosen, id]);
    },
  })}
  ${chosenList(
    chosen.map((id) => ({
      id,
      name: nameOf(id),
      remove: () => change(chosen.filter((one) => one !== id)),
    })),
    { remove: term('q_remove'), removeOf: (name) => term('q_removeOf', name) },
  )}`;
