import {
  agendaItemKind,
  decisionMethod,
  labelOf,
  leadingSide,
  type LedMinutes,
  type Meeting,
  type MeetingDecision,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { documentLink } from '../process/documents.ts';
import type { View } from './view.ts';

/** What a meeting deals with, in order, with who leads each thing; it stands open before the meeting. */
export const agendaTemplate = (
  { agenda, ledMinutes }: Meeting,
  open: boolean,
  { term, language }: View,
): TemplateResult | typeof nothing =>
  agenda.length === 0
    ? nothing
    : html`<details class="agenda" part="agenda" ?open=${open}>
        <summary>${term('agenda', agenda.length)}</summary>
        <p class="secondary">${ledText(ledMinutes, { term, language })}</p>
        <ol>
          ${agenda.map(
            ({ title, kind, durationMin, ledBySide, documents }) =>
              html`<li>
                <span class="item">${title}</span>
                <span class="secondary"
                  >${[
                    labelOf(agendaItemKind, kind, language),
                    durationMin === undefined ? '' : term('minutesLong', durationMin),
                    ledBySide ? term('ledBy', labelOf(leadingSide, ledBySide, language)) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}</span
                >
                ${
                  documents.length > 0
                    ? html`<ul aria-label=${term('documents')}>
                        ${documents.map((document) => html`<li>${documentLink(document)}</li>`)}
                      </ul>`
                    : nothing
                }
              </li>`,
          )}
        </ol>
      </details>`;

/** Minutes of the agenda by who leads them, in a line; nothing where nobody has said who. */
const ledText = (led: LedMinutes, { term, language }: Pick<View, 'term' | 'language'>): unknown => {
  const sides = (['authority', 'partner', 'joint'] as const).filter((side) => led[side] > 0);
  return sides.length === 0
    ? nothing
    : term(
        'led',
        sides
          .map((side) => `${labelOf(leadingSide, side, language)} ${term('minutesLong', led[side])}`)
          .join(' · '),
      );
};

/** What a meeting decided, each under the thing it was about. */
export const decisionsTemplate = (
  { agenda, decisions }: Meeting,
  view: View,
): TemplateResult | typeof nothing =>
  decisions.length === 0
    ? nothing
    : html`<details class="decisions" part="decisions">
        <summary>${view.term('decisions', decisions.length)}</summary>
        <ul>
          ${decisions.map(
            (decision) =>
              html`<li>
                <span class="item">${agenda.find(({ id }) => id === decision.agendaItemId)?.title}</span>
                <p class="words">${decision.text}</p>
                <span class="secondary">${decidedHow(decision, view)}</span>
              </li>`,
          )}
        </ul>
      </details>`;

const decidedHow = (
  { method, votes, binding, effectiveFrom }: MeetingDecision,
  { term, language, day }: View,
): string =>
  [
    labelOf(decisionMethod, method, language),
    votes && term('votes', votes.for, votes.against, votes.abstain),
    binding ? term('binding') : '',
    effectiveFrom ? term('effective', day(effectiveFrom)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
