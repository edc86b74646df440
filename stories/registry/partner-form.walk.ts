import type { OcPartnerForm } from '../../packages/components/src/registry/partner-form/partner-form.ts';

/** A form on a page, with what is inside it. */
export interface Form {
  readonly element: OcPartnerForm;
  readonly root: ShadowRoot;
}

/** The one element that a selector finds in the form. */
export const find = <Found extends HTMLElement = HTMLElement>({ root }: Form, selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} at ${root.querySelector('.step')?.textContent}.`);
  return found;
};

/** Writes into an input, or chooses in a list. */
export const write = async (form: Form, id: string, text: string): Promise<void> => {
  const input = find<HTMLInputElement>(form, `#${id}`);
  input.value = text;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await form.element.updateComplete;
};

/** Ticks a box, or chooses one of several answers. */
export const tick = async (form: Form, name: string, value: string): Promise<void> => {
  find<HTMLInputElement>(form, `input[name="${name}"][value="${value}"]`).click();
  await form.element.updateComplete;
};

/** Presses a button by its part. */
export const press = async (form: Form, part: string): Promise<void> => {
  find(form, `[part=${part}]`).click();
  await form.element.updateComplete;
};

/** Waits until something is in the form. */
export const appears = async ({ element, root }: Form, selector: string): Promise<void> => {
  while (!root.querySelector(selector)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
  }
};

/** Says to have read the notice, and goes on. */
export const passNotice = async (form: Form): Promise<void> => {
  find<HTMLInputElement>(form, '#privacyAcknowledged').click();
  await press(form, 'forward');
};

/** Answers what must be answered about the organisation. */
export const fillOrganisation = async (form: Form): Promise<void> => {
  await write(form, 'organisation-legalName', 'Rete delle associazioni ambientali');
  await write(form, 'organisation-taxCode', '8000 8630 420');
  await write(form, 'organisation-legalForm', '1.7.10');
  await write(form, 'organisation-pec', 'rete@pec.esempio.it');
  await write(form, 'organisation-registeredOffice-nuts3', 'ITF47');
  await write(form, 'organisation-registeredOffice-municipality', 'Bari');
  await tick(form, 'organisation-territorialLevel', 'regional');
  await tick(form, 'organisation-coverageNuts', 'ITF4');
  await tick(form, 'organisation-tags', 'environmental');
};

/** Asks for a seat in the second partnership of the first programme. */
export const fillAdhesion = async (form: Form): Promise<void> => {
  await tick(form, 'choice', 'join');
  await write(form, 'programme', 'pr-puglia-fesr-fse-2021-2027');
  await appears(form, '#adhesion-partnershipId-2');
  find<HTMLInputElement>(form, '#adhesion-partnershipId-2').click();
  await form.element.updateComplete;
  await tick(form, 'adhesion-category', 'C1');
};

/** Names the person to contact. */
export const fillContact = async (form: Form): Promise<void> => {
  await write(form, 'contact-givenName', 'Ada');
  await write(form, 'contact-familyName', 'Lorusso');
  await write(form, 'contact-institutionalEmail', 'ada.lorusso@esempio.it');
};

/** As far as the questions on what is asked for. */
export const reachAdhesion = async (form: Form): Promise<void> => {
  await passNotice(form);
  await fillOrganisation(form);
  await press(form, 'forward');
};

/** As far as the check page, with every answer that must be given. */
export const reachCheck = async (form: Form): Promise<void> => {
  await reachAdhesion(form);
  await fillAdhesion(form);
  await press(form, 'forward');
  await fillContact(form);
  await press(form, 'forward');
};
