import {
  categoryScheme,
  cyclePhase,
  labelOf,
  partnershipType,
  selectionMethod,
  textIn,
} from '@officine-coesione/contract';
import type { Constitution, Legitimation, Partnership, RulesOfProcedure } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../web-address.ts';
import { row } from '../summary-list.ts';
import { sourcesTemplate } from '../sources.ts';
import type { PartnershipData } from './lookup.ts';
import type { View } from './view.ts';

/** Delegated Regulation (EU) No 240/2014, the European code of conduct on partnership. */
const conductCode = 'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj';
/** Regulation (EU) 2021/1060, common provisions. */
const commonProvisions = 'https://eur-lex.europa.eu/eli/reg/2021/1060/oj';

const law = (address: string, name: string): TemplateResult => html`<a href=${address}>${name}</a>`;

/** What a partnership is and how it works. */
export const factsTemplate = (
  partnership: Partnership,
  { parent, groups = [] }: Pick<PartnershipData, 'parent' | 'groups'>,
  view: View,
): TemplateResult => {
  const { language, term } = view;
  const { programmeCodes, legalBasis, legitimation, phases, rulesOfProcedure } = partnership;
  const site = webAddress(partnership.website);
  return html`<dl class="summary" part="facts">
    ${row(textIn(partnershipType.title, language), labelOf(partnershipType, partnership.type, language))}
    ${row(term('programmes', programmeCodes.length), several(programmeCodes.map(view.programme)))}
    ${row(term('parent'), parent && view.partnership(parent))}
    ${row(term('workingGroups', groups.length), several(groups.map(view.partnership)))}
    ${row(term('validation'), validationTemplate(partnership, view))}
    ${row(term('constitution'), partnership.constitution && act(partnership.constitution, view))}
    ${row(term('established'), partnership.establishedOn && view.day(partnership.establishedOn))}
    ${row(term('dissolved'), partnership.dissolvedOn && view.day(partnership.dissolvedOn))}
    ${row(term('rules'), rulesOfProcedure && rulesTemplate(rulesOfProcedure, view))}
    ${row(term('minutes'), rulesOfProcedure?.minutesRule, 'written')}
    ${row(term('conflicts'), rulesOfProcedure?.conflictRule, 'written')}
    ${row(term('reimbursement'), rulesOfProcedure?.reimbursementRule, 'written')}
    ${row(textIn(selectionMethod.title, language), legitimation && legitimationTemplate(legitimation, view))}
    ${row(term('legalBasis'), several(legalBasis))}
    ${row(
      textIn(categoryScheme.title, language),
      html`${labelOf(categoryScheme, partnership.categoryScheme, language)}${schemeLaw(partnership, view)}`,
    )}
    ${row(
      textIn(cyclePhase.title, language),
      phases.map((phase) => labelOf(cyclePhase, phase, language)).join(', '),
    )}
    ${row(term('adhesion'), partnership.openToAdhesion ? term('open') : undefined)}
    ${row(
      term('website'),
      site && html`<a href=${site.href} part="website">${site.hostname.replace(/^www\./, '')}</a>`,
    )}
  </dl>`;
};

/** Why the list is public, where its facts come from, and when it last changed. */
export const provenanceTemplate = (partnership: Partnership, view: View): TemplateResult => {
  const { term } = view;
  // What 2014-2020 asked for is another duty, and other tables have none.
  const duty = partnership.categoryScheme === 'CPR-2021' && partnership.type === 'monitoring_committee';
  return html`<dl class="summary" part="provenance">
    ${row(
      term('publication'),
      duty ? html`${term('publicationDuty')} ${law(commonProvisions, term('publicationLaw'))}` : undefined,
    )}
    ${row(term('sources'), sourcesTemplate(partnership.sources, view))}
    ${row(term('updated'), view.day(partnership.updatedAt))}
  </dl>`;
};

const several = (texts: readonly unknown[]): unknown =>
  texts.length > 1
    ? html`<ul>
        ${texts.map((text) => html`<li>${text}</li> `)}
      </ul>`
    : texts[0];

const act = ({ actType, number = '', date, issuedBy }: Constitution, { term, day }: View): string =>
  [term('act', actType, number, date ? day(date) : ''), issuedBy].filter(Boolean).join(', ');

const schemeLaw = ({ categoryScheme: scheme }: Partnership, { term }: View): unknown => {
  if (scheme === 'CPR-2021') return html` (${law(commonProvisions, term('schemeLaw2021'))})`;
  return scheme === 'ECCP-2014' ? html` (${law(conductCode, term('schemeLaw2014'))})` : nothing;
};

const validationTemplate = (
  { validation: { status, validatedAt, note } }: Partnership,
  { term, day }: View,
): TemplateResult => {
  const on = validatedAt && day(validatedAt);
  const done = status === 'validated' || status === 'published';
  return html`${
    done
      ? html`<p>${on ? term('validated', on) : term('validatedUndated')}</p>`
      : html`<p class="to-validate">${term('toValidate')}</p>
          ${on ? html`<p>${term('lastValidated', on)}</p>` : nothing}`
  }
  ${note ? html`<p class="secondary">${note}</p>` : nothing}`;
};

/** How decisions are taken, in the terms of the rules. */
const decisions = {
  consensus: 'decideConsensus',
  simple_majority: 'decideSimple',
  qualified: 'decideQualified',
} as const;

const rulesTemplate = (
  { adoptedOn, voting, noticeWorkingDays, quorumFraction, ...known }: RulesOfProcedure,
  { term, day, percent }: View,
): TemplateResult => {
  const { agendaItemRequestDays, urgentNoticeDays, decisionRule = '', workingGroups } = known;
  const decision = Object.hasOwn(decisions, decisionRule)
    ? decisions[decisionRule as keyof typeof decisions]
    : undefined;
  return html`<ul>
    ${adoptedOn ? html`<li>${term('adopted', day(adoptedOn))}</li>` : nothing}
    <li>${term(voting ? 'votes' : 'noVotes')}</li>
    ${decision ? html`<li>${term(decision)}</li>` : nothing}
    <li>
      ${term('notice', noticeWorkingDays)}
      <span class="aside">${term('noticeRule')} ${law(conductCode, term('noticeLaw'))}.</span>
    </li>
    ${urgentNoticeDays === undefined ? nothing : html`<li>${term('urgentNotice', urgentNoticeDays)}</li>`}
    ${
      agendaItemRequestDays === undefined
        ? nothing
        : html`<li>${term('agendaItems', agendaItemRequestDays)}</li>`
    }
    <li>${quorumFraction > 0 ? term('quorum', percent(quorumFraction)) : term('noQuorum')}</li>
    ${workingGroups === undefined ? nothing : html`<li>${term(workingGroups ? 'groups' : 'noGroups')}</li>`}
  </ul>`;
};

const legitimationTemplate = (
  { selectionMethod: method, noticeUrl, publishedOn, criteria }: Legitimation,
  { language, term, day }: View,
): TemplateResult => {
  const address = webAddress(noticeUrl);
  const call = address || publishedOn ? term('call', publishedOn ? day(publishedOn) : '') : '';
  return html`<p>${labelOf(selectionMethod, method, language)}</p>
    ${call ? html`<p>${address ? html`<a href=${address.href}>${call}</a>` : call}</p>` : nothing}
    ${
      criteria.length > 0
        ? html`<p class="secondary" id="criteria">${term('criteria')}</p>
            <ul class="marked" aria-labelledby="criteria">
              ${criteria.map((criterion) => html`<li>${criterion}</li> `)}
            </ul>`
        : nothing
    }`;
};
