import { categoryLetter, labelOf, memberRole, partnerCategory } from '@officine-coesione/contract';
import type { MembershipSummary, Organisation } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import { marker } from '../../category-marker.ts';
import { cardTemplate } from '../organisation-card.ts';
import type { View } from './view.ts';

/** How many partnerships, and how many territories, a row shows before the rest. */
const few = 3;

/** Id of the heading of a row. */
export const headingId = (organisation: Organisation): string => `name-${organisation.id}`;

/** An organisation in the list: its name, what it is, where it sits, and its card. */
export const rowTemplate = (organisation: Organisation, view: View): TemplateResult => {
  const { term } = view;
  const memberships = organisation._embedded?.memberships ?? [];
  const category = organisation.defaultCategory ?? memberships[0]?.category;
  const site = webAddress(organisation.website);
  return html`<li class="row" part="row">
    ${view.heading(
      html`${organisation.legalName}${organisation.acronym ? html` <span class="acronym">${organisation.acronym}</span>` : nothing}`,
      1,
      headingId(organisation),
    )}
    <ul class="facts">
      ${
        category
          ? html`<li>
              ${marker(category)}${labelOf(partnerCategory, categoryLetter(category), view.language)}
            </li>`
          : nothing
      }
      ${organisation.coverageNuts.length > 0 ? html`<li>${territories(organisation.coverageNuts, view)}</li>` : nothing}
      ${
        site
          ? html`<li>
              <a href=${site.href} part="website"
                ><span class="visually-hidden">${term('website')}: </span
                >${site.hostname.replace(/^www\./, '')}</a
              >
            </li>`
          : nothing
      }
      ${organisation.demo ? html`<li><span class="tag">${view.common('demo')}</span></li>` : nothing}
    </ul>
    ${
      memberships.length > 0
        ? html`<p class="label">${term('partnerships')}</p>
            ${seats(memberships.slice(0, few), organisation, view)}
            ${
              memberships.length > few
                ? html`<details class="rest">
                    <summary>${term('morePartnerships', memberships.length - few)}</summary>
                    ${seats(memberships.slice(few), organisation, view)}
                  </details>`
                : nothing
            }`
        : nothing
    }
    <details class="open-card">
      <summary>
        ${term('card')}<span class="visually-hidden">${term('cardOf', organisation.legalName)}</span>
      </summary>
      ${cardTemplate(organisation, view)}
    </details>
  </li>`;
};

const seats = (
  memberships: readonly MembershipSummary[],
  organisation: Organisation,
  { language, term, common }: View,
): TemplateResult =>
  html`<ul class="seats">
    ${memberships.map(
      ({ partnershipTitle, role, category, categoryValidated, demo }) =>
        html`<li>
          <span class="partnership">${partnershipTitle}</span>
          <span class="secondary">
            ${labelOf(memberRole, role, language)} · ${category}
            ${labelOf(partnerCategory, category, language)}
          </span>
          ${categoryValidated ? nothing : html`<span class="tag unvalidated">${term('unvalidated')}</span>`}
          ${demo && !organisation.demo ? html`<span class="tag">${common('demo')}</span>` : nothing}
        </li>`,
    )}
  </ul>`;

const territories = (codes: readonly string[], { term, territory }: View): string => {
  const labels = [...new Set(codes.map(territory))];
  // One more is not worth the words that would stand for it.
  return labels.length <= few + 1
    ? labels.join(', ')
    : term('andOthers', labels.slice(0, few).join(', '), labels.length - few);
};
