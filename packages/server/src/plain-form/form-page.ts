import { privacyNoticeVersion } from '@officine-coesione/contract';
import type { Language } from '@officine-coesione/contract';
import { html } from 'hono/html';
import { choicesFor } from './choices.ts';
import type { ChoiceGroup, Offer } from './choices.ts';
import { faxField, openedField } from './filled.ts';
import type { Filled } from './filled.ts';
import { formPath, frame } from './frame.ts';
import type { Html } from './frame.ts';
import { idOf, noticePointer, noticeQuestion, partnershipPointer, parts, questions } from './questions.ts';
import type { Question } from './questions.ts';
import { words } from './words/index.ts';

/** What is wrong: with the answer to a question, or with the request as a whole. */
export interface Wrong {
  readonly question?: Question;
  readonly text: string;
}

/** What the form is drawn with. */
export interface FormPage {
  readonly language: Language;
  readonly offer: Offer;
  readonly filled: Filled;
  /** Since when it has been open, signed. */
  readonly opened: string;
  readonly wrong?: readonly Wrong[];
  /** What is said of the errors as a whole. */
  readonly wrongTitle?: string;
  /** The partnership that the address names, as it is there. */
  readonly partnership?: string | undefined;
  /** Address of the page where who is registered asks for a link to its data. */
  readonly linkPage: string;
}

/** The address of the form. */
export const formAddress = (language: Language, partnership?: string): string =>
  `${formPath}?${new URLSearchParams({ lang: language, ...(partnership && { partenariato: partnership }) })}`;

/** The form, with what was typed, and what is wrong at the top and beside each question. */
export const formPage = (given: FormPage): Html => {
  const { language, offer, filled, opened, wrong = [], partnership, linkPage } = given;
  const said = words[language];
  const closed = partnership !== undefined && !offer.partnerships.some(({ id }) => id === partnership);
  const asked = (question: Question): Html => questionOf(question, given);
  return frame({
    language,
    title: said.title,
    wrong: wrong.length > 0,
    inLanguage: (other) => formAddress(other, partnership),
    content: html`
      ${
        wrong.length > 0
          ? summary(given)
          : html`<p class="lead">${said.lead}</p>
              <p>${said.registered} <a href="${linkPage}">${said.askLink}</a></p>`
      }
      ${closed ? html`<p class="remark">${said.closedPartnership}</p>` : ''}
      <form method="post" action="${formAddress(language, partnership)}" novalidate accept-charset="utf-8">
        <section aria-labelledby="informativa">
          <h2 id="informativa">${said.privacyTitle}</h2>
          ${notice(language)} ${asked(noticeQuestion)}
        </section>
        ${parts.map(
          ({ title, lead, sections }) => html`
            <section aria-labelledby="${title}">
              <h2 id="${title}">${said[title]}</h2>
              ${lead ? html`<p class="remark">${said[lead]}</p>` : ''}
              ${sections.map(({ legend, questions: some }) =>
                sections.length > 1
                  ? html`<fieldset>
                      <legend>${said[legend]}</legend>
                      ${some.map(asked)}
                    </fieldset>`
                  : some.map(asked),
              )}
            </section>
          `,
        )}
        <div class="fax" aria-hidden="true">
          <label for="fax">${said.fax}</label>
          <input
            id="fax"
            name="${faxField}"
            tabindex="-1"
            autocomplete="off"
            value="${filled.get(faxField)?.[0] ?? ''}"
          />
        </div>
        <input type="hidden" name="${openedField}" value="${opened}" />
        <p class="send"><button type="submit">${said.send}</button></p>
      </form>
    `,
  });
};

