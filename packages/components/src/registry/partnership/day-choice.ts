import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from '../../form/error-icon.ts';
import { firstDay, today } from '../../calendar.ts';
import type { View } from './view.ts';

/** How the choice of a day stands. */
export interface DayChoice {
  /** The day shown; today when undefined. */
  readonly day: string | undefined;
  /** Whether what was written is no day that can be asked for. */
  readonly wrong: boolean;
}

/** What a reader can do about the day. */
export interface DayActions {
  readonly show: (event: SubmitEvent) => void;
  readonly back: () => void;
}

/** Asks for another day: who sat there then. */
export const dayChoiceTemplate = (
  { day, wrong }: DayChoice,
  { term, day: inWords }: View,
  { show, back }: DayActions,
): TemplateResult =>
  html`<details class="other-day" part="day" ?open=${day !== undefined || wrong}>
    <summary>${term('otherDay')}</summary>
    <form novalidate @submit=${show}>
      <label for="day">${term('day')}</label>
      ${
        wrong
          ? html`<p class="error" id="day-error">
              ${errorIcon()}<span
                ><span class="visually-hidden">${term('error')} </span
                >${term('wrongDay', inWords(firstDay))}</span
              >
            </p>`
          : nothing
      }
      <div class="day-line">
        <input
          id="day"
          type="date"
          min=${firstDay}
          max=${today()}
          .value=${day ?? ''}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'day-error' : nothing}
        />
        <button type="submit">${term('show')}</button>
        ${
          day === undefined
            ? nothing
            : html`<button class="plain" type="button" @click=${back}>${term('backToToday')}</button>`
        }
      </div>
    </form>
  </details>`;
