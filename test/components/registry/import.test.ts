import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/import.ts';
import de from '../../../packages/components/src/locale/de/import.ts';
import en from '../../../packages/components/src/locale/en/import.ts';
import fr from '../../../packages/components/src/locale/fr/import.ts';
import it_ from '../../../packages/components/src/locale/it/import.ts';
import sl from '../../../packages/components/src/locale/sl/import.ts';
import type { OcImport } from '../../../packages/components/src/registry/import/import.ts';
import { answerWith, apiBase, pending, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  applied,
  checked,
  checking,
  faults,
  importAnswers,
  importId,
  mapping,
  partnerships,
  undone,
} from '../../../stories/registry/import.data.ts';
import { accessOf } from '../../../stories/registry/own-access.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
const real = globalThis.XMLHttpRequest;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...importAnswers, ...answers });
};

/** An XMLHttpRequest that the answers of the test are asked by, and that stops half way when told to. */
class FakeRequest {
  static halfWay: Promise<unknown> | undefined;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  response: Blob | undefined;
  responseType = '';
  onload?: () => void;
  onerror?: () => void;
  ontimeout?: () => void;
  onabort?: () => void;
  #method = '';
  #url = '';
  #headers: [string, string][] = [];
  #answer: Response | undefined;
  #aborted = false;
  open(method: string, url: string) {
    this.#method = method;
    this.#url = url;
  }
  setRequestHeader(name: string, value: string) {
    this.#headers.push([name, value]);
  }
  getAllResponseHeaders() {
    return [...(this.#answer?.headers ?? [])].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  }
  abort() {
    this.#aborted = true;
    this.onabort?.();
  }
  send(body: Blob) {
    void (async () => {
      this.upload.onprogress?.({ loaded: body.size / 2, total: body.size });
      await FakeRequest.halfWay;
      if (this.#aborted) return;
      try {
        this.#answer = await fetch(this.#url, { method: this.#method, headers: this.#headers, body });
      } catch {
        return this.onerror?.();
      }
      this.upload.onprogress?.({ loaded: body.size, total: body.size });
      this.status = this.#answer.status;
      this.response = await this.#answer.blob();
      this.onload?.();
    })();
  }
}

/** Waits for what an act leads to. */
const then = async (element: OcImport, act: () => unknown, type = 'oc-ready'): Promise<CustomEvent> => {
  const told = oneEvent(element, type);
  await act();
  const event = await told;
  await element.updateComplete;
  return event;
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  { auth = 'token', told = 'oc-ready' }: { auth?: string; told?: string } = {},
): Promise<OcImport> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-import') as OcImport;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    if (value) element.setAttribute(name, value);
  if (auth) element.auth = auth;
  await then(element, () => wrapper.prepend(element), told);
  return element;
};

const opened = (state: object, answers: Answers = {}): Promise<OcImport> => {
  answering({ showImport: state, ...answers });
  return show({ 'import-id': importId });
};

const press = (element: OcImport, part: string): void => one(element, `[part~="${part}"]`).click();
const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const title = (element: Element): string =>
  text(element, '#step-title')
    .replace(/^Passo \d di 4/, '')
    .trim();
const comes = async (element: OcImport, wanted: string): Promise<void> => {
  await waitUntil(() => title(element) === wanted, `"${wanted}", not "${title(element)}"`);
  await element.updateComplete;
};
const choose = (element: OcImport, name = 'enti.csv', content = 'nome,cf\nA,1', type = 'text/csv'): void => {
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type }));
  const input = one<HTMLInputElement>(element, '#file');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};
const counts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    all(element, '.counts > div').map((row) => [
      plain(row.querySelector('dt')?.textContent),
      plain(row.querySelector('dd')?.textContent),
    ]),
  );
const sentTo = (path: RegExp) =>
  requests.filter(({ method, url }) => method === 'POST' && path.test(new URL(url).pathname));

beforeEach(() => {
  answering();
  globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  FakeRequest.halfWay = undefined;
});
afterEach(() => {
  restore();
  globalThis.XMLHttpRequest = real;
});

