import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { RegistrationRequest } from '@officine-coesione/contract';
import '../../../packages/components/src/define/partner-form.ts';
import de from '../../../packages/components/src/locale/de/partner-form.ts';
import en from '../../../packages/components/src/locale/en/partner-form.ts';
import fr from '../../../packages/components/src/locale/fr/partner-form.ts';
import italian from '../../../packages/components/src/locale/it/partner-form.ts';
import sl from '../../../packages/components/src/locale/sl/partner-form.ts';
import type { OcPartnerForm } from '../../../packages/components/src/registry/partner-form/partner-form.ts';
import { answerWith, apiBase, pending, problem, requests, type Answering } from '../../../stories/api.ts';
import { answers, receipt } from '../../../stories/registry/partner-form.data.ts';
import {
  appears,
  fillAdhesion,
  fillContact,
  fillOrganisation,
  find,
  passNotice,
  press,
  reachAdhesion,
  reachCheck,
  tick,
  write,
  type Form,
} from '../../../stories/registry/partner-form.walk.ts';
import { violations } from '../accessibility.ts';

const problemType = (key: string) => ({ type: `https://officinecoesione.it/problemi/${key}` });
const draftKey = 'oc-partner-form';

let restore: () => void = () => undefined;
let sent: { key: string | null; body: RegistrationRequest }[] = [];

/** Answers the API; the registration with each of `posts` in turn, the last one again and again. */
const serve = (...posts: (() => Response | Promise<Response>)[]): void => {
  restore();
  let call = 0;
  const post: Answering = async (_url, request) => {
    sent.push({
      key: request.headers.get('Idempotency-Key'),
      body: (await request.json()) as RegistrationRequest,
    });
    return (posts[Math.min(call++, posts.length - 1)] ?? (() => Response.json(receipt, { status: 201 })))();
  };
  restore = answerWith({ ...answers, registerOrganisation: post });
};

const now = performance.now.bind(performance);

/** The person has already spent a minute on the form. */
const aMinuteLater = (): void => void (performance.now = () => now() + 60_000);

