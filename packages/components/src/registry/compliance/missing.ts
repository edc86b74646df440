import { textIn } from '@officine-coesione/contract';
import type { ComplianceGap } from '@officine-coesione/contract';
import { html, nothing } from 'lit';
import type { View } from './view.ts';

/** What is missing for a rule: what speaks against it, what can be recorded, what this registry does not know yet. */
export const missingTemplate = (missing: readonly ComplianceGap[], view: View): unknown => {
  const against = missing.filter(({ outcome }) => outcome === 'not_met');
  const rest = missing.filter(({ outcome }) => outcome !== 'not_met');
  const lists = [
    [view.term('toCorrect'), against],
    [view.term('toRecord'), rest.filter(({ recordable }) => recordable)],
    [view.term('notYet'), rest.filter(({ recordable }) => !recordable)],
  ] as const;
  return missing.length === 0
    ? nothing
    : html`<dl class="missing" part="missing">
        ${lists.map(([name, gaps]) =>
          gaps.length === 0
            ? nothing
            : html`<div>
                <dt>${name}</dt>
                <dd>
                  <ul>
                    ${gaps.map((gap) => html`<li>${textIn(gap.text, view.language)}${concerned(gap, view)}</li>`)}
                  </ul>
                </dd>
              </div>`,
        )}
      </dl>`;
};

const concerned = ({ organisations }: ComplianceGap, { term, organisation }: View): unknown =>
  organisations.length === 0
    ? nothing
    : html`<details>
        <summary>${term('concerned', organisations.length)}</summary>
        <ul>
          ${organisations.map(
            ({ organisationId, legalName }) => html`<li>${organisation(organisationId, legalName)}</li>`,
          )}
        </ul>
      </details>`;
