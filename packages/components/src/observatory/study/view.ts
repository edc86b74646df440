import type { Labels, Language, Study } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { StudyWords } from '../../locale/it/study.ts';
import { webAddress } from '../../web-address.ts';
import type { Wording } from '../../wording.ts';
import { placeId, type Place } from './places.ts';

/** What the templates of a study are written with. */
export interface View extends Wording<StudyWords> {
  /** Leads to a figure or a reference. */
  readonly goTo: (click: Event, place: Place) => void;
}

type Written = Readonly<Partial<Record<Language, string | undefined>>>;

/** The language in which there is something: the one wanted, else English, else Italian. */
export const writtenIn = (labels: Written, language: Language): Language =>
  labels[language] !== undefined ? language : labels.en !== undefined ? 'en' : 'it';

/** A text of the author; in another language than that of the element, it says in which. */
export const said = (labels: Labels, language: Language): unknown => {
  const own = writtenIn(labels, language);
  return own === language ? labels[own] : html`<span lang=${own}>${labels[own]}</span>`;
};

/** A link to a figure or a reference of the study. */
export const placeLink = (place: Place, content: unknown, { goTo }: View): TemplateResult =>
  html`<a href="#${placeId(place)}" @click=${(click: Event) => goTo(click, place)}>${content}</a>`;

/** Title, who made it, when, which version, and what is asked. */
export const headTemplate = (study: Study, view: View): TemplateResult => {
  const { heading, language, term, day, number } = view;
  const { publishedAt, versionNumber } = study;
  return html`<header part="head">
    ${study.demo ? html`<p class="tag" part="demo">${view.common('demo')}</p>` : nothing}
    ${heading(said(study.title, language), 0, 'title')}
    <p class="byline" part="byline">
      ${study.authors.map(
        ({ displayName, affiliation }, place) =>
          html`${place > 0 ? html`<span aria-hidden="true"> · </span>` : nothing}<span
              ><strong>${displayName}</strong
              >${affiliation === undefined ? nothing : `, ${affiliation}`}</span
            >`,
      )}
    </p>
    <p class="secondary" part="published">
      ${
        publishedAt === undefined || versionNumber === undefined
          ? term('draft')
          : `${term('published', day(publishedAt))} · ${term('version', number(versionNumber))}`
      }
    </p>
    <div class="question" part="question">
      <p class="secondary">${term('question')}</p>
      <p>${said(study.question, language)}</p>
    </div>
  </header>`;
};

/** What it refers to. */
export const referencesTemplate = ({ references }: Study, { heading, term }: View): unknown =>
  references.length === 0
    ? nothing
    : html`<section part="references" aria-labelledby="references">
        ${heading(term('references'), 1, 'references')}
        <ol>
          ${references.map(({ text, url }, place) => {
            const id = placeId({ kind: 'reference', number: place + 1 });
            const address = webAddress(url)?.href;
            return html`<li id=${id}>
              ${text}
              ${address ? html`<br /><a href=${address} rel="external noopener">${address}</a>` : nothing}
            </li>`;
          })}
        </ol>
      </section>`;
