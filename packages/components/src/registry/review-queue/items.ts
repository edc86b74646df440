import { labelOf, recordStatus } from '@officine-coesione/contract';
import type { AccessRequest, Duplicate, Merge, Registration } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dueTemplate } from './due.ts';
import type { Items } from './lookup.ts';
import { fieldName } from '../organisation-facts.ts';
import type { Section } from './sections.ts';
import type { View } from './view.ts';

/** Id of the button that opens a record of the list. */
export const openId = (id: string): string => `open-${id}`;

/** What a record is called in the list. */
const titles: { readonly [Of in Section]: (item: Items[Of], view: View) => string } = {
  registrations: ({ organisation }) => organisation.legalName,
  duplicates: ({ first, second }, { term }) => term('pairOf', first.legalName, second.legalName),
  merges: ({ mergedName, survivorName }, { term }) => term('mergeOf', mergedName, survivorName),
  access: ({ organisationLegalName }) => organisationLegalName,
};

const registrationFacts = (registration: Registration, view: View): unknown[] => {
  const { term, language, instant } = view;
  const { status, integrationDueOn, answerDueOn, partnershipTitle } = registration;
  return [
    html`<span class="reference">${registration.reference}</span>`,
    html`<span class="tag">${labelOf(recordStatus, status, language)}</span>`,
    partnershipTitle ?? term('registrationOnly'),
    term('receivedOn', instant(registration.submittedAt)),
    dueOf(status, integrationDueOn, answerDueOn, view),
  ];
};

/** What is due next: the answer of who asked while one is awaited, else that of the authority. */
const dueOf = (status: string, integration: string | undefined, answer: string, view: View): unknown => {
  if (status === 'integration_requested' && integration !== undefined)
    return dueTemplate(view.term('integrationBy'), integration, view);
  return status === 'submitted' || status === 'under_validation'
    ? dueTemplate(view.term('answerBy'), answer, view)
    : undefined;
};

const duplicateFacts = (
  { verdict, explanation, first, second, reason }: Duplicate,
  view: View,
): unknown[] => {
  const { term } = view;
  const agreeing = explanation
    .filter(({ weight }) => weight > 0)
    .map(({ field, agreement }) =>
      agreement === 'equal' ? fieldName(field, view) : term('nearlyIn', fieldName(field, view)),
    );
  return [
    html`<strong>${term(verdict === 'same' ? 'verdictSame' : 'verdictPossible')}</strong>`,
    agreeing.length > 0 ? term('agreeIn', agreeing.join(', ')) : undefined,
    [first, second]
      .map(({ registeredOffice }) => registeredOffice?.municipality ?? term('absent'))
      .join(' · '),
    reason === undefined ? undefined : term('because', reason),
  ];
};

const mergeFacts = ({ mergedAt, undoneAt, reason, movedReferences }: Merge, view: View): unknown[] => [
  view.term('mergedOn', view.instant(mergedAt)),
  view.term('movedCount', movedReferences.length),
  view.term('because', reason),
  undoneAt === undefined
    ? undefined
    : html`<span class="tag">${view.term('undoneOn', view.instant(undoneAt))}</span>`,
];

const accessFacts = ({ contact, submittedAt, decidedAt }: AccessRequest, view: View): unknown[] => [
  `${contact.givenName} ${contact.familyName}${contact.jobTitle ? `, ${contact.jobTitle}` : ''}`,
  view.term('receivedOn', view.instant(submittedAt)),
  decidedAt === undefined ? undefined : view.term('decidedOn', view.instant(decidedAt)),
];

const facts: { readonly [Of in Section]: (item: Items[Of], view: View) => unknown[] } = {
  registrations: registrationFacts,
  duplicates: duplicateFacts,
  merges: mergeFacts,
  access: accessFacts,
};

/** A record in the list: its name, which opens it, and what tells it from the others. */
export const itemTemplate = <Of extends Section>(
  section: Of,
  item: Items[Of],
  view: View,
  open: (id: string) => void,
): TemplateResult =>
  html`<li class="item" part="item">
    ${view.heading(
      html`<button class="plain" type="button" id=${openId(item.id)} @click=${() => open(item.id)}>
        ${titles[section](item, view)}
      </button>`,
      1,
    )}
    <ul class="item-facts">
      ${facts[section](item, view)
        .filter((fact) => fact !== undefined)
        .map((fact) => html`<li>${fact}</li>`)}
      ${item.demo ? html`<li><span class="tag">${view.common('demo')}</span></li>` : nothing}
    </ul>
  </li>`;
