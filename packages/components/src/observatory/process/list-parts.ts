import { html, nothing, type TemplateResult } from 'lit';
import type { ProcessWords } from '../../locale/it/process.ts';
import type { Wording } from '../../wording.ts';

/** The forms in which consultations and contributions can be taken away. */
export const listFormats = ['csv', 'csv-excel', 'xlsx', 'json'] as const;

/** What the parts of every such list say things with. */
export type ListView = Pick<Wording<ProcessWords>, 'term' | 'common'>;

/** That nothing is shown, and the way back where filters are the reason. */
export const nothingTemplate = (
  { term }: ListView,
  words: string,
  narrowed: boolean,
  clear: () => void,
): TemplateResult =>
  html`<div class="notice" part="empty">
    <p>${words}</p>
    ${narrowed ? html`<p><button class="plain" type="button" @click=${clear}>${term('clear')}</button></p>` : nothing}
  </div>`;

/** The way to the next entries; nothing where there are none. */
export const moreTemplate = (
  { term, common }: ListView,
  words: string,
  state: 'idle' | 'loading' | 'failed',
  more: (() => void) | undefined,
): TemplateResult | typeof nothing =>
  more === undefined
    ? nothing
    : html`<div class="more">
        ${state === 'failed' ? html`<p role="alert">${term('moreFailed')}</p>` : nothing}
        <button type="button" part="more" aria-disabled=${state === 'loading'} @click=${more}>
          ${state === 'loading' ? common('loading') : words}
        </button>
      </div>`;

/** A fact with its name; nothing where it is not known. */
export const detail = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === '' || value === nothing
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
