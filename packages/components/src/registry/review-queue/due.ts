import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../../form/error-icon.ts';
import { today } from '../../calendar.ts';
import type { View } from './view.ts';

/** Days from today to a day; negative when it is over. */
export const daysTo = (day: string, from: string = today()): number =>
  Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** A deadline in words: the day, and how far it is; one that is over says so with a mark too. */
export const dueTemplate = (label: string, day: string, { term, day: inWords }: View): TemplateResult => {
  const left = daysTo(day);
  return left < 0
    ? html`<span class="overdue"
        >${errorIcon()}<span>${label} ${inWords(day)}: ${term('overdueBy', -left)}</span></span
      >`
    : html`${label} ${inWords(day)}: ${term('dueIn', left)}`;
};
