import {
  labelOf,
  legalForm,
  recordStatus,
  type IntegrationMessage,
  type LinkedRecord,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { cardTemplate } from '../organisation-card.ts';
import { webAddress } from '../../web-address.ts';
import { row } from '../summary-list.ts';
import type { ConfirmFormData, ConfirmFormView } from './view.ts';

/** What the link is about, as a list of facts. */
export const recordSummary = (
  { registration, organisation }: LinkedRecord,
  view: ConfirmFormView,
): TemplateResult => {
  const { term, day, language } = view;
  const contact = registration?.contact;
  return html`${
      organisation?.mergedLegalName
        ? html`<p class="notice lead">${term('merged', organisation.mergedLegalName)}</p>`
        : nothing
    }
    <dl class="answers sent" part="answers">
      ${row(term('organisation'), registration?.organisation.legalName ?? organisation?.legalName)}
      ${row(term('reference'), registration?.reference, 'figures')}
      ${row(term('requestStatus'), registration && labelOf(recordStatus, registration.status, language))}
      ${row(
        term('requestedSeat'),
        registration?.partnershipTitle &&
          html`<span lang=${language === 'it' ? nothing : 'it'}>${registration.partnershipTitle}</span>`,
      )}
      ${row(
        term('contact'),
        contact && html`${contact.givenName} ${contact.familyName}<br />${contact.institutionalEmail}`,
      )}
      ${row(term('answerBy'), registration?.integrationDueOn && day(registration.integrationDueOn))}
      ${row(term('organisationStatus'), organisation && labelOf(recordStatus, organisation.status, language))}
      ${row(term('confirmBy'), organisation?.confirmationDueOn && day(organisation.confirmationDueOn))}
    </dl>`;
};

/** What anyone reads of the organisation, once it is public. */
export const publishedData = (
  { record, territories = [] }: ConfirmFormData,
  view: ConfirmFormView,
): TemplateResult => {
  const { term, language, day } = view;
  const organisation = record?.organisation;
  const website = webAddress(organisation?.website);
  const titles = new Map(territories.map(({ code, title }) => [code, title]));
  return html`${
    organisation
      ? html`${view.heading(term('publishedData'), 1)}
        ${organisation.status === 'suspended' ? html`<p class="notice lead">${term('dataNotPublic')}</p>` : nothing}
        ${cardTemplate(
          organisation,
          { language, term, day, number: view.number, territory: (code) => titles.get(code) ?? code },
          {
            look: 'answers sent',
            first: row(term('website'), website && html`<a href=${website.href}>${website.href}</a>`),
          },
        )}`
      : nothing
  }`;
};

/** The data that a confirmation confirms: those that anyone reads, and the seats. */
export const dataToConfirm = (data: ConfirmFormData, view: ConfirmFormView): TemplateResult => {
  const { term, language, day } = view;
  const seats = data.record?.organisation?.memberships ?? [];
  return html`${publishedData(data, view)}
  ${
    seats.length > 0
      ? html`${view.heading(term('seats'), 1)}
          <ul class="seats">
            ${seats.map(
              ({ partnershipTitle, validFrom }) =>
                html`<li>
                  <span lang=${language === 'it' ? nothing : 'it'}>${partnershipTitle}</span>
                  ${validFrom ? html`<span class="secondary">${term('since', day(validFrom))}</span>` : nothing}
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
};

/** What an organisation is known by, which only the authority changes, and whom to write to. */
export const fixedFacts = (
  { record, territories = [] }: ConfirmFormData,
  authorityEmail: string | null,
  { term, language, heading }: ConfirmFormView,
): TemplateResult => {
  const organisation = record?.organisation;
  const titles = new Map(territories.map(({ code, title }) => [code, title]));
  const coverage = organisation?.coverageNuts.map((code) => titles.get(code) ?? code) ?? [];
  return html`<section class="fixed" part="fixed" aria-labelledby="fixed">
    ${heading(term('fixedTitle'), 1, 'fixed')}
    <dl class="answers sent">
      ${row(term('legalName'), organisation?.legalName)}
      ${row(term('taxCode'), organisation?.taxCode, 'figures')}
      ${row(term('vatNumber'), organisation?.vatNumber, 'figures')}
      ${row(term('ipaCode'), organisation?.ipaCode)}
      ${row(
        term('legalForm'),
        organisation?.legalForm && labelOf(legalForm, organisation.legalForm, language),
      )}
      ${row(term('coverage'), coverage.join(', '))}
    </dl>
    <p>${term('fixedText')} ${mailTo(authorityEmail)}</p>
  </section>`;
};

/** The address of the authority, where it is one. */
export const mailTo = (address: string | null): TemplateResult | typeof nothing =>
  address && /^[^@\s]+@[^@\s]+$/.test(address) ? html`<a href="mailto:${address}">${address}</a>` : nothing;

/** Questions of the authority and answers, oldest first. */
export const thread = (
  messages: readonly IntegrationMessage[],
  { term, day, heading }: ConfirmFormView,
): TemplateResult | typeof nothing =>
  messages.length === 0
    ? nothing
    : html`<section class="thread" part="thread" aria-labelledby="thread">
        ${heading(term('thread'), 1, 'thread')}
        <ol>
          ${messages.map(
            ({ from, at, text, dueOn, changes = [] }) =>
              html`<li class=${from === 'authority' ? 'asked' : 'answered'}>
                <p class="secondary">
                  <strong>${term(from === 'authority' ? 'fromAuthority' : 'fromYou')}</strong> · ${day(at)}
                </p>
                <p class="words">${text ?? term('answeredOtherwise')}</p>
                ${dueOn ? html`<p class="secondary">${term('answerByDay', day(dueOn))}</p>` : nothing}
                ${changes.length > 0 ? html`<p class="secondary">${term('changedData', changes.length)}</p>` : nothing}
              </li>`,
          )}
        </ol>
      </section>`;
