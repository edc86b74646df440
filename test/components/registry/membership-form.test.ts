import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/membership-form.ts';
import de from '../../../packages/components/src/locale/de/membership-form.ts';
import en from '../../../packages/components/src/locale/en/membership-form.ts';
import fr from '../../../packages/components/src/locale/fr/membership-form.ts';
import italian from '../../../packages/components/src/locale/it/membership-form.ts';
import sl from '../../../packages/components/src/locale/sl/membership-form.ts';
import type { OcMembershipForm } from '../../../packages/components/src/registry/membership-form/membership-form.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  answers,
  changedMeanwhile,
  draft,
  partnership,
  programme,
  published,
  refused,
  stale,
} from '../../../stories/registry/membership-form.data.ts';
import { accessOf } from '../../../stories/registry/own-access.data.ts';
import { organisations } from '../../../stories/registry/partner-directory.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (given: Answers = {}): void => {
  restore();
  restore = answerWith({ ...answers, ...given });
};

const show = async (
  attributes: Readonly<Record<string, string>> = { partnership: partnership.id },
  auth: string | undefined = 'segreto',
): Promise<OcMembershipForm> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-membership-form') as OcMembershipForm;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    if (value) element.setAttribute(name, value);
  element.auth = auth || undefined;
  const told = Promise.race(['oc-ready', 'oc-error', 'oc-sign-in'].map((type) => oneEvent(element, type)));
  wrapper.prepend(element);
  await told;
  await element.updateComplete;
  return element;
};
const amend = { membership: draft.id };

const click = async (element: OcMembershipForm, selector: string): Promise<void> => {
  one(element, selector).click();
  await element.updateComplete;
};
const write = async (element: OcMembershipForm, selector: string, value: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, selector);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
};
const appears = async (element: OcMembershipForm, selector: string): Promise<void> => {
  await waitUntil(() => rootOf(element).querySelector(selector), selector, { timeout: 8000 });
  await element.updateComplete;
};
const focused = (element: OcMembershipForm): string => rootOf(element).activeElement?.id ?? '';
const summary = (element: OcMembershipForm): string[] =>
  all(element, '#error-summary a').map(({ textContent }) => plain(textContent));
const sent = (operation: string) => requests.filter((request) => request.operation === operation);
const vote = (element: OcMembershipForm): string | undefined =>
  all<HTMLInputElement>(element, 'input[name=voting]').find(({ checked }) => checked)?.value;

/** Finds and chooses the first organisation. */
const chooseOrganisation = async (element: OcMembershipForm): Promise<void> => {
  await write(element, '#organisationId', 'camere');
  await appears(element, '#organisationId-list [role=option]');
  await click(element, '#organisationId-option-0');
};

beforeEach(() => answering());
afterEach(async () => {
  restore();
  await setViewport({ width: 1024, height: 800 });
});

