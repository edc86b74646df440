import {
  labelOf,
  legalForm,
  partnerTag,
  runtsSection,
  territorialLevel,
  textIn,
} from '@officine-coesione/contract';
import type { Organisation } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { OrganisationCardWords } from '../locale/it/organisation-card.ts';
import { sourcesTemplate, type RecordView } from './sources.ts';
import { row } from './summary-list.ts';

/** What the card of an organisation says things with. */
export interface CardView extends RecordView<OrganisationCardWords> {
  readonly number: (value: number) => string;
  /** What people call a territory; its code while the label is not known. */
  readonly territory: (code: string) => string;
}

/** Sole traders and the self-employed are persons: their numbers are personal data. */
const isPerson = (organisation: Organisation): boolean => organisation.legalForm?.startsWith('1.1.') ?? false;

/** How a card is made. */
export interface CardOptions {
  /** Class of the list, which says how it looks. */
  readonly look?: string;
  /** Facts that stand above the others. */
  readonly first?: unknown;
  /** For who keeps it: the codes of a person too. */
  readonly kept?: boolean;
}

/** Everything public about an organisation: facts of the body, never of a person unless who reads keeps it. */
export const cardTemplate = (
  organisation: Organisation,
  view: CardView,
  { look = 'card', first = nothing, kept = false }: CardOptions = {},
): TemplateResult => {
  const { language, term } = view;
  const mail = (address: string | undefined) => address && html`<a href="mailto:${address}">${address}</a>`;
  const body = kept || !isPerson(organisation);
  return html`<dl class=${look} part="card">
    ${first} ${row(term('altName'), organisation.altName)}
    ${row(
      textIn(legalForm.title, language),
      organisation.legalForm && labelOf(legalForm, organisation.legalForm, language),
    )}
    ${row(term('taxCode'), body && (kept || /^\d{11}$/.test(organisation.taxCode ?? '')) ? organisation.taxCode : undefined, 'figures')}
    ${row(term('vatNumber'), body ? organisation.vatNumber : undefined, 'figures')}
    ${row(term('ipaCode'), organisation.ipaCode)}
    ${row(term('transparencyRegister'), organisation.transparencyRegisterId, 'figures')}
    ${row(term('officeCode'), organisation.officeCode)} ${row(term('runts'), runts(organisation, view))}
    ${row(term('office'), office(organisation))} ${row(term('pec'), mail(organisation.pec))}
    ${row(term('email'), mail(organisation.email))}
    ${row(
      term('phone'),
      organisation.phone &&
        html`<a href="tel:${organisation.phone.replace(/[^\d+]/g, '')}">${organisation.phone}</a>`,
    )}
    ${row(
      textIn(territorialLevel.title, language),
      organisation.territorialLevel && labelOf(territorialLevel, organisation.territorialLevel, language),
    )}
    ${row(term('coverage'), [...new Set(organisation.coverageNuts.map(view.territory))].join(', '))}
    ${row(textIn(partnerTag.title, language), organisation.tags.map((tag) => labelOf(partnerTag, tag, language)).join(', '))}
    ${row(
      term('represented'),
      organisation.membersRepresented === undefined
        ? undefined
        : view.number(organisation.membersRepresented),
      'figures',
    )}
    ${row(term('sources'), sourcesTemplate(organisation.sources, view))}
    ${row(term('updated'), view.day(organisation.updatedAt))}
  </dl>`;
};

const runts = (
  { runtsSection: section, runtsNumber }: Organisation,
  { language }: CardView,
): string | undefined => {
  const parts = [section && labelOf(runtsSection, section, language), runtsNumber].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
};

const office = ({ registeredOffice: at }: Organisation): string | undefined => {
  if (!at) return undefined;
  const town = [at.postcode, at.municipality].filter(Boolean).join(' ');
  const parts = [at.street, town, at.country === 'IT' ? undefined : at.country].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
};
