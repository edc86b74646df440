import { textIn } from '@officine-coesione/contract';
import type { ComplianceEvidence } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import type { View } from './view.ts';

/** What was found for a rule, to be opened; nothing when nothing was. */
export const evidenceTemplate = (evidence: readonly ComplianceEvidence[], view: View): unknown =>
  evidence.length === 0
    ? nothing
    : html`<details part="evidence">
        <summary>${view.term('evidence', evidence.length)}</summary>
        <dl class="evidence">
          ${evidence.map(
            (one) =>
              html`<div>
                <dt>${textIn(one.label, view.language)}</dt>
                <dd>${value(one, view)}</dd>
              </div>`,
          )}
        </dl>
      </details>`;

/** By the value that is there: a later server may have kinds of its own. */
const value = (one: ComplianceEvidence, { language, term, day, number, organisation }: View): unknown => {
  const { count, total, date, flag, text, terms, organisationId, url } = one;
  if (count !== undefined)
    return total === undefined ? number(count) : term('ofTotal', number(count), number(total));
  if (date !== undefined) return day(date);
  if (flag !== undefined) return term(flag ? 'yes' : 'no');
  if (terms !== undefined) return terms.map((labels) => textIn(labels, language)).join(', ');
  if (organisationId !== undefined) return organisation(organisationId, text ?? organisationId);
  if (url !== undefined) return link(url, text);
  return text;
};

const link = (url: string, text: string | undefined): TemplateResult | string => {
  const address = webAddress(url);
  return address
    ? html`<a href=${address.href}>${text ?? address.hostname.replace(/^www\./, '')}</a>`
    : (text ?? url);
};