describe('<oc-membership-form>', () => {
  describe('a new seat', () => {
    it('is added as a draft, with what was answered, by who signed in', async () => {
      const element = await show();
      expect(element.state).to.equal('ready');
      await chooseOrganisation(element);
      expect(all(element, '.tag').map(({ textContent }) => plain(textContent))).to.contain('Abituale');
      await click(element, 'input[name=category][value=B2]');
      await write(element, '#role', 'voting_member');
      await write(element, '#seats', '2');
      await write(element, '#mandate-act', 'Nota prot. 7');
      await write(element, '#mandate-date', '2026-11-02');
      await write(element, '#validFrom', '2026-12-01');
      await click(element, 'input[name=tags][value=smes]');
      await click(element, '#involvedInPreparation');
      const saved = oneEvent(element, 'oc-saved');
      await click(element, '[part=forward]');
      expect(((await saved) as CustomEvent<{ act: string }>).detail.act).to.equal('added');
      await element.updateComplete;
      expect(sent('addMembership').map(({ body }) => body)).to.deep.equal([
        {
          partnershipId: partnership.id,
          organisationId: organisations[0]!.id,
          category: 'B2',
          role: 'voting_member',
          voting: true,
          seats: 2,
          mandate: { act: 'Nota prot. 7', date: '2026-11-02' },
          tags: ['smes'],
          representsOrganisationIds: [],
          involvedInPreparation: true,
          validFrom: '2026-12-01',
        },
      ]);
      expect(sent('addMembership')[0]?.headers.get('Authorization')).to.equal('Bearer segreto');
      expect(focused(element)).to.equal('said');
      expect(text(element, '#said')).to.match(/^Adesione aggiunta/);
      expect(await violations(element)).to.deep.equal([]);
      await click(element, '[part=another]');
      expect(text(element, '[part=forward]')).to.equal('Aggiungi come bozza');
      expect(one<HTMLInputElement>(element, '#organisationId').value).to.equal('');
    });

    it('names what is missing, and leads to it', async () => {
      const element = await show();
      await write(element, '#seats', 'due');
      await write(element, '#validFrom', '2026-12-01');
      await write(element, '#validTo', '2026-11-01');
      await write(element, '#mandate-designatedBy', 'La giunta');
      await click(element, '[part=forward]');
      expect(focused(element)).to.equal('error-summary');
      expect(summary(element)).to.deep.equal([
        'Organizzazione: Scegli un’organizzazione dall’elenco.',
        'Categoria di partner: Scegli una risposta.',
        'Ruolo: Scegli una risposta.',
        'Numero di seggi: Qui serve un numero: usa solo cifre.',
        'Atto: Compila questo campo.',
        'Ultimo giorno: L’ultimo giorno viene prima del primo: correggi una delle due date.',
      ]);
      await click(element, '#error-summary a');
      expect(focused(element)).to.equal('organisationId');
      expect(one<HTMLInputElement>(element, '#seats').value).to.equal('due');
      expect(sent('addMembership')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('offers the categories of the scheme of the partnership, with the words of the law', async () => {
      const categories = (element: OcMembershipForm) =>
        all<HTMLInputElement>(element, 'input[name=category]').map(({ value }) => value);
      const element = await show();
      expect(categories(element)).to.contain('D').and.not.contain('A2').and.not.contain('E1');
      expect(text(element, '#category-5-description')).to.match(/^Camere di commercio e associazioni/);
      answering({ showPartnershipRecord: { ...partnership, categoryScheme: 'ECCP-2014' } });
      expect(categories(await show()))
        .to.contain('A2')
        .and.not.contain('D');
      answering({ showProgramme: { ...programme, level: 'cooperation' } });
      expect(categories(await show()).some((code) => code.startsWith('E'))).to.equal(true);
    });
  });

  describe('the vote (I8)', () => {
    it('follows the role in a committee of 2021-2027, and says why', async () => {
      const element = await show();
      expect(text(element, '#voting-hint')).to.match(/art\. 39, paragrafo 1/);
      await write(element, '#role', 'chair');
      expect(vote(element)).to.equal('yes');
      await write(element, '#role', 'observer');
      expect(text(element, '#voting')).to.equal('Chi ha questo ruolo siede senza voto.');
      await write(element, '#role', 'voting_member');
      expect(vote(element)).to.equal('yes');
    });

    it('chosen against the rule stays when the role changes', async () => {
      const element = await show();
      await write(element, '#role', 'chair');
      await click(element, 'input[name=voting][value=no]');
      await write(element, '#role', 'vice_chair');
      expect(vote(element)).to.equal('no');
    });

    it('is not given where the law gives none', async () => {
      answering({ showProgramme: { ...programme, cycle: '2014-2020' } });
      const element = await show();
      await write(element, '#role', 'voting_member');
      expect(vote(element)).to.equal('no');
      expect(text(element, '#voting-hint')).to.match(/non dà il voto/);
    });
  });

  describe('the search for an organisation', () => {
    it('is walked by keyboard: arrows, Enter, Escape', async () => {
      const element = await show();
      const input = one<HTMLInputElement>(element, '#organisationId');
      input.focus();
      await sendKeys({ type: 'camere' });
      await appears(element, '#organisationId-list [role=option]');
      expect(input.getAttribute('aria-expanded')).to.equal('true');
      expect(text(element, '.combobox [role=status]')).to.equal('3 organizzazioni trovate');
      expect(await violations(element)).to.deep.equal([]);
      await sendKeys({ press: 'ArrowUp' });
      await element.updateComplete;
      expect(input.getAttribute('aria-activedescendant')).to.equal('organisationId-option-2');
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(input.getAttribute('aria-activedescendant')).to.equal('organisationId-option-0');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(input.value).to.equal(organisations[0]!.legalName);
      expect(text(element, '.combobox [role=status]')).to.equal(`Scelta: ${organisations[0]!.legalName}`);
      expect(sent('searchOrganisations').map(({ url }) => new URL(url).searchParams.get('q'))).to.deep.equal([
        'camere',
      ]);
      expect(summary(element), 'Enter chooses, it does not send').to.deep.equal([]);
    });

    it('leads to where an organisation is registered, when none is found', async () => {
      const page = { partnership: partnership.id, 'registration-page': '/#adesione' };
      const element = await show(page);
      await write(element, '#organisationId', 'camere');
      await appears(element, '#organisationId-list [role=option]');
      expect(all(element, '[part=registration-page]')).to.deep.equal([]);
      answering({ searchOrganisations: { items: [], limit: 8 } });
      await write(element, '#organisationId', 'nessuna');
      await appears(element, '[part=registration-page]');
      const link = one<HTMLAnchorElement>(element, '[part=registration-page]');
      expect(link.href).to.equal(`${location.origin}/#adesione`);
      expect(link.target, 'what was typed stays in this tab').to.equal('_blank');
      expect(await violations(element)).to.deep.equal([]);
      const without = await show();
      await write(without, '#organisationId', 'nessuna');
      await waitUntil(() => text(without, '.combobox [role=status]').startsWith('Nessuna organizzazione'));
      expect(all(without, '[part=registration-page]')).to.deep.equal([]);
      const wrong = await show({ ...page, 'registration-page': 'javascript:alert(1)' });
      expect(text(wrong, '[part=misconfigured]')).to.contain('registration-page');
    });

    it('says when nothing is found, and when it failed', async () => {
      answering({ searchOrganisations: { items: [], limit: 8 } });
      const element = await show();
      await write(element, '#organisationId', 'nessuna');
      await waitUntil(() => text(element, '.combobox [role=status]').startsWith('Nessuna organizzazione'));
      answering({ searchOrganisations: problem(501) });
      await write(element, '#organisationId', 'altra');
      await waitUntil(() => text(element, '.combobox [role=status]').startsWith('La ricerca non è riuscita'));
    });

    it('forgets what was chosen when the words change', async () => {
      const element = await show();
      await chooseOrganisation(element);
      await write(element, '#organisationId', 'Unione x');
      await click(element, '[part=forward]');
      expect(summary(element)[0]).to.match(/^Organizzazione/);
    });
  });

  describe('a seat that is there', () => {
    it('sends only what changes, on the version that was seen', async () => {
      const element = await show(amend);
      expect(text(element, '.about')).to.contain('Bozza');
      expect(await violations(element)).to.deep.equal([]);
      await write(element, '#mandate-date', '');
      await write(element, '#seats', '3');
      await click(element, '.chosen button');
      await click(element, '[part=forward]');
      await appears(element, '#said');
      const [call] = sent('amendMembership');
      expect(call?.body).to.deep.equal({
        seats: 3,
        mandate: { date: null },
        representsOrganisationIds: [],
      });
      expect(call?.headers.get('If-Match')).to.contain('3');
      expect(text(element, '#said')).to.equal('Modifiche salvate.');
    });

    it('takes the mandate away as a whole, and says the vote with the role', async () => {
      const element = await show(amend);
      for (const part of ['act', 'date', 'designatedBy']) await write(element, `#mandate-${part}`, '');
      await write(element, '#role', 'observer');
      await click(element, '[part=forward]');
      await appears(element, '#said');
      expect(sent('amendMembership')[0]?.body).to.deep.equal({
        role: 'observer',
        voting: false,
        mandate: null,
      });
    });

    it('says the vote with another role even when it stays the same', async () => {
      const element = await show(amend);
      await write(element, '#role', 'vice_chair');
      await click(element, '[part=forward]');
      await appears(element, '#said');
      expect(sent('amendMembership')[0]?.body).to.deep.equal({ role: 'vice_chair', voting: true });
    });

    it('sends nothing when nothing changed', async () => {
      const element = await show(amend);
      await click(element, '[part=forward]');
      expect(text(element, '#said')).to.match(/^Non hai cambiato nulla/);
      expect(sent('amendMembership')).to.deep.equal([]);
    });

    it('adds organisations that it represents, by name', async () => {
      const element = await show(amend);
      expect(text(element, '.chosen')).to.contain(organisations[1]!.legalName);
      await write(element, '#representsOrganisationIds', 'associazione');
      await appears(element, '#representsOrganisationIds-list [role=option]');
      await click(element, '#representsOrganisationIds-option-2');
      expect(all(element, '.chosen li').length).to.equal(2);
      await click(element, '[part=forward]');
      await appears(element, '#said');
      expect(sent('amendMembership')[0]?.body).to.deep.equal({
        representsOrganisationIds: [organisations[1]!.id, organisations[2]!.id],
      });
    });

    for (const [pointer, question, code, message] of [
      ['/role', 'Ruolo', 'chair_taken', 'La presidenza è già di «Regione»: concludi prima quella.'],
      ['/category', 'Categoria di partner', 'category_not_in_scheme', 'Scegli una categoria di quella.'],
    ] as const)
      it(`shows ${code} at its question, with the remedy, and keeps what was typed`, async () => {
        answering({ amendMembership: refused(pointer, code, message) });
        const element = await show(amend);
        await write(element, '#role', 'chair');
        await click(element, '[part=forward]');
        await appears(element, '#error-summary');
        expect(focused(element)).to.equal('error-summary');
        expect(summary(element)).to.deep.equal([`${question}: ${message}`]);
        expect(one<HTMLSelectElement>(element, '#role').value).to.equal('chair');
      });

    it('shows an overlap at the first day of a new seat', async () => {
      answering({
        addMembership: refused('/validFrom', 'seat_overlaps', 'Ha già un posto: cambia i giorni.'),
      });
      const element = await show();
      await chooseOrganisation(element);
      await click(element, 'input[name=category][value=B2]');
      await write(element, '#role', 'observer');
      await click(element, '[part=forward]');
      await appears(element, '#validFrom-error');
      expect(summary(element)).to.deep.equal(['Primo giorno: Ha già un posto: cambia i giorni.']);
    });

    it('explains that someone else was first, and goes on with both', async () => {
      let read = 0;
      answering({
        amendMembership: stale,
        showMembership: () => (read++ === 0 ? draft : changedMeanwhile),
      });
      const element = await show(amend);
      await write(element, '#role', 'observer');
      await write(element, '#seats', '4');
      await click(element, '[part=forward]');
      await appears(element, '[part=take]');
      expect(focused(element)).to.equal('failure');
      expect(text(element, '#failure')).to.contain(
        'Ruolo Prima: Componente con voto Ora: Vicepresidenza Tu hai scritto: Osservatore',
      );
      expect(text(element, '#failure')).to.contain('Atto Prima: Nota prot. 1234 Ora: Nota prot. 1300');
      expect(one<HTMLInputElement>(element, '#seats').value).to.equal('4');
      expect(await violations(element)).to.deep.equal([]);
      await click(element, '[part=take]');
      await element.updateComplete;
      expect(focused(element)).to.equal('said');
      expect(one<HTMLSelectElement>(element, '#role').value).to.equal('observer');
      expect(one<HTMLInputElement>(element, '#seats').value).to.equal('4');
      expect(one<HTMLInputElement>(element, '#mandate-act').value).to.equal('Nota prot. 1300');
      answering({});
      await click(element, '[part=forward]');
      await waitUntil(() => text(element, '#said') === 'Modifiche salvate.');
      const call = sent('amendMembership').at(-1);
      expect(call?.headers.get('If-Match')).to.contain('5');
      expect(call?.body).to.deep.equal({ role: 'observer', voting: false, seats: 4 });
    });

    it('repeats the same change after a failure', async () => {
      answering({ amendMembership: problem(501) });
      const element = await show(amend);
      await write(element, '#seats', '4');
      await click(element, '[part=forward]');
      await appears(element, '[part=retry]');
      expect(text(element, '#failure')).to.match(/Ciò che hai scritto è ancora qui/);
      const again = oneEvent(element, 'oc-error');
      await click(element, '[part=retry]');
      await again;
      const keys = sent('amendMembership').map(({ headers }) => headers.get('Idempotency-Key'));
      expect(keys.length).to.equal(2);
      expect(new Set(keys).size).to.equal(1);
    });
  });

  describe('validation and end', () => {
    it('validates and publishes a draft, once its changes are saved', async () => {
      const element = await show(amend);
      await write(element, '#seats', '2');
      expect(one(element, '[part=validate]').getAttribute('aria-disabled')).to.equal('true');
      await click(element, '[part=validate]');
      expect(sent('validateMembership')).to.deep.equal([]);
      await click(element, '[part=forward]');
      await appears(element, '#said');
      await click(element, '[part=validate]');
      await waitUntil(() => text(element, '#said') === 'Adesione convalidata e pubblicata.');
      expect(sent('validateMembership')[0]?.headers.get('If-Match')).to.contain('4');
      expect(all(element, '[part=end]').length).to.equal(1);
    });

    it('says that no act designates who sits there, and names the button after it', async () => {
      const { mandate, ...without } = draft;
      expect(mandate).not.to.equal(undefined);
      answering({ showMembership: without });
      const element = await show(amend);
      expect(text(element, '[part=no-mandate]')).to.contain('Manca l’atto di designazione');
      const button = one(element, '[part=validate]');
      expect(text(element, '[part=validate]')).to.equal('Convalida senza atto');
      expect(button.getAttribute('aria-describedby')).to.equal('no-mandate validate-text');
    });

    it('promises no publication while the partnership is a draft', async () => {
      answering({ showPartnershipRecord: { ...partnership, status: 'draft' } });
      const element = await show(amend);
      expect(text(element, '[part=validate]')).to.equal('Convalida');
      expect(text(element, '#validate-text')).to.contain('sarà pubblica quando pubblichi il partenariato');
      await click(element, '[part=validate]');
      await appears(element, '#said');
      expect(text(element, '#said')).to.equal('Adesione convalidata: sarà pubblica con il partenariato.');
    });

    it('ends a published seat with a day and a reason', async () => {
      answering({ showMembership: published });
      const element = await show(amend);
      await click(element, '[part=end]');
      expect(focused(element)).to.equal('error-summary');
      expect(summary(element)).to.deep.equal([
        'Ultimo giorno: Compila questo campo.',
        'Motivo: Compila questo campo.',
      ]);
      await write(element, '#end-validTo', '2026-11-30');
      await write(element, '#end-endReason', 'Rinnovo della giunta');
      expect(await violations(element)).to.deep.equal([]);
      await click(element, '[part=end]');
      await waitUntil(() => text(element, '#said') === 'Adesione conclusa.');
      expect(sent('endMembership')[0]?.body).to.deep.equal({
        validTo: '2026-11-30',
        endReason: 'Rinnovo della giunta',
      });
    });

    it('tells who may not what to do, and keeps what was typed', async () => {
      answering({ showMembership: published, endMembership: problem(403) });
      const element = await show(amend);
      await write(element, '#end-validTo', '2026-11-30');
      await write(element, '#end-endReason', 'Rinnovo della giunta');
      await click(element, '[part=end]');
      await appears(element, '#failure');
      expect(text(element, '#failure')).to.match(/Il tuo ruolo non permette/);
      expect(one<HTMLTextAreaElement>(element, '#end-endReason').value).to.equal('Rinnovo della giunta');
    });
  });

  describe('states', () => {
    it('asks to sign in when there is no token, and asks the API nothing', async () => {
      const element = await show({ partnership: partnership.id }, '');
      expect(element.state).to.equal('idle');
      expect(requests).to.deep.equal([]);
    });

    it('keeps what was typed when another token is given', async () => {
      const element = await show(amend);
      await write(element, '#seats', '9');
      const ready = oneEvent(element, 'oc-ready');
      element.auth = 'altro';
      await ready;
      await element.updateComplete;
      expect(one<HTMLInputElement>(element, '#seats').value).to.equal('9');
    });

    it('is empty, partial, in error, stale, misconfigured', async () => {
      answering({ showPartnershipRecord: problem(404) });
      expect((await show()).state).to.equal('empty');
      answering({ showProgramme: problem(404) });
      const partial = await show();
      expect(partial.state).to.equal('partial');
      expect(plain(rootOf(partial).textContent)).to.contain('il servizio controllerà la categoria');
      answering({ showPartnershipRecord: problem(403) });
      const forbidden = await show();
      expect(forbidden.state).to.equal('error');
      expect(text(forbidden, '[part=error]')).to.match(/Il tuo ruolo non permette/);
      expect((await show({ partnership: '42' })).state).to.equal('misconfigured');
      expect((await show({})).state).to.equal('misconfigured');
      answering();
      const element = await show();
      await write(element, '#seats', '5');
      answering({ showPartnershipRecord: problem(501) });
      await element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(one<HTMLInputElement>(element, '#seats').value).to.equal('5');
    });

    it('changes nothing of an archived partnership or a rejected seat', async () => {
      answering({ showPartnershipRecord: { ...partnership, status: 'archived' } });
      expect(all(await show(), 'form')).to.deep.equal([]);
      answering({ showMembership: { ...draft, status: 'rejected' } });
      expect(text(await show(amend), '.notice')).to.match(/chiusa/);
    });
  });

  describe('for a role that may not do everything', () => {
    it('shows an auditor the seat, and that one may only read', async () => {
      answering({ showOwnAccess: accessOf('auditor') });
      const element = await show(amend);
      expect(all(element, 'form, button')).to.deep.equal([]);
      expect(text(element, '#step-title')).to.equal('Adesione');
      expect(text(element, '[part=read-only]')).to.match(/^Il tuo ruolo permette solo di leggere/);
      expect(text(element, '[part=answers]'))
        .to.contain('Nota prot. 1234')
        .and.contain('Componente con voto')
        .and.contain('1 ottobre 2026')
        .and.contain(organisations[1]!.legalName);
      expect(await violations(element)).to.deep.equal([]);
      expect(all(await show(), 'form, button'), 'nor adds one').to.deep.equal([]);
    });

    it('lets an editor change a draft, not validate it, and leaves a public seat to others', async () => {
      answering({ showOwnAccess: accessOf('authority_editor') });
      const element = await show(amend);
      expect(all(element, '[part=forward]')).to.have.length(1);
      expect(all(element, '[part=validate], [part=end]')).to.deep.equal([]);
      answering({ showOwnAccess: accessOf('authority_editor'), showMembership: published });
      const open = await show(amend);
      expect(all(open, 'form, button')).to.deep.equal([]);
      expect(text(open, '[part=not-yours]')).to.equal('Questa adesione è pubblica: la cambia chi convalida.');
    });

    it('offers a validator both', async () => {
      const element = await show(amend);
      expect(all(element, '[part=forward], [part=validate]')).to.have.length(2);
      answering({ showMembership: published });
      expect(all(await show(amend), '[part=forward], [part=end]')).to.have.length(2);
    });
  });

  it('speaks five languages', async () => {
    for (const [lang, words] of Object.entries({ it: italian, en, de, fr, sl }))
      expect(text(await show({ partnership: partnership.id, lang }), '#step-title'), lang).to.equal(
        words.addTitle,
      );
  });

  it('fits in 320 pixels and has no inline style', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show({ ...amend, lang: 'de' });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(all(element, '[style], style')).to.deep.equal([]);
  });
});
