import {
  categoryLetter,
  contributionKind,
  contributionOutcome,
  labelOf,
  partnerCategory,
  type Contribution,
  type DocumentPlace,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, dayInRome } from '../../calendar.ts';
import { marker } from '../../category-marker.ts';
import { webAddress } from '../../web-address.ts';
import { documentLink } from '../process/documents.ts';
import { outcomeMark } from './outcome-mark.ts';
import type { View } from './view.ts';

/** Characters of a text that stand before the rest of a longer one. */
const short = 700;

/** Id of the heading of a contribution. */
export const headingId = ({ id }: Pick<Contribution, 'id'>): string => `contribution-${id}`;

/**
 * What an organisation said, and beside it what was answered and where the change landed.
 *
 * @param today `YYYY-MM-DD`
 */
export const entryTemplate = (contribution: Contribution, today: string, view: View): TemplateResult => {
  const { term, language, common, day } = view;
  const {
    organisationLegalName: name,
    category,
    kind,
    submittedAt,
    consultationTitle,
    onBehalf,
    late,
    demo,
  } = contribution;
  const address = view.address(contribution);
  return html`<li class="pair" part="contribution">
    <div class="said" part="said">
      <p class="label">${term('said')}</p>
      ${view.heading(name, 1, headingId(contribution))}
      ${
        category
          ? html`<p class="secondary category">
              ${marker(category)}${labelOf(partnerCategory, categoryLetter(category), language)}
            </p>`
          : nothing
      }
      <p class="secondary">
        ${[
          labelOf(contributionKind, kind, language),
          submittedAt && day(submittedAt),
          onBehalf ? term('onBehalf') : '',
          late ? term('late') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
        ${demo ? html`<span class="tag">${common('demo')}</span>` : nothing}
      </p>
      ${contribution.target ? html`<p class="secondary">${term('about')} ${place(contribution.target, view)}</p>` : nothing}
      ${textTemplate(contribution.text, view)} ${attachments(contribution, view)}
      ${consultationTitle ? html`<p class="secondary">${term('inConsultation', consultationTitle)}</p>` : nothing}
    </div>
    <div class="done" part="answer">
      <p class="label">${term('done')}</p>
      ${answerTemplate(contribution, today, view)}
      ${
        address
          ? html`<p class="permanent">
              <a href=${address} part="permalink"
                >${term('permalink')}<span class="visually-hidden"> ${term('permalinkOf', name)}</span></a
              >
            </p>`
          : nothing
      }
    </div>
  </li>`;
};

const answerTemplate = (
  { outcome, answer, answeredAt, answerDays, submittedAt, traceableTo }: Contribution,
  today: string,
  view: View,
): TemplateResult => {
  const { term, language, day } = view;
  if (!outcome)
    return html`<p class="outcome">
      ${outcomeMark()}${submittedAt ? term('waitingSince', daysBetween(dayInRome(submittedAt), today)) : term('waiting')}
    </p>`;
  return html`<p class="outcome">${outcomeMark(outcome)}${labelOf(contributionOutcome, outcome, language)}</p>
    ${
      answeredAt
        ? html`<p class="secondary">
            ${answerDays === undefined ? day(answeredAt) : term('answeredAfter', day(answeredAt), answerDays)}
          </p>`
        : nothing
    }
    ${answer ? textTemplate(answer, view) : nothing}
    ${
      traceableTo
        ? html`<p class="landed" part="landed">
            <strong>${term('landed')}</strong> ${place(traceableTo, view)}
          </p>`
        : nothing
    }`;
};

/** A text; the rest of a long one is folded away. */
const textTemplate = (text: string, { term }: View): TemplateResult => {
  if (text.length <= short * 1.2) return html`<p class="words">${text}</p>`;
  const cut = Math.max(text.lastIndexOf(' ', short), short / 2);
  return html`<p class="words">${text.slice(0, cut)} …</p>
    <details>
      <summary>${term('readOn')}</summary>
      <p class="words">… ${text.slice(cut).trimStart()}</p>
    </details>`;
};

/** A place in a document: the document, and the part of it. */
const place = ({ documentId, section, url }: DocumentPlace, { document, term }: View): unknown => {
  const known = documentId ? document(documentId) : undefined;
  const address = webAddress(url);
  const where = known
    ? documentLink(known)
    : address
      ? html`<a href=${address.href}>${address.hostname.replace(/^www\./, '')}</a>`
      : undefined;
  if (!where) return section ?? term('documentUnknown');
  return section ? html`${section}, ${where}` : where;
};

const attachments = (
  { attachments: attached }: Contribution,
  { term }: View,
): TemplateResult | typeof nothing =>
  attached.length === 0
    ? nothing
    : html`<ul class="attached" aria-label=${term('attachments')}>
        ${attached.map((one) => html`<li>${documentLink(one)}</li>`)}
      </ul>`;
