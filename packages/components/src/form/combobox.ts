/* eslint-disable lit-a11y/click-events-have-key-events -- the keys of a combobox act on its input, which keeps the focus */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorIcon } from './error-icon.ts';

/** Something that was found. */
export interface Found {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string | undefined;
}

/** Milliseconds of quiet before a search is sent. */
const quiet = 250;

/** A search in which one of what is found is chosen: what is typed, what was found, which is looked at. */
export class Combobox {
  typed = '';
  found: readonly Found[] = [];
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** Whether the list is shown. */
  open = false;
  /** Place in the list of what Enter would choose; -1 for none. */
  active = -1;
  readonly #search: (words: string, signal: AbortSignal) => Promise<readonly Found[]>;
  readonly #told: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(search: (words: string, signal: AbortSignal) => Promise<readonly Found[]>, told: () => void) {
    this.#search = search;
    this.#told = told;
  }

  /** Takes what is typed; two characters are enough to search. */
  type(text: string): void {
    this.typed = text;
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.active = -1;
    const words = text.trim();
    this.state = words.length < 2 ? 'idle' : 'loading';
    this.open = words.length >= 2;
    if (this.open) this.#timer = setTimeout(() => void this.#seek(words), quiet);
    this.#told();
  }

  /** Shows what was chosen; nothing is searched. */
  settle(text: string): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    Object.assign(this, { typed: text, found: [], state: 'idle', open: false, active: -1 });
    this.#told();
  }

  /** Hides the list. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.active = -1;
    this.#told();
  }

  /** Moves through the list, round its ends; opens it when it is hidden. */
  move(by: 1 | -1): void {
    if (this.found.length === 0) return;
    const count = this.found.length;
    this.active = this.open && this.active >= 0 ? (this.active + by + count) % count : by > 0 ? 0 : count - 1;
    this.open = true;
    this.#told();
  }

  async #seek(words: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const found = await this.#search(words, signal);
      if (signal.aborted) return;
      this.found = found;
      this.state = 'ready';
    } catch {
      if (signal.aborted) return;
      this.found = [];
      this.state = 'failed';
    }
    this.#told();
  }
}

/** A combobox as it stands now, in words. */
export interface ComboboxView {
  readonly id: string;
  readonly label: string;
  /** Beside the label, e.g. that it is optional. */
  readonly mark?: string | undefined;
  readonly hint: string;
  readonly required: boolean;
  /** What is wrong, in words. */
  readonly error?: string | undefined;
  readonly errorPrefix: string;
  /** What the search has come to. */
  readonly status: string;
  /** What stands below that. */
  readonly below?: unknown;
  readonly pick: (found: Found) => void;
  /** What is typed has changed: what was chosen is no longer. */
  readonly type: (text: string) => void;
}

/** A search field with the list of what was found (ARIA 1.2 combobox, list autocomplete with manual selection). */
export const comboboxTemplate = (box: Combobox, view: ComboboxView): TemplateResult => {
  const { id } = view;
  const shown = box.open && box.found.length > 0;
  return html`<div
    class="field combobox"
    part="field"
    ?data-faulty=${view.error !== undefined}
    @focusout=${(event: FocusEvent) => {
      if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) box.close();
    }}
  >
    <label for=${id} id="${id}-label"
      >${view.label}${view.mark ? html` <span class="optional">(${view.mark})</span>` : nothing}</label
    >
    <p class="hint" id="${id}-hint">${view.hint}</p>
    ${
      view.error === undefined
        ? nothing
        : html`<p class="error" part="field-error" id="${id}-error">
            ${errorIcon()}<span><span class="visually-hidden">${view.errorPrefix} </span>${view.error}</span>
          </p>`
    }
    <div class="combobox-box">
      <input
        id=${id}
        class="w-48"
        role="combobox"
        aria-labelledby="${id}-label"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-autocomplete="list"
        aria-expanded=${shown}
        aria-controls="${id}-list"
        aria-activedescendant=${shown && box.active >= 0 ? `${id}-option-${box.active}` : nothing}
        aria-required=${view.required ? 'true' : nothing}
        aria-invalid=${view.error === undefined ? nothing : 'true'}
        aria-describedby="${id}-hint${view.error === undefined ? '' : ` ${id}-error`}"
        .value=${live(box.typed)}
        @input=${(event: Event) => view.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => pressed(event, box, view)}
      />
      <ul
        class="combobox-list"
        id="${id}-list"
        role="listbox"
        aria-labelledby="${id}-label"
        ?hidden=${!shown}
      >
        ${box.found.map(
          (found, place) =>
            html`<li
              id="${id}-option-${place}"
              role="option"
              aria-selected=${place === box.active}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => view.pick(found)}
            >
              <span>${found.label}</span>
              ${found.detail ? html`<span class="secondary">${found.detail}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </div>
    <p class="secondary" role="status">${view.status}</p>
    ${view.below ?? nothing}
  </div>`;
};

const pressed = (event: KeyboardEvent, box: Combobox, { pick }: ComboboxView): void => {
  const chosen = box.open ? box.found[box.active] : undefined;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    box.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape' && box.open) {
    event.preventDefault();
    box.close();
  } else if (event.key === 'Enter') {
    // Enter in a search does not send the form.
    event.preventDefault();
    if (chosen) pick(chosen);
  } else if (event.key === 'Tab' && chosen) pick(chosen);
};
