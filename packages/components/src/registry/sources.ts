import type { Language, Source } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProvenanceWords } from '../locale/it/provenance.ts';
import type { Localize, Words } from '../locale/words.ts';
import { webAddress } from '../web-address.ts';

/** What the templates of a record say things with. */
export interface RecordView<Known extends Words = ProvenanceWords> {
  readonly language: Language;
  readonly term: Localize<Known>['term'];
  /** A day in words; instants as they are in Rome. */
  readonly day: (date: string) => string;
}

/** What the systems of the registry itself are called: what a partner sent, what an officer wrote. */
const words: Readonly<Record<string, 'requestSource' | 'authoritySource'>> = {
  manual: 'requestSource',
  authority: 'authoritySource',
};

/** Where the facts of a record come from, as a list; undefined when nothing is known. */
export const sourcesTemplate = (known: readonly Source[], view: RecordView): TemplateResult | undefined =>
  known.length === 0
    ? undefined
    : html`<ul>
        ${known.map(({ system, ref, fetchedAt }) => {
          const address = webAddress(ref);
          const word = words[system];
          const named = word ? view.term(word) : system;
          return html`<li>
            ${address ? html`<a href=${address.href}>${named}</a>` : ref ? `${named}, ${ref}` : named}${
              fetchedAt ? `, ${view.term('takenOn', view.day(fetchedAt))}` : nothing
            }
          </li>`;
        })}
      </ul>`;
