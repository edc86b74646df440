import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listOf, textOf, type Answer } from './answers.ts';
import { errorIcon } from './error-icon.ts';
import type { Choice, ChoiceGroup, Control, Field } from './field.ts';

/** A question as it stands now: its words in one language, the answer, what is wrong. */
export interface FieldView {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly answer: Answer | undefined;
  /** What is wrong, in words. */
  readonly error?: string | undefined;
  readonly groups?: readonly ChoiceGroup[] | undefined;
  /** The words that every question needs. */
  readonly words: FieldWords;
  readonly change: (answer: Answer) => void;
  readonly leave: () => void;
}

/** The words that every question needs. */
export interface FieldWords {
  readonly optional: string;
  /** Says to who hears the page that an error follows. */
  readonly error: string;
  /** First line of a list in which nothing is chosen. */
  readonly choose: string;
  /** How many characters are left, or how many there are too many. */
  readonly remaining: (characters: number) => string;
}

/** The id of the control of a question; the first of several. */
export const idOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '-');

/** A question: label, hint, what is wrong, control; all in one tree, so that every reference works. */
export const fieldTemplate = (field: Field, view: FieldView): TemplateResult =>
  templates[field.control](field, view);

const templates: Readonly<Record<Control, (field: Field, view: FieldView) => TemplateResult>> = {
  text: (field, view) => single(field, view, textInput(field, view)),
  area: (field, view) => single(field, view, textArea(field, view)),
  select: (field, view) => single(field, view, select(field, view)),
  radios: (field, view) => radios(field, view),
  checkboxes: (field, view) => checkboxes(field, view),
  confirmation: (field, view) => confirmation(field, view),
};

const single = (field: Field, view: FieldView, control: TemplateResult): TemplateResult => {
  const id = idOf(field.pointer);
  return html`<div class="field" part="field" ?data-faulty=${view.error !== undefined}>
    <label for=${id}>${view.label}${optionalMark(field, view)}</label>
    ${hint(field, view)}${error(field, view)}${control}
  </div>`;
};

const textInput = (field: Field, view: FieldView): TemplateResult =>
  html`<input
    id=${idOf(field.pointer)}
    name=${idOf(field.pointer)}
    class="w-${field.width ?? 30}"
    type=${field.type ?? 'text'}
    .value=${live(textOf(view.answer))}
    inputmode=${field.inputmode ?? nothing}
    autocomplete=${field.autocomplete ?? 'off'}
    autocapitalize=${field.autocapitalize ?? nothing}
    spellcheck=${field.spellcheck === false ? 'false' : nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${view.error === undefined ? nothing : 'true'}
    aria-describedby=${describedBy(field, view)}
    @input=${(event: Event) => view.change((event.target as HTMLInputElement).value)}
    @focusout=${leaving(view)}
  />`;

const textArea = (field: Field, view: FieldView): TemplateResult => {
  const id = idOf(field.pointer);
  const counted = field.maximum !== undefined;
  return html`<textarea
      id=${id}
      name=${id}
      rows="6"
      .value=${live(textOf(view.answer))}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${view.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(field, view, counted ? `${id}-count` : undefined)}
      @input=${(event: Event) => view.change((event.target as HTMLTextAreaElement).value)}
      @focusout=${leaving(view)}
    ></textarea>
    ${
      counted
        ? html`<p class="hint count" id="${id}-count">
            ${view.words.remaining((field.maximum ?? 0) - textOf(view.answer).length)}
          </p>`
        : nothing
    }`;
};

const select = (field: Field, view: FieldView): TemplateResult =>
  html`<select
    id=${idOf(field.pointer)}
    name=${idOf(field.pointer)}
    autocomplete=${field.autocomplete ?? 'off'}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${view.error === undefined ? nothing : 'true'}
    aria-describedby=${describedBy(field, view)}
    @change=${(event: Event) => view.change((event.target as HTMLSelectElement).value)}
    @focusout=${leaving(view)}
  >
    <option value="" .selected=${live(textOf(view.answer) === '')}>${view.words.choose}</option>
    ${(view.groups ?? []).map(({ label, choices }) =>
      label === undefined
        ? choices.map((choice) => option(choice, view))
        : html`<optgroup label=${label}>${choices.map((choice) => option(choice, view))}</optgroup>`,
    )}
  </select>`;

const option = ({ value, label, lang }: Choice, view: FieldView): TemplateResult =>
  html`<option value=${value} lang=${lang ?? nothing} .selected=${live(view.answer === value)}>
    ${label}
  </option>`;

const radios = (field: Field, view: FieldView): TemplateResult =>
  html`<fieldset
    class="field"
    part="field"
    role="radiogroup"
    ?data-faulty=${view.error !== undefined}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${view.error === undefined ? nothing : 'true'}
    aria-describedby=${describedBy(field, view)}
    @focusout=${leavingGroup(view)}
  >
    <legend>${view.label}${optionalMark(field, view)}</legend>
    ${hint(field, view)}${error(field, view)}
    ${choiceGroups(field, view, (choice, id) =>
      choiceRow(
        choice,
        id,
        html`<input
          type="radio"
          id=${id}
          name=${idOf(field.pointer)}
          value=${choice.value}
          .checked=${live(view.answer === choice.value)}
          aria-describedby=${choice.description === undefined ? nothing : `${id}-description`}
          @change=${() => view.change(choice.value)}
        />`,
      ),
    )}
  </fieldset>`;

