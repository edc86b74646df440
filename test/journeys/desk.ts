import type { Locator, Page } from 'playwright-core';

/** Collects whatever should not happen: errors, policy violations, calls to anyone else. */
export const watch = (page: Page, origin: string): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  return faults;
};

/** Opens the area of the authority, and signs in as who validates. */
export const signIn = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/demonstration/authority.html`);
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByLabel('Elena Prova').check();
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByText('Sei Elena Prova').waitFor();
};

/** Goes to a section of the area of the authority. */
const enter = async (
  page: Page,
  section: 'Richieste' | 'Partenariati' | 'Organizzazioni' | 'Importa',
): Promise<void> =>
  page.getByRole('navigation', { name: 'Sezioni' }).getByRole('link', { name: section }).click();

/** Brings a file of organisations, or of the seats of a partnership, into the registry. */
export const importFile = async (
  page: Page,
  { rows, partnership }: { rows: readonly string[]; partnership?: string },
): Promise<void> => {
  await enter(page, 'Importa');
  const desk = page.locator('oc-import');
  const another = desk.getByRole('button', { name: 'Importa un altro file' });
  await another
    .or(desk.getByRole('radio', { name: 'Organizzazioni' }))
    .first()
    .waitFor();
  if (await another.isVisible()) await another.click();
  if (partnership === undefined) await desk.getByRole('radio', { name: 'Organizzazioni' }).check();
  else {
    await desk.getByRole('radio', { name: 'Adesioni a un partenariato' }).check();
    await desk.getByLabel('Di quale partenariato?').selectOption({ label: partnership });
  }
  const buffer = Buffer.from(rows.join('\r\n'));
  const file = { name: 'composizione-2014-2020.csv', mimeType: 'text/csv', buffer };
  await desk.locator('input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: 'Carica il file' }).click();
  await desk.getByRole('button', { name: 'Controlla il file' }).click();
  await desk.getByText('Nessun errore e nessun avviso.').waitFor();
  await desk.getByRole('button', { name: `Importa ${rows.length - 1} righe` }).click();
  await desk.getByRole('heading', { name: 'Importazione conclusa' }).waitFor();
};

/** Answers to the questions of a form: a text, a choice, `true` for a box. */
export type Typed = Readonly<Record<string, string | true>>;

/** Fills in a form as a person does, question by question. */
export const fill = async (form: Locator, answers: Typed): Promise<void> => {
  for (const [question, answer] of Object.entries(answers)) {
    const choices = form.getByRole('radiogroup', { name: question });
    if (answer === true) await form.getByLabel(question).check();
    else if ((await choices.count()) > 0)
      await choices.getByRole('radio', { name: answer, exact: true }).check();
    else {
      // Some words are those of another question too, and what is optional says so.
      const control = form.getByLabel(new RegExp(`^${question}( \\(facoltativo\\))?$`)).first();
      if (await control.evaluate(({ localName }) => localName === 'select'))
        await control.selectOption({ label: answer });
      else await control.fill(answer);
    }
  }
};

/** The desk of the partnerships, at one of them. */
export const openPartnership = async (page: Page, title: string): Promise<Locator> => {
  const desk = page.locator('oc-partnership-desk');
  await enter(page, 'Partenariati');
  const back = desk.getByRole('button', { name: 'Torna ai partenariati' });
  const item = desk.getByRole('button', { name: title, exact: true });
  await back.or(item).first().waitFor();
  if (await back.isVisible()) await back.click();
  await item.click();
  await desk.getByRole('heading', { name: title }).waitFor();
  return desk;
};

/** The desk of the organisations, at one of them, found by its name. */
export const openOrganisation = async (page: Page, legalName: string): Promise<Locator> => {
  const desk = page.locator('oc-organisation-desk');
  await enter(page, 'Organizzazioni');
  await desk.getByLabel(/^Nome o codice intero/).fill(legalName);
  await desk.getByRole('button', { name: 'Cerca', exact: true }).click();
  await desk.getByText('1 organizzazione', { exact: true }).waitFor();
  await desk.getByRole('button', { name: legalName, exact: true }).click();
  await desk.getByRole('heading', { name: legalName }).waitFor();
  return desk;
};

/** Opens a new partnership; answers its identifier, as the address of the page holds it. */
export const makePartnership = async (
  page: Page,
  programme: string,
  answers: Typed,
  outcome: string,
): Promise<string> => {
  const desk = page.locator('oc-partnership-desk');
  await enter(page, 'Partenariati');
  const back = desk.getByRole('button', { name: 'Torna ai partenariati' });
  const make = desk.getByRole('button', { name: 'Apri un partenariato' });
  await back.or(make).first().waitFor();
  if (await back.isVisible()) await back.click();
  await make.click();
  const form = desk.locator('form[part=form]');
  await form.getByRole('combobox', { name: 'Programmi' }).fill(programme);
  await form.getByRole('option', { name: programme }).click();
  await fill(form, answers);
  await form.getByRole('button', { name: 'Apri come bozza' }).click();
  await desk.getByText(outcome).waitFor();
  return new URL(page.url()).searchParams.get('record') ?? '';
};

/** Does something at the desk: opens its form with a button, fills it in, sends it, and reads what came of it. */
export const act = async (
  desk: Locator,
  {
    button,
    answers = {},
    send = button,
    outcome,
  }: { button: string; answers?: Typed; send?: string; outcome: string },
): Promise<void> => {
  await desk.getByRole('button', { name: button, exact: true }).click();
  const form = desk.locator('form[part=form]');
  await form.waitFor();
  await fill(form, answers);
  await form.getByRole('button', { name: send, exact: true }).click();
  await desk.getByText(outcome).waitFor();
};

/** Opens a seat of the partnership that is open; answers its form. */
export const openSeat = async (desk: Locator, organisation: string): Promise<Locator> => {
  const back = desk.getByRole('button', { name: 'Torna alla composizione' });
  if (await back.isVisible()) await back.click();
  else await desk.getByRole('tab', { name: 'Composizione' }).click();
  await desk.getByRole('button', { name: organisation, exact: true }).click();
  await desk.getByRole('heading', { name: 'Modifica un’adesione' }).waitFor();
  return desk.locator('oc-membership-form');
};

/** Opens something that waits, decides on it, and confirms. */
export const decide = async (
  page: Page,
  what: string,
  decision: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const queue = page.locator('oc-review-queue');
  await queue.getByRole('button', { name: what }).click();
  const desk = queue.locator('form[part=desk]');
  await desk.waitFor();
  // Of one decision alone there is no choice.
  const choice = desk.getByRole('radio', { name: decision });
  if ((await choice.count()) > 0) await choice.check();
  for (const [question, answer] of Object.entries(answers)) {
    const choices = desk.getByRole('radiogroup', { name: question });
    if ((await choices.count()) > 0) await choices.getByRole('radio', { name: answer, exact: true }).check();
    else await desk.getByLabel(question).fill(answer);
  }
  await desk.getByRole('button', { name: 'Continua' }).click();
  await desk.getByRole('button', { name: decision }).click();
};