const summary = ({ language, wrong = [], wrongTitle }: FormPage): Html => {
  const said = words[language];
  // In the order of the page.
  const placed = questions.flatMap((question) => wrong.filter((one) => one.question === question));
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${wrongTitle ?? said.summaryTitle}</h2>
    ${wrong.filter(({ question }) => !question).map(({ text }) => html`<p>${text}</p>`)}
    ${
      placed.length > 0
        ? html`<ul>
            ${placed.map(
              ({ question, text }) =>
                html`<li>
                  <a href="#${idOf(question!)}">${said.labelled(said[question!.label], text)}</a>
                </li>`,
            )}
          </ul>`
        : ''
    }
  </div>`;
};

const notice = (language: Language): Html => {
  const said = words[language];
  const paragraph = (title: string, text: string) =>
    html`<h3>${title}</h3>
      <p>${text}</p>`;
  return html`${paragraph(said.whoTitle, said.whoUnnamed)} ${paragraph(said.whyTitle, said.why)}
    ${paragraph(said.publicTitle, said.public)} ${paragraph(said.personalTitle, said.personal)}
    ${paragraph(said.retentionTitle, said.retention)} ${paragraph(said.rightsTitle, said.rights)}
    <p class="secondary">${said.noticeVersion(privacyNoticeVersion)}</p>`;
};

/** A question: label, hint, what is wrong with the answer, then the control. */
const questionOf = (question: Question, { language, offer, filled, wrong = [] }: FormPage): Html => {
  const said = words[language];
  const { control, hint, label } = question;
  const id = idOf(question);
  const values = filled.get(question.pointer) ?? [];
  const fault = wrong.find((one) => one.question === question);
  const groups = choicesFor(question.pointer, offer, language, filled.get(partnershipPointer)?.[0]);
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ');
  const hinted = hint ? html`<p class="hint" id="${id}-hint">${said[hint]}</p>` : '';
  const faulty = fault
    ? html`<p class="error" id="${id}-error"><span>${said.error}</span> ${fault.text}</p>`
    : '';
  const called = html`${said[label]}${
    question.optional ? html` <span class="optional">(${said.optional})</span>` : ''
  }`;
  const field = (content: Html): Html => html`<div class="field${fault ? ' faulty' : ''}">${content}</div>`;

  if (control === 'radios' || control === 'checkboxes')
    return field(
      html`<fieldset class="choices" aria-describedby="${described}">
        <legend>${called}</legend>
        ${hinted} ${faulty}
        <div class="${control === 'checkboxes' ? 'several' : ''}">
          ${groups
            .flatMap(({ choices }) => choices)
            .map((choice, place) =>
              tick({
                type: control === 'radios' ? 'radio' : 'checkbox',
                id: place === 0 ? id : `${id}-${place}`,
                name: question.pointer,
                value: choice.value,
                label: html`${choice.label}`,
                lang: choice.lang,
                checked: values.includes(choice.value),
              }),
            )}
        </div>
      </fieldset>`,
    );
  if (control === 'confirmation')
    return field(
      html`${faulty}
      ${tick({
        type: 'checkbox',
        id,
        name: noticePointer,
        value: 'true',
        label: called,
        checked: values.length > 0,
        described,
      })}`,
    );
  const attributes = html`id="${id}" name="${question.pointer}" aria-describedby="${described}"
  aria-invalid="${fault ? 'true' : 'false'}"`;
  const labelled = html`<label for="${id}">${called}</label>${hinted}${faulty}`;
  if (control === 'select')
    return field(
      html`${labelled}<select ${attributes}>
          <option value="">
            ${question.pointer === partnershipPointer ? said.noPartnership : said.choose}
          </option>
          ${groups.map((group) => options(group, values))}
        </select>`,
    );
  if (control === 'area')
    // The first end of a line in it is not part of the text: one is put there, so that a text can begin with one.
    return field(html`${labelled}<textarea ${attributes} rows="6">${'\n'}${values[0] ?? ''}</textarea>`);
  return field(
    html`${labelled}<input
        ${attributes}
        class="${question.width ?? 'wide'}"
        type="${question.type ?? 'text'}"
        inputmode="${question.inputmode ?? question.type ?? 'text'}"
        autocomplete="${question.autocomplete ?? 'off'}"
        value="${values[0] ?? ''}"
      />`,
  );
};

interface Tick {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: Html;
  readonly lang?: string | undefined;
  readonly checked: boolean;
  readonly described?: string;
}

const tick = ({ type, id, name, value, label, lang, checked, described }: Tick): Html =>
  html`<div class="choice">
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${value}"
      ${checked ? 'checked' : ''}
      ${described ? html`aria-describedby="${described}"` : ''}
    />
    <label for="${id}" ${lang ? html`lang="${lang}"` : ''}>${label}</label>
  </div>`;

const options = ({ label, choices }: ChoiceGroup, values: readonly string[]): Html => {
  const listed = choices.map(
    (choice) =>
      html`<option
        value="${choice.value}"
        ${choice.lang ? html`lang="${choice.lang}"` : ''}
        ${values.includes(choice.value) ? 'selected' : ''}
      >
        ${choice.label}
      </option>`,
  );
  return label === undefined ? html`${listed}` : html`<optgroup label="${label}">${listed}</optgroup>`;
};