const checkboxes = (field: Field, view: FieldView): TemplateResult => {
  const chosen = listOf(view.answer);
  const toggled = (value: string) =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return html`<fieldset
    class="field"
    part="field"
    ?data-faulty=${view.error !== undefined}
    aria-describedby=${describedBy(field, view)}
    @focusout=${leavingGroup(view)}
  >
    <legend>${view.label}${optionalMark(field, view)}</legend>
    ${hint(field, view)}${error(field, view)}
    ${choiceGroups(field, view, (choice, id) =>
      choiceRow(
        choice,
        id,
        html`<input
          type="checkbox"
          id=${id}
          name=${idOf(field.pointer)}
          value=${choice.value}
          .checked=${live(chosen.includes(choice.value))}
          aria-invalid=${view.error === undefined ? nothing : 'true'}
          @change=${() => view.change(toggled(choice.value))}
        />`,
      ),
    )}
  </fieldset>`;
};

const confirmation = (field: Field, view: FieldView): TemplateResult => {
  const id = idOf(field.pointer);
  return html`<div class="field" part="field" ?data-faulty=${view.error !== undefined}>
    ${error(field, view)}
    ${choiceRow(
      { value: 'true', label: view.label },
      id,
      html`<input
        type="checkbox"
        id=${id}
        name=${id}
        .checked=${live(view.answer === true)}
        aria-required="true"
        aria-invalid=${view.error === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(field, view)}
        @change=${(event: Event) => view.change((event.target as HTMLInputElement).checked)}
      />`,
    )}
  </div>`;
};

const choiceGroups = (
  field: Field,
  view: FieldView,
  row: (choice: Choice, id: string) => TemplateResult,
): TemplateResult[] => {
  const base = idOf(field.pointer);
  let count = 0;
  const nextId = () => (count++ === 0 ? base : `${base}-${count}`);
  const groups = view.groups ?? [];
  const headed = groups.some(({ label }) => label !== undefined);
  return groups.map(({ label, remark, choices }, index) => {
    const rows = choices.map((choice) => row(choice, nextId()));
    if (label === undefined)
      return html`<div class=${headed ? 'choice-group apart' : isLong(choices) ? 'columns' : nothing}>
        ${rows}
      </div>`;
    return html`<div class="choice-group" role="group" aria-labelledby="${base}-group-${index}">
      <p class="choice-group-label" id="${base}-group-${index}">${label}${mark(remark)}</p>
      ${rows}
    </div>`;
  });
};

/** Many short choices stand in two columns where there is room. */
const isLong = (choices: readonly Choice[]): boolean =>
  choices.length > 9 && choices.every(({ description }) => description === undefined);

const choiceRow = (choice: Choice, id: string, control: TemplateResult): TemplateResult =>
  html`<div class="choice">
    ${control}
    <label for=${id} lang=${choice.lang ?? nothing}>${choice.label}${mark(choice.remark)}</label>
    ${
      choice.description === undefined
        ? nothing
        : html`<p class="hint" id="${id}-description" lang=${choice.descriptionLang ?? nothing}>
            ${choice.description}
          </p>`
    }
  </div>`;

const mark = (remark: string | undefined): unknown =>
  remark === undefined ? nothing : html` <span class="tag">${remark}</span>`;

const optionalMark = (field: Field, view: FieldView): unknown =>
  field.required ? nothing : html` <span class="optional">(${view.words.optional})</span>`;

const hint = (field: Field, view: FieldView): unknown =>
  view.hint === undefined ? nothing : html`<p class="hint" id="${idOf(field.pointer)}-hint">${view.hint}</p>`;

/** A question that is looked at on leaving keeps a live region ready: what is wrong is then read out. */
const error = (field: Field, view: FieldView): unknown => {
  const text =
    view.error === undefined
      ? nothing
      : html`<p class="error" part="field-error" id="${idOf(field.pointer)}-error">
          ${errorIcon()}<span><span class="visually-hidden">${view.words.error} </span>${view.error}</span>
        </p>`;
  return field.checkOnLeave ? html`<div aria-live="polite">${text}</div>` : text;
};

const describedBy = (field: Field, view: FieldView, more?: string): string | typeof nothing => {
  const id = idOf(field.pointer);
  return [view.hint && `${id}-hint`, view.error && `${id}-error`, more].filter(Boolean).join(' ') || nothing;
};

const leaving = (view: FieldView) => () => afterPress(view.leave);

const leavingGroup = (view: FieldView) => (event: FocusEvent) => {
  const group = event.currentTarget as HTMLElement;
  if (!group.contains(event.relatedTarget as Node | null)) afterPress(view.leave);
};

/**
 * Acts at once, or when the pointer that is down has come up: an error that came or went under it would
 * move what is being pressed, and the click would be lost.
 */
const afterPress = (act: () => void): void => {
  if (document.documentElement.matches(':active'))
    addEventListener('mouseup', () => setTimeout(act), { once: true, capture: true });
  else act();
};