const place = async (attributes: Record<string, string> = {}): Promise<Form> => {
  const { lang, ...own } = attributes;
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang ?? 'it'}><button type="button">dopo</button></div>`,
  );
  const element = document.createElement('oc-partner-form') as OcPartnerForm;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...own }))
    element.setAttribute(name, value);
  const ready = oneEvent(element, 'oc-ready');
  wrapper.prepend(element);
  await ready;
  await element.updateComplete;
  return { element, root: element.shadowRoot as ShadowRoot };
};

const caption = ({ root }: Form): string => root.querySelector('.step')?.textContent ?? '';
const focused = ({ root }: Form): string => root.activeElement?.id ?? '';
const summary = ({ root }: Form): string[] =>
  [...root.querySelectorAll('#error-summary a')].map((link) => link.textContent?.trim() ?? '');

/** Presses a button and waits until the form has told what came of it. */
const pressUntil = async (
  form: Form,
  event: 'oc-submitted' | 'oc-error',
  button: 'forward' | 'retry' = 'forward',
): Promise<void> => {
  const told = oneEvent(form.element, event);
  await press(form, button);
  await told;
  await form.element.updateComplete;
};

describe('<oc-partner-form>', () => {
  beforeEach(() => {
    sent = [];
    serve();
  });

  afterEach(async () => {
    restore();
    performance.now = now;
    localStorage.clear();
    await setViewport({ width: 1024, height: 800 });
  });

  describe('journey', () => {
    it('shows the new step even while the page is scrolling smoothly elsewhere', async () => {
      serve(async () => {
        await aTimeout(100);
        return Response.json(receipt, { status: 201 });
      });
      const form = await place();
      document.documentElement.style.scrollBehavior = 'smooth';
      try {
        await reachCheck(form);
        aMinuteLater();
        await setViewport({ width: 320, height: 500 });
        const told = oneEvent(form.element, 'oc-submitted');
        // The press scrolls smoothly to the button, far below; the answer comes while it does.
        scrollTo({ top: document.documentElement.scrollHeight });
        find(form, '[part=forward]').click();
        await told;
        const top = (): number => find(form, '#step-title').getBoundingClientRect().top;
        await waitUntil(
          async () => {
            const before = top();
            await aTimeout(400);
            return top() === before;
          },
          'the page comes to rest',
          { timeout: 10_000 },
        );
        expect(top()).to.be.within(0, 500);
      } finally {
        document.documentElement.style.removeProperty('scroll-behavior');
      }
    });

    it('is walked from the notice to the receipt by keyboard alone', async function () {
      this.timeout(60_000);
      const form = await place();
      aMinuteLater();
      const steps: string[] = [];
      form.element.addEventListener('oc-step', (event) =>
        steps.push((event as CustomEvent<{ step: string }>).detail.step),
      );
      const to = async (id: string): Promise<void> => {
        for (let count = 0; focused(form) !== id && count < 80; count += 1) await sendKeys({ press: 'Tab' });
        expect(focused(form)).to.equal(id);
      };
      const type = async (id: string, text: string): Promise<void> => {
        await to(id);
        await sendKeys({ type: text });
      };
      const enter = async (step: string): Promise<void> => {
        await sendKeys({ press: 'Enter' });
        await waitUntil(
          () => caption(form) === step,
          `${step} after ${caption(form)}: ${summary(form).join()}`,
        );
        await form.element.updateComplete;
        expect(focused(form), step).to.equal('step-title');
      };

      find(form, '#privacyAcknowledged').focus();
      await sendKeys({ press: ' ' });
      await enter('Passo 2 di 6');
      await type('organisation-legalName', 'Rete delle associazioni');
      await type('organisation-taxCode', '80008630420');
      await type('organisation-legalForm', 'Comune');
      await type('organisation-pec', 'rete@pec.esempio.it');
      await type('organisation-registeredOffice-nuts3', 'Bari');
      await type('organisation-registeredOffice-municipality', 'Bari');
      await to('organisation-territorialLevel');
      await sendKeys({ press: ' ' });
      await to('organisation-coverageNuts');
      await sendKeys({ press: ' ' });
      await type('organisation-tags', '');
      find<HTMLInputElement>(form, '#organisation-legalName').focus();
      await enter('Passo 3 di 6');
      await to('choice');
      await sendKeys({ press: ' ' });
      await type('programme-filter', 'cultura');
      await sendKeys({ press: 'Enter' });
      expect(caption(form), 'Enter in the search does not send').to.equal('Passo 3 di 6');
      await sendKeys({ press: 'Backspace' });
      await type('programme-filter', '');
      await form.element.updateComplete;
      await type('programme', 'PN');
      await waitUntil(() => form.root.textContent?.includes('non ha partenariati aperti'));
      await sendKeys({ down: 'Shift' });
      await to('choice');
      await sendKeys({ up: 'Shift' });
      await sendKeys({ press: 'ArrowDown' });
      await enter('Passo 4 di 6');
      await type('contact-givenName', 'Ada');
      await type('contact-familyName', 'Lorusso');
      await type('contact-institutionalEmail', 'ada@esempio.it');
      await enter('Passo 5 di 6');
      await to('change-contact-phone');
      await sendKeys({ press: 'Tab' });
      expect(form.root.activeElement?.getAttribute('part')).to.equal('forward');
      await enter('Passo 6 di 6');
      expect(form.root.querySelector('[part=reference]')?.textContent).to.equal(receipt.reference);
      expect(steps).to.deep.equal(['organisation', 'adhesion', 'contact', 'check', 'receipt']);
      expect(sent[0]?.body.organisation.coverageNuts).to.deep.equal(['IT']);
      expect(sent[0]?.body.adhesion).to.equal(undefined);
    });

    it('sends what was answered, as the contract writes it', async () => {
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      const submitted = oneEvent(form.element, 'oc-submitted');
      await press(form, 'forward');
      expect(((await submitted) as CustomEvent<object>).detail).to.deep.equal({
        reference: receipt.reference,
      });
      const { body } = sent[0] ?? {};
      expect(body?.elapsedSeconds).to.be.greaterThan(59);
      expect(body).to.deep.include({
        privacyNoticeVersion: '2026-11',
        privacyAcknowledged: true,
        language: 'it',
        organisation: {
          legalName: 'Rete delle associazioni ambientali',
          taxCode: '80008630420',
          legalForm: '1.7.10',
          pec: 'rete@pec.esempio.it',
          registeredOffice: { nuts3: 'ITF47', municipality: 'Bari' },
          territorialLevel: 'regional',
          coverageNuts: ['ITF4'],
          tags: ['environmental'],
        },
        adhesion: { partnershipId: '019363c0-0000-7000-8000-000000000202', category: 'C1' },
        contact: { givenName: 'Ada', familyName: 'Lorusso', institutionalEmail: 'ada.lorusso@esempio.it' },
      });
      await form.element.updateComplete;
      expect(find(form, '[part=receipt]').textContent)
        .to.include('23 novembre 2026')
        .and.to.include('ora italiana');
      expect(find(form, '.next').textContent).to.include('23 dicembre 2026');
      expect(find(form, '[part=answers]').textContent).to.include('80008630420');
      expect(form.root.querySelector('[part=draft]')).to.equal(null);
      let printed = 0;
      const { print } = window;
      window.print = () => void (printed += 1);
      await press(form, 'print');
      window.print = print;
      expect(printed).to.equal(1);
    });

    it('loses nothing on the way back', async () => {
      const form = await place();
      await reachAdhesion(form);
      await fillAdhesion(form);
      await press(form, 'back');
      expect(caption(form)).to.equal('Passo 2 di 6');
      expect(focused(form)).to.equal('step-title');
      expect(find<HTMLInputElement>(form, '#organisation-taxCode').value).to.equal('80008630420');
      expect(find<HTMLSelectElement>(form, '#organisation-legalForm').value).to.equal('1.7.10');
      await press(form, 'forward');
      expect(find<HTMLInputElement>(form, '[name=adhesion-category]:checked').value).to.equal('C1');
    });

    it('changes one answer from the check page and comes back to it', async () => {
      const form = await place();
      await reachCheck(form);
      find(form, '#change-organisation-pec').click();
      await form.element.updateComplete;
      expect(focused(form)).to.equal('organisation-pec');
      expect(form.root.querySelector('[part=back]')).to.equal(null);
      await write(form, 'organisation-pec', 'nuova@pec.esempio.it');
      await press(form, 'forward');
      expect(caption(form)).to.equal('Passo 5 di 6');
      expect(focused(form)).to.equal('change-organisation-pec');
      expect(find(form, '[part=answers]').textContent).to.include('nuova@pec.esempio.it');
    });

    it('does not move the focus when it is first shown', async () => {
      const form = await place();
      expect(form.root.activeElement).to.equal(null);
    });

    it('shows the notice while the questions come', async () => {
      restore();
      restore = answerWith({ searchTerritories: pending, searchProgrammes: pending });
      const element = await fixture<OcPartnerForm>(
        html`<oc-partner-form api-base=${apiBase}></oc-partner-form>`,
      );
      await waitUntil(() => element.shadowRoot?.querySelector('[part=notice]'));
      expect(element.state).to.equal('loading');
      expect(element.shadowRoot?.querySelector('form')).to.equal(null);
    });
  });

  describe('errors', () => {
    it('asks to read the notice', async () => {
      const form = await place();
      await press(form, 'forward');
      expect(caption(form)).to.equal('Passo 1 di 6');
      expect(focused(form)).to.equal('error-summary');
      expect(summary(form)).to.have.lengthOf(1);
      expect(find(form, '#privacyAcknowledged').getAttribute('aria-invalid')).to.equal('true');
    });

    it('names every answer that is missing at the step of the organisation, and leads to it', async () => {
      const form = await place();
      await passNotice(form);
      await press(form, 'forward');
      expect(summary(form)).to.deep.equal([
        'Denominazione: Compila questo campo.',
        'Codice fiscale: Compila questo campo.',
        'Forma giuridica: Scegli una risposta.',
        'PEC: Compila questo campo.',
        'Provincia: Scegli una risposta.',
        'Comune: Compila questo campo.',
        'Livello territoriale: Scegli una risposta.',
        'Territori in cui opera: Scegli una risposta.',
      ]);
      expect(focused(form)).to.equal('error-summary');
      expect(find(form, '#error-summary').getAttribute('role')).to.equal('alert');
      for (const link of form.root.querySelectorAll<HTMLAnchorElement>('#error-summary a')) {
        link.click();
        expect(`#${focused(form)}`).to.equal(link.getAttribute('href'));
      }
      const input = find(form, '#organisation-legalName');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.getAttribute('aria-describedby')).to.equal(
        'organisation-legalName-hint organisation-legalName-error',
      );
      expect(find(form, '#organisation-legalName-error').textContent).to.include('Errore:');
    });

    it('asks what is wanted, then for programme, partnership and category', async () => {
      const form = await place();
      await reachAdhesion(form);
      await press(form, 'forward');
      expect(summary(form)).to.deep.equal(['Che cosa vuoi chiedere?: Scegli una risposta.']);
      await tick(form, 'choice', 'join');
      await press(form, 'forward');
      expect(summary(form)).to.deep.equal(['Programma: Scegli una risposta.']);
      await write(form, 'programme', 'pr-puglia-fesr-fse-2021-2027');
      await appears(form, '[name=adhesion-partnershipId]');
      await press(form, 'forward');
      expect(summary(form)).to.deep.equal(['Partenariato: Scegli una risposta.']);
      find<HTMLInputElement>(form, '#adhesion-partnershipId').click();
      await form.element.updateComplete;
      await press(form, 'forward');
      expect(summary(form)).to.deep.equal(['Categoria di partner: Scegli una risposta.']);
      await write(form, 'adhesion-motivation', 'a'.repeat(2001));
      expect(find(form, '#adhesion-motivation-count').textContent).to.include('Caratteri di troppo: 1');
      await tick(form, 'adhesion-category', 'C1');
      await press(form, 'forward');
      expect(summary(form)[0]).to.include('massimo 2000');
    });

    it('asks for the person', async () => {
      const form = await place();
      await reachAdhesion(form);
      await tick(form, 'choice', 'register');
      await press(form, 'forward');
      await write(form, 'contact-institutionalEmail', 'ada@esempio');
      await press(form, 'forward');
      expect(summary(form).map((line) => line.split(':')[0])).to.deep.equal([
        'Nome',
        'Cognome',
        'E-mail istituzionale',
      ]);
      expect(find(form, '#contact-institutionalEmail-error').textContent).to.include('Dopo la chiocciola');
    });

    it('says what is wrong with the tax code as soon as it is left, and takes it back when it is right', async () => {
      const form = await place();
      await passNotice(form);
      find(form, '#organisation-taxCode').focus();
      await sendKeys({ type: '8000863042' });
      await sendKeys({ press: 'Tab' });
      await form.element.updateComplete;
      const error = find(form, '#organisation-taxCode-error');
      expect(error.textContent).to.include('ne hai scritti 10');
      expect(error.closest('[aria-live=polite]')).not.to.equal(null);
      expect(form.root.querySelector('#error-summary')).to.equal(null);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '0' });
      await sendKeys({ press: 'Tab' });
      await form.element.updateComplete;
      expect(form.root.querySelector('#organisation-taxCode-error')).to.equal(null);
    });
  });

  describe('choices', () => {
    it('offers only programmes open to adhesion, shortened by the words searched', async () => {
      let asked = '';
      restore();
      restore = answerWith({
        ...answers,
        searchProgrammes: (url: URL) => {
          asked = url.search;
          return answers.searchProgrammes;
        },
      });
      const form = await place();
      expect(asked).to.include('openToAdhesion=true');
      await reachAdhesion(form);
      await tick(form, 'choice', 'join');
      await write(form, 'programme-filter', 'VALLE dAosta fésr'.replace('dAosta', 'd’aosta'));
      expect(find(form, '.finder [role=status]').textContent).to.equal('1 programma nell’elenco');
      expect(find<HTMLSelectElement>(form, '#programme').options).to.have.lengthOf(2);
    });

    it('takes the only partnership of a programme, and its own version of the categories', async () => {
      const form = await place({ programme: 'pon-legalita-2014-2020' });
      await reachAdhesion(form);
      await appears(form, '[name=adhesion-category]');
      expect(find<HTMLInputElement>(form, '[name=adhesion-partnershipId]').checked).to.equal(true);
      const codes = [...form.root.querySelectorAll<HTMLInputElement>('[name=adhesion-category]')].map(
        ({ value }) => value,
      );
      expect(codes).to.include('A2').and.not.to.include('D').and.not.to.include('A');
      expect(form.root.querySelector('.tag')?.closest('.choice')?.querySelector('input')?.value).to.equal(
        'C1',
      );
      expect(form.root.querySelector('[name=adhesion-category]:checked'), 'only suggested').to.equal(null);
    });

    it('starts from the partnership it is given, or says that it is closed', async () => {
      const open = await place({ partnership: '019363c0-0000-7000-8000-000000000201' });
      await reachAdhesion(open);
      await appears(open, '[name=adhesion-category]');
      expect(find<HTMLSelectElement>(open, '#programme').value).to.equal('pr-puglia-fesr-fse-2021-2027');
      const closed = await place({ partnership: '019363c0-0000-7000-8000-000000000999' });
      await reachAdhesion(closed);
      expect(closed.root.textContent).to.include('ora non accetta adesioni');
    });

    it('takes either the whole country or regions', async () => {
      const form = await place();
      await passNotice(form);
      const chosen = () =>
        [...form.root.querySelectorAll<HTMLInputElement>('[name=organisation-coverageNuts]:checked')].map(
          ({ value }) => value,
        );
      await tick(form, 'organisation-coverageNuts', 'ITF4');
      await tick(form, 'organisation-coverageNuts', 'IT');
      expect(chosen()).to.deep.equal(['IT']);
      await tick(form, 'organisation-coverageNuts', 'ITI4');
      expect(chosen()).to.deep.equal(['ITI4']);
    });

    it('keeps the answers and offers to try again when the partnerships do not come', async () => {
      restore();
      let fail = true;
      restore = answerWith({
        ...answers,
        searchPartnerships: (url: URL) => (fail ? problem(403) : answers.searchPartnerships(url)),
      });
      const form = await place({ programme: 'pon-legalita-2014-2020' });
      await reachAdhesion(form);
      await appears(form, 'button#adhesion-partnershipId');
      fail = false;
      find(form, 'button#adhesion-partnershipId').click();
      await appears(form, '[name=adhesion-category]');
    });
  });

  describe('sending', () => {
    it('shows what the server refused at its question', async () => {
      serve(() =>
        problem(422, {
          ...problemType('validation-failed'),
          errors: [
            {
              pointer: '/organisation/taxCode',
              code: 'already_registered',
              message: 'Il nome non è quello registrato.',
            },
          ],
        }),
      );
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      await pressUntil(form, 'oc-error');
      expect(caption(form)).to.equal('Passo 2 di 6');
      expect(summary(form)).to.deep.equal(['Codice fiscale: Il nome non è quello registrato.']);
      expect(focused(form)).to.equal('error-summary');
      serve();
      await write(form, 'organisation-taxCode', '00743110157');
      await press(form, 'forward');
      expect(caption(form), 'back to the check page').to.equal('Passo 5 di 6');
      await pressUntil(form, 'oc-submitted');
      expect(sent[1]?.key).not.to.equal(sent[0]?.key);
    });

    it('explains that the organisation is already there', async () => {
      serve(() =>
        problem(409, { ...problemType('already-registered'), detail: 'Riferimento OC-2026-0A1B2C3D.' }),
      );
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      await pressUntil(form, 'oc-error');
      expect(focused(form)).to.equal('failure');
      expect(find(form, '#failure').textContent)
        .to.include('già nell’anagrafica')
        .and.to.include('Riferimento OC-2026-0A1B2C3D.')
        .and.to.include('Riferimento per l’assistenza: urn:uuid:');
      expect(form.root.querySelector('[part=retry]')).to.equal(null);
      expect(await violations(form.element)).to.deep.equal([]);
    });

    it('repeats the same request with the same key after a network failure', async function () {
      this.timeout(30_000);
      let down = true;
      serve(() =>
        down ? Promise.reject(new TypeError('Failed to fetch')) : Response.json(receipt, { status: 201 }),
      );
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      await pressUntil(form, 'oc-error');
      expect(focused(form)).to.equal('failure');
      expect(find(form, '#failure').textContent).to.include('Le tue risposte sono ancora qui');
      down = false;
      await pressUntil(form, 'oc-submitted', 'retry');
      expect(sent.length).to.be.greaterThan(1);
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
      expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
    });

    it('sends once on a double click, and says that it is sending', async () => {
      let answer: (response: Response) => void = () => undefined;
      serve(() => new Promise((resolve) => (answer = resolve)));
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      const button = find(form, '[part=forward]');
      button.click();
      button.click();
      await form.element.updateComplete;
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(find(form, '[role=status]').textContent).to.include('Invio in corso');
      button.click();
      await press(form, 'back');
      find(form, '#change-organisation-pec').click();
      expect(caption(form)).to.equal('Passo 5 di 6');
      await waitUntil(() => sent.length > 0);
      const submitted = oneEvent(form.element, 'oc-submitted');
      answer(Response.json(receipt, { status: 201 }));
      await submitted;
      expect(sent).to.have.lengthOf(1);
    });

    it('waits out the time a person takes', async () => {
      const form = await place();
      await reachCheck(form);
      await press(form, 'forward');
      await oneEvent(form.element, 'oc-submitted');
      expect(sent[0]?.body.elapsedSeconds).to.be.at.least(3);
    });

    it('hides the field for programs from everyone else, and sends it when filled in: it is refused', async () => {
      const form = await place();
      await reachCheck(form);
      const fax = find<HTMLInputElement>(form, '#fax');
      expect(fax.tabIndex).to.equal(-1);
      expect(fax.autocomplete).to.equal('off');
      expect(fax.closest('[aria-hidden=true]')).not.to.equal(null);
      expect(fax.getBoundingClientRect().left).to.be.at.least(0);
      const reached = new Set<string>();
      find(form, '#change-contact-phone').focus();
      for (let count = 0; count < 4; count += 1) {
        await sendKeys({ press: 'Tab' });
        reached.add(focused(form));
      }
      expect(reached.has('fax')).to.equal(false);
      await write(form, 'fax', '06 1234567');
      aMinuteLater();
      await pressUntil(form, 'oc-error');
      expect((requests.at(-1)?.body as RegistrationRequest).fax).to.equal('06 1234567');
      expect(sent).to.have.lengthOf(0);
    });
  });

  describe('draft', () => {
    it('touches no storage and sets no cookie unless asked', async () => {
      const { getItem, setItem, removeItem } = Storage.prototype;
      const touched: string[] = [];
      Storage.prototype.getItem = (key) => (touched.push(key), null);
      Storage.prototype.setItem = (key) => void touched.push(key);
      Storage.prototype.removeItem = (key) => void touched.push(key);
      try {
        const form = await place();
        await reachCheck(form);
        aMinuteLater();
        await pressUntil(form, 'oc-submitted');
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem, removeItem });
      }
      expect(touched).to.deep.equal([]);
      expect(document.cookie).to.equal('');
    });

    it('is kept when asked, follows the answers, is taken up again and deleted on sending', async () => {
      const form = await place();
      await passNotice(form);
      await write(form, 'organisation-legalName', 'Rete');
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(find(form, '#draft-text').textContent).to.include('conservata su questo dispositivo fino al');
      await fillOrganisation(form);
      await press(form, 'forward');
      form.element.remove();

      const again = await place();
      find(again, '#draft-button').click();
      await again.element.updateComplete;
      expect(caption(again)).to.equal('Passo 3 di 6');
      await press(again, 'back');
      expect(find<HTMLInputElement>(again, '#organisation-legalName').value).to.equal(
        'Rete delle associazioni ambientali',
      );
      await press(again, 'forward');
      await fillAdhesion(again);
      await press(again, 'forward');
      await fillContact(again);
      await press(again, 'forward');
      expect(localStorage.getItem(draftKey)).to.include('Lorusso');
      aMinuteLater();
      await pressUntil(again, 'oc-submitted');
      expect(localStorage.getItem(draftKey)).to.equal(null);
    });

    it('is deleted by its button, and has a key of its own by the id of the element', async () => {
      const form = await place({ id: 'puglia' });
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(find(form, '[part=draft]').textContent).to.include('non c’è nessuna bozza');
      await passNotice(form);
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(Object.keys(localStorage)).to.deep.equal([`${draftKey}-puglia`]);
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(Object.keys(localStorage)).to.deep.equal([]);
      expect(find(form, '[part=draft]').textContent).to.include('eliminata');
    });

    it('asks before leaving only when answers would be lost', async () => {
      const leaves = (): boolean => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return !event.defaultPrevented;
      };
      const form = await place();
      expect(leaves()).to.equal(true);
      await passNotice(form);
      expect(leaves()).to.equal(false);
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(leaves()).to.equal(true);
      find(form, '#draft-button').click();
      await form.element.updateComplete;
      expect(leaves()).to.equal(false);
      form.element.remove();
      expect(leaves()).to.equal(true);
    });
  });

  describe('everyone', () => {
    it('has no accessibility fault at any step, with and without errors', async function () {
      this.timeout(60_000);
      const form = await place({ controller: 'la Regione Puglia', 'privacy-url': '/privacy' });
      const check = async (what: string): Promise<void> => {
        await form.element.updateComplete;
        expect(await violations(form.element), what).to.deep.equal([]);
        expect(form.root.querySelectorAll('[style]'), what).to.have.lengthOf(0);
      };
      await check('notice');
      await press(form, 'forward');
      await check('notice with errors');
      await passNotice(form);
      await check('organisation');
      await press(form, 'forward');
      await check('organisation with errors');
      await fillOrganisation(form);
      await press(form, 'forward');
      await press(form, 'forward');
      await check('adhesion with errors');
      await fillAdhesion(form);
      await check('adhesion');
      await press(form, 'forward');
      await press(form, 'forward');
      await check('contact with errors');
      await fillContact(form);
      await press(form, 'forward');
      await check('check');
      aMinuteLater();
      await pressUntil(form, 'oc-submitted');
      await check('receipt');
    });

    it('says at once that the site may not send, and shows the other way', async () => {
      restore();
      restore = answerWith({ ...answers, issueChallenge: problem(403, problemType('origin-not-allowed')) });
      const element = document.createElement('oc-partner-form') as OcPartnerForm;
      element.setAttribute('api-base', apiBase);
      const told = oneEvent(element, 'oc-error');
      (await fixture<HTMLElement>(html`<div lang="it"></div>`)).append(element);
      await told;
      await element.updateComplete;
      const root = element.shadowRoot as ShadowRoot;
      expect(element.state).to.equal('misconfigured');
      expect(root.querySelector('[role=alert]')?.textContent).to.include(location.origin);
      expect(root.querySelectorAll('slot, button, form')).to.have.length(1);
    });

    it('does not offer to try again where sending from the site is refused', async () => {
      serve(() => problem(403, problemType('origin-not-allowed')));
      const form = await place();
      await reachCheck(form);
      aMinuteLater();
      await pressUntil(form, 'oc-error');
      expect(find(form, '#failure').textContent).to.include(location.origin);
      expect(form.root.querySelector('#failure slot')).not.to.equal(null);
      expect(form.root.querySelector('[part=retry]')).to.equal(null);
    });

    it('refuses an address of the notice that is not of the web', async () => {
      const form = await place({ 'privacy-url': 'javascript:alert(1)' });
      expect(form.root.querySelector('[part=notice] a')).to.equal(null);
    });

    for (const [lang, words] of Object.entries({ it: italian, en, de, fr, sl }))
      it(`speaks ${lang} at every step`, async () => {
        const form = await place({ lang });
        const step = async (title: string): Promise<void> => {
          await form.element.updateComplete;
          expect(find(form, '#step-title').textContent?.trim()).to.equal(title);
          expect(form.root.textContent).not.to.include('undefined');
          for (const label of form.root.querySelectorAll('label, legend, button, option'))
            expect(label.textContent?.trim(), label.outerHTML).not.to.equal('');
        };
        await step(words.privacyTitle);
        await passNotice(form);
        await step(words.organisationTitle);
        await press(form, 'forward');
        expect(summary(form)[0]).to.include(words.legalName);
        await fillOrganisation(form);
        await press(form, 'forward');
        await step(words.adhesionTitle);
        await fillAdhesion(form);
        await step(words.adhesionTitle);
        if (lang === 'de')
          expect(
            find(form, '#adhesion-category-description').lang,
            'the wording of the law is English',
          ).to.equal('en');
        await press(form, 'forward');
        await step(words.contactTitle);
        await fillContact(form);
        await press(form, 'forward');
        await step(words.checkTitle);
      });

    it('changes language without losing an answer', async () => {
      const form = await place();
      await passNotice(form);
      await write(form, 'organisation-legalName', 'Rete');
      await press(form, 'forward');
      form.element.setAttribute('lang', 'en');
      form.element.requestUpdate();
      await waitUntil(() => caption(form) === 'Step 2 of 6');
      await waitUntil(() => summary(form)[0]?.includes('Fill in this field.'), 'messages in English');
      expect(find<HTMLInputElement>(form, '#organisation-legalName').value).to.equal('Rete');
    });

    it('fits 320 pixels in German, the longest words', async () => {
      await setViewport({ width: 320, height: 800 });
      const form = await place({ lang: 'de' });
      const fits = (what: string): void => {
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, what).to.be.at.most(clientWidth);
      };
      fits('notice');
      await passNotice(form);
      await press(form, 'forward');
      fits('organisation with errors');
      await fillOrganisation(form);
      await press(form, 'forward');
      await fillAdhesion(form);
      fits('adhesion');
      await press(form, 'forward');
      await fillContact(form);
      await press(form, 'forward');
      fits('check');
      aMinuteLater();
      await press(form, 'forward');
      await oneEvent(form.element, 'oc-submitted');
      await aTimeout(0);
      fits('receipt');
    });

    it('asks no one but the API', async () => {
      const before = performance.getEntriesByType('resource').length;
      const form = await place();
      await reachCheck(form);
      const others = performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({ name }) => new URL(name).origin !== location.origin);
      expect(others).to.deep.equal([]);
    });
  });
});
