import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { basePath } from '@officine-coesione/contract';
import type { Role } from '@officine-coesione/contract';
import { Coesione, ProblemError } from '@officine-coesione/sdk';
import { parseCsv, recordsOf } from '../figures/parse-csv.ts';
import { ownDatabase } from '../own-database.ts';
import { adhere } from './adhering.ts';
import { clockAhead, days, linkIn, npmRun, setClock, until } from './authority.ts';
import {
  act,
  decide,
  fill,
  importFile,
  makePartnership,
  openOrganisation,
  openPartnership,
  openSeat,
  signIn,
  watch,
} from './desk.ts';
import { openBrowser, started } from './started.ts';

/** Bodies of the committee; the last two are one association, written down twice. */
const organisations = [
  'Denominazione;Codice fiscale;Forma giuridica;Categoria;PEC;E-mail;Telefono;Comune;NUTS 3;Territori NUTS',
  'Regione Puglia;80017210727;;A1;;partenariato@regione.esempio.it;;Bari;ITF47;ITF4',
  'Università di prova del Salento;90000000019;2.6.20;A2;;ufficio@ateneo.esempio.it;;Lecce;ITF45;ITF4',
  'Camera di commercio di prova di Bari;90000000027;2.7.20;B2;;;;Bari;ITF47;ITF4',
  'Unione sindacale di prova;90000000035;1.7.10;B1;;segreteria@unione.esempio.it;;Bari;ITF47;ITF4',
  'Associazione Calanchi e Lame;90000000043;1.7.10;C1;scrivi@pec.calanchi.esempio.it;info@calanchi.esempio.it;080 111222;Bari;ITF47;ITF4',
  'CALANCHI E LAME;90000000050;1.7.10;C1;scrivi@pec.calanchi.esempio.it;;+39 080 111222;Bari;ITF47;ITF4',
];

/** Who sat in the committee of 2014-2020. */
const seats = [
  'Codice fiscale;Categoria;Ruolo;Dal;Al;Atto di designazione',
  '80017210727;A1;Presidenza;01/10/2015;31/12/2022;DGR 583/2015',
  '90000000019;A2;Componente consultivo;01/10/2015;31/12/2022;',
  '90000000027;B2;Componente con voto;01/10/2015;31/12/2022;',
  '90000000035;B1;Componente con voto;01/10/2015;31/12/2022;',
  '90000000043;C1;Componente con voto;01/10/2015;31/12/2022;',
  '90000000050;C1;Osservatore;01/10/2015;31/12/2022;',
];

const before = 'Comitato di sorveglianza del POR Puglia 2014-2020';
const title = 'Comitato di sorveglianza del PR Puglia 2021-2027';
const [chair, university, union, association, twin, network] = [
  'Regione Puglia',
  'Università di prova del Salento',
  'Unione sindacale di prova',
  'Associazione Calanchi e Lame',
  'CALANCHI E LAME',
  'Rete di prova per l’inclusione',
] as const;
const chamber = 'Camera di commercio di prova di Bari';

/** In the order of the law, as the page shows them. */
const whoSatThen = [chair, union, association, twin, university];
const whoSitsNow = [chair, association, twin, network, university];

/** A year of clicks, on a machine that does other things too. */
const timeout = 300_000;

const engines: readonly [string, () => Promise<{ url: string } & AsyncDisposable>][] = [
  [
    'the embedded database',
    () => Promise.resolve({ url: '', [Symbol.asyncDispose]: () => Promise.resolve() }),
  ],
  ['PostgreSQL', () => ownDatabase(process.env['TEST_DATABASE_URL'])],
];

