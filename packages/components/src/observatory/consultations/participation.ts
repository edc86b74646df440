import { contributionOutcome, labelOf, type Consultation } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, dayInRome } from '../../calendar.ts';
import { documentLink } from '../process/documents.ts';
import { inOrder } from '../process/outcome-order.ts';
import type { View } from './view.ts';

/** Who was asked and who answered, in words. */
export const responseText = (
  { participation }: Consultation,
  { term, number, percent }: View,
): string | undefined =>
  participation && participation.invited > 0
    ? term(
        'responding',
        participation.invited,
        number(participation.responding),
        percent(participation.responding / participation.invited),
      )
    : undefined;

/** What became of what was said: how many have an answer, and which. */
export const answersText = (
  { participation }: Consultation,
  { term, number, language }: View,
): string | undefined =>
  participation && participation.contributions > 0
    ? [
        term('answered', number(participation.answered), number(participation.contributions)),
        ...inOrder(participation.outcomes).map(
          ({ outcome, count }) => `${labelOf(contributionOutcome, outcome, language)}: ${number(count)}`,
        ),
      ].join(' · ')
    : undefined;

/** The document that says what became of a consultation, or how long it has been waited for. */
export const outcomeTemplate = (
  { outcomeDocumentId, outcomePublishedAt, closesAt, stage }: Consultation,
  today: string,
  { term, day, document }: View,
): TemplateResult | typeof nothing => {
  const closed = dayInRome(closesAt);
  if (!outcomePublishedAt)
    return stage === 'closed'
      ? html`<span class="warn">${term('noOutcome', daysBetween(closed, today))}</span>`
      : nothing;
  const words = term(
    'outcomePublished',
    day(outcomePublishedAt),
    daysBetween(closed, dayInRome(outcomePublishedAt)),
  );
  const known = outcomeDocumentId ? document(outcomeDocumentId) : undefined;
  return known ? html`${documentLink(known)}, ${words}` : html`${words}`;
};
