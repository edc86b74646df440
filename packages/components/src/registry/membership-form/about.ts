import {
  labelOf,
  partnerCategory,
  recordStatus,
  type MembershipRecord,
  type PartnershipRecord,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { row } from '../summary-list.ts';
import type { MembershipFormView } from './view.ts';

/** What the form is about, as a list of facts; of a seat that is only looked at, with what is known of it. */
export const about = (
  partnership: PartnershipRecord,
  seat: MembershipRecord | undefined,
  { term, language }: MembershipFormView,
  facts: readonly (readonly [string, string])[] = [],
): TemplateResult =>
  html`<dl class="answers sent about" part="answers">
    ${row(
      term('partnership'),
      html`<span lang=${language === 'it' ? nothing : 'it'}>${partnership.title}</span>`,
    )}
    ${
      seat
        ? html`${row(term('organisation'), seat.organisationLegalName)}
          ${row(term('status'), labelOf(recordStatus, seat.status, language))}
          ${row(
            term('categoryState'),
            `${seat.category} ${labelOf(partnerCategory, seat.category, language)} · ${term(seat.categoryValidated ? 'categoryValidated' : 'categoryPending')}`,
          )}
          ${row(term('version'), String(seat.version))}${facts.map(([name, value]) => row(name, value))}`
        : nothing
    }
  </dl>`;
