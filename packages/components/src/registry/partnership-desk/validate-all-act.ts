import { Decision, type PartnershipRecord } from '@officine-coesione/contract';
import { Partnerships } from '@officine-coesione/sdk';
import { html, nothing } from 'lit';
import { questionsOf } from '../acting/act.ts';
import type { Act } from './act.ts';
import type { Opened } from './lookup.ts';
import type { Word } from './view.ts';

const { field } = questionsOf<Word>(Decision);

/** How many drafts have an act that designates who sits there, and how many have none. */
const draftsIn = ({ seats = [] }: Opened): { readonly ready: number; readonly without: number } => {
  const drafts = seats.filter(({ status }) => status === 'draft');
  const ready = drafts.filter(({ mandate }) => mandate !== undefined).length;
  return { ready, without: drafts.length - ready };
};

/** Validates the drafts of a composition that have an act of designation, together. */
export const validateAll: Act = {
  schema: Decision,
  sections: () => [{ fields: [field('/reason', 'area', 'q_reason', { hint: 'q_reasonHint' })] }],
  bar: ({ opened }, { term }) =>
    draftsIn(opened).ready > 0
      ? undefined
      : html`<p class="notice" part="ready" role="status">${term('noneReady')}</p>`,
  about: ({ opened }, { term }) => {
    const { ready, without } = draftsIn(opened);
    return html`<div class="notice" part="ready">
      <p>${term('readyDrafts', ready)}</p>
      ${without === 0 ? nothing : html`<p>${term('draftsWithout', without)}</p>`}
    </div>`;
  },
  names: ({ opened }) => opened.partnership?.title ?? '',
  send: ({ send, subject, body, options }) =>
    new Partnerships(send).validateComposition((subject as PartnershipRecord).id, body, options),
};
