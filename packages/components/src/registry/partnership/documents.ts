import { documentType, labelOf } from '@officine-coesione/contract';
import type { PartnershipDocument } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import { mostDocuments, type PartnershipData } from './lookup.ts';
import type { PartnershipWords } from '../../locale/it/partnership.ts';
import type { RecordView } from '../sources.ts';
import type { View } from './view.ts';

/** How many documents stand before the rest. */
const few = 10;

/** The documents of a partnership; in their place, that they did not come; nothing when there are none. */
export const documentsTemplate = (
  { documents, moreDocuments, asOf }: PartnershipData,
  view: View,
): TemplateResult | typeof nothing => {
  const { term } = view;
  if (documents?.length === 0) return nothing;
  return html`<section class="composition" part="documents" aria-labelledby="documents">
    ${view.heading(term('documents'), 1, 'documents')}
    ${
      documents
        ? html`${asOf ? html`<p class="wording">${term('documentsToday')}</p>` : nothing}
          ${listTemplate(documents.slice(0, few), view)}
          ${
            documents.length > few
              ? html`<details>
                  <summary>${term('moreDocuments', documents.length - few)}</summary>
                  ${listTemplate(documents.slice(few), view)}
                </details>`
              : nothing
          }
          ${moreDocuments ? html`<p class="notice">${term('firstDocuments', mostDocuments)}</p>` : nothing}`
        : html`<p class="notice">${term('documentsFailed')}</p>`
    }
  </section>`;
};

const listTemplate = (documents: readonly PartnershipDocument[], view: View): TemplateResult =>
  html`<ul class="papers">
    ${documents.map((document) => documentTemplate(document, view))}
  </ul>`;

const documentTemplate = (document: PartnershipDocument, view: View): TemplateResult =>
  html`<li part="document">${documentLines(document, view)}</li>`;

/** What a document is, where it stands, who may see it. */
export const documentLines = (
  document: PartnershipDocument,
  { language, term, day }: RecordView<PartnershipWords>,
): TemplateResult => {
  const address = webAddress(document.url);
  const published = document.publishedAt && day(document.publishedAt);
  return html`<div>
      <span class="name"
        >${
          address
            ? html`<a href=${address.href} hreflang=${document.language}>${document.title}</a>`
            : document.title
        }</span
      >
      <span class="detail"
        >${[labelOf(documentType, document.type, language), published].filter(Boolean).join(' · ')}</span
      >
    </div>
    <div>
      <span>${accessText(document.access, term)}</span>
      <span class="detail"
        >${nameOf(document.language, language)} ·
        ${term(document.accessible ? 'accessible' : 'notAccessible')}</span
      >
      ${licenceTemplate(document.license, term)}
    </div>`;
};

const accessText = (access: string, term: View['term']): string => {
  if (access === 'public') return term('accessPublic');
  return access === 'members' ? term('accessMembers') : term('accessRestricted');
};

/** What a language is called; its code where it is none. */
const nameOf = (code: string, language: string): string => {
  if (!/^[a-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
};

const licenceTemplate = (licence: string | undefined, term: View['term']): unknown => {
  if (!licence) return nothing;
  const address = webAddress(licence);
  return html`<span class="detail"
    >${term('licence')}
    ${
      address
        ? html`<a href=${address.href} rel="license"
            >${(address.host + address.pathname).replace(/^www\.|\/$/g, '')}</a
          >`
        : licence
    }</span
  >`;
};
