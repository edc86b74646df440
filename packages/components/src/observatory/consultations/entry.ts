import {
  cyclePhase,
  involvementLevel,
  labelOf,
  textIn,
  workingDaysBetween,
  type Consultation,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayAfter, dayInRome, daysBetween } from '../../calendar.ts';
import { documentLink } from '../process/documents.ts';
import { detail } from '../process/list-parts.ts';
import { answersText, outcomeTemplate, responseText } from './participation.ts';
import type { View } from './view.ts';

/** Calendar days left from which it is said how many of them are working days. */
const soon = 30;

const levels = Object.keys(involvementLevel.items);

/** Id of the heading of a consultation. */
export const headingId = ({ id }: Pick<Consultation, 'id'>): string => `consultation-${id}`;

/**
 * A consultation: how long one can still answer, on what, how; once it is over what became of it.
 *
 * @param today `YYYY-MM-DD`
 */
export const entryTemplate = (consultation: Consultation, today: string, view: View): TemplateResult => {
  const { term, language, common } = view;
  const { title, summary, stage, demo, phase, channels, objectDocumentIds } = consultation;
  const over = stage === 'closed' || stage === 'answered';
  const documents = objectDocumentIds.flatMap((id) => view.document(id) ?? []);
  return html`<li class="entry" part="consultation">
    ${leadingTemplate(consultation, today, view)}
    <div>
      ${view.heading(title, 1, headingId(consultation))}
      ${demo ? html`<p class="mark"><span class="tag">${common('demo')}</span></p>` : nothing}
      ${summary ? html`<p class="summary">${summary}</p>` : nothing}
      ${questionsTemplate(consultation, over, view)}
      <dl class="details">
        ${detail(
          term('partnership'),
          view.partnership(consultation.partnershipId, consultation.partnershipTitle),
        )}
        ${detail(term('window'), windowText(consultation, view))}
        ${detail(term('level'), levelText(consultation, view))}
        ${detail(textIn(cyclePhase.title, language), labelOf(cyclePhase, phase, language))}
        ${detail(
          term('documents'),
          documents.length > 0
            ? html`<ul>
                ${documents.map((document) => html`<li>${documentLink(document)}</li>`)}
              </ul>`
            : undefined,
        )}
        ${over ? nothing : detail(term('channels'), channels.join(' · '))}
        ${detail(term('response'), responseText(consultation, view))}
        ${detail(term('answers'), answersText(consultation, view))}
        ${detail(term('outcome'), outcomeTemplate(consultation, today, view))}
      </dl>
      ${waysTemplate(consultation, over, view)}
    </div>
  </li>`;
};

/** The figure that is looked for first: the days left, the days to the opening, or how many contributions came. */
const leadingTemplate = (
  { stage, opensAt, closesAt, participation }: Consultation,
  today: string,
  { term, number }: View,
): TemplateResult => {
  if (stage === 'open') {
    const last = dayInRome(closesAt);
    const left = Math.max(0, daysBetween(today, last));
    const working = workingDaysBetween(today, dayAfter(last));
    return html`<p class="leading">
      <strong>${number(left)}</strong> <span>${term('daysLeft', left)}</span>
      ${left > 0 && left <= soon ? html`<span class="secondary">${term('workingDaysLeft', working)}</span>` : nothing}
    </p>`;
  }
  if (stage === 'upcoming') {
    const days = Math.max(0, daysBetween(today, dayInRome(opensAt)));
    return html`<p class="leading">
      <strong>${number(days)}</strong> <span>${term('daysToOpening', days)}</span>
    </p>`;
  }
  const count = participation?.contributions ?? 0;
  return html`<p class="leading">
    <strong>${number(count)}</strong> <span>${term('contributions', count)}</span>
  </p>`;
};

/** What partners are asked; folded away once it is over. */
const questionsTemplate = (
  { questions }: Consultation,
  over: boolean,
  { term }: View,
): TemplateResult | typeof nothing =>
  questions.length === 0
    ? nothing
    : html`<details class="questions" part="questions" ?open=${!over}>
        <summary>${term('questions', questions.length)}</summary>
        <ol>
          ${questions.map((question) => html`<li>${question}</li>`)}
        </ol>
      </details>`;

const windowText = (
  { opensAt, closesAt, prolongations }: Consultation,
  { term, day, instant }: View,
): string =>
  [
    term('fromTo', day(opensAt), instant(closesAt)),
    prolongations[0] ? term('prolonged', day(prolongations[0].from)) : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** How far partners are involved: the rung of the ladder, and which it is. */
const levelText = ({ involvementLevel: level }: Consultation, { term, language }: View): string => {
  const rung = levels.indexOf(level) + 1;
  const label = labelOf(involvementLevel, level, language);
  return rung > 0 ? `${label} (${term('rung', rung, levels.length)})` : label;
};

const waysTemplate = (
  consultation: Consultation,
  over: boolean,
  view: View,
): TemplateResult | typeof nothing => {
  const { term } = view;
  const [address, words] = over
    ? [view.outcomes(consultation), term('readContributions')]
    : [consultation.stage === 'open' ? view.contribute(consultation) : undefined, term('contribute')];
  return address
    ? html`<p class="ways">
        <a class=${over ? nothing : 'button'} part="way" href=${address}
          >${words}<span class="visually-hidden">: ${consultation.title}</span></a
        >
      </p>`
    : nothing;
};
