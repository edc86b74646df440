import type { Page } from 'playwright-core';

const apiBase = '/rest/coesione/v1/partenariato';

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

/** Puts an element for authorities into the page in which someone has signed in, in the place of the one before. */
const onDesk = async (page: Page, tag: string, attributes: Readonly<Record<string, string>> = {}) => {
  await page.evaluate(
    ([name, given]) => {
      const { auth } = document.querySelector('oc-review-queue') as HTMLElement & { auth: unknown };
      document.querySelector('#desk')?.remove();
      const element = Object.assign(document.createElement(name), { id: 'desk', auth });
      for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
      document.querySelector('main')!.append(element);
    },
    [tag, { 'api-base': apiBase, ...attributes }] as const,
  );
  return page.locator(`${tag}#desk`);
};

/** Brings a file of organisations, or of the seats of a partnership, into the registry. */
export const importFile = async (
  page: Page,
  { rows, partnership }: { rows: readonly string[]; partnership?: string },
): Promise<void> => {
  const desk = await onDesk(page, 'oc-import');
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

/** Opens a seat in its form. */
export const openSeat = (page: Page, membership: string) =>
  onDesk(page, 'oc-membership-form', { membership });

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
