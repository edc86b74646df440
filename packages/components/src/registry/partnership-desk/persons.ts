import {
  labelOf,
  representativeKind,
  type ConflictDeclaration,
  type Representative,
} from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../calendar.ts';
import type { Task } from '../acting/task.ts';
import { isClosed } from '../record-state.ts';
import type { ActId } from './acts.ts';
import { factsTemplate } from '../acting/item.ts';
import type { Opened } from './lookup.ts';
import type { View } from './view.ts';

/** What a person is called; that it was erased, once it was. */
export const nameOf = ({ givenName, familyName }: Representative, { term }: View): string =>
  [givenName, familyName].filter(Boolean).join(' ') || term('erased');

/** The declaration that counts last for a representative. */
export const lastDeclaration = (
  { id }: Representative,
  declarations: readonly ConflictDeclaration[] = [],
): ConflictDeclaration | undefined =>
  declarations
    .filter(({ representativeId }) => representativeId === id)
    .toSorted((one, other) => (one.declaredOn < other.declaredOn ? -1 : 1))
    .at(-1);

const order = ({ validFrom, validTo }: Representative, day: string): number =>
  validTo !== undefined && validTo < day ? 2 : validFrom > day ? 1 : 0;

/** Who sits for the members, in office first; personal data, which is said. */
export const personsTemplate = (
  { partnership, place, seats = [], representatives = [], declarations }: Opened,
  view: View,
  { begin, all }: { readonly begin: (task: Task<ActId>) => void; readonly all: () => void },
): TemplateResult => {
  const { term } = view;
  const day = today();
  const shown = representatives.toSorted(
    (one, other) =>
      order(one, day) - order(other, day) ||
      one.organisationLegalName.localeCompare(other.organisationLegalName, view.language),
  );
  const seat = seats.find(({ id }) => id === place.membership);
  const open = partnership !== undefined && !isClosed(partnership);
  const names = open && view.may('name');
  return html`<p class="notice" part="restricted">${term('restricted')}</p>
    ${
      names
        ? html`<p class="actions">
            <button
              type="button"
              part="name"
              id="name"
              @click=${() => begin({ act: 'name', on: place.membership })}
            >
              ${term('nameOne')}
            </button>
          </p>`
        : nothing
    }
    ${
      seat
        ? html`<p class="actions">
            <span>${term('onlyOf', seat.organisationLegalName)}</span>
            <button class="plain" type="button" part="all" @click=${all}>${term('showAll')}</button>
          </p>`
        : nothing
    }
    <p class="secondary count" part="count">${term('countedPersons', shown.length)}</p>
    ${
      shown.length === 0
        ? html`<p class="notice" part="empty">${term('noPersons')}</p>`
        : html`<ul class="items" part="items">
            ${repeat(
              shown,
              ({ id }) => id,
              (person) => personTemplate(person, lastDeclaration(person, declarations), open, view, begin),
            )}
          </ul>`
    }`;
};

const personTemplate = (
  person: Representative,
  declaration: ConflictDeclaration | undefined,
  open: boolean,
  view: View,
  begin: (task: Task<ActId>) => void,
): TemplateResult => {
  const { term, language, day, may } = view;
  const { validFrom, validTo, institutionalEmail, givenName } = person;
  const name = nameOf(person, view);
  const place = order(person, today());
  const button = (act: ActId, on: string, word: 'correctOne' | 'endOne' | 'declareOne' | 'reviewOne') =>
    html`<button
      class="plain"
      type="button"
      id="${act}-${on}"
      aria-label=${term('ofPerson', term(word), name)}
      @click=${() => begin({ act, on })}
    >
      ${term(word)}
    </button>`;
  const reviews = may('decide') && declaration && declaration.outcome === undefined;
  return html`<li class="item" part="item">
    ${view.heading(name, 1)}
    ${factsTemplate([
      person.organisationLegalName,
      labelOf(representativeKind, person.kind, language),
      html`<span class="tag"
        >${term(place === 2 ? 'termOver' : place === 1 ? 'comingIn' : 'inOffice')}</span
      >`,
      validTo ? term('between', day(validFrom), day(validTo)) : term('since', day(validFrom)),
      institutionalEmail ? html`<a href="mailto:${institutionalEmail}">${institutionalEmail}</a>` : undefined,
      place === 2 && !declaration
        ? undefined
        : html`${term('declaration')}: ${declarationWords(declaration, view)}`,
    ])}
    ${
      open && givenName !== undefined && (may('name') || reviews)
        ? html`<p class="item-acts">
            ${
              may('name')
                ? html`${place === 2 ? nothing : button('endTerm', person.id, 'endOne')}
                  ${button('correct', person.id, 'correctOne')} ${button('declare', person.id, 'declareOne')}`
                : nothing
            }
            ${reviews ? button('review', declaration.id, 'reviewOne') : nothing}
          </p>`
        : nothing
    }
  </li>`;
};

/** How a declaration stands: what it says, until when it counts, what came of it. */
export const declarationWords = (declaration: ConflictDeclaration | undefined, view: View): unknown => {
  const { term, day } = view;
  if (!declaration) return html`<strong>${term('declarationMissing')}</strong>`;
  const { noInterest, interests, validUntil, outcome } = declaration;
  const over = validUntil < today();
  const said = noInterest ? term('declaredNone') : term('declaredSome', interests.length);
  return html`${said},
    ${over ? html`<strong>${term('expired', day(validUntil))}</strong>` : term('validTill', day(validUntil))}
    <span class="tag">${outcome === undefined ? term('toReview') : outcomeWord(outcome, view)}</span>`;
};

/** What came of a review, in a word. */
export const outcomeWord = (outcome: string, { term }: View): string =>
  outcome === 'no_conflict' || outcome === 'recusal' || outcome === 'incompatible'
    ? term(`outcome_${outcome}`)
    : outcome;
