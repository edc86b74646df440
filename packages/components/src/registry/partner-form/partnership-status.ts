import { html, type TemplateResult } from 'lit';
import { idOf } from '../../form/field-templates.ts';
import type { PartnershipLookup } from './partnership-lookup.ts';
import { partnershipPointer } from './steps.ts';
import type { PartnerFormView } from './view.ts';

/** What stands where partnerships are chosen while there are none to choose. */
export const partnershipStatus = (
  { term, common }: PartnerFormView,
  { state }: Pick<PartnershipLookup, 'state'>,
  retry: () => void,
): TemplateResult => {
  const id = idOf(partnershipPointer);
  return html`<div class="status-text" role="status">
    ${
      state === 'failed'
        ? html`<p>${common('unreachable')}</p>
            <button type="button" id=${id} @click=${retry}>${common('retry')}</button>`
        : html`<p id=${id} tabindex="-1">
            ${term(state === 'ready' ? 'noPartnership' : 'loadingPartnerships')}
          </p>`
    }
  </div>`;
};
