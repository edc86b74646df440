import { categoryLetter, labelOf, partnerCategory } from '@officine-coesione/contract';
import type { MembershipSummary, Organisation, Territory } from '@officine-coesione/contract';
import { NotFoundProblem, Organisations, Territories, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import type { PartnerCardWords } from '../../locale/it/partner-card.ts';
import { partnerCardWords } from '../../locale/partner-card-words.ts';
import { webAddress } from '../../web-address.ts';
import { marker, markerStyles } from '../../category-marker.ts';
import { linked, pageAddress, tellOpening } from '../../opening.ts';
import { cardTemplate } from '../organisation-card.ts';
import { paperStyles } from '../paper.ts';
import { isRecordId } from '../../record-id.ts';
import { seatRole, seatValidity } from '../seat.ts';
import { summaryStyles } from '../summary-list.ts';
import { styles } from './styles.ts';

/** What the card shows. */
export interface PartnerCardData {
  /** The organisation, with its present seats in `_embedded.memberships`; undefined when none is published. */
  readonly organisation: Organisation | undefined;
  /** What people call the territories it covers; without them codes are shown. */
  readonly territories?: readonly Pick<Territory, 'code' | 'title'>[] | undefined;
}

/**
 * Everything public about one organisation: what it is, how to reach it, where it sits, and where these
 * facts come from. Facts of a body, never of a person.
 *
 * @tag oc-partner-card
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the name of the organisation here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-open - the reader opens a partnership; `detail.partnershipId`; cancel it to show it yourself
 * @csspart root - everything
 * @csspart demo - says that the data are invented
 * @csspart website - the link to the site of the organisation
 * @csspart card - the list of facts
 * @csspart seats - the partnerships in which it sits
 * @csspart seat - one of them
 * @csspart empty - the words shown when nothing is published
 * @cssproperty --oc-color-accent - links
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-category-a - marker of public authorities and of territorial cooperation
 * @cssproperty --oc-color-category-b - marker of economic and social partners
 * @cssproperty --oc-color-category-c - marker of civil society
 * @cssproperty --oc-color-category-d - marker of research and universities
 */
export class OcPartnerCard extends CoesioneElement<PartnerCardData, PartnerCardWords> {
  static override styles = [...CoesioneElement.styles, markerStyles, summaryStyles, paperStyles, styles];

  /** Identifier of the organisation. */
  @property({ attribute: 'organisation-id' }) organisationId: string | null = null;

  /** Address of the page about a partnership, `{id}` for its identifier: titles become links. */
  @property({ attribute: 'partnership-page' }) partnershipPage: string | null = null;

  protected override readonly dictionary = partnerCardWords;
  protected override readonly loadsOn = ['organisationId', 'partnershipPage'];

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnerCardData> {
    const { organisationId: id, partnershipPage } = this;
    if (!id) throw new Misconfiguration(this.common('missingAttribute', 'organisation-id'));
    if (!isRecordId(id)) throw new Misconfiguration(this.common('invalidAttribute', 'organisation-id', id));
    if (partnershipPage !== null && !pageAddress(partnershipPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership-page', partnershipPage));
    const [organisation, territories] = await Promise.all([
      new Organisations(send).retrieve(id, { embed: ['memberships'] }, { signal }).catch(unpublished),
      labels(send),
    ]);
    return { organisation, territories };
  }

  protected override phaseOf({ organisation, territories }: PartnerCardData) {
    if (!organisation) return 'empty';
    return territories || organisation.coverageNuts.length === 0 ? 'ready' : 'partial';
  }

  protected override renderEmpty(): unknown {
    return html`<p class="notice" part="empty">${this.term('empty')}</p>`;
  }

  protected override renderReady({ organisation, territories = [] }: PartnerCardData): unknown {
    if (!organisation) return nothing;
    const titles = new Map(territories.map(({ code, title }) => [code, title]));
    const { acronym, _embedded: { memberships = [] } = {} } = organisation;
    const category = organisation.defaultCategory ?? memberships[0]?.category;
    const site = webAddress(organisation.website);
    return html`<article aria-labelledby="name">
      ${this.heading(
        html`${organisation.legalName}${acronym ? html` <span class="acronym">${acronym}</span>` : nothing}`,
        0,
        'name',
      )}
      ${
        category || site
          ? html`<ul class="facts">
              ${
                category
                  ? html`<li>
                      <span class="visually-hidden">${this.term('category')}: </span
                      >${marker(category)}${labelOf(partnerCategory, categoryLetter(category), this.language)}
                    </li>`
                  : nothing
              }
              ${
                site
                  ? html`<li>
                      <a href=${site.href} part="website"
                        ><span class="visually-hidden">${this.term('website')}: </span
                        >${site.hostname.replace(/^www\./, '')}</a
                      >
                    </li>`
                  : nothing
              }
            </ul>`
          : nothing
      }
      ${
        organisation.demo
          ? html`<p class="demo" part="demo">
              <span class="tag">${this.common('demo')}</span> ${this.term('demoNote')}
            </p>`
          : nothing
      }
      ${cardTemplate(
        organisation,
        {
          ...this.wording,
          territory: (code) => titles.get(code) ?? code,
        },
        { look: 'summary' },
      )}
      <section class="partnerships" aria-labelledby="partnerships">
        ${this.heading(this.term('partnerships'), 1, 'partnerships')}
        ${
          memberships.length > 0
            ? html`<ul class="seats" part="seats">
                ${memberships.map((seat) => this.#seat(seat, organisation))}
              </ul>`
            : html`<p class="secondary">${this.term('noPartnership')}</p>`
        }
      </section>
    </article>`;
  }

  #seat(seat: MembershipSummary, organisation: Organisation): TemplateResult {
    const view = this.wording;
    const address = pageAddress(this.partnershipPage, seat.partnershipId);
    const open = (click: Event) => tellOpening(this, click, { partnershipId: seat.partnershipId });
    const validity = seatValidity(seat, view);
    return html`<li part="seat">
      <span class="title">${linked(seat.partnershipTitle, address, open)}</span>
      <span class="secondary">${[seatRole(seat, view), validity].filter(Boolean).join(' · ')}</span>
      <span class="secondary"
        >${marker(seat.category)}${seat.category}
        ${labelOf(partnerCategory, seat.category, this.language)}</span
      >
      ${seat.categoryValidated ? nothing : html`<span class="tag unvalidated">${this.term('unvalidated')}</span>`}
      ${seat.demo && !organisation.demo ? html`<span class="tag">${this.common('demo')}</span>` : nothing}
    </li>`;
  }
}

const unpublished = (error: unknown): undefined => {
  if (!(error instanceof NotFoundProblem)) throw error;
};

/** Labels of all territories, soon given up: the card is read without. */
const labels = (send: Send): Promise<PartnerCardData['territories']> =>
  Promise.resolve(
    new Territories(send).list(
      { level: ['country', 'nuts1', 'nuts2', 'nuts3'], limit: 200 },
      { retries: 0, timeout: 4000 },
    ),
  ).then(
    ({ items }) => items,
    () => undefined,
  );
