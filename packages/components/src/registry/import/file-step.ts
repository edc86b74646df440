import {
  importFields,
  importSubjects,
  mostImportBytes,
  mostImportRows,
  mostSeatRows,
  requiredImportFields,
  type Import,
  type ImportSubject,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from '../../form/error-icon.ts';
import { fieldTemplate } from '../../form/field-templates.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { handOver } from '../../hand-over.ts';
import { accepted } from './file-choice.ts';
import type { Target } from './lookup.ts';
import type { View, Wrong } from './view.ts';

/** What is chosen before a file goes out. */
export interface FileAnswers {
  readonly subject: ImportSubject | undefined;
  readonly partnership: string;
  readonly file: File | undefined;
}

/** What the first step shows, and what it tells. */
export interface FileStep {
  readonly answers: FileAnswers;
  /** Partnerships to choose from; undefined when they could not be had. */
  readonly partnerships: readonly Target[] | undefined;
  readonly recent: readonly Import[];
  readonly wrong: readonly Wrong[];
  /** How much of the file has gone out, from 0 to 1; undefined while none does. */
  readonly share: number | undefined;
  readonly change: (answers: Partial<FileAnswers>) => void;
  readonly cancel: () => void;
  readonly open: (importId: string) => void;
}

/** What the file holds, whose seats, and the file. */
export const fileStep = (step: FileStep, view: View): TemplateResult => {
  const { answers, change, wrong, share } = step;
  const errorOf = (pointer: string) => wrong.find((one) => one.pointer === pointer)?.text;
  const ask = { words: view.fieldWords, leave: () => undefined };
  return html`${fieldTemplate(
      { pointer: '/subject', control: 'radios', label: 'subject', required: true },
      {
        ...ask,
        label: view.term('subject'),
        answer: answers.subject,
        error: errorOf('/subject'),
        groups: [
          {
            choices: importSubjects.map((value) => ({
              value,
              label: view.term(`subject_${value}`),
              description: view.term(`subject_${value}_hint`),
            })),
          },
        ],
        change: (subject) => change({ subject: subject as ImportSubject }),
      },
    )}
    ${answers.subject === 'memberships' ? partnership(step, view, errorOf('/partnership')) : nothing}
    ${fileField(step, view, errorOf('/file'))}
    ${share === undefined ? stepButtons({ forward: view.term('upload') }) : sending(share, step, view)}
    <p class="secondary">${view.term('nothingYet')}</p>
    ${recentList(step, view)}`;
};

const partnership = (
  { partnerships, answers, change }: FileStep,
  view: View,
  error: string | undefined,
): TemplateResult =>
  partnerships?.length === 0
    ? html`<p class="notice warning field" id="partnership" tabindex="-1">${view.term('noPartnerships')}</p>`
    : fieldTemplate(
        { pointer: '/partnership', control: 'select', label: 'partnership', required: true },
        {
          label: view.term('partnership'),
          answer: answers.partnership,
          error,
          groups: [{ choices: (partnerships ?? []).map(({ id, title }) => ({ value: id, label: title })) }],
          words: view.fieldWords,
          change: (value) => change({ partnership: String(value) }),
          leave: () => undefined,
        },
      );

/** The columns that a file must have, in words; alternatives as such. */
export const requiredNames = (subject: ImportSubject, { term }: View): string[] =>
  requiredImportFields[subject].map((group) =>
    term(
      'or',
      group.map((field) => term('field', field)),
    ),
  );

/** A file with all headings and no row, that a double click opens right in a spreadsheet. */
const handOverTemplate = (subject: ImportSubject, { term }: View): void => {
  const headings = importFields[subject].map((field) => term('field', field)).join(';');
  const file = new Blob([`\ufeff${headings}\r\n`], { type: 'text/csv' });
  handOver(file, term(`templateName_${subject}`));
};

const fileField = (
  { answers: { file, subject }, change }: FileStep,
  view: View,
  error: string | undefined,
): TemplateResult => {
  const { term, size } = view;
  const most = subject === 'memberships' ? mostSeatRows : mostImportRows;
  const take = (files: FileList | null | undefined) => change({ file: files?.[0] });
  const described = ['file-hint', error && 'file-error', file && 'file-chosen'].filter(Boolean).join(' ');
  return html`<div class="field" part="field" ?data-faulty=${error !== undefined}>
    <label for="file">${term('file')}</label>
    <div class="hint" id="file-hint">
      <p>${term('fileHint', size(mostImportBytes.csv), size(mostImportBytes.xlsx), most)}</p>
      ${
        subject === undefined
          ? nothing
          : html`<p>${term('needed')}</p>
              <ul>
                ${requiredNames(subject, view).map((name) => html`<li>${name}</li>`)}
              </ul>`
      }
    </div>
    ${
      subject === undefined
        ? nothing
        : html`<p>
            <button
              type="button"
              class="plain"
              part="template"
              @click=${() => handOverTemplate(subject, view)}
            >
              ${term('template')}
            </button>
          </p>`
    }
    ${
      error === undefined
        ? nothing
        : html`<p class="error" part="field-error" id="file-error">
            ${errorIcon()}<span><span class="visually-hidden">${term('error')} </span>${error}</span>
          </p>`
    }
    <div
      class="drop"
      part="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @dragenter=${(event: DragEvent) => mark(event, true)}
      @dragleave=${(event: DragEvent) => mark(event, false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        mark(event, false);
        const files = event.dataTransfer?.files;
        const input = (event.currentTarget as HTMLElement).querySelector('input');
        // So that the control says the same as we do.
        if (input && files?.length) input.files = files;
        take(files);
      }}
    >
      <p aria-hidden="true">${term('drop')}</p>
      <input
        id="file"
        name="file"
        type="file"
        accept=${accepted}
        aria-required="true"
        aria-invalid=${error === undefined ? nothing : 'true'}
        aria-describedby=${described}
        @change=${(event: Event) => {
          const { files } = event.target as HTMLInputElement;
          // Chosen and then given up: what was chosen before stays.
          if (files?.length) take(files);
        }}
      />
      <p id="file-chosen" role="status">
        ${file ? html`<strong>${term('chosen', file.name, size(file.size))}</strong>` : nothing}
      </p>
    </div>
  </div>`;
};

const mark = (event: DragEvent, over: boolean): void => {
  const zone = event.currentTarget as HTMLElement;
  // Passing over what stands inside it is not leaving it.
  if (!over && zone.contains(event.relatedTarget as Node | null)) return;
  zone.toggleAttribute('data-over', over);
};

const sending = (share: number, { cancel }: FileStep, { term }: View): TemplateResult => {
  const percent = Math.floor(share * 100);
  const said = share < 1 ? term('uploading', percent) : term('reading');
  return html`<div class="working" part="progress">
    <label for="progress">${said}</label>
    ${
      share < 1
        ? html`<progress id="progress" max="100" value=${percent}></progress>`
        : html`<progress id="progress"></progress>`
    }
    <p class="visually-hidden" role="status">${share < 1 ? nothing : said}</p>
    <p><button type="button" part="stop" @click=${cancel}>${term('cancel')}</button></p>
  </div>`;
};

const recentList = ({ recent, open }: FileStep, view: View): TemplateResult | typeof nothing => {
  const { term, day, heading } = view;
  if (recent.length === 0) return nothing;
  const titleOf = ({ fileTitle }: Import) => fileTitle ?? term('untitled');
  return html`<section class="recent" part="recent">
    ${heading(term('recent'), 1)}
    <ul>
      ${recent.map(
        (one) =>
          html`<li>
            <div>
              <strong>${titleOf(one)}</strong>
              <p class="secondary">
                ${known(one.subject) ? term(`subject_${one.subject}`) : one.subject} ·
                ${term('rowsOf', one.rowCount)} · ${day(one.createdAt)} · ${term('state', one.status)}
              </p>
            </div>
            <button
              type="button"
              class="plain"
              aria-label=${term('openOf', titleOf(one))}
              @click=${() => open(one.id)}
            >
              ${term('open')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
};

const known = (subject: string): subject is ImportSubject => subject in importFields;
