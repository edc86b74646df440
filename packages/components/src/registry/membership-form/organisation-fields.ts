import { html, nothing, type TemplateResult } from 'lit';
import { chosenList, type Chosen } from '../../form/chosen-list.ts';
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
  /** Address of the page on which an organisation is registered. */
  readonly registrationPage: string | undefined;
}

/** Where to go with an organisation that is not found: another tab, since this one holds what was typed. */
const registration = (
  { state, found }: Combobox,
  address: string | undefined,
  { term }: MembershipFormView,
): unknown =>
  state === 'ready' && found.length === 0 && address
    ? html`<p>
        <a part="registration-page" href=${address} target="_blank" rel="noopener">${term('register')}</a>
      </p>`
    : nothing;

/** Who holds the seat; `chosen` is its name. */
export const whoField = (
  { box, registrationPage, ...field }: OrganisationField,
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
    below: registration(box, registrationPage, view),
  });

/** Whom the seat represents besides: a search, and those that were chosen. */
export const representedField = (
  { box, registrationPage, ...field }: OrganisationField,
  view: MembershipFormView,
  represented: readonly Chosen[],
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
    below: registration(box, registrationPage, view),
  })}
  ${chosenList(represented, {
    remove: term('representsRemove'),
    removeOf: (name) => term('representsRemoveOf', name),
  })}`;
};
