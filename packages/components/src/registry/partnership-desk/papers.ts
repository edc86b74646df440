import { html, nothing, type TemplateResult } from 'lit';
import { documentLines } from '../partnership/documents.ts';
import type { Task } from '../acting/task.ts';
import type { ActId } from './acts.ts';
import type { Opened } from './lookup.ts';
import type { View } from './view.ts';

/** The documents of a partnership, withdrawn ones too. */
export const papersTemplate = (
  { documents = [] }: Opened,
  view: View,
  begin: (task: Task<ActId>) => void,
): TemplateResult => {
  const { term, day, may } = view;
  return html`${
    may('edit')
      ? html`<p class="actions">
          <button type="button" part="add" id="addDocument" @click=${() => begin({ act: 'addDocument' })}>
            ${term('addOne')}
          </button>
        </p>`
      : nothing
  }
  ${
    documents.length === 0
      ? html`<p class="notice" part="empty">${term(may('edit') ? 'noDocuments' : 'noDocumentsYet')}</p>`
      : html`<ul class="papers" part="items">
          ${documents.map(
            (document) =>
              html`<li part="item">
                ${documentLines(document, view)}
                <p class="item-acts">
                  ${
                    document.withdrawnAt
                      ? html`<span class="tag">${term('withdrawnOn', day(document.withdrawnAt))}</span>`
                      : may('edit')
                        ? html`<button
                            class="plain"
                            type="button"
                            id="withdraw-${document.id}"
                            aria-label=${term('ofPerson', term('withdrawOne'), document.title)}
                            @click=${() => begin({ act: 'withdraw', on: document.id })}
                          >
                            ${term('withdrawOne')}
                          </button>`
                        : nothing
                  }
                </p>
              </li>`,
          )}
        </ul>`
  }`;
};