for (const [engine, prepare] of engines)
  test(
    `an authority keeps the registry of a monitoring committee for a year, on ${engine}`,
    { timeout },
    async () => {
      await using database = await prepare();
      const folder = await mkdtemp(join(tmpdir(), 'coesione-year-'));
      const settings = {
        DATA_DIR: folder,
        DATABASE_URL: database.url,
        DEMO_DATA: 'false',
        // One caller does the work of a year.
        RATE_LIMIT_WRITES: '1000',
      };
      const browser = await openBrowser();
      try {
        const committee = await firstDay(browser, settings);
        const [, head] = /annotare: ([0-9a-f]{64})/.exec(await npmRun('audit:verify', [], settings)) ?? [];
        assert.ok(head, 'the auditor notes where the log ended');

        // Eleven months: the server is started by a clock that is ahead.
        const later = days(340);
        const inAYear = { ...settings, ...clockAhead(later) };
        await yearLater(browser, inAYear, { committee, later });
        assert.match(
          await npmRun('audit:verify', ['--head', head], inAYear),
          /^La catena è integra: \d+ eventi/,
          'what the auditor had noted is still in it',
        );
      } finally {
        await browser.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );

type Settings = Readonly<Record<string, string | undefined>>;

/** Last cycle's composition comes in; the new committee is opened, filled, validated and published. */
const firstDay = async (browser: Browser, settings: Settings): Promise<string> => {
  await using server = await started(settings);
  const page = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  const faults = watch(page, server.origin);
  await signIn(page, server.origin);

  await importFile(page, { rows: organisations });
  await makePartnership(
    page,
    'POR Puglia',
    {
      Tipo: 'Comitato di sorveglianza',
      Titolo: before,
      'Data di istituzione': '2015-10-01',
      'Data di cessazione': '2022-12-31',
    },
    `${before}: aperto come bozza.`,
  );
  await importFile(page, { rows: seats, partnership: before });

  // Who sat there on its last day is proposed, from the first day of the new one.
  const committee = await makePartnership(
    page,
    'PR FESR FSE+ Puglia',
    {
      Tipo: 'Comitato di sorveglianza',
      Titolo: title,
      'Tipo di atto': 'DGR',
      Numero: '54',
      'Data dell’atto': '2023-01-30',
      'Organo che l’ha adottato': 'Giunta regionale',
      'Data di istituzione': '2023-02-01',
      'Le organizzazioni possono chiedere di aderire': true,
      'Riprendi le adesioni di': `${before} (In bozza)`,
    },
    '6 adesioni riprese come bozze: per ognuna serve un nuovo atto di designazione, poi la convalida.',
  );
  await writeRules(page);

  const old = await openPartnership(page, before);
  await act(old, { button: 'Pubblica', outcome: `${before}: pubblicato.` });
  await act(old, {
    button: 'Archivia',
    answers: { Motivo: 'Il ciclo 2014-2020 si è concluso.' },
    outcome: `${before}: archiviato.`,
  });

  await collectMandates(page);
  await act(page.locator('oc-partnership-desk'), { button: 'Pubblica', outcome: `${title}: pubblicato.` });

  const applicant = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  const others = watch(applicant, server.origin);
  await applicant.goto(`${server.origin}/`);
  const reference = await adhere(applicant, {
    legalName: network,
    taxCode: '90000000068',
    pec: 'rete@pec.esempio.it',
    province: 'ITF47',
    municipality: 'Bari',
    programme: 'pr-fesr-fse-plus-puglia-2021-2027',
    category: /Gruppi interessati/,
  });
  await signIn(page, server.origin);
  await decide(page, network, 'Valida e pubblica');
  await page.getByText(`${reference}: validata e pubblicata.`).waitFor();

  assert.deepEqual([...faults, ...others], []);
  await applicant.context().close();
  await page.context().close();
  return committee;
};

/** How the committee works and how its partners were chosen. */
const writeRules = async (page: Page): Promise<void> => {
  const desk = page.locator('oc-partnership-desk');
  await desk.getByRole('tab', { name: 'Scheda' }).click();
  await act(desk, {
    button: 'Modifica la scheda',
    answers: {
      'Come si decide': 'Con il voto dei componenti',
      'Data di adozione del regolamento': '2023-03-15',
      'Modo di selezione': 'Rinnovo',
      Criteri: 'Rappresentatività',
    },
    send: 'Salva le modifiche',
    outcome: `${title}: modifiche salvate.`,
  });
};

/** Each body names its seat and who sits on it, one is validated alone; one names nobody, one leaves a year later. */
const collectMandates = async (page: Page): Promise<void> => {
  const desk = await openPartnership(page, title);
  assert.match(
    await desk.locator('.item', { hasText: university }).innerText(),
    /^[^]*\nD [^]*Categoria da validare[^]*Manca l’atto di designazione/,
    'A2 of 2014-2020 is D of 2021-2027, to be validated',
  );
  for (const name of [university, chair, union, association, twin]) {
    const ownAct = name === university ? 'Decreto rettorale 12' : 'Nota prot. 12';
    const form = await openSeat(desk, name);
    await fill(form, {
      Atto: ownAct,
      'Data dell’atto': '2023-01-20',
      'Organo che designa': name === university ? 'Rettorato' : name,
    });
    await form.getByRole('button', { name: 'Salva le modifiche' }).click();
    await form.getByText('Modifiche salvate.').waitFor();
    if (name !== university) continue;
    await form.getByRole('button', { name: 'Convalida', exact: true }).click();
    await form.getByText('Adesione convalidata: sarà pubblica con il partenariato.').waitFor();
  }
  await desk.getByRole('button', { name: 'Torna alla composizione' }).click();
  await act(desk, { button: 'Convalida le adesioni pronte', outcome: '4 adesioni convalidate.' });
  await desk.getByText(`${chamber}: manca l’atto di designazione`).waitFor();
  await openSeat(desk, chamber);
  await act(desk, {
    button: 'Respingi l’adesione',
    answers: { Motivo: 'Non ha designato nessuno.' },
    outcome: `${chamber}: adesione respinta.`,
  });

  await openSeat(desk, association);
  await desk.getByRole('button', { name: 'Chi la rappresenta' }).click();
  await act(desk, {
    button: 'Nomina un rappresentante',
    answers: {
      'A quale titolo': 'Effettivo',
      Nome: 'Ada',
      Cognome: 'Prova',
      'E-mail istituzionale': 'ada.prova@calanchi.esempio.it',
      'Primo giorno': '2023-02-01',
      'Giorno in cui ne ha preso visione': '2023-01-20',
    },
    send: 'Nomina',
    outcome: 'Ada Prova: incarico registrato.',
  });
  await desk.getByRole('heading', { name: 'Ada Prova' }).waitFor();

  const leaving = await openSeat(desk, union);
  await leaving.getByLabel('Ultimo giorno').last().fill('2024-03-31');
  await leaving.getByLabel('Motivo').fill('Ha lasciato il comitato.');
  await leaving.getByRole('button', { name: 'Concludi l’adesione' }).click();
  await leaving.getByText('Adesione conclusa.').waitFor();
};

/** The data are confirmed, a duplicate is merged and parted again, questions are answered, open data leave. */
const yearLater = async (
  browser: Browser,
  settings: Settings,
  { committee, later }: { readonly committee: string; readonly later: number },
): Promise<void> => {
  await using server = await started(settings);
  const authority = await clientOf(server.origin, settings, 'authority_validator');
  const context = await browser.newContext({ locale: 'it-IT' });
  await context.addInitScript(setClock, later);
  const page = await context.newPage();
  const faults = watch(page, server.origin);

  const link = await linkIn(join(settings['DATA_DIR']!, 'mail'), 'info@calanchi.esempio.it');
  await page.goto(link);
  await page.getByRole('button', { name: 'Sì, confermo i dati' }).click();
  await page.getByRole('heading', { name: 'Dati confermati' }).waitFor();
  await assert.rejects(
    authority.selfService.record({ token: new URL(link).hash.slice(1) }),
    (error) => ProblemError.is(error) && error.isA('link-not-valid'),
    'a link serves once',
  );
  const [confirmed] = (await authority.organisations.list({ q: association })).items;
  // It was due a year after the import, and is again a year after that: who confirms in time keeps its day.
  const inTwoYears = new Date().getFullYear() + 2;
  assert.equal(confirmed?.confirmationDueOn?.slice(0, 4), String(inTwoYears));

  await page.goto(await linkIn(join(settings['DATA_DIR']!, 'mail'), 'ufficio@ateneo.esempio.it'));
  await page.getByRole('button', { name: 'Qualcosa è cambiato' }).click();
  await page.getByRole('button', { name: 'Correggere recapiti e sede' }).click();
  await page.getByLabel('Telefono').fill('+39 0832 111222');
  await page.getByLabel('Sì, li confermo').check();
  await page.getByRole('button', { name: 'Salva i dati' }).click();
  await page.getByRole('heading', { name: 'Dati corretti' }).waitFor();
  const [corrected] = (await authority.organisations.list({ q: university })).items;
  assert.equal(corrected?.phone, '+39 0832 111222');
  assert.equal(corrected.confirmationDueOn?.slice(0, 4), String(inTwoYears));

  // Who has no address is asked by telephone.
  const unreachable = await authority.organisations
    .confirmations({ reachable: false })
    .toArray({ limit: 400 });
  const waiting = unreachable.find(({ legalName }) => legalName === chamber);
  assert.ok(waiting, 'the authority is told who cannot be written to');
  const answered = await authority.organisations.confirm(waiting, {
    reason: 'Confermato al telefono dalla segreteria, protocollo 42',
  });
  assert.equal(answered.confirmationDueOn.slice(0, 4), String(inTwoYears));

  await mergeAndUndo(page, { origin: server.origin, authority, committee });
  await keepOrganisation(page, server.origin);

  await page.goto(`${server.origin}/demonstration/partenariato.html?oc-partnership=${committee}`);
  const partnership = page.locator('oc-partnership');
  const names = () => partnership.locator('[part~=member] .name').allTextContents();
  await partnership.getByRole('heading', { name: title }).waitFor();
  assert.deepEqual(
    (await names()).map((name) => name.trim()),
    whoSitsNow,
  );
  await partnership.getByText('Vedi la composizione di un altro giorno').click();
  await partnership.getByLabel('Giorno').fill('2023-06-30');
  await partnership.getByRole('button', { name: 'Mostra', exact: true }).click();
  await partnership.getByText('Composizione al 30 giugno 2023', { exact: true }).waitFor();
  assert.deepEqual(
    (await names()).map((name) => name.trim()),
    whoSatThen,
  );
  assert.deepEqual(faults, []);
  await context.close();

  const auditor = await clientOf(server.origin, settings, 'auditor');
  const { items } = await auditor.auditEvents.list({ limit: 200 });
  const seen = new Set(items.map(({ operation }) => operation));
  for (const operation of ['applyImport', 'validateRegistration', 'mergeOrganisations', 'undoMerge'])
    assert.ok(seen.has(operation), `${operation} stands in the log`);

  await takeOpenData(server.origin, committee);
};

/** The two records of the association become one, and two again. */
const mergeAndUndo = async (
  page: Page,
  { origin, authority, committee }: { origin: string; authority: Coesione; committee: string },
): Promise<void> => {
  const composition = async () =>
    (await authority.memberships.list({ partnership: committee, limit: 50 })).items
      .map(({ id, organisationId, role, status }) => ({ id, organisationId, role, status }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  await until(async () => (await authority.duplicates.list()).items[0]);
  const two = await composition();
  await signIn(page, origin);
  await page.getByRole('tab', { name: /doppioni/i }).click();
  await decide(page, twin, 'Unisci le due schede', {
    'Quale organizzazione resta?': association,
    'Perché sono la stessa organizzazione': 'È la stessa associazione, scritta due volte.',
  });
  await page.getByText(/unite in una sola scheda\.$/).waitFor();
  const one = await composition();
  assert.equal(new Set(two.map(({ organisationId }) => organisationId)).size, two.length);
  assert.equal(new Set(one.map(({ organisationId }) => organisationId)).size, two.length - 1);

  await page.getByLabel('Mostra', { exact: true }).selectOption('Unioni fatte');
  await decide(page, `${twin}, unita a ${association}`, 'Annulla l’unione', {
    'Perché sono due organizzazioni': 'Sono due associazioni distinte.',
  });
  await page.getByText(/unione annullata\.$/).waitFor();
  assert.deepEqual(await composition(), two, 'all is as before');
};

/** The authority corrects an organisation, takes it out of sight and brings it back; the public sees each. */
const keepOrganisation = async (page: Page, origin: string): Promise<void> => {
  const website = 'https://ateneo.esempio.it';
  const desk = await openOrganisation(page, university);
  const id = new URL(page.url()).searchParams.get('record') ?? '';
  await act(desk, {
    button: 'Correggi la scheda',
    answers: { 'Sito web': website },
    send: 'Salva le correzioni',
    outcome: `${university}: correzioni salvate.`,
  });
  await desk.getByRole('tab', { name: 'Storia' }).click();
  await desk.locator('[part=event]').first().getByText(website).waitFor();

  const visitor = await page.context().newPage();
  const card = visitor.locator('oc-partner-card');
  const visit = () => visitor.goto(`${origin}/demonstration/partenariato.html?partner=${id}`);
  await visit();
  assert.equal(await card.locator('[part=website]').getAttribute('href'), `${website}/`);

  await act(desk, {
    button: 'Sospendi',
    answers: { Motivo: 'Verifica della denominazione in corso.' },
    outcome: `${university}: sospesa.`,
  });
  await visit();
  await card.getByText('Nessuna organizzazione è pubblicata con questo identificativo.').waitFor();
  await act(desk, {
    button: 'Riattiva',
    answers: { Motivo: 'Verifica conclusa senza rilievi.' },
    outcome: `${university}: di nuovo pubblicata.`,
  });
  await visit();
  await card.getByRole('heading', { name: university }).waitFor();
  await visitor.close();
};

/** Anyone takes who sat in the committee on a day, and finds the bodies but no person. */
const takeOpenData = async (origin: string, committee: string): Promise<void> => {
  const anyone = new Coesione({ baseUrl: origin + basePath });
  const take = (format: 'csv' | 'xlsx' | 'jsonld') =>
    anyone.partnerships.exportMembers(committee, { format, asOf: '2023-06-30' });

  const csv = await (await take('csv')).text();
  const records = recordsOf(parseCsv(csv));
  assert.deepEqual(records.map((one) => one['organisationLegalName']).toSorted(), whoSatThen.toSorted());
  const seat = records.find((one) => one['organisationLegalName'] === university)!;
  assert.deepEqual(
    ['category', 'role', 'validFrom', 'mandate.act', 'mandate.designatedBy'].map((column) => seat[column]),
    ['D', 'advisory_member', '2023-02-01', 'Decreto rettorale 12', 'Rettorato'],
  );

  const workbook = await readXlsx(new Uint8Array(await (await take('xlsx')).arrayBuffer()));
  const [header = [], ...rows] = workbook.sheets[0]!.rows;
  const place = header.indexOf('Denominazione');
  assert.deepEqual(rows.map((row) => row[place]).toSorted(), whoSatThen.toSorted());

  const linked = await (await take('jsonld')).text();
  const graph = (JSON.parse(linked) as { '@graph': Record<string, unknown>[] })['@graph'];
  const members = graph.filter((node) => node['@type'] === 'org:Membership');
  assert.deepEqual(
    members.map(({ member }) => (member as { prefLabel: string }).prefLabel).toSorted(),
    whoSatThen.toSorted(),
  );
  assert.doesNotMatch(csv + linked + JSON.stringify(workbook), /Ada|ada\.prova|Verdi|anna\.verdi/);
};

/** The API as someone with a role reads and writes it, by a token as the README says to get one. */
const clientOf = async (origin: string, settings: Settings, role: Role): Promise<Coesione> => {
  const token = await npmRun('token', ['--role', role], { ...settings, PORT: new URL(origin).port });
  return new Coesione({ baseUrl: origin + basePath, auth: token.trim() });
};
