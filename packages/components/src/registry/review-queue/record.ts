import { labelOf, partnerCategory, recordStatus } from '@officine-coesione/contract';
import type {
  AccessRequest,
  Duplicate,
  FieldComparison,
  Merge,
  RegistrationCandidate,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { row } from '../summary-list.ts';
import { comparisonTable, markOf, type ComparedField, type Mark } from './comparison.ts';
import { dueTemplate } from './due.ts';
import type { Opened } from './lookup.ts';
import { fieldName, fieldValue, organisationFacts } from '../organisation-facts.ts';
import { accessFilters, type AccessFilter } from './sections.ts';
import { threadTemplate } from './thread.ts';
import type { View } from './view.ts';

/** What a record that is open is called. */
export const recordTitle = (opened: Opened, { term }: View): string => {
  switch (opened.section) {
    case 'registrations':
      return opened.record.organisation.legalName;
    case 'duplicates':
      return term('pairOf', opened.record.first.legalName, opened.record.second.legalName);
    case 'merges':
      return term('mergeOf', opened.record.mergedName, opened.record.survivorName);
    default:
      return opened.record.organisationLegalName;
  }
};

/** Everything about an open record, for who must decide on it. */
export const recordTemplate = (opened: Opened, view: View): TemplateResult => {
  switch (opened.section) {
    case 'registrations':
      return registrationTemplate(opened, view);
    case 'duplicates':
      return duplicateTemplate(opened.record, view);
    case 'merges':
      return mergeTemplate(opened.record, view);
    default:
      return accessTemplate(opened.record, view);
  }
};

const registrationTemplate = (
  { record, known, candidates, incomplete }: Extract<Opened, { section: 'registrations' }>,
  view: View,
): TemplateResult => {
  const { term, language, heading, instant } = view;
  const { contact, adhesion, status, integrationDueOn } = record;
  const open = status === 'submitted' || status === 'under_validation';
  return html`<dl class="facts" part="facts">
      ${row(term('reference'), record.reference, 'figures')}
      ${row(term('status'), labelOf(recordStatus, status, language))}
      ${row(term('received'), instant(record.submittedAt))}
      ${row(term('deadline'), open ? dueTemplate(term('answerBy'), record.answerDueOn, view) : undefined)}
      ${row(
        term('integration'),
        status === 'integration_requested' && integrationDueOn
          ? dueTemplate(term('integrationBy'), integrationDueOn, view)
          : undefined,
      )}
      ${row(term('partnership'), record.partnershipTitle ?? term('registrationOnly'))}
      ${row(
        term('category'),
        adhesion && `${adhesion.category} ${labelOf(partnerCategory, adhesion.category, language)}`,
      )}
      ${row(term('motivation'), adhesion?.motivation, 'said')}
      ${row(
        term('contact'),
        html`${contact.givenName} ${contact.familyName}${contact.jobTitle ? `, ${contact.jobTitle}` : nothing}
          <br /><a href="mailto:${contact.institutionalEmail}">${contact.institutionalEmail}</a>${
            contact.phone ? html`<br />${contact.phone}` : nothing
          }`,
      )}
    </dl>
    ${incomplete ? html`<p class="notice" part="partial">${term('incomplete')}</p>` : nothing}
    ${heading(term(known ? 'comparisonTitle' : 'askedTitle'), 1)}
    ${known ? knownTemplate(record.organisation, known, view) : factsTemplate(record.organisation, view)}
    ${
      candidates.length === 0
        ? nothing
        : html`${heading(term('candidatesTitle'), 1)}
            <p>${term('candidatesLead')}</p>
            ${candidates.map((candidate) => candidateTemplate(candidate, view))}`
    }
    ${heading(term('threadTitle'), 1)} ${threadTemplate(record.history, view)}`;
};

const factsTemplate = (organisation: Parameters<typeof organisationFacts>[0], view: View): TemplateResult =>
  html`<dl class="facts">
    ${organisationFacts(organisation, view).map(({ name, value }) => row(name, value))}
  </dl>`;

const knownTemplate = (
  asked: Parameters<typeof organisationFacts>[0],
  known: Parameters<typeof organisationFacts>[0],
  view: View,
): TemplateResult => {
  const { term } = view;
  const registered = new Map(organisationFacts(known, view).map(({ field, value }) => [field, value]));
  const fields = organisationFacts(asked, view)
    .map(({ field, name, value }): ComparedField => {
      const before = registered.get(field);
      const mark = markOf(before, value);
      return { name, first: before, second: value, mark, word: term(`mark_${mark}`) };
    })
    .filter(({ first, second }) => first !== undefined || second !== undefined);
  const different = fields.filter(({ mark }) => mark !== 'same').length;
  return html`<p>${term('differences', different, fields.length)}</p>
    ${comparisonTable(
      {
        caption: term('comparisonCaption'),
        first: term('registeredNow'),
        second: term('askedNow'),
        outcome: term('outcome'),
      },
      fields,
      view,
    )}`;
};

const agreements: Readonly<Record<string, Mark>> = {
  equal: 'same',
  close: 'near',
  partial: 'near',
  related: 'near',
  different: 'changed',
};

const explanationTemplate = (
  explanation: readonly FieldComparison[],
  heads: { readonly caption: string; readonly first: string; readonly second: string },
  view: View,
): TemplateResult => {
  const { term } = view;
  return comparisonTable(
    { ...heads, outcome: term('outcome') },
    explanation.map(({ field, agreement, weight, first, second }) => ({
      name: fieldName(field, view),
      first: first && fieldValue(field, first, view),
      second: second && fieldValue(field, second, view),
      mark: agreements[agreement] ?? 'near',
      word: agreement in agreements ? term(`agreement_${agreement as 'equal'}`) : agreement,
      remark: term('speaks', weight),
    })),
    view,
  );
};

const likelihood = (
  { verdict, probability }: { readonly verdict: string; readonly probability: number },
  { term, language }: View,
): string => {
  // Never "100 %": whether they are one is for a person to say.
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return term(
    verdict === 'same' ? 'verdictSameLong' : 'verdictPossibleLong',
    share.format(Math.min(probability, 0.999)),
  );
};

const candidateTemplate = (candidate: RegistrationCandidate, view: View): TemplateResult => {
  const { term } = view;
  return html`<details class="candidate">
    <summary>${candidate.organisation.legalName}</summary>
    <p>${likelihood(candidate, view)}</p>
    ${explanationTemplate(
      candidate.explanation,
      { caption: term('explanationCaption'), first: term('askedNow'), second: term('registeredNow') },
      view,
    )}
  </details>`;
};

/** What the columns of two organisations are called: those of one name are told apart by number. */
const headsOf = ({ first, second }: Duplicate, { term }: View) =>
  first.legalName === second.legalName
    ? { first: term('numbered', first.legalName, 1), second: term('numbered', second.legalName, 2) }
    : { first: first.legalName, second: second.legalName };

const duplicateTemplate = (duplicate: Duplicate, view: View): TemplateResult => {
  const { term, heading, instant } = view;
  const { first, second, explanation, status, reason, decidedAt, decidedBy } = duplicate;
  const heads = headsOf(duplicate, view);
  const compared = new Set(explanation.map(({ field }) => field));
  const others = organisationFacts(second, view);
  const rest = organisationFacts(first, view)
    .map(({ field, name, value }, at): ComparedField & { field: string } => {
      const other = others[at]?.value;
      const mark = markOf(value, other);
      const word = mark === 'same' ? 'mark_same' : mark === 'changed' ? 'agreement_different' : 'onlyOne';
      return { field, name, first: value, second: other, mark, word: term(word) };
    })
    .filter((one) => (one.first ?? one.second) !== undefined && !compared.has(one.field.split('.').at(-1)!));
  return html`<p class="verdict"><strong>${likelihood(duplicate, view)}</strong></p>
    ${
      status === 'open'
        ? nothing
        : html`<p class="notice">
            ${term(status === 'dismissed' ? 'wasDismissed' : 'wasMerged')}
            ${decidedAt ? term('byAt', decidedBy ?? '', instant(decidedAt)) : nothing}
            ${reason ? html`<br />${term('because', reason)}` : nothing}
          </p>`
    }
    ${heading(term('evidenceTitle'), 1)}
    <p>${term('evidenceLead')}</p>
    ${explanationTemplate(explanation, { caption: term('explanationCaption'), ...heads }, view)}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="rest">
            <summary>${term('restTitle')}</summary>
            ${comparisonTable(
              {
                caption: term('restCaption'),
                ...heads,
                outcome: term('outcome'),
              },
              rest,
              view,
            )}
          </details>`
    }`;
};

/** How many of each kind were moved. */
export const referenceLines = (
  references: readonly { readonly kind: string; readonly count: number }[],
  { term }: View,
): TemplateResult =>
  references.length === 0
    ? html`<p>${term('nothingMoves')}</p>`
    : html`<ul class="plain-list">
        ${references.map(({ kind, count }) => html`<li>${term('moves', kind, count)}</li>`)}
      </ul>`;

const mergeTemplate = (merge: Merge, view: View): TemplateResult => {
  const { term, heading, instant } = view;
  const counts = Map.groupBy(merge.movedReferences, ({ kind }) => kind);
  return html`<dl class="facts" part="facts">
      ${row(term('survivor'), merge.survivorName)} ${row(term('merged'), merge.mergedName)}
      ${row(term('merging'), term('byAt', merge.mergedBy, instant(merge.mergedAt)))}
      ${row(term('reason'), merge.reason, 'said')}
      ${row(
        term('fieldsTaken'),
        merge.fieldChoices
          .filter(({ from }) => from === 'merged')
          .map(({ field }) => fieldName(field, view))
          .join(', ') || undefined,
      )}
      ${row(
        term('undoing'),
        merge.undoneAt ? term('byAt', merge.undoneBy ?? '', instant(merge.undoneAt)) : undefined,
      )}
      ${row(term('undoReason'), merge.undoReason, 'said')}
    </dl>
    ${heading(term('movedTitle'), 1)}
    ${referenceLines(
      [...counts].map(([kind, moved]) => ({ kind, count: moved.length })),
      view,
    )}`;
};

const accessTemplate = (request: AccessRequest, view: View): TemplateResult => {
  const { term, instant } = view;
  const { contact, status } = request;
  return html`<dl class="facts" part="facts">
    ${row(
      term('status'),
      accessFilters.some((known) => known === status) ? term(`access_${status as AccessFilter}`) : status,
    )}
    ${row(term('received'), instant(request.submittedAt))}
    ${row(
      term('contact'),
      html`${contact.givenName} ${contact.familyName}${contact.jobTitle ? `, ${contact.jobTitle}` : nothing}
        <br /><a href="mailto:${contact.institutionalEmail}">${contact.institutionalEmail}</a>${
          contact.phone ? html`<br />${contact.phone}` : nothing
        }`,
    )}
    ${row(term('accessMotivation'), request.motivation, 'said')}
    ${row(
      term('decision'),
      request.decidedAt ? term('byAt', request.decidedBy ?? '', instant(request.decidedAt)) : undefined,
    )}
    ${row(term('reason'), request.reason, 'said')}
  </dl>`;
};
