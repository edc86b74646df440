import { html, nothing, type TemplateResult } from 'lit';
import { comboboxTemplate, type Combobox, type Found } from '../../form/combobox.ts';
import { idOf } from '../../form/field-templates.ts';
import { organisationPointer, representsPointer } from './facts.ts';
import { searchStatus } from './organisation-search.ts';
import type { MembershipFormView } from './view.ts';

/** A question that is answered with an organisation. */
export interface OrganisationField {
  readonly box: Combobox;
  /** What is wrong, in words. */
  readonly error: string | undefined;
  /** What is typed has changed. */
  readonly type: (text: string) => void;
  readonly pick: (found: Found) => void;
}

/** Who holds the seat; `chosen` is its name. */
export const whoField = (
  { box, ...field }: OrganisationField,
  view: MembershipFormView,
  chosen: string | undefined,
): TemplateResult =>
  comboboxTemplate(box, {
    ...field,
    id: idOf(organisationPointer),
    label: view.term('organisation'),
    hint: view.term('organisationHint'),
    required: true,
    errorPrefix: view.term('error'),
    status: searchStatus(box, view, chosen),
  });

/** An organisation that shares the representative. */
export interface Represented {
  readonly id: string;
  readonly name: string;
  readonly remove: () => void;
}

/** Whom the seat represents besides: a search, and those that were chosen. */
export const representedField = (
  { box, ...field }: OrganisationField,
  view: MembershipFormView,
  represented: readonly Represented[],
): TemplateResult => {
  const { term, common } = view;
  return html`${comboboxTemplate(box, {
    ...field,
    id: idOf(representsPointer),
    label: term('represents'),
    mark: common('optional'),
    hint: term('representsHint'),
    required: false,
    errorPrefix: term('error'),
    status: searchStatus(box, view),
  })}
  ${
    represented.length > 0
      ? html`<ul class="represented">
          ${represented.map(
            ({ name, remove }) =>
              html`<li>
                <span>${name}</span>
                <button
                  class="plain"
                  type="button"
                  aria-label=${term('representsRemoveOf', name)}
                  @click=${remove}
                >
                  ${term('representsRemove')}
                </button>
              </li>`,
          )}
        </ul>`
      : nothing
  }`;
};
