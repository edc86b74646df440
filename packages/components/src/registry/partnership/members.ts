import {
  categoryLetter,
  labelOf,
  partnerCategory,
  partnerCategoryDefinition,
  partnerTag,
} from '@officine-coesione/contract';
import type { MembershipWithOrganisation, Partnership, PartnerCategory } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { marker } from '../../category-marker.ts';
import { seatRole, seatValidity } from '../seat.ts';
import { compositionOf, totalsOf, type LetterMembers } from './composition.ts';
import type { View } from './view.ts';

/** How many members there are, in all and by category. */
export const countsTemplate = (
  members: readonly MembershipWithOrganisation[],
  { categoryScheme }: Partnership,
  { language, term }: View,
): TemplateResult => {
  const totals = totalsOf(members);
  return html`<p class="total" part="total">
      <strong>${term('counted', totals.members)}</strong>
      <span class="secondary">
        ${term('ofWhichVoting', totals.voting)}${
          totals.seats === totals.members ? nothing : html` · ${term('seatsInAll', totals.seats)}`
        }
      </span>
    </p>
    <ul class="counts" part="counts" aria-label=${term('byCategory')}>
      ${compositionOf(members, categoryScheme).map(
        ({ letter, count }) =>
          html`<li>
            <span class="count">${count}</span>
            <span>${marker(letter)}${labelOf(partnerCategory, letter, language)}</span>
          </li>`,
      )}
    </ul>`;
};

/** The members, category by category, with what the law says of each. */
export const membersTemplate = (
  members: readonly MembershipWithOrganisation[],
  partnership: Partnership,
  view: View,
): TemplateResult =>
  html`${compositionOf(members, partnership.categoryScheme)
    .filter(({ count }) => count > 0)
    .map((letter) => letterTemplate(letter, partnership, view))}`;

const letterTemplate = (
  { letter, count, categories }: LetterMembers,
  partnership: Partnership,
  view: View,
): TemplateResult =>
  html`<section class="letter" part="category" aria-labelledby="letter-${letter}">
    <div class="letter-head">
      ${view.heading(
        html`${marker(letter)}${labelOf(partnerCategory, letter, view.language)}`,
        2,
        `letter-${letter}`,
      )}
      <span class="secondary">${view.term('counted', count)}</span>
    </div>
    ${wording(letter, partnership, view)}
    ${categories.map(
      ({ category, members }) =>
        html`${
            category === letter
              ? nothing
              : html`${view.heading(html`${category} · ${labelOf(partnerCategory, category, view.language)}`, 3)}
                ${wording(category, partnership, view)}`
          }
          <ul class="members">
            ${members.map((member) => memberTemplate(member, partnership, view))}
          </ul>`,
    )}
  </section>`;

/** What the law says, in English where it has no words of the reader's language, and where it says so. */
const wording = (category: string, { categoryScheme }: Partnership, { language, term }: View): unknown => {
  const labels = partnerCategoryDefinition[category as PartnerCategory];
  const own = labels?.[language];
  const place = placeInLaw(category, categoryScheme, term);
  if (!labels && !place) return nothing;
  return html`<p class="wording" part="wording">
    ${labels ? html`<span lang=${own ? nothing : 'en'}>${own ?? labels.en}</span>` : nothing}
    ${place ? html`<span class="place">${place}</span>` : nothing}
  </p>`;
};

const points = ['', 'i', 'ii', 'iii', 'iv'];

/** Letters are those of the regulation of the cycle, points those of the code of conduct, which has no letter d. */
const placeInLaw = (category: string, scheme: string, term: View['term']): string | undefined => {
  const letter = categoryLetter(category).toLowerCase();
  const point = points[Number(category.slice(1))];
  if (point && 'abc'.includes(letter)) return term('lawPoint', letter, point);
  if (point !== '') return undefined;
  if (scheme === 'CPR-2021' && 'abcd'.includes(letter)) return term('lawLetter2021', letter);
  return scheme === 'ECCP-2014' && 'abc'.includes(letter) ? term('lawLetter2014', letter) : undefined;
};

const memberTemplate = (
  member: MembershipWithOrganisation,
  partnership: Partnership,
  view: View,
): TemplateResult => {
  const { language, term, common, day } = view;
  const { mandate } = member;
  const represented = member.representsOrganisationIds.length;
  return html`<li part="member">
    <div>
      <span class="name">${view.organisation(member.organisationId, member.organisationLegalName)}</span>
      ${
        member.tags.length > 0
          ? html`<span class="detail"
              >${member.tags.map((tag) => labelOf(partnerTag, tag, language)).join(', ')}</span
            >`
          : nothing
      }
      ${represented > 0 ? html`<span class="detail">${term('represents', represented)}</span>` : nothing}
      ${member.involvedInPreparation ? html`<span class="detail">${term('prepared')}</span>` : nothing}
      ${member.categoryValidated ? nothing : html`<span class="tag unvalidated">${term('unvalidated')}</span>`}
      ${member.demo && !partnership.demo ? html`<span class="tag">${common('demo')}</span>` : nothing}
    </div>
    <div>
      <span>${seatRole(member, view)}</span>
      ${detail(seatValidity(member, view))}
      ${
        mandate
          ? detail(
              `${term('mandate')}: ${[mandate.act, mandate.date && day(mandate.date), mandate.designatedBy].filter(Boolean).join(', ')}`,
            )
          : nothing
      }
      ${detail(member.endReason)}
    </div>
  </li>`;
};

const detail = (text: string | undefined): unknown =>
  text ? html`<span class="detail">${text}</span>` : nothing;
