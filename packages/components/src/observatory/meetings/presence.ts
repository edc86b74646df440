import { categoryLetter, labelOf, partnerCategory, type Meeting } from '@officine-coesione/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { marker } from '../../category-marker.ts';
import type { View } from './view.ts';

/** How many were at a meeting, in words, with whether they were enough; undefined where nobody said who was. */
export const presenceText = (
  { attendance }: Meeting,
  { term, number, percent }: View,
): string | undefined => {
  if (!attendance || attendance.entitled === 0) return undefined;
  const { entitled, present, proxies, quorate } = attendance;
  return [
    term('present', number(present), number(entitled), percent(present / entitled)),
    proxies > 0 ? term('proxies', proxies) : '',
    quorate === undefined ? '' : term(quorate ? 'quorate' : 'notQuorate'),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** Who was at a meeting by category: how many of how many, and which organisations. */
export const presenceTemplate = (meeting: Meeting, view: View): TemplateResult | typeof nothing => {
  const present = meeting._embedded?.present ?? [];
  if (present.length === 0) return nothing;
  const { term, language, number } = view;
  return html`<details class="presence" part="presence">
    <summary>${term('presence')}</summary>
    <ul>
      ${present.map(
        ({ category, entitled, present: there, organisations }) =>
          html`<li>
            <p class="category">
              <span>${marker(category)}${labelOf(partnerCategory, category, language)}</span>
              <span class="of">${term('of', number(there), number(entitled))}</span>
            </p>
            ${share(category, entitled === 0 ? 0 : there / entitled)}
            ${
              organisations.length > 0
                ? html`<p class="secondary">
                    ${organisations.map(({ organisationLegalName }) => organisationLegalName).join(' · ')}
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </details>`;
};

/** The share as a bar beside its figures: it says nothing that they do not. */
const share = (category: string, part: number): TemplateResult =>
  html`<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="whole" width="100" height="4"></rect>
    <rect class="part ${categoryLetter(category).toLowerCase()}" width=${(part * 100).toFixed(1)} height="4"></rect>`}
  </svg>`;
