import type { Page } from 'playwright-core';

/** What a body answers on its way into a partnership, where the journeys differ. */
export interface Adhering {
  readonly legalName: string;
  readonly taxCode: string;
  readonly pec: string;
  /** NUTS 3. */
  readonly province: string;
  readonly municipality: string;
  /** A part of the title by which the programme is looked for; the first found is chosen. */
  readonly search?: string;
  /** The key of the programme, where it is chosen from the list of all. */
  readonly programme?: string;
  /** The words of a category. */
  readonly category: RegExp;
}

/** Asks to join a partnership with the form of a page; answers the reference. */
export const adhere = async (page: Page, body: Adhering): Promise<string> => {
  const form = page.locator('oc-partner-form');
  const forward = () => form.getByRole('button', { name: 'Continua' }).click();

  await form.getByLabel('Ho letto l’informativa').check();
  await forward();

  await form.getByLabel('Denominazione').fill(body.legalName);
  await form.getByLabel('Codice fiscale').fill(body.taxCode);
  await form.getByLabel('Forma giuridica').selectOption('1.7.10');
  await form.getByLabel('PEC').fill(body.pec);
  await form.getByLabel('Provincia', { exact: true }).selectOption(body.province);
  await form.getByLabel('Comune').fill(body.municipality);
  await form.getByRole('radio', { name: 'Nazionale', exact: true }).check();
  await form.getByLabel('Tutta Italia').check();
  await forward();

  await form.getByLabel('Entrare in un partenariato').check();
  if (body.search !== undefined) await form.getByLabel('Cerca un programma').fill(body.search);
  await form.getByLabel('Programma', { exact: true }).selectOption(body.programme ?? { index: 1 });
  await form.getByLabel(body.category).check();
  await forward();

  await form.getByLabel('Nome', { exact: true }).fill('Anna');
  await form.getByLabel('Cognome').fill('Verdi');
  await form.getByLabel('E-mail istituzionale').fill('anna.verdi@esempio.it');
  await forward();

  await form.getByRole('button', { name: 'Invia la richiesta' }).click();
  return (await form.getByText(/^OC-\d{4}-/).textContent())?.trim() ?? '';
};
