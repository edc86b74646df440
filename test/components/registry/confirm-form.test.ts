import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import '../../../packages/components/src/define/confirm-form.ts';
import de from '../../../packages/components/src/locale/de/confirm-form.ts';
import en from '../../../packages/components/src/locale/en/confirm-form.ts';
import fr from '../../../packages/components/src/locale/fr/confirm-form.ts';
import italian from '../../../packages/components/src/locale/it/confirm-form.ts';
import sl from '../../../packages/components/src/locale/sl/confirm-form.ts';
import type { OcConfirmForm } from '../../../packages/components/src/registry/confirm-form/confirm-form.ts';
import { answerWith, apiBase, pending, problem, requests, type Answers } from '../../../stories/api.ts';
import { answers, records, spent, token } from '../../../stories/registry/confirm-form.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (given: Answers = {}): void => {
  restore();
  restore = answerWith({ ...answers, ...given });
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  given: string | null = token,
): Promise<OcConfirmForm> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-confirm-form') as OcConfirmForm;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    if (value) element.setAttribute(name, value);
  element.token = given ?? undefined;
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.prepend(element);
  await told;
  await element.updateComplete;
  return element;
};

const click = async (element: OcConfirmForm, selector: string): Promise<void> => {
  one(element, selector).click();
  await element.updateComplete;
};
const write = async (element: OcConfirmForm, selector: string, value: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, selector);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const appears = (element: OcConfirmForm, selector: string) =>
  waitUntil(() => rootOf(element).querySelector(selector), selector, { timeout: 8000 });
const title = (element: OcConfirmForm): string => text(element, '#step-title');
const focused = (element: OcConfirmForm): string => rootOf(element).activeElement?.id ?? '';
const summary = (element: OcConfirmForm): string[] =>
  all(element, '#error-summary a').map(({ textContent }) => plain(textContent));
const sent = (operation: string): Record<string, unknown>[] =>
  requests
    .filter((request) => request.operation === operation)
    .map(({ body }) => body as Record<string, unknown>);

/** Work of a few tries. */
const challenge = async (purpose: string, algorithm = 'PBKDF2/SHA-256'): Promise<object> => {
  const issued = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 5,
    deriveKey,
    data: { purpose },
    expiresAt: new Date(Date.now() + 60_000),
    hmacSignatureSecret: 'secret',
    hmacKeySignatureSecret: 'another',
  });
  issued.parameters.algorithm = algorithm;
  return { challenge: issued };
};

beforeEach(() => answering());
afterEach(async () => {
  restore();
  history.replaceState(null, '', location.pathname + location.search);
  await setViewport({ width: 1024, height: 800 });
});

