import { html, type TemplateResult } from 'lit';
import { chosenList } from '../../form/chosen-list.ts';
import { comboboxTemplate, type Combobox, type Found } from '../../form/combobox.ts';
import { idOf } from '../../form/field-templates.ts';
import { folded } from '../folded.ts';
import type { PartnershipDeskData } from './lookup.ts';
import type { View } from './view.ts';

/** Where the programmes of a partnership are answered. */
export const programmesPointer = '/programmeCodes';

type Programmes = NonNullable<PartnershipDeskData['programmes']>;

/** The first programmes that have each of these words. */
export const programmesFor = (programmes: Programmes, words: string): readonly Found[] => {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  return programmes
    .filter(({ code, title, cycle }) => {
      const text = folded(`${title} ${cycle} ${code}`);
      return asked.every((word) => text.includes(word));
    })
    .slice(0, 12)
    .map(({ code, title, cycle }) => ({ id: code, label: title, detail: cycle }));
};

/** The programmes of a partnership: a search, and those that were chosen. */
export const programmeField = (
  box: Combobox,
  view: View,
  {
    chosen,
    error,
    change,
  }: {
    readonly chosen: readonly string[];
    readonly error: string | undefined;
    readonly change: (codes: readonly string[]) => void;
  },
): TemplateResult => {
  const { term } = view;
  const status =
    box.state !== 'ready'
      ? ''
      : box.found.length === 0
        ? term('q_foundNone')
        : box.open
          ? term('q_found', box.found.length)
          : '';
  return html`${comboboxTemplate(box, {
    id: idOf(programmesPointer),
    label: term('q_programmes'),
    hint: term('q_programmesHint'),
    required: true,
    error,
    errorPrefix: term('error'),
    status,
    type: (text) => box.type(text),
    pick: ({ id }) => {
      box.settle('');
      if (!chosen.includes(id)) change([...chosen, id]);
    },
  })}
  ${chosenList(
    chosen.map((code) => ({
      id: code,
      name: view.programme(code),
      remove: () => change(chosen.filter((one) => one !== code)),
    })),
    { remove: term('q_remove'), removeOf: (name) => term('q_removeOf', name) },
  )}`;
};