describe('<oc-import>', () => {
  it('asks nothing of the API before anyone has signed in', async () => {
    const element = await show({}, { auth: '', told: 'oc-sign-in' });
    expect(text(element, '[part~="signed-out"]')).to.contain('entrare con le tue credenziali');
    expect(requests.length).to.equal(0);
    await then(element, () => (element.auth = 'token'));
    expect(title(element)).to.equal('Importa un file');
    expect(requests[0]?.headers.get('Authorization')).to.equal('Bearer token');
    expect(element.outerHTML).not.to.contain('token');
  });

  it('says size, kind and columns before, and leads to what is missing', async () => {
    const element = await show();
    expect(text(element, '#file-hint')).to.contain('CSV fino a 64 MB').and.to.contain('XLSX fino a 24 MB');
    press(element, 'forward');
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('error-summary');
    expect(all(element, '.faults a').map((line) => line.textContent)).to.deep.equal([
      'Scegli che cosa contiene il file.',
      'Scegli un file.',
    ]);
    one(element, '.faults a').click();
    expect(focused(element)?.id).to.equal('subject');
    one(element, 'input[value="memberships"]').click();
    await element.updateComplete;
    expect(text(element, '#file-hint')).to.contain('Al massimo 10.000 righe').and.to.contain('Ruolo');
    expect(
      all(element, '#partnership option')
        .map((option) => plain(option.textContent))
        .slice(1),
    ).to.deep.equal(partnerships.map((partnership) => partnership.title));
    choose(element, 'enti.pdf', 'x', 'application/pdf');
    press(element, 'forward');
    await element.updateComplete;
    expect(text(element, '#file-error')).to.contain('non è un CSV né un XLSX');
    choose(element, 'vuoto.csv', '');
    press(element, 'forward');
    await element.updateComplete;
    expect(text(element, '#file-error')).to.contain('è vuoto');
    expect(sentTo(/./).length).to.equal(0);
  });

  it('sends a file with its progress, then shows the columns as they were recognised', async () => {
    const half = Promise.withResolvers<void>();
    FakeRequest.halfWay = half.promise;
    const element = await show();
    one(element, 'input[value="memberships"]').click();
    await element.updateComplete;
    const select = one<HTMLSelectElement>(element, '#partnership');
    select.value = partnerships[0]!.id;
    select.dispatchEvent(new Event('change'));
    // What Windows calls a CSV.
    choose(element, 'composizione.csv', 'cf,categoria,ruolo\n1,A1,chair', 'application/vnd.ms-excel');
    await element.updateComplete;
    expect(text(element, '#file-chosen')).to.equal('Scelto: composizione.csv, 29 byte');
    press(element, 'forward');
    await waitUntil(() => rootOf(element).querySelector('progress')?.value === 50);
    expect(text(element, '[part~="progress"] label')).to.equal('Caricamento: 50 %');
    const told = oneEvent(element, 'oc-import');
    half.resolve();
    expect((await told).detail).to.deep.equal({ importId });
    await comes(element, 'Indica che cosa contiene ogni colonna');
    expect(focused(element)?.id).to.equal('step-title');
    const [sent] = sentTo(/\/imports$/);
    const query = new URL(sent!.url).searchParams;
    expect([query.get('subject'), query.get('partnership'), query.get('fileTitle')]).to.deep.equal([
      'memberships',
      partnerships[0]!.id,
      'composizione.csv',
    ]);
    expect(sent!.headers.get('Content-Type')).to.equal('text/csv');
    expect(sent!.headers.get('Authorization')).to.equal('Bearer token');
    expect(all<HTMLSelectElement>(element, 'select').map(({ value }) => value)).to.deep.equal([
      '',
      'taxCode',
      '',
      'role',
      'validFrom',
      '',
    ]);
    expect(text(element, '#fields-1-hint')).to.equal('Per esempio: 80017210727 · 93029170724 · 80006370722');
  });

  it('can be stopped while a file goes out, and tried again under the same key when it fails', async () => {
    FakeRequest.halfWay = new Promise(() => undefined);
    const element = await show();
    one(element, 'input[value="organisations"]').click();
    choose(element);
    press(element, 'forward');
    await waitUntil(() => rootOf(element).querySelector('progress'));
    press(element, 'stop');
    await waitUntil(() => !rootOf(element).querySelector('progress'));
    expect(one<HTMLInputElement>(element, '#file').files?.length).to.equal(1);
    FakeRequest.halfWay = undefined;
    answering({ startImport: problem(503) });
    press(element, 'forward');
    await waitUntil(() => rootOf(element).querySelector('[part~="retry"]'));
    expect(focused(element)?.id).to.equal('failure');
    const [first] = sentTo(/\/imports$/);
    answering();
    press(element, 'retry');
    await comes(element, 'Indica che cosa contiene ogni colonna');
    const [second] = sentTo(/\/imports$/);
    expect(second!.headers.get('Idempotency-Key')).to.equal(first!.headers.get('Idempotency-Key'));
  });

  it('says why a file cannot be read, in the words of the API', async () => {
    const element = await show();
    one(element, 'input[value="organisations"]').click();
    choose(element);
    answering({
      startImport: problem(422, {
        type: 'https://officinecoesione.it/problemi/validation-failed',
        errors: [
          {
            pointer: '',
            code: 'import_quotes',
            message: 'Le virgolette aperte alla riga 7 non si chiudono: correggile.',
          },
        ],
      }),
    });
    press(element, 'forward');
    await waitUntil(() => rootOf(element).querySelector('#failure'));
    await element.updateComplete;
    expect(text(element, '#failure')).to.contain('Il file non si può leggere').and.to.contain('alla riga 7');
    expect(rootOf(element).querySelector('[part~="retry"]')).to.equal(null);
    expect(one<HTMLInputElement>(element, 'input[value="organisations"]').checked).to.equal(true);
  });

  it('takes a file that is dropped', async () => {
    const element = await show();
    const files = new DataTransfer();
    files.items.add(new File(['a,b\n1,2'], 'lasciato.csv', { type: 'text/csv' }));
    const drop = one(element, '.drop');
    const over = new DragEvent('dragover', { cancelable: true, bubbles: true });
    drop.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true, bubbles: true }));
    await element.updateComplete;
    expect(text(element, '#file-chosen')).to.contain('lasciato.csv');
  });

  it('leads to columns that are missing or twice, and keeps what was chosen', async () => {
    const element = await opened(mapping);
    press(element, 'forward');
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('error-summary');
    expect(text(element, '.faults a')).to.equal('Indica quale colonna contiene: Categoria.');
    one(element, '.faults a').click();
    expect(focused(element)?.id).to.equal('required');
    const set = (id: string, value: string) => {
      const select = one<HTMLSelectElement>(element, id);
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    set('#fields-0', 'category');
    await element.updateComplete;
    set('#fields-2', 'category');
    await element.updateComplete;
    press(element, 'forward');
    await element.updateComplete;
    expect(text(element, '#fields-2-error')).to.contain('è già la colonna «Denominazione»');
    set('#fields-0', '');
    await element.updateComplete;
    press(element, 'forward');
    await comes(element, 'Che cosa cambierebbe');
    const [sent] = sentTo(/\/mapping$/);
    expect(sent!.body).to.deep.equal({
      fields: [null, 'taxCode', 'category', 'role', 'validFrom', null],
    });
  });

  it('leaves it to who validates to import and to take back', async () => {
    const showOwnAccess = accessOf('authority_editor');
    const report = await opened(checked, { showOwnAccess });
    expect(text(report, '[part=not-yours]')).to.match(/^Il file è pronto: lo importa chi convalida/);
    expect(all(report, '[part=forward]')).to.deep.equal([]);
    expect(all(report, '[part=back]')).to.have.length(1);
    expect(await violations(report)).to.deep.equal([]);
    expect(all(await opened(applied, { showOwnAccess }), '[part=undo]')).to.deep.equal([]);
    expect(all(await opened(applied), '[part=undo]')).to.have.length(1);
  });

  it('goes on portion by portion until it is done, and says how far it is', async () => {
    let asked = 0;
    const element = await opened(checking, {
      checkImport: () => {
        asked += 1;
        return asked < 3 ? { ...checking, checkedCount: 20_000 + asked * 10_000 } : checked;
      },
    });
    expect(title(element)).to.equal('Che cosa cambierebbe');
    expect(text(element, '.working')).to.contain('17.000 di 48.210 righe').and.to.contain('si è fermato');
    const states: string[] = [];
    element.addEventListener('oc-import-state', (event) =>
      states.push((event as CustomEvent<{ status: string }>).detail.status),
    );
    press(element, 'resume');
    await waitUntil(() => states.includes('checked') && rootOf(element).querySelector('.counts'));
    expect(asked).to.equal(3);
    expect(states).to.deep.equal(['checked']);
    const keys = sentTo(/\/check$/).map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).to.equal(3);
  });

  it('stops between portions, and goes on from there', async () => {
    const element = await opened(checking, { checkImport: pending });
    press(element, 'resume');
    await waitUntil(() => rootOf(element).querySelector('[part~="stop"]'));
    press(element, 'stop');
    await waitUntil(() => rootOf(element).querySelector('[part~="resume"]'));
    expect(rootOf(element).querySelector('#failure')).to.equal(null);
  });

  it('reports what would change and what is wrong, with a filter and a file', async () => {
    const element = await opened(checked);
    expect(counts(element)).to.deep.equal({
      'Righe del file': '120',
      Nuove: '96',
      'Da aggiornare': '12',
      'Già uguali': '6',
      'Con errori, non importabili': '6',
    });
    expect(text(element, '.about')).to.contain(partnerships[0]!.title);
    const rows = all(element, 'tbody tr').map((row) => plain(row.textContent));
    expect(rows.length).to.equal(faults.length);
    expect(rows[0]).to.contain('7 Codice fiscale 00743110158 Errore L’ultima cifra');
    expect(rows[4]).to.contain('58 tutta la riga');
    one(element, 'input[value="warning"]').click();
    await waitUntil(() => all(element, 'tbody tr').length === 1);
    expect(text(element, '.faults [role="status"]')).to.equal('1 voce');
    answering({ showImport: checked, searchImportFaults: (url: URL) => new Response(url.search) });
    const files = await downloaded(async () => {
      press(element, 'download');
      await waitUntil(() =>
        requests.some(({ url }) => new URL(url).searchParams.get('format') === 'csv-excel'),
      );
    });
    expect(files.length).to.equal(1);
    expect(rootOf(element).querySelector('#failure')).to.equal(null);
  });

  it('hands over a template with the columns of what the file holds', async () => {
    const element = await show();
    expect(rootOf(element).querySelector('[part="template"]')).to.equal(null);
    one(element, 'input[value="memberships"]').click();
    await element.updateComplete;
    const [file] = await downloaded(() => Promise.resolve(press(element, 'template')));
    expect(file!.name).to.equal('modello-componenti.csv');
    expect(file!.content).to.match(/^\ufeffCodice fiscale;Codice IPA;.*;Ruolo;.*\r\n$/);
  });

  it('says that nothing was undone, or not all', async () => {
    const none = await opened({ ...undone, undoneCount: 0 });
    await comes(none, 'Niente è stato annullato');
    const some = await opened({ ...undone, undoneCount: undone.appliedCount - 1 });
    await comes(some, 'Importazione annullata in parte');
  });

  it('shows the next faults below the first ones', async () => {
    const element = await opened(checked, {
      searchImportFaults: (url: URL) =>
        url.searchParams.has('cursor')
          ? { items: faults.slice(3), limit: 50 }
          : { items: faults.slice(0, 3), limit: 50, nextCursor: 'seguito' },
    });
    expect(text(element, '.faults [role="status"]')).to.equal('Sono mostrate le prime 3 voci');
    press(element, 'more');
    await waitUntil(() => all(element, 'tbody tr').length === 5);
    expect(rootOf(element).querySelector('[part~="more"]')).to.equal(null);
  });

  it('applies, then takes back once asked twice, with the reason', async () => {
    const element = await opened(checked);
    expect(text(element, '[part~="forward"]')).to.equal('Importa 108 righe');
    press(element, 'forward');
    await comes(element, 'Importazione conclusa');
    expect(focused(element)?.id).to.equal('step-title');
    expect(counts(element)['Importate']).to.equal('107');
    press(element, 'undo');
    await element.updateComplete;
    expect(focused(element)?.id).to.equal('reason');
    expect(sentTo(/\/undoing$/).length).to.equal(0);
    await sendKeys({ type: 'File sbagliato' });
    press(element, 'forward');
    await comes(element, 'Importazione annullata in parte');
    expect(sentTo(/\/undoing$/)[0]!.body).to.deep.equal({ reason: 'File sbagliato' });
    expect(counts(element)).to.deep.equal({ Annullate: '105', 'Rimaste nel registro': '2' });
    expect(text(element, 'form')).to.contain('L’elenco dice quali e perché');
  });

  it('says whom to ask when the role does not allow it, and to sign in when the token is over', async () => {
    const element = await opened(checked, { applyImport: problem(403) });
    await then(element, () => press(element, 'forward'), 'oc-error');
    await element.updateComplete;
    expect(text(element, '#failure')).to.contain('Il tuo ruolo non permette');
    answering({ showImport: checked, applyImport: problem(401) });
    await then(element, () => press(element, 'retry'), 'oc-sign-in');
    await waitUntil(() => text(element, '#failure').includes('entra di nuovo'));
    // Signed in again: what was shown is still there.
    answering({ showImport: checked });
    await then(element, () => (element.auth = 'altro'));
    press(element, 'retry');
    await comes(element, 'Importazione conclusa');
    expect(sentTo(/\/application$/)[0]!.headers.get('Authorization')).to.equal('Bearer altro');
  });

  it('shows an import as it is when someone else has gone on with it', async () => {
    const element = await opened(checked, {
      applyImport: problem(409, { type: 'https://officinecoesione.it/problemi/transition-not-allowed' }),
    });
    answering({
      showImport: undone,
      applyImport: problem(409, { type: 'https://officinecoesione.it/problemi/transition-not-allowed' }),
    });
    press(element, 'forward');
    await comes(element, 'Importazione annullata in parte');
    expect(text(element, 'form')).to.contain('è andata avanti altrove');
  });

  it('goes on with an import of the list, and begins another', async () => {
    const element = await show();
    answering({ showImport: applied });
    const told = oneEvent(element, 'oc-import');
    one(element, '.recent button').click();
    expect(((await told) as CustomEvent<{ importId: string }>).detail.importId).to.equal(applied.id);
    await comes(element, 'Importazione conclusa');
    press(element, 'another');
    await comes(element, 'Importa un file');
  });

  it('has every state', async () => {
    expect((await show()).state).to.equal('ready');
    answering({ searchImports: { items: [], limit: 5 } });
    const empty = await show();
    expect(empty.state).to.equal('empty');
    expect(rootOf(empty).querySelector('#file')).not.to.equal(null);
    answering({ searchPartnershipRecords: problem(503) });
    expect((await show()).state).to.equal('partial');
    answering({ showImport: problem(404) });
    expect((await show({ 'import-id': importId }, { told: 'oc-error' })).state).to.equal('error');
    expect((await show({ 'import-id': 'x' }, { told: 'oc-error' })).state).to.equal('misconfigured');
  });

  it('speaks five languages with the same words', async () => {
    for (const words of [en, de, fr, sl]) expect(Object.keys(words)).to.deep.equal(Object.keys(it_));
    answering({ showImport: checked });
    const element = await show({ 'import-id': importId, lang: 'de' });
    expect(text(element, '#step-title')).to.contain('Schritt 3 von 4');
    expect(text(element, '[part~="forward"]')).to.equal('108 Zeilen importieren');
  });

  it('is free of what axe finds, at every step', async () => {
    const first = await show();
    press(first, 'forward');
    await first.updateComplete;
    expect(await violations(first)).to.deep.equal([]);
    for (const state of [mapping, checking, checked, applied, undone])
      expect(await violations(await opened(state))).to.deep.equal([]);
    const undoing = await opened(applied);
    press(undoing, 'undo');
    await undoing.updateComplete;
    expect(await violations(undoing)).to.deep.equal([]);
  });

  it('fits 320 pixels', async () => {
    await setViewport({ width: 320, height: 700 });
    for (const state of [mapping, checked, applied]) {
      const element = await opened(state);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
    await setViewport({ width: 800, height: 600 });
  });
});
