import { workingDaysBetween, type Consultation } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayAfter, dayInRome, daysBetween, today } from '../../calendar.ts';
import { documentLink } from '../process/documents.ts';
import type { ContributionFormData } from './lookup.ts';
import type { ContributionFormView } from './view.ts';

/** What is asked, until when, on which documents: to be read before one answers. */
export const readingTemplate = (
  { consultation, documents }: ContributionFormData & { readonly consultation: Consultation },
  { term, common, instant }: ContributionFormView,
): TemplateResult => {
  const { summary, questions, closesAt, partnershipTitle, objectDocumentIds, demo, stage } = consultation;
  const about = objectDocumentIds.flatMap((id) => documents?.get(id) ?? []);
  const last = dayInRome(closesAt);
  const left = daysBetween(today(), last);
  return html`<div class="reading" part="consultation">
    <p class="secondary">
      ${partnershipTitle} ${demo ? html`<span class="tag">${common('demo')}</span>` : nothing}
    </p>
    ${summary ? html`<p>${summary}</p>` : nothing}
    ${
      stage === 'open'
        ? html`<p class="until">
            <strong>${term('until', instant(closesAt))}</strong>
            ${term('left', left, workingDaysBetween(today(), dayAfter(last)))}
          </p>`
        : nothing
    }
    ${
      questions.length > 0
        ? html`<p class="label" id="questions">${term('questions', questions.length)}</p>
            <ol aria-labelledby="questions">
              ${questions.map((question) => html`<li>${question}</li>`)}
            </ol>`
        : nothing
    }
    ${
      about.length > 0
        ? html`<p class="label" id="about">${term('documents')}</p>
            <ul aria-labelledby="about">
              ${about.map((document) => html`<li>${documentLink(document)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
};

/** Why nobody can contribute now; undefined where one can. */
export const shutText = (
  { stage, opensAt, closesAt }: Consultation,
  { term, instant }: ContributionFormView,
): string | undefined => {
  if (stage === 'open') return undefined;
  return stage === 'upcoming' ? term('notOpen', instant(opensAt)) : term('closed', instant(closesAt));
};

/** For who has not signed in: who contributes here, and how else one takes part. */
export const signInTemplate = (
  { channels }: Consultation,
  expired: boolean,
  { term, heading }: ContributionFormView,
  signIn: () => void,
): TemplateResult =>
  html`<div class="sign-in" part="signed-out">
    ${heading(term('whoTitle'), 1)}
    <p>${term(expired ? 'expired' : 'who')}</p>
    <p class="buttons">
      <button class="primary" type="button" part="sign-in" @click=${signIn}>${term('signIn')}</button>
    </p>
    ${
      channels.length > 0
        ? html`${heading(term('channelsTitle'), 1)}
            <ul>
              ${channels.map((channel) => html`<li>${channel}</li>`)}
            </ul>`
        : nothing
    }
    <slot></slot>
  </div>`;