describe('<oc-confirm-form>', () => {
  describe('the code of the link', () => {
    it('is taken out of the address at once, and kept in memory alone', async () => {
      history.replaceState(null, '', `#${token}`);
      const element = await show({}, null);
      expect(location.href).not.to.contain(token);
      expect(location.hash).to.equal('');
      expect(sent('showLinkedRecord')).to.deep.equal([{ token }]);
      for (const { url } of requests) expect(url).not.to.contain(token);
      expect(element.outerHTML + rootOf(element).innerHTML).not.to.contain(token);
      expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain(token);
    });

    it('leaves the fragments of the page alone', async () => {
      history.replaceState(null, '', '#contenuto');
      const element = await show({}, null);
      expect(location.hash).to.equal('#contenuto');
      expect(element.state).to.equal('empty');
      expect(title(element)).to.equal('Apri il collegamento che hai ricevuto');
      expect(requests).to.deep.equal([]);
    });

    it('is told when a mail program has cut it', async () => {
      history.replaceState(null, '', `#${token.slice(0, 30)}`);
      const element = await show({}, null);
      expect(location.hash).to.equal('');
      expect(title(element)).to.equal('Il collegamento non è completo');
      expect(requests).to.deep.equal([]);
    });

    it('of another link opened in the same window takes its place', async () => {
      const element = await show();
      const other = token.replace('k3J9', 'zzzz');
      const told = oneEvent(element, 'oc-ready');
      location.hash = other;
      await told;
      expect(location.hash).to.equal('');
      expect(sent('showLinkedRecord').at(-1)).to.deep.equal({ token: other });
    });

    it('of another link offers nothing of the first while its own data are awaited', async () => {
      const element = await show();
      expect(rootOf(element).querySelector('[part=forward]')).not.to.equal(null);
      answering({ showLinkedRecord: pending });
      location.hash = token.replace('k3J9', 'zzzz');
      await waitUntil(() => !rootOf(element).querySelector('[part=forward]'));
      expect(rootOf(element).querySelector('[part=skeleton]')).not.to.equal(null);
    });
  });

  describe('yearly confirmation', () => {
    it('shows the data and changes nothing; the button confirms', async () => {
      const element = await show({ 'authority-email': 'partenariato@regione.example.it' });
      expect(element.state).to.equal('ready');
      expect(title(element)).to.equal('Conferma annuale dei dati');
      expect(plain(rootOf(element).textContent)).to.contain('Da confermare entro 14 dicembre 2026');
      expect(plain(rootOf(element).textContent)).to.contain('Via Emanuele Mola 19, 70121 Bari');
      expect(sent('confirmLinkedRecord')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
      const done = oneEvent(element, 'oc-done');
      one(element, '[part=forward]').focus();
      await sendKeys({ press: 'Enter' });
      expect((await done).detail).to.deep.equal({ action: 'confirm' });
      await element.updateComplete;
      expect(sent('confirmLinkedRecord')).to.deep.equal([{ token }]);
      expect(title(element)).to.equal('Dati confermati');
      expect(focused(element)).to.equal('step-title');
      expect(text(element, '.receipt')).to.contain('entro il 23 novembre 2027');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('tells who can change what has changed, and comes back', async () => {
      const element = await show({ 'authority-email': 'partenariato@regione.example.it' });
      await click(element, '[part=back]');
      expect(one<HTMLAnchorElement>(element, 'a[href^=mailto]').href).to.equal(
        'mailto:partenariato@regione.example.it',
      );
      expect(all(element, '[part=ask]').length).to.equal(1);
      expect(await violations(element)).to.deep.equal([]);
      await click(element, '[part=back]');
      expect(text(element, '[part=forward]')).to.equal('Sì, confermo i dati');
      expect(sent('confirmLinkedRecord')).to.deep.equal([]);
    });

    it('says when the data are not public, whose they were, and when the territories did not come', async () => {
      answering({ showLinkedRecord: records.suspended });
      const suspended = await show();
      expect(text(suspended, '.notice')).to.match(/ora non sono pubblici/);
      expect(plain(rootOf(suspended).textContent)).to.contain('Via Emanuele Mola 19, 70121 Bari');
      answering({ showLinkedRecord: records.merged });
      expect(text(await show(), '.notice')).to.contain('Camera di commercio di Bari, sede di Barletta');
      answering({ searchTerritories: problem(404) });
      expect((await show()).state).to.equal('partial');
    });

    it('repeats the same request after a failure', async () => {
      answering({ confirmLinkedRecord: problem(501) });
      const element = await show();
      await click(element, '[part=forward]');
      await appears(element, '#failure');
      await element.updateComplete;
      expect(focused(element)).to.equal('failure');
      expect(text(element, '#failure')).to.match(/non arriverà due volte/);
      const again = oneEvent(element, 'oc-error');
      await click(element, '[part=retry]');
      await again;
      const calls = requests.filter(({ operation }) => operation === 'confirmLinkedRecord');
      const keys = calls.map(({ headers }) => headers.get('Idempotency-Key'));
      expect(keys.length).to.equal(2);
      expect(keys[0]).to.be.a('string').and.equal(keys[1]);
    });
  });

  describe('correction of contact details and office', () => {
    const opened = async (): Promise<OcConfirmForm> => {
      const element = await show({ 'authority-email': 'partenariato@regione.example.it' });
      await click(element, '[part=back]');
      await click(element, '#edit_organisation');
      return element;
    };
    const { organisation } = records.confirm;

    it('begins with what is known, and shows what only the authority changes', async () => {
      const element = await opened();
      expect(title(element)).to.equal('Correggi recapiti e sede');
      expect(focused(element)).to.equal('step-title');
      expect(one<HTMLInputElement>(element, '#organisation-pec').value).to.equal(organisation.pec);
      expect(one<HTMLInputElement>(element, '#organisation-registeredOffice-municipality').value).to.equal(
        'Bari',
      );
      expect(all(element, '#organisation-legalName, #organisation-taxCode')).to.deep.equal([]);
      expect(text(element, '.fixed')).to.contain(organisation.legalName);
      expect(one<HTMLAnchorElement>(element, '.fixed a').href).to.equal(
        'mailto:partenariato@regione.example.it',
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('sends what changes alone, with the version it was read in, and says what it is', async () => {
      const element = await opened();
      await write(element, '#organisation-phone', '+39 080 5211211');
      await write(element, '#organisation-website', '');
      await write(element, '#organisation-registeredOffice-street', 'Via Sparano 1');
      expect(text(element, 'form .notice')).to.equal('Cambiano: Sito web, Telefono e Via e numero civico');
      await click(element, 'input[value=yes]');
      const done = oneEvent(element, 'oc-done');
      await click(element, '[part=forward]');
      expect((await done).detail).to.deep.equal({ action: 'edit_organisation' });
      await element.updateComplete;
      expect(sent('correctLinkedOrganisation')).to.deep.equal([
        {
          token,
          organisation: {
            website: null,
            phone: '+39 080 5211211',
            registeredOffice: { street: 'Via Sparano 1' },
          },
          confirms: true,
        },
      ]);
      const call = requests.find(({ operation }) => operation === 'correctLinkedOrganisation');
      expect(call?.headers.get('If-Match')).to.equal(`"${organisation.version}"`);
      expect(title(element)).to.equal('Dati corretti');
      expect(focused(element)).to.equal('step-title');
      expect(text(element, '.receipt')).to.contain('La prossima conferma');
      expect(text(element, '.receipt [part=card]'), 'the new values').to.contain('+39 080 5211211');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('asks whether all else holds, and takes a correction without it', async () => {
      const element = await opened();
      await write(element, '#organisation-phone', '+39 080 5211211');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal(['Tutti gli altri dati sono giusti?: Scegli una risposta.']);
      await click(element, 'input[value=no]');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(sent('correctLinkedOrganisation')[0]?.['confirms']).to.equal(false);
      expect(text(element, '.receipt')).not.to.contain('La prossima conferma');
    });

    it('says that nothing was changed, and that an address is needed', async () => {
      const element = await opened();
      await click(element, 'input[value=no]');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal([
        'Tutti gli altri dati sono giusti?: Non hai cambiato nulla: correggi almeno un dato, oppure conferma che sono giusti.',
      ]);
      await write(element, '#organisation-pec', '');
      await write(element, '#organisation-email', '');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal([
        'PEC: Lascia almeno un indirizzo, la PEC o l’e-mail: altrimenti nessuno può scrivere all’organizzazione.',
      ]);
      await write(element, '#organisation-registeredOffice-municipality', '');
      await write(element, '#organisation-registeredOffice-postcode', '701');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal([
        'Comune: Compila questo campo.',
        'CAP: Il CAP ha 5 cifre, zeri iniziali compresi: ne hai scritte 3.',
      ]);
      expect(focused(element)).to.equal('error-summary');
      expect(sent('correctLinkedOrganisation')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('loses nothing when someone else was first: what was not touched is as it is now', async () => {
      let calls = 0;
      answering({
        correctLinkedOrganisation: () => {
          calls += 1;
          return calls > 1
            ? answers.correctLinkedOrganisation
            : problem(412, { type: 'https://officinecoesione.it/problemi/precondition-failed' });
        },
      });
      const element = await opened();
      await write(element, '#organisation-phone', '+39 080 5211211');
      await click(element, 'input[value=yes]');
      await click(element, '[part=forward]');
      await appears(element, '#read-again');
      expect(text(element, '#failure')).to.match(/Ciò che hai scritto resta/);
      const newer = { ...organisation, version: organisation.version + 1, email: 'nuova@ba.camcom.it' };
      answering({
        showLinkedRecord: { ...records.confirm, organisation: newer },
        correctLinkedOrganisation: answers.correctLinkedOrganisation,
      });
      const ready = oneEvent(element, 'oc-ready');
      await click(element, '#read-again');
      await ready;
      await element.updateComplete;
      expect(one<HTMLInputElement>(element, '#organisation-email').value).to.equal('nuova@ba.camcom.it');
      expect(one<HTMLInputElement>(element, '#organisation-phone').value).to.equal('+39 080 5211211');
      expect(text(element, 'form .notice')).to.equal('Cambiano: Telefono');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      const call = requests.find(({ operation }) => operation === 'correctLinkedOrganisation');
      expect(call?.headers.get('If-Match')).to.equal(`"${newer.version}"`);
      expect(sent('correctLinkedOrganisation')[0]?.['organisation']).to.deep.equal({
        phone: '+39 080 5211211',
      });
    });

    it('shows what the server refuses at its question', async () => {
      answering({
        correctLinkedOrganisation: problem(422, {
          errors: [
            {
              pointer: '/organisation/registeredOffice/nuts3',
              code: 'unknown_reference',
              message: 'Quella provincia non c’è più.',
            },
          ],
        }),
      });
      const element = await opened();
      await click(element, 'input[value=yes]');
      await click(element, '[part=forward]');
      await appears(element, '#error-summary');
      expect(summary(element)).to.deep.equal(['Provincia: Quella provincia non c’è più.']);
    });

    it('leaves an office abroad to the authority', async () => {
      const abroad = { ...organisation, registeredOffice: { municipality: 'Villach', country: 'AT' } };
      answering({ showLinkedRecord: { ...records.confirm, organisation: abroad } });
      const element = await opened();
      expect(all(element, '[id^=organisation-registeredOffice]')).to.deep.equal([]);
      await write(element, '#organisation-phone', '+39 080 5211211');
      await click(element, 'input[value=yes]');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
    });
  });

  describe('answer to a request for integration', () => {
    it('shows question and deadline, and sends the words alone when no data were corrected', async () => {
      answering({ showLinkedRecord: records.integration });
      const element = await show();
      expect(title(element)).to.equal('Rispondi alla richiesta di integrazione');
      expect(text(element, '[part=thread]')).to.contain('Quale è quella giusta?');
      expect(text(element, '[part=thread]')).to.contain('entro il 20 dicembre 2026');
      await write(element, '#text', 'La sede è in via Sparano. I soci sono 120.');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(sent('answerIntegration')).to.deep.equal([
        { token, text: 'La sede è in via Sparano. I soci sono 120.' },
      ]);
    });

    it('sends the organisation whole when a value was corrected, and says which', async () => {
      answering({ showLinkedRecord: records.integration });
      const element = await show();
      await write(element, '#text', 'Ecco la sede giusta.');
      await click(element, '#correct');
      expect(one(element, '#correct').getAttribute('aria-expanded')).to.equal('true');
      expect(await violations(element)).to.deep.equal([]);
      await write(element, '#organisation-registeredOffice-street', 'Via Sparano 1');
      expect(text(element, '.corrections .notice')).to.equal('Con la risposta cambiano: Via e numero civico');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      const [body] = sent('answerIntegration');
      const { organisation } = records.integration.registration;
      expect(body?.['organisation']).to.deep.equal({
        ...organisation,
        registeredOffice: { ...organisation.registeredOffice, street: 'Via Sparano 1' },
      });
      expect(body).not.to.have.property('motivation');
    });

    it('names every wrong answer, leads to it, and loses nothing', async () => {
      answering({ showLinkedRecord: records.integration });
      const element = await show();
      await click(element, '#correct');
      await write(element, '#organisation-taxCode', '123');
      await click(element, '[part=forward]');
      await element.updateComplete;
      expect(focused(element)).to.equal('error-summary');
      expect(summary(element)).to.deep.equal([
        'La tua risposta: Compila questo campo.',
        'Codice fiscale: Il codice fiscale di un ente ha 11 cifre, quello di una persona 16 caratteri: ne hai scritti 3.',
      ]);
      await click(element, '#error-summary li:last-child a');
      expect(focused(element)).to.equal('organisation-taxCode');
      expect(one<HTMLInputElement>(element, '#organisation-taxCode').value).to.equal('123');
      expect(sent('answerIntegration')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('shows what the server refuses at its question, and sends the correction as another request', async () => {
      const keys: (string | null)[] = [];
      answering({
        showLinkedRecord: records.integration,
        answerIntegration: (_url, request) => {
          keys.push(request.headers.get('Idempotency-Key'));
          return keys.length > 1
            ? answers.answerIntegration
            : problem(422, {
                errors: [{ pointer: '/organisation/pec', code: 'x', message: 'La PEC è di un altro ente.' }],
              });
        },
      });
      const element = await show();
      await write(element, '#text', 'Ecco la PEC.');
      await click(element, '[part=forward]');
      await appears(element, '#error-summary');
      expect(summary(element)).to.deep.equal(['PEC: La PEC è di un altro ente.']);
      await write(element, '#organisation-pec', 'altra@pec.esempio.it');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(new Set(keys).size).to.equal(2);
    });
  });

  describe('a personal link', () => {
    beforeEach(() => answering({ showLinkedRecord: records.personal }));

    it('asks what to do, and goes back', async () => {
      const element = await show();
      expect(title(element)).to.equal('I tuoi dati nell’anagrafe');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal(['Che cosa vuoi fare?: Scegli una risposta.']);
      await click(element, 'input[value=leave]');
      await click(element, '[part=forward]');
      expect(title(element)).to.equal('Lascia un partenariato');
      await write(element, '#reason', 'Non lavoriamo più qui');
      await click(element, '[part=back]');
      await click(element, '[part=forward]');
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('Non lavoriamo più qui');
    });

    it('changes the person to contact', async () => {
      const element = await show();
      await click(element, 'input[value=edit_contact]');
      await click(element, '[part=forward]');
      expect(one<HTMLInputElement>(element, '#contact-familyName').value).to.equal('Lorusso');
      await write(element, '#contact-givenName', 'Bianca');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(sent('changeLinkedContact')).to.deep.equal([
        { token, contact: { ...records.personal.registration.contact, givenName: 'Bianca' } },
      ]);
    });

    it('ends a seat, with a reason', async () => {
      const element = await show();
      await click(element, 'input[value=leave]');
      await click(element, '[part=forward]');
      await click(element, '#membershipId-2');
      await write(element, '#reason', 'breve');
      await click(element, '[part=forward]');
      expect(summary(element)).to.deep.equal(['Perché: Aggiungi testo: caratteri scritti 5, minimo 10.']);
      await write(element, '#reason', 'Non abbiamo più una sede in regione.');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(sent('leavePartnership')).to.deep.equal([
        {
          token,
          membershipId: records.personal.organisation.memberships[1]?.id,
          reason: 'Non abbiamo più una sede in regione.',
        },
      ]);
    });
  });

  describe('a link that still holds', () => {
    it('goes on with what can be done, as the records are then', async () => {
      const left = { ...records.personal, actions: ['confirm', 'edit_contact'] };
      answering({ showLinkedRecord: records.personal, leavePartnership: left });
      const element = await show();
      await click(element, 'input[value=leave]');
      await click(element, '[part=forward]');
      await write(element, '#reason', 'Non abbiamo più una sede in regione.');
      await click(element, '#membershipId-2');
      await click(element, '[part=forward]');
      await appears(element, '.receipt');
      expect(rootOf(element).querySelector('[part=ask]')).to.equal(null);
      answering({ showLinkedRecord: left });
      await click(element, '[part=another]');
      await appears(element, 'input[value=edit_contact]');
      expect(rootOf(element).querySelector('input[value=leave]')).to.equal(null);
      expect(title(element)).to.equal('I tuoi dati nell’anagrafe');
      expect(focused(element)).to.equal('step-title');
    });
  });

  describe('a link that no longer holds', () => {
    it('is explained, and another can be asked for: the answer is always the same', async () => {
      answering({ showLinkedRecord: spent });
      const element = await show();
      expect(element.state).to.equal('empty');
      expect(title(element)).to.equal('Il collegamento non vale più');
      await click(element, '[part=ask] [part=forward]');
      expect(summary(element)).to.deep.equal([
        'E-mail istituzionale della persona da contattare: Compila questo campo.',
      ]);
      await write(element, '#institutionalEmail', 'ada.lorusso@esempio.it');
      await click(element, '[part=ask] [part=forward]');
      await appears(element, '#asked');
      await element.updateComplete;
      expect(focused(element)).to.equal('asked');
      expect(text(element, '#asked')).to.match(/^Se l’anagrafe conosce questo indirizzo/);
      expect(sent('requestLink')).to.deep.equal([
        { institutionalEmail: 'ada.lorusso@esempio.it', language: 'it' },
      ]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('asks with a proof of work where the server wants one, and for another when it has ended', async () => {
      const proofs: unknown[] = [];
      answering({
        showLinkedRecord: spent,
        issueChallenge: async (_url, request) => {
          const { purpose } = (await request.json()) as { purpose: string };
          return challenge(purpose);
        },
        requestLink: async (_url, request) => {
          const { proof } = (await request.json()) as { proof?: string };
          proofs.push(proof && JSON.parse(atob(proof)));
          return proofs.length > 1
            ? answers.requestLink
            : problem(403, { type: 'https://officinecoesione.it/problemi/proof-required' });
        },
      });
      const element = await show();
      await write(element, '#institutionalEmail', 'ada.lorusso@esempio.it');
      await click(element, '[part=ask] [part=forward]');
      await appears(element, '#asked');
      expect(proofs).to.have.length(2);
      for (const proof of proofs as { solution: { counter: number } }[])
        expect(proof.solution.counter).to.equal(5);
      expect(sent('issueChallenge')).to.deep.equal([{ purpose: 'link' }, { purpose: 'link' }]);
    });

    it('says so when the proof cannot be made, and keeps the address', async () => {
      answering({ showLinkedRecord: spent, issueChallenge: () => challenge('link', 'NONE') });
      const element = await show();
      await write(element, '#institutionalEmail', 'ada.lorusso@esempio.it');
      await click(element, '[part=ask] [part=forward]');
      await appears(element, '#ask-failure');
      expect(text(element, '#ask-failure')).to.contain(italian.proofFailed);
      expect(one<HTMLInputElement>(element, '#institutionalEmail').value).to.equal('ada.lorusso@esempio.it');
      expect(sent('requestLink')).to.deep.equal([]);
    });

    it('keeps what was typed when it was used in another window meanwhile', async () => {
      answering({ showLinkedRecord: records.integration, answerIntegration: spent });
      const element = await show();
      await write(element, '#text', 'Una risposta lunga.');
      await click(element, '[part=forward]');
      await appears(element, '#failure');
      expect(text(element, '#failure')).to.match(/copialo/);
      expect(one<HTMLTextAreaElement>(element, '#text').value).to.equal('Una risposta lunga.');
      expect(all(element, '[part=ask]').length).to.equal(1);
    });

    it('says when the state no longer allows it, and reads again', async () => {
      answering({ confirmLinkedRecord: problem(409) });
      const element = await show();
      await click(element, '[part=forward]');
      await appears(element, '#failure');
      expect(text(element, '#failure')).to.match(/non è più possibile/);
      answering({ showLinkedRecord: records.nothing });
      const told = oneEvent(element, 'oc-ready');
      await click(element, '#failure button');
      await told;
      await element.updateComplete;
      expect(plain(rootOf(element).textContent)).to.match(/ora non c’è nulla da fare/);
    });
  });

  describe('states', () => {
    it('is in error when the API cannot answer', async () => {
      answering({ showLinkedRecord: problem(501) });
      expect((await show()).state).to.equal('error');
    });

    it('is stale when a reload fails', async () => {
      const element = await show();
      answering({ showLinkedRecord: problem(501) });
      await element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(title(element)).to.equal('Conferma annuale dei dati');
    });

    it('tells the webmaster that the address of the API is missing', async () => {
      expect((await show({ 'api-base': '' })).state).to.equal('misconfigured');
    });
  });

  it('speaks five languages', async () => {
    for (const [lang, words] of Object.entries({ it: italian, en, de, fr, sl }))
      expect(title(await show({ lang })), lang).to.equal(words.confirmTitle);
  });

  it('fits in 320 pixels and has no inline style', async () => {
    await setViewport({ width: 320, height: 640 });
    answering({ showLinkedRecord: records.integration });
    const element = await show({ lang: 'de' });
    await click(element, '#correct');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(all(element, '[style], style')).to.deep.equal([]);
  });
});
