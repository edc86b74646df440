import { complianceGroup, labelOf, textIn } from '@officine-coesione/contract';
import type { ComplianceCheck, ComplianceSource } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import { evidenceTemplate } from './evidence.ts';
import { missingTemplate } from './missing.ts';
import { outcomeTemplate } from './outcome.ts';
import type { View } from './view.ts';

/** The rules, group by group, in the order in which they come. */
export const groupsTemplate = (checks: readonly ComplianceCheck[], view: View): TemplateResult[] =>
  [...Map.groupBy(checks, ({ group }) => group)].map(
    ([group, own]) =>
      html`<section part="group" aria-labelledby="group-${group}">
        ${view.heading(labelOf(complianceGroup, group, view.language), 1, `group-${group}`)}
        <ul class="rules">
          ${own.map((check) => ruleTemplate(check, view))}
        </ul>
      </section>`,
  );

const ruleTemplate = (check: ComplianceCheck, view: View): TemplateResult => {
  const { code, title, wording, sources, outcome, evidence, missing } = check;
  return html`<li class="rule" part="rule">
    <div class="verdict">${outcomeTemplate(outcome, view.language)}</div>
    <div class="told">
      ${view.heading(html`<span class="code">${code}</span> ${textIn(title, view.language)}`, 2)}
      <p class="wording">${textIn(wording, view.language)}</p>
      <p class="source" part="source">
        ${sources.map((source, place) => html`${place > 0 ? '; ' : nothing}${sourceTemplate(source, view)}`)}
      </p>
    </div>
    ${
      missing.length + evidence.length > 0
        ? html`<div class="findings">
            ${missingTemplate(missing, view)}${evidenceTemplate(evidence, view)}
          </div>`
        : nothing
    }
  </li>`;
};

const sourceTemplate = (
  { title, article, url, verified }: ComplianceSource,
  { language, term }: View,
): TemplateResult => {
  const name = term('article', textIn(title, language), article);
  const address = webAddress(url);
  return html`${address ? html`<a href=${address.href}>${name}</a>` : name}${
    verified ? nothing : html` <span class="to-confirm">${term('toConfirm')}</span>`
  }`;
};
