import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/review-queue.ts';
import type { OcReviewQueue } from '../../../packages/components/src/registry/review-queue/review-queue.ts';
import { answerWith, apiBase, pending, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  accessRequest,
  alike,
  awaited,
  inDays,
  known,
  merge,
  obstructed,
  overdue,
  pair,
  preview,
  queueAnswers,
  submitted,
} from '../../../stories/registry/review-queue.data.ts';
import { accessOf } from '../../../stories/registry/own-access.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...queueAnswers, ...answers });
};

/** Waits until something is there. */
const until = async (what: () => unknown, name = String(what)): Promise<void> => {
  const end = Date.now() + 4000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`Never: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const there = (element: OcReviewQueue, selector: string): Promise<void> =>
  until(() => rootOf(element).querySelector(selector), selector);

const place = async (
  attributes: Readonly<Record<string, string>> = {},
  auth: string | undefined = 'token',
) => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-review-queue') as OcReviewQueue;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.auth = auth;
  wrapper.prepend(element);
  return element;
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  selector = '.item, [part~=empty]',
): Promise<OcReviewQueue> => {
  const element = await place(attributes);
  await there(element, selector);
  await element.updateComplete;
  return element;
};

const press = async (element: OcReviewQueue, selector: string, key = 'Enter'): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};
const choose = async (element: OcReviewQueue, value: string): Promise<void> => {
  one(element, `input[value="${value}"]`).click();
  await element.updateComplete;
};
const write = async (element: OcReviewQueue, selector: string, words: string): Promise<void> => {
  const control = one<HTMLTextAreaElement>(element, selector);
  control.value = words;
  control.dispatchEvent(new Event('input'));
  await element.updateComplete;
};
const forward = async (element: OcReviewQueue): Promise<void> => {
  one(element, '.desk [part=forward]').click();
  await element.updateComplete;
};
const focused = (element: OcReviewQueue): Element | null => rootOf(element).activeElement;
const sent = (method: string, end: string) =>
  requests.filter(({ method: used, url }) => used === method && new URL(url).pathname.endsWith(end));
const asked = (name: string): URLSearchParams =>
  new URL(requests.filter(({ url }) => new URL(url).pathname.endsWith(name)).at(-1)!.url).searchParams;

beforeEach(() => answering());
afterEach(() => restore());

describe('<oc-review-queue>', () => {
  describe('for a role that may not do everything', () => {
    const records = {
      registrations: submitted.id,
      duplicates: pair.id,
      merges: merge.id,
      access: accessRequest.id,
    };
    /** The decisions that are offered in each section, and whether it is said that others decide. */
    const offered = async (role: 'auditor' | 'authority_editor' | 'authority_validator') => {
      answering({ showOwnAccess: accessOf(role) });
      const found: Record<string, unknown> = {};
      for (const [section, record] of Object.entries(records)) {
        const element = await show({ section, record }, '[part=record]');
        await until(() => element.state === 'ready');
        await element.updateComplete;
        const choices = all<HTMLInputElement>(element, 'input[name=decision]').map(({ value }) => value);
        found[section] = [
          ...(choices.length > 0 ? choices : all(element, '#decision-title').map(({ id }) => id)),
          ...all(element, '[part=not-yours]').map(() => 'others'),
        ];
      }
      return found;
    };

    it('offers an auditor no decision, and says so once', async () => {
      expect(await offered('auditor')).to.deep.equal({
        registrations: [],
        duplicates: [],
        merges: [],
        access: [],
      });
      const element = await show({ record: submitted.id }, '[part=record]');
      expect(all(element, '[part=read-only]').map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Il tuo ruolo permette solo di leggere: per cambiare qualcosa, chiedi a chi amministra il registro di ampliarlo.',
      ]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('lets an editor part two that are not one, and says who decides the rest', async () => {
      expect(await offered('authority_editor')).to.deep.equal({
        registrations: ['others'],
        // The only decision is named, not chosen.
        duplicates: ['decision-title'],
        merges: ['others'],
        access: ['others'],
      });
    });

    it('offers a validator every decision', async () => {
      expect(await offered('authority_validator')).to.deep.equal({
        registrations: ['validate', 'requestIntegration', 'reject'],
        duplicates: ['merge', 'dismiss'],
        merges: ['decision-title'],
        access: ['grant', 'refuse'],
      });
    });
  });

  describe('the list', () => {
    it('shows what is open, due first, and says in words what is over', async () => {
      const element = await show();
      expect(all(element, '.item button').map((button) => plain(button.textContent))).to.deep.equal([
        'Cooperativa Il Faro',
        'Rete delle associazioni ambientali',
        'Osservatorio del lavoro',
      ]);
      const due = all(element, '.item').map((item) => plain(item.textContent));
      expect(due[0]).to.match(/Rispondere entro il .*: termine scaduto da 3 giorni/);
      expect(due[1]).to.match(/Rispondere entro il .*: mancano 12 giorni/);
      expect(due[2]).to.match(/Integrazione attesa entro il .*: termine scaduto da un giorno/);
      expect(all(element, '.overdue svg')).to.have.length(2);
      expect(asked('/registrations').getAll('status')).to.deep.equal([
        'submitted',
        'under_validation',
        'integration_requested',
      ]);
      expect(requests.every(({ headers }) => headers.get('Authorization') === 'Bearer token')).to.equal(true);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is narrowed by state and words, and turned round', async () => {
      const element = await show();
      const select = one<HTMLSelectElement>(element, '#show');
      select.value = 'overdue';
      select.dispatchEvent(new Event('change'));
      await until(() => asked('/registrations').has('integrationOverdue'));
      expect(asked('/registrations').get('integrationOverdue')).to.equal('true');
      await until(() => one(element, '.answer').getAttribute('aria-busy') === 'false');
      one<HTMLInputElement>(element, '#q').value = '  faro ';
      await press(element, '#q');
      await until(() => asked('/registrations').get('q') === 'faro');
      const order = one<HTMLSelectElement>(element, '#order');
      order.value = 'new';
      order.dispatchEvent(new Event('change'));
      await until(() => asked('/registrations').get('sort') === '-submittedAt');
    });

    it('goes on where it ends, and focus follows', async () => {
      answering({
        searchRegistrations: (url) =>
          url.searchParams.has('cursor')
            ? { items: [awaited], limit: 25 }
            : { items: [overdue, submitted], limit: 25, nextCursor: 'next' },
      });
      const element = await show();
      expect(text(element, '.count')).to.equal('Le prime 2');
      await press(element, '[part=more]');
      await until(() => all(element, '.item').length === 3);
      await element.updateComplete;
      expect(focused(element)?.id).to.equal(`open-${awaited.id}`);
      expect(rootOf(element).querySelector('[part=more]')).to.equal(null);
    });

    it('says when nothing waits, when nothing is found, and when the rest did not come', async () => {
      answering({ searchRegistrations: { items: [], limit: 25 } });
      const element = await show();
      expect(element.state).to.equal('empty');
      expect(text(element, '[part=empty]')).to.equal('Nessuna richiesta aspetta una decisione.');
      one<HTMLInputElement>(element, '#q').value = 'faro';
      await press(element, '#q');
      await until(() => text(element, '[part=empty]').startsWith('Nessuna voce con questi filtri'));
      answering({
        searchRegistrations: (url) =>
          url.searchParams.has('cursor') ? problem(501) : { items: [overdue], limit: 25, nextCursor: 'next' },
      });
      const other = await show();
      await press(other, '[part=more]');
      await there(other, '.more [role=alert]');
      expect(text(other, '.more [role=alert]')).to.equal('Le voci successive non sono arrivate. Riprova.');
    });
  });

  describe('the tabs', () => {
    it('are moved along by arrows, opened by Enter, and told to the page', async () => {
      const element = await show();
      expect(all(element, '[role=tab]').map((tab) => tab.getAttribute('aria-selected'))).to.deep.equal([
        'true',
        'false',
        'false',
      ]);
      one(element, '#tab-registrations').focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(focused(element)?.id).to.equal('tab-access');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(focused(element)?.id).to.equal('tab-duplicates');
      expect(one(element, '#tab-registrations').getAttribute('aria-selected')).to.equal('true');
      const told = oneEvent(element, 'oc-show');
      await sendKeys({ press: 'Enter' });
      expect((await told).detail).to.deep.equal({ section: 'duplicates', record: null });
      await until(() => text(element, '#list-title') === 'Possibili doppioni');
      expect(one(element, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal('tab-duplicates');
      expect(focused(element)?.id).to.equal('tab-duplicates');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('show access requests, and merges beside the pairs they came from', async () => {
      const element = await show({ section: 'access' });
      expect(text(element, '.item')).to.match(/^Rete associazioni ambientali Ada Lorusso, Presidente/);
      one(element, '#tab-duplicates').click();
      await until(() => text(element, '.item').startsWith(known.legalName + ' e '));
      const select = one<HTMLSelectElement>(element, '#show');
      select.value = 'merges';
      select.dispatchEvent(new Event('change'));
      await until(() => text(element, '#list-title') === 'Unioni fatte');
      expect(text(element, '.item')).to.match(/2 elementi spostati/);
      expect(one(element, '#tab-duplicates').getAttribute('aria-selected')).to.equal('true');
      expect(element.section).to.equal('merges');
    });
  });

  describe('a registration', () => {
    it('opens with focus on its title, tells the page, and closes to where it was opened', async () => {
      const element = await show();
      const told = oneEvent(element, 'oc-show');
      await press(element, `#open-${submitted.id}`);
      expect((await told).detail).to.deep.equal({
        section: 'registrations',
        record: submitted.id,
      });
      await there(element, '#record-title');
      await until(() => focused(element)?.id === 'record-title');
      expect(element.record).to.equal(submitted.id);
      await press(element, '.back button');
      await until(() => focused(element)?.id === `open-${submitted.id}`);
      expect(element.record).to.equal(null);
    });

    it('stands beside the registered organisation, marked by word and shape', async () => {
      const element = await show({ record: submitted.id }, '.desk');
      const rows = Object.fromEntries(
        all(element, '.comparison tbody tr').map((row) => [
          plain(row.querySelector('th')?.textContent),
          [...row.querySelectorAll('td')].map((cell) =>
            plain(cell.querySelector('.value, .absent, .mark')?.textContent),
          ),
        ]),
      );
      expect(rows['Denominazione']).to.deep.equal([
        'Rete associazioni ambientali',
        'Rete delle associazioni ambientali',
        'Modificato',
      ]);
      expect(rows['Codice fiscale']).to.deep.equal(['90000000001', '90000000001', 'Uguale']);
      expect(rows['Telefono']).to.deep.equal(['+39 080 000 000', 'non indicato', 'Tolto']);
      expect(rows['Sigla']).to.deep.equal(['non indicato', 'RAA', 'Aggiunto']);
      expect(rows['Provincia']).to.deep.equal(['Bari', 'Bari', 'Uguale']);
      const shapes = ['same', 'changed', 'added', 'removed'].map(
        (mark) => one(element, `.mark.${mark} svg`).innerHTML,
      );
      expect(new Set(shapes).size).to.equal(4);
      expect(text(element, 'article > p')).to.match(/5 dati su 13 sono diversi\.$/);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('tells its life with words, deadlines and what the applicant changed', async () => {
      const element = await show({ record: submitted.id }, '.desk');
      const events = all(element, '.thread > li').map((event) => plain(event.textContent));
      expect(events[0]).to.match(/^Richiesta inviata Chi ha fatto richiesta, 2 novembre 2026/);
      expect(events[1]).to.match(
        /elena\.prova.*Manca lo statuto.*Risposta attesa entro il 5 dicembre 2026\.$/,
      );
      expect(events[2]).to.match(
        /^Risposta alla richiesta.*Via e numero civico.*Via Sparano 1.*Via Sparano 12/,
      );
    });

    it('names other organisations that it may be, each explained', async () => {
      const { verdict, weight, probability, explanation } = pair;
      answering({
        showRegistrationCandidates: {
          candidates: [{ organisation: alike, verdict, weight, probability, explanation }],
        },
      });
      const element = await show({ record: overdue.id }, '.desk');
      const candidate = one<HTMLDetailsElement>(element, '.candidate');
      candidate.open = true;
      expect(plain(candidate.textContent)).to.match(/probabilità 87%/);
      expect(plain(candidate.textContent)).to.match(/PEC.*Uguale\s*molto a favore/);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('says when the registered organisation did not come', async () => {
      answering({ showOrganisation: problem(501) });
      const element = await show({ record: submitted.id }, '.desk');
      expect(element.state).to.equal('partial');
      expect(text(element, 'article [part=partial]')).to.match(
        /^Il confronto con il registro non è completo/,
      );
    });

    it('says when there is no such record', async () => {
      answering({ showRegistration: problem(404) });
      const element = await show({ record: submitted.id }, '#panel [part=error]');
      expect(text(element, '#panel [part=error] p')).to.match(/non esiste o non è pubblico/);
    });
  });

  describe('a decision', () => {
    const decided = { ...submitted, status: 'validated', version: 2 } as const;

    it('is read again, sent on the version that was seen, and the queue goes on', async () => {
      const left = [submitted, awaited];
      let done = false;
      answering({
        searchRegistrations: () => ({ items: done ? [overdue, awaited] : [overdue, ...left], limit: 25 }),
        validateRegistration: () => {
          done = true;
          return decided;
        },
      });
      const element = await show();
      await press(element, `#open-${submitted.id}`);
      await there(element, '.desk');
      await choose(element, 'validate');
      await forward(element);
      expect(focused(element)?.id).to.equal('confirm-title');
      expect(sent('POST', '/validation')).to.have.length(0);
      expect(await violations(element)).to.deep.equal([]);
      const told = oneEvent(element, 'oc-decided');
      await forward(element);
      expect((await told).detail).to.deep.equal({
        section: 'registrations',
        record: submitted.id,
        decision: 'validate',
      });
      const [call] = requests.filter(({ method }) => method === 'POST');
      expect(call?.headers.get('If-Match')).to.equal('"1"');
      expect(call?.headers.get('Idempotency-Key')).to.match(/^[\da-f-]{32,}$/);
      await until(() => focused(element)?.id === `open-${awaited.id}`);
      expect(text(element, '[part=outcome]')).to.equal('OC-2026-7K3M9QX2: validata e pubblicata.');
      expect(one(element, '[part=outcome]').getAttribute('role')).to.equal('status');
      expect(element.record).to.equal(null);
    });

    it('that needs a reason is not sent without: what is wrong is named, focus goes there, words stay', async () => {
      const element = await show({ record: submitted.id }, '.desk');
      await forward(element);
      await until(() => focused(element)?.id === 'error-summary');
      expect(text(element, '#error-summary li')).to.equal('Che cosa decidi?: Scegli una risposta.');
      await choose(element, 'reject');
      await write(element, '#reason', 'No');
      await forward(element);
      await until(() => focused(element)?.id === 'error-summary');
      expect(text(element, '#error-summary li')).to.equal(
        'Perché la respingi: Aggiungi testo: caratteri scritti 2, minimo 10.',
      );
      expect(await violations(element)).to.deep.equal([]);
      await press(element, '#error-summary a');
      await until(() => focused(element)?.id === 'reason');
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('No');
      expect(requests.some(({ method }) => method === 'POST')).to.equal(false);
    });

    it('on an integration carries words and a last day, which must be ahead', async () => {
      let body: unknown;
      answering({
        requestIntegration: async (_url, request) => {
          body = await request.clone().json();
          return { ...submitted, status: 'integration_requested' };
        },
      });
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'requestIntegration');
      await write(element, '#reason', 'Manca lo statuto.');
      await write(element, '#dueOn', inDays(0));
      await forward(element);
      await until(() => focused(element)?.id === 'error-summary');
      expect(text(element, '#error-summary li')).to.equal(
        'Ultimo giorno per rispondere: Scegli un giorno dopo oggi.',
      );
      await write(element, '#dueOn', inDays(20));
      await forward(element);
      expect(text(element, '#confirm-title')).to.equal('Confermi la richiesta di integrazione?');
      await forward(element);
      await there(element, '.notice.success');
      expect(body).to.deep.equal({ reason: 'Manca lo statuto.', dueOn: inDays(20) });
    });

    it('on what has changed meanwhile shows the change, keeps the words, and is taken on the newer version', async () => {
      let version = 1;
      const now = () => ({
        ...submitted,
        version,
        organisation: { ...submitted.organisation, ...(version > 1 ? { acronym: 'RADA' } : {}) },
      });
      answering({
        showRegistration: now,
        rejectRegistration: (_url, request) =>
          request.headers.get('If-Match') === '"2"'
            ? { ...submitted, status: 'rejected' }
            : problem(412, { type: 'https://officinecoesione.it/problemi/precondition-failed' }),
      });
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'reject');
      await write(element, '#reason', 'Non ha competenze sul programma.');
      version = 2;
      await forward(element);
      await forward(element);
      await there(element, '#failure');
      await until(() => focused(element)?.id === 'failure');
      expect(text(element, '#failure .summary-title')).to.equal('È cambiata mentre la guardavi');
      expect(plain(one(element, '#failure tbody').textContent)).to.match(
        /^Sigla Prima\s*RAA\s*Adesso\s*RADA/,
      );
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('Non ha competenze sul programma.');
      expect(await violations(element)).to.deep.equal([]);
      await forward(element);
      await forward(element);
      await there(element, '.notice.success');
      const keys = requests
        .filter(({ method }) => method === 'POST')
        .map((call) => call.headers.get('Idempotency-Key'));
      expect(new Set(keys).size).to.equal(2);
    });

    it('someone else has taken is told, and there is nothing left to decide', async () => {
      let status: 'submitted' | 'rejected' = 'submitted';
      answering({
        showRegistration: () => ({ ...submitted, status }),
        validateRegistration: () =>
          problem(409, {
            type: 'https://officinecoesione.it/problemi/transition-not-allowed',
            title: 'Lo stato attuale non consente questo passaggio',
          }),
      });
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'validate');
      await forward(element);
      status = 'rejected';
      await forward(element);
      await there(element, '#failure');
      await until(() => text(element, '#failure').includes('Ora non c’è più nulla da decidere.'));
      expect(text(element, '#failure')).to.match(/Lo stato attuale non consente questo passaggio/);
      expect(text(element, '#failure tbody')).to.match(/Stato Prima\s*Inviata\s*Adesso\s*Respinta/);
    });

    it('that did not go out is sent again with the same key', async () => {
      const keys: (string | null)[] = [];
      const noting = (answer: object) => (_url: URL, request: Request) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return answer;
      };
      answering({ rejectRegistration: noting(problem(501)) });
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'reject');
      await write(element, '#reason', 'Non ha competenze sul programma.');
      await forward(element);
      await forward(element);
      await there(element, '#failure');
      expect(text(element, '#failure')).to.match(/Il servizio non risponde/);
      answering({ rejectRegistration: noting({ ...submitted, status: 'rejected' }) });
      await forward(element);
      await there(element, '.notice.success');
      expect(keys).to.have.length(2);
      expect(new Set(keys).size).to.equal(1);
    });

    it('of who may not is refused with what to do, and words outlive the session', async () => {
      answering({ rejectRegistration: problem(403) });
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'reject');
      await write(element, '#reason', 'Non ha competenze sul programma.');
      await forward(element);
      await forward(element);
      await there(element, '#failure');
      expect(text(element, '#failure')).to.match(/Il tuo ruolo non permette.*Chiedila a chi convalida/);
      answering({ rejectRegistration: problem(401) });
      const signIn = oneEvent(element, 'oc-sign-in');
      await forward(element);
      await signIn;
      await until(() => text(element, '#failure').includes('L’accesso è scaduto'));
      const { drafts } = element;
      expect(drafts[submitted.id]?.['/reason']).to.equal('Non ha competenze sul programma.');
      const again = await place({ record: submitted.id });
      again.drafts = drafts;
      await there(again, '#reason');
      expect(one<HTMLTextAreaElement>(again, '#reason').value).to.equal('Non ha competenze sul programma.');
    });

    it('typed for one record waits there while others are looked at', async () => {
      const element = await show({ record: submitted.id }, '.desk');
      await choose(element, 'reject');
      await write(element, '#reason', 'Non ha competenze sul programma.');
      await press(element, '.back button');
      await there(element, '.item');
      await press(element, `#open-${overdue.id}`);
      await until(() => text(element, '#record-title') === 'Cooperativa Il Faro');
      expect(rootOf(element).querySelector('#reason')).to.equal(null);
      element.record = submitted.id;
      await there(element, '#reason');
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('Non ha competenze sul programma.');
    });
  });

  describe('a possible duplicate', () => {
    it('is explained field by field, for and against', async () => {
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      const rows = all(element, '.comparison tbody')[0]!.querySelectorAll('tr');
      expect(
        [...rows].map((row) =>
          ['.mark', '.secondary'].map((part) => plain(row.querySelector(part)?.textContent)).join(', '),
        ),
      ).to.deep.equal([
        'Uguale, molto a favore',
        'Diverso, molto contro',
        'Quasi uguale, a favore',
        'Uguale, poco a favore',
      ]);
      expect(text(element, '.verdict')).to.match(/Forse .* \(probabilità 87%\)\. La decisione è tua\./);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('says in the list what is only alike, and tells two of one name apart', async () => {
      const named = { ...pair, second: { ...pair.second, legalName: pair.first.legalName } };
      answering({ searchDuplicates: { items: [named], limit: 20 }, showDuplicate: named });
      const list = await show({ section: 'duplicates' });
      expect(text(list, '.item')).to.contain('Denominazione (quasi)');
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      const heads = [...all(element, '.comparison')[0]!.querySelectorAll('thead th')].map((head) =>
        plain(head.textContent),
      );
      expect(heads.slice(1, 3)).to.deep.equal([`${pair.first.legalName} (1)`, `${pair.first.legalName} (2)`]);
    });

    it('is dismissed with a reason', async () => {
      answering({ dismissDuplicate: { ...pair, status: 'dismissed' } });
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      await choose(element, 'dismiss');
      await write(element, '#reason', 'Una è la rete, l’altra la sede di Bari.');
      await forward(element);
      await forward(element);
      await there(element, '.notice.success');
      expect(text(element, '.notice.success')).to.match(/esclusi, sono due organizzazioni\.$/);
      expect(sent('POST', '/dismissal')[0]?.headers.get('If-Match')).to.equal('"1"');
    });

    it('is merged as previewed, with the values chosen', async () => {
      let body: Record<string, unknown> = {};
      answering({
        mergeOrganisations: async (_url, request) => {
          body = (await request.clone().json()) as Record<string, unknown>;
          return Response.json(merge, { status: 201 });
        },
      });
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      await choose(element, 'merge');
      await choose(element, known.id);
      await there(element, '.merge');
      expect(asked('/merge-preview').get('merged')).to.equal(alike.id);
      expect(all(element, '.merge .plain-list li').map((line) => line.textContent)).to.deep.equal([
        '2 adesioni',
        '1 richiesta di iscrizione',
      ]);
      expect(await violations(element)).to.deep.equal([]);
      rootOf(element).querySelector<HTMLInputElement>('input[name=fields-legalName][value=merged]')?.click();
      await write(element, '#reason', 'Stessa sede, stessa PEC.');
      await forward(element);
      expect(text(element, '.answers')).to.match(
        /Denominazione Rete delle associazioni ambientali della Puglia/,
      );
      await forward(element);
      await there(element, '.notice.success');
      expect(body).to.deep.equal({
        survivorId: known.id,
        survivorVersion: 4,
        mergedId: alike.id,
        mergedVersion: 2,
        fieldChoices: [
          { field: 'legalName', from: 'merged' },
          { field: 'taxCode', from: 'survivor' },
          { field: 'tags', from: 'survivor' },
          { field: 'website', from: 'merged' },
        ],
        reason: 'Stessa sede, stessa PEC.',
      });
    });

    it('is not merged while something stands against it: what, and looked at again', async () => {
      answering({ previewMerge: obstructed });
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      await choose(element, 'merge');
      await choose(element, alike.id);
      await there(element, '[part=obstacles]');
      expect(text(element, '[part=obstacles] li')).to.match(/Comitato di sorveglianza/);
      expect(rootOf(element).querySelector('[part=forward]')).to.equal(null);
      answering({ previewMerge: preview });
      one(element, '[part=obstacles] button').click();
      await there(element, '.merge');
      expect(rootOf(element).querySelector('[part=obstacles]')).to.equal(null);
    });

    it('whose merge is refused says why', async () => {
      answering({
        mergeOrganisations: () =>
          problem(409, {
            type: 'https://officinecoesione.it/problemi/transition-not-allowed',
            title: 'Lo stato attuale non consente questo passaggio',
            errors: [
              { pointer: '/mergedId', code: 'seats_conflict', message: 'Correggi prima una adesione.' },
            ],
          }),
      });
      const element = await show({ section: 'duplicates', record: pair.id }, '.desk');
      await choose(element, 'merge');
      await choose(element, known.id);
      await there(element, '.merge');
      await write(element, '#reason', 'Stessa sede, stessa PEC.');
      await forward(element);
      await forward(element);
      await there(element, '#failure');
      expect(text(element, '#failure')).to.match(/Correggi prima una adesione\./);
      await there(element, '#reason');
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('Stessa sede, stessa PEC.');
    });

    it('merged can be parted again', async () => {
      answering({ undoMerge: { ...merge, undoneAt: '2026-11-23T09:00:00Z' } });
      const element = await show({ section: 'merges', record: merge.id }, '.desk');
      expect(rootOf(element).querySelector('input[type=radio]')).to.equal(null);
      expect(text(element, '#decision-title')).to.equal('Annulla l’unione');
      expect(text(element, '.desk .consequence')).to.contain('tornano come prima');
      await write(element, '#reason', 'Hanno statuti diversi.');
      await forward(element);
      await forward(element);
      await there(element, '.notice.success');
      expect(sent('POST', '/undoing')[0]?.headers.get('If-Match')).to.equal('"1"');
      expect(text(element, '.notice.success')).to.match(/unione annullata\.$/);
    });
  });

  it('grants access and refuses it with a reason', async () => {
    answering({ refuseAccess: { ...accessRequest, status: 'refused' } });
    const element = await show({ section: 'access' });
    await press(element, `#open-${accessRequest.id}`);
    await there(element, '.desk');
    expect(text(element, '.facts')).to.match(/Sono la presidente dal 3 giugno/);
    await choose(element, 'refuse');
    await write(element, '#reason', 'Il verbale non è firmato.');
    await forward(element);
    await forward(element);
    await there(element, '.notice.success');
    expect(text(element, '.notice.success')).to.equal('Rete associazioni ambientali: accesso rifiutato.');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('takes granted access back with a reason', async () => {
    const granted = { ...accessRequest, status: 'granted' };
    answering({
      searchAccessRequests: { items: [granted], limit: 25 },
      withdrawAccess: { ...granted, status: 'withdrawn' },
    });
    const element = await show({ section: 'access' });
    const select = one<HTMLSelectElement>(element, '#show');
    expect([...select.options].map(({ text: shown }) => shown)).to.deep.equal([
      'Da decidere',
      'Concesse',
      'Rifiutate',
      'Revocate',
    ]);
    await press(element, `#open-${accessRequest.id}`);
    await there(element, '.desk');
    await forward(element);
    expect(text(element, '[part=error-summary]')).to.match(/Perché revochi l’accesso/);
    await write(element, '#reason', 'Non è più presidente.');
    await forward(element);
    await forward(element);
    await there(element, '.notice.success');
    expect(text(element, '.notice.success')).to.equal('Rete associazioni ambientali: accesso revocato.');
    expect(
      requests.some(({ url }) => url.endsWith(`/access-requests/${accessRequest.id}/withdrawal`)),
    ).to.equal(true);
  });

  describe('as an element', () => {
    it('asks nothing until someone signs in, then everything', async () => {
      const element = await place({}, undefined);
      element.auth = undefined;
      await there(element, '[part=signed-out]');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(requests).to.have.length(0);
      expect(element.state).to.equal('idle');
      expect(text(element, '[part=signed-out]')).to.match(/devi prima entrare/);
      element.auth = 'token';
      await there(element, '.item');
      expect(element.getAttributeNames()).to.not.include('auth');
    });

    it('waits, fails, and says it of an attribute too', async () => {
      answering({ searchRegistrations: pending });
      const waitingFor = await place();
      await until(() => waitingFor.state === 'loading');
      await there(waitingFor, '.skeleton');
      answering({ searchRegistrations: problem(403) });
      const element = await place();
      await there(element, '[part=error]');
      expect(text(element, '[part=error] p')).to.match(/Il tuo ruolo non permette/);
      const wrong = await place({ section: 'richieste' });
      await there(wrong, '[part=misconfigured]');
      expect(text(wrong, '[part=misconfigured]')).to.match(/«richieste».*section/);
    });

    it('keeps the list when it cannot be had again, and a tab that never came says so', async () => {
      const element = await show();
      answering({ searchRegistrations: problem(501), searchDuplicates: problem(501) });
      const order = one<HTMLSelectElement>(element, '#order');
      order.value = 'new';
      order.dispatchEvent(new Event('change'));
      await there(element, '[part=stale]');
      expect(all(element, '.item')).to.have.length(3);
      one(element, '#tab-duplicates').click();
      await there(element, '#panel [part=error]');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('shows what it is given', async () => {
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('oc-review-queue') as OcReviewQueue;
      element.data = { lists: { registrations: { items: [overdue] } } };
      wrapper.append(element);
      await there(element, '.item');
      expect(requests).to.have.length(0);
    });

    for (const [lang, words] of Object.entries({
      en: 'Back to the list',
      de: 'Zurück zur Liste',
      fr: 'Revenir à la liste',
      sl: 'Nazaj na seznam',
    }))
      it(`speaks ${lang}`, async () => {
        const element = await show({ lang, record: submitted.id }, '.desk');
        expect(text(element, '.back')).to.equal(words);
        expect(await violations(element)).to.deep.equal([]);
      });

    it('fits in 320 pixels, dark', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show({ theme: 'dark', record: submitted.id }, '.desk');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(getComputedStyle(one(element, '.comparison tr')).display).to.equal('block');
      expect(await violations(element)).to.deep.equal([]);
      await setViewport({ width: 1280, height: 800 });
    });
  });
});
