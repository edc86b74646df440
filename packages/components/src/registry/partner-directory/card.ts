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
import { webAddress } from '../../web-address.ts';
import type { View } from './view.ts';

/** Sole traders and the self-employed are persons: their numbers are personal data. */
const isPerson = (organisation: Organisation): boolean => organisation.legalForm?.startsWith('1.1.') ?? false;

/** Everything public about an organisation: facts of the body, never of a person. */
export const cardTemplate = (organisation: Organisation, view: View): TemplateResult => {
  const { language, term } = view;
  const row = (name: string, value: unknown, kind = '') =>
    value === undefined || value === ''
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd class=${kind}>${value}</dd>
        </div>`;
  const mail = (address: string | undefined) => address && html`<a href="mailto:${address}">${address}</a>`;
  const body = !isPerson(organisation);
  return html`<dl class="card" part="card">
    ${row(term('altName'), organisation.altName)}
    ${row(
      textIn(legalForm.title, language),
      organisation.legalForm && labelOf(legalForm, organisation.legalForm, language),
    )}
    ${row(term('taxCode'), body && /^\d{11}$/.test(organisation.taxCode ?? '') ? organisation.taxCode : undefined, 'figures')}
    ${row(term('vatNumber'), body ? organisation.vatNumber : undefined, 'figures')}
    ${row(term('ipaCode'), organisation.ipaCode)} ${row(term('officeCode'), organisation.officeCode)}
    ${row(term('runts'), runts(organisation, view))} ${row(term('office'), office(organisation))}
    ${row(term('pec'), mail(organisation.pec))} ${row(term('email'), mail(organisation.email))}
    ${row(
      term('phone'),
      organisation.phone &&
        html`<a href="tel:${organisation.phone.replace(/[^\d+]/g, '')}">${organisation.phone}</a>`,
    )}
    ${row(
      textIn(territorialLevel.title, language),
      organisation.territorialLevel && labelOf(territorialLevel, organisation.territorialLevel, language),
    )}
    ${row(term('coverage'), organisation.coverageNuts.map(view.territory).join(', '))}
    ${row(textIn(partnerTag.title, language), organisation.tags.map((tag) => labelOf(partnerTag, tag, language)).join(', '))}
    ${row(
      term('represented'),
      organisation.membersRepresented === undefined
        ? undefined
        : view.number(organisation.membersRepresented),
      'figures',
    )}
    ${row(term('sources'), sources(organisation, view))}
    ${row(term('updated'), view.day(organisation.updatedAt))}
  </dl>`;
};

const runts = (
  { runtsSection: section, runtsNumber }: Organisation,
  { language }: View,
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

const sources = ({ sources: known }: Organisation, view: View): TemplateResult | undefined =>
  known.length === 0
    ? undefined
    : html`<ul>
        ${known.map(({ system, ref, fetchedAt }) => {
          const address = webAddress(ref);
          const named = system === 'manual' ? view.term('requestSource') : system;
          return html`<li>
            ${address ? html`<a href=${address.href}>${named}</a>` : ref ? `${named}, ${ref}` : named}${
              fetchedAt ? `, ${view.term('takenOn', view.day(fetchedAt))}` : nothing
            }
          </li>`;
        })}
      </ul>`;
