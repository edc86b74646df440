import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/organisation-desk.ts';
import type { OcOrganisationDesk } from '../../../packages/components/src/registry/organisation-desk/organisation-desk.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import { stale } from '../../../stories/registry/membership-form.data.ts';
import {
  alone,
  gone,
  network,
  organisationDeskAnswers,
  seatsOfNetwork,
  suspended,
  taken,
  trader,
} from '../../../stories/registry/organisation-desk.data.ts';
import { accessOf } from '../../../stories/registry/own-access.data.ts';
import { committee, former } from '../../../stories/registry/partnership-desk.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...organisationDeskAnswers, ...answers });
};

/** Waits until something is there. */
const until = async (what: () => unknown, name = String(what)): Promise<void> => {
  const end = Date.now() + 6000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`Never: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const there = async (element: OcOrganisationDesk, selector: string): Promise<void> => {
  await until(() => rootOf(element).querySelector(selector), selector);
  await element.updateComplete;
};

const pages = { 'organisation-page': '/partner?id={id}', 'partnership-page': '/partenariato?id={id}' };

const place = async (
  attributes: Readonly<Record<string, string>> = {},
  auth: string | undefined = 'segreto',
): Promise<OcOrganisationDesk> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-organisation-desk') as OcOrganisationDesk;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...pages, ...attributes }))
    element.setAttribute(name, value);
  element.auth = auth;
  wrapper.prepend(element);
  return element;
};
const show = async (
  attributes: Readonly<Record<string, string>> = {},
  selector = '.item',
): Promise<OcOrganisationDesk> => {
  const element = await place(attributes);
  await there(element, selector);
  return element;
};

const press = async (element: OcOrganisationDesk, selector: string): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};
/** Opens an organisation, and the form of an act. */
const begin = async (act: string, record: string): Promise<OcOrganisationDesk> => {
  const element = await show({ record }, `#${act}`);
  await press(element, `#${act}`);
  await there(element, '.acting');
  return element;
};
const write = async (element: OcOrganisationDesk, id: string, value: string): Promise<void> => {
  const control = one<HTMLInputElement>(element, `#${id}`);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
};
const forward = (element: OcOrganisationDesk): Promise<void> => press(element, '.acting [part=forward]');
const summary = (element: OcOrganisationDesk): string[] =>
  all(element, '#error-summary a').map(({ textContent }) => plain(textContent));
const sent = (operation: string) => requests.filter((request) => request.operation === operation);
const bodies = (operation: string) => sent(operation).map(({ body }) => body);
const focused = (element: OcOrganisationDesk): string => rootOf(element).activeElement?.id ?? '';
const done = async (element: OcOrganisationDesk, words: RegExp): Promise<void> => {
  await until(() => words.test(text(element, '#outcome')), String(words));
  await until(() => focused(element) === 'outcome', 'focus on the outcome');
};
const reason = 'Ente soppresso con la legge regionale n. 3.';

beforeEach(() => answering());
afterEach(async () => {
  restore();
  await setViewport({ width: 1024, height: 800 });
});

describe('<oc-organisation-desk>', () => {
  describe('the list', () => {
    it('shows organisations in any state, with the whole tax code and the seats that are not over', async () => {
      const element = await show();
      expect(element.state).to.equal('ready');
      const items = all(element, '.item').map(({ textContent }) => plain(textContent));
      expect(items).to.have.length(5);
      expect(items[0]).to.contain('Pubblicata').and.contain('2 adesioni aperte').and.contain('Lecce');
      expect(items[2]).to.contain('Sospesa');
      expect(items[3]).to.contain('Archiviata');
      expect(items[4]).to.contain(trader.taxCode!);
      expect(text(element, '[part=count]')).to.equal('5 organizzazioni');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is narrowed by words or a whole code, state, category and territory', async () => {
      const element = await show();
      const asked = () => new URL(sent('searchOrganisationRecords').at(-1)!.url).searchParams;
      expect([asked().get('sort'), asked().get('limit')]).to.deep.equal(['legalName', '20']);
      await write(element, 'state', 'public');
      await until(() => asked().getAll('status').join() === 'published,validated');
      await write(element, 'category', 'B');
      await until(() => asked().get('category') === 'B');
      await write(element, 'territory', 'ITF4');
      await until(() => asked().get('territory') === 'ITF4');
      one<HTMLInputElement>(element, '#q').value = ` ${network.taxCode} `;
      answering({ searchOrganisationRecords: { items: [], limit: 20 } });
      await press(element, '#q');
      await until(() => asked().get('q') === network.taxCode);
      // By words the answer has its own order.
      expect(asked().get('sort')).to.equal(null);
      await there(element, '[part=empty]');
      expect(text(element, '[part=empty]')).to.equal(
        'Nessuna organizzazione con questi filtri. Scegline altri.',
      );
      expect(element.state).to.equal('empty');
    });

    it('shows twenty at a time, goes on at the first of the next, and says when they do not come', async () => {
      const items = Array.from({ length: 23 }, (_, at) => ({
        ...alone,
        id: `${alone.id.slice(0, -2)}${String(at + 10)}`,
        legalName: `Ente ${at}`,
      }));
      let fails = true;
      answering({
        searchOrganisationRecords: (url) => {
          if (!url.searchParams.has('cursor'))
            return { items: items.slice(0, 20), limit: 20, nextCursor: 'abc' };
          return fails ? problem(501) : { items: items.slice(20), limit: 20 };
        },
      });
      const element = await show();
      expect(all(element, '.item')).to.have.length(20);
      expect(text(element, '[part=count]')).to.equal('Le prime 20');
      await press(element, '[part=more]');
      await until(() => /non sono arrivate/.test(text(element, '.problem')));
      fails = false;
      await press(element, '[part=more]');
      await until(() => focused(element) === `open-${items[20]!.id}`);
      expect(all(element, '.item')).to.have.length(23);
      expect(all(element, '[part=more]')).to.deep.equal([]);
    });

    it('opens an organisation, tells the page where it is, and comes back to its place', async () => {
      const element = await show();
      const told = oneEvent(element, 'oc-show');
      await press(element, `#open-${network.id}`);
      const { detail } = (await told) as CustomEvent<object>;
      expect(detail).to.deep.equal({ record: network.id, section: null });
      await until(() => focused(element) === 'record-title');
      await press(element, '.back button');
      await until(() => focused(element) === `open-${network.id}`);
    });
  });

  describe('one organisation', () => {
    it('shows its facts, its state, and its public page while it has one', async () => {
      const element = await show({ record: network.id }, '[part=card]');
      const card = text(element, '[part=card]');
      expect(card).to.contain(network.taxCode!).and.contain('Puglia').and.contain('1 marzo 2027');
      expect(card).to.contain('https://vecchio.esempio.it');
      expect(one<HTMLAnchorElement>(element, '[part=public-page]').href).to.equal(
        `${location.origin}/partner?id=${network.id}`,
      );
      expect(all(element, '[part=steps] button').map(({ id }) => id)).to.deep.equal(['suspend', 'archive']);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('shows the tax code of a person to who keeps it', async () => {
      const element = await show({ record: trader.id }, '[part=card]');
      expect(text(element, '[part=card]')).to.contain(trader.taxCode!);
    });

    it('offers what its state allows', async () => {
      const element = await show({ record: suspended.id }, '[part=steps]');
      expect(all(element, '[part=steps] button').map(({ id }) => id)).to.deep.equal(['restore', 'archive']);
      expect(all(element, '[part=public-page]')).to.deep.equal([]);
      const closed = await show({ record: gone.id }, '[part=closed]');
      expect(text(closed, '[part=closed]')).to.match(/non cambia più/);
      expect(all(closed, '[part=steps], #amend')).to.deep.equal([]);
    });

    it('lists its seats, those that are not over first, and tells of those that others keep', async () => {
      const element = await show({ record: network.id, section: 'seats' }, '[part=group]');
      expect(new URL(sent('searchMemberships')[0]!.url).searchParams.get('organisation')).to.equal(
        network.id,
      );
      const groups = all(element, '[part=group]').map(({ textContent }) => plain(textContent));
      expect(groups[0]).to.contain('Aperte').and.contain(committee.title);
      expect(groups[1]).to.contain(former.title).and.contain('Fine del ciclo.');
      expect(text(element, '[part=elsewhere]')).to.equal(
        'Un’altra adesione aperta è in un partenariato che non gestisci.',
      );
      const link = one<HTMLAnchorElement>(element, '[part=group] a');
      expect(link.href).to.equal(`${location.origin}/partenariato?id=${committee.id}`);
      const told = oneEvent(element, 'oc-open');
      element.addEventListener('oc-open', (event) => event.preventDefault());
      link.click();
      expect(((await told) as CustomEvent<object>).detail).to.deep.equal({ partnershipId: committee.id });
      expect(await violations(element)).to.deep.equal([]);
    });

    it('tells its history so that a person reads it: when, by whom, why, before and after', async () => {
      const element = await show({ record: network.id, section: 'history' }, '[part=event]');
      const events = all(element, '[part=event]').map(({ textContent }) => plain(textContent));
      expect(events).to.have.length(4);
      expect(events[0]).to.match(/^Pubblicata 20 novembre 2026.*15:05 · dall’autorità · officer-7/);
      expect(events[0]).to.contain('Motivo: Verifica conclusa senza rilievi.');
      expect(events[1])
        .to.match(/^Sospesa/)
        .and.not.contain('Stato');
      expect(events[2]).to.contain('dall’organizzazione');
      expect(events[2]).to.contain(
        'Sito web Prima: https://prima.esempio.it → Dopo: https://vecchio.esempio.it',
      );
      expect(events[2]).to.contain('Provincia Prima: ITF43 → Dopo: Lecce');
      expect(events[2]).to.contain('Telefono Prima: non indicato → Dopo: +39 0832 000000');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('has no history while nothing of it was public', async () => {
      answering({ showOrganisationHistory: problem(404) });
      const element = await show({ record: network.id, section: 'history' }, '[part=empty]');
      expect(text(element, '[part=empty]')).to.equal('Nessuno stato pubblico è ancora registrato.');
    });
  });

  describe('a correction', () => {
    it('begins with what is known, sends what changed on the version that was read, and nothing else', async () => {
      const element = await begin('amend', network.id);
      expect(focused(element)).to.equal('act-title');
      expect(one<HTMLInputElement>(element, '#taxCode').value).to.equal(network.taxCode);
      expect(one<HTMLSelectElement>(element, '#registeredOffice-nuts3').value).to.equal('ITF45');
      expect(await violations(element)).to.deep.equal([]);
      await forward(element);
      await there(element, '#failure');
      expect(text(element, '#failure')).to.equal('Non hai cambiato nulla.');
      await write(element, 'website', 'https://nuovo.esempio.it');
      await write(element, 'email', '');
      await write(element, 'membersRepresented', '1200');
      answering({ showOrganisationRecord: { ...network, version: 5, website: 'https://nuovo.esempio.it' } });
      await forward(element);
      await done(element, new RegExp(`${network.legalName}: correzioni salvate`));
      const [amendment] = sent('amendOrganisation');
      expect(amendment?.body).to.deep.equal({
        website: 'https://nuovo.esempio.it',
        email: null,
        membersRepresented: 1200,
      });
      expect(amendment?.headers.get('If-Match')).to.match(/4/);
      await until(() => text(element, '[part=card]').includes('https://nuovo.esempio.it'));
    });

    it('takes the last tag and territory away, and a box that is unticked', async () => {
      const small = { ...network, tags: ['environmental' as const], smallLocalAuthority: true };
      answering({ showOrganisationRecord: small });
      const element = await begin('amend', network.id);
      one(element, 'input[name=tags][value=environmental]').click();
      one(element, 'input[name=smallLocalAuthority]').click();
      await press(element, '.chosen button');
      await until(() => focused(element) === 'coverageNuts');
      await forward(element);
      await done(element, /correzioni salvate/);
      expect(bodies('amendOrganisation')).to.deep.equal([
        { tags: [], coverageNuts: [], smallLocalAuthority: false },
      ]);
    });

    it('finds a territory among all by keyboard; the country and parts of it exclude each other', async () => {
      const element = await begin('amend', network.id);
      const choose = async (words: string) => {
        one(element, '#coverageNuts').focus();
        await sendKeys({ type: words });
        await there(element, '#coverageNuts-list [role=option]');
        await sendKeys({ press: 'ArrowDown' });
        await sendKeys({ press: 'Enter' });
      };
      const chosen = () =>
        all(element, '.chosen span')
          .map(({ textContent }) => plain(textContent))
          .join();
      await choose('lecce');
      await until(() => chosen() === 'Puglia,Lecce', chosen());
      await choose('italia');
      await until(() => chosen() === 'Italia', chosen());
      await choose('basilic');
      await until(() => chosen() === 'Basilicata', chosen());
      await forward(element);
      await done(element, /correzioni salvate/);
      expect(bodies('amendOrganisation')).to.deep.equal([{ coverageNuts: ['ITF5'] }]);
    });

    it('names what is wrong next to the field, and leads to it', async () => {
      const element = await begin('amend', network.id);
      await write(element, 'legalName', '');
      await write(element, 'taxCode', '8000519075');
      await write(element, 'website', 'esempio');
      await forward(element);
      expect(focused(element)).to.equal('error-summary');
      expect(summary(element).map((line) => line.split(':')[0])).to.deep.equal([
        'Denominazione',
        'Codice fiscale',
        'Sito web',
      ]);
      expect(one(element, '#taxCode').getAttribute('aria-invalid')).to.equal('true');
      expect(await violations(element)).to.deep.equal([]);
      await press(element, '#error-summary li:nth-child(2) a');
      expect(focused(element)).to.equal('taxCode');
      expect(sent('amendOrganisation')).to.deep.equal([]);
    });

    it('puts the refusal of a code that another has next to it, and loses nothing', async () => {
      answering({ amendOrganisation: taken });
      const element = await begin('amend', network.id);
      await write(element, 'acronym', 'RETE');
      await forward(element);
      await until(() => focused(element) === 'error-summary');
      expect(summary(element)).to.deep.equal([
        'Codice fiscale: Un’altra organizzazione ha già questo codice.',
      ]);
      expect(one<HTMLInputElement>(element, '#acronym').value).to.equal('RETE');
      answering();
      await forward(element);
      await done(element, /correzioni salvate/);
      const keys = sent('amendOrganisation').map(({ headers }) => headers.get('Idempotency-Key'));
      expect(keys).to.have.length(1);
    });

    it('says what someone else has changed meanwhile, keeps what was typed, and goes out on their version', async () => {
      const element = await begin('amend', network.id);
      await write(element, 'website', 'https://nuovo.esempio.it');
      answering({
        amendOrganisation: stale,
        showOrganisationRecord: { ...network, version: 5, acronym: 'RPI', coverageNuts: ['ITF5'] },
      });
      await forward(element);
      await until(() => focused(element) === 'failure');
      await until(() => /RPI/.test(text(element, '#failure')));
      expect(text(element, '#failure')).to.match(/^È cambiata mentre la guardavi/);
      expect(all(element, '#failure li').map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Sigla: RPI',
        'Territori: Basilicata',
      ]);
      expect(one<HTMLInputElement>(element, '#website').value).to.equal('https://nuovo.esempio.it');
      expect(one<HTMLInputElement>(element, '#acronym').value).to.equal('RPI');
      answering();
      await forward(element);
      await done(element, /correzioni salvate/);
      const [amendment] = sent('amendOrganisation');
      expect(amendment?.headers.get('If-Match')).to.match(/5/);
      expect(amendment?.body).to.deep.equal({ website: 'https://nuovo.esempio.it' });
    });

    it('asks of an office abroad neither a province nor an Italian postcode', async () => {
      const registeredOffice = { municipality: 'Ljubljana', country: 'SI' };
      answering({ showOrganisationRecord: { ...network, registeredOffice } });
      const element = await begin('amend', network.id);
      expect(all(element, '#registeredOffice-nuts3, #registeredOffice-postcode')).to.deep.equal([]);
      await write(element, 'registeredOffice-municipality', 'Maribor');
      await forward(element);
      await done(element, /correzioni salvate/);
      expect(bodies('amendOrganisation')).to.deep.equal([{ registeredOffice: { municipality: 'Maribor' } }]);
    });
  });

  describe('its life', () => {
    it('is suspended for a reason, once what goes with it has been said', async () => {
      const element = await begin('suspend', network.id);
      expect(text(element, '.acting [part=seats]')).to.contain('le sue 2 adesioni');
      await forward(element);
      expect(summary(element)).to.deep.equal(['Motivo: Compila questo campo.']);
      await write(element, 'reason', reason);
      const told = oneEvent(element, 'oc-done');
      await forward(element);
      expect(((await told) as CustomEvent<object>).detail).to.deep.equal({
        act: 'suspend',
        record: network.id,
      });
      await done(element, new RegExp(`${network.legalName}: sospesa`));
      const [suspension] = sent('suspendOrganisation');
      expect(suspension?.body).to.deep.equal({ reason });
      expect(suspension?.headers.get('If-Match')).to.match(/4/);
    });

    it('is restored', async () => {
      const element = await begin('restore', suspended.id);
      await write(element, 'reason', reason);
      await forward(element);
      await done(element, new RegExp(`${suspended.legalName}: di nuovo pubblicata`));
      expect(bodies('restoreOrganisation')).to.deep.equal([{ reason }]);
    });

    it('is not archived while it has seats that are not over: they are named, and nothing is asked', async () => {
      const element = await begin('archive', network.id);
      expect(text(element, '[part=seats]')).to.contain('Ha ancora 2 adesioni aperte');
      expect(all(element, '[part=seats] li').map(({ textContent }) => plain(textContent))).to.deep.equal([
        seatsOfNetwork[0]!.partnershipTitle,
      ]);
      expect(text(element, '[part=seats]')).to.contain('Un’altra adesione aperta');
      expect(all(element, '#reason, [part=forward]')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
      await press(element, '.acting [part=back]');
      await until(() => focused(element) === 'archive');
    });

    it('is archived for good once they are; one that someone added meanwhile is said', async () => {
      const element = await begin('archive', alone.id);
      await write(element, 'reason', reason);
      const message = 'Siede ancora in «Comitato»: concludi prima quell’adesione.';
      answering({
        archiveOrganisation: problem(409, {
          type: 'https://officinecoesione.it/problemi/transition-not-allowed',
          errors: [{ pointer: '', code: 'seat_in_force', message }],
        }),
      });
      await forward(element);
      await until(() => focused(element) === 'failure');
      expect(text(element, '#failure')).to.contain(message);
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal(reason);
      answering();
      await forward(element);
      await done(element, new RegExp(`${alone.legalName}: archiviata`));
    });
  });

  describe('at the door', () => {
    it('asks nothing of the API until someone has signed in', async () => {
      const element = await place({}, '');
      element.auth = undefined;
      await there(element, '[part=signed-out]');
      expect(requests).to.deep.equal([]);
    });

    it('asks to sign in again when the token is no longer taken, and keeps what was typed', async () => {
      const element = await begin('suspend', network.id);
      await write(element, 'reason', reason);
      answering({
        suspendOrganisation: problem(401, {
          type: 'https://officinecoesione.it/problemi/authentication-required',
        }),
      });
      const asked = oneEvent(element, 'oc-sign-in');
      await forward(element);
      await asked;
      await until(() => /Ciò che hai scritto resta/.test(text(element, '#failure')));
      const kept = element.drafts;
      expect(kept).to.deep.equal({ [`suspend ${network.id}`]: { '/reason': reason } });
      answering();
      const other = await show({ record: network.id }, '#suspend');
      other.drafts = kept;
      await press(other, '#suspend');
      await there(other, '#reason');
      expect(one<HTMLTextAreaElement>(other, '#reason').value).to.equal(reason);
    });

    it('says what is not kept by who asks', async () => {
      answering({
        showOrganisationRecord: problem(404, { type: 'https://officinecoesione.it/problemi/not-found' }),
      });
      const element = await show({ record: network.id }, '[part=error]');
      expect(text(element, '[part=error]')).to.match(/^Tra le organizzazioni che gestisci non c’è questa/);
    });

    it('works without the labels of the territories, and says so', async () => {
      answering({ searchTerritories: problem(501) });
      const element = await show({ record: network.id }, '[part=card]');
      expect(element.state).to.equal('partial');
      expect(text(element, '[part=card]')).to.contain('ITF4');
    });

    it('names an attribute that is wrong', async () => {
      for (const [name, value] of [
        ['section', 'membri'],
        ['record', '../altro'],
        ['organisation-page', 'senza identificativo'],
        ['partnership-page', 'senza identificativo'],
      ] as const) {
        const element = await place({ [name]: value });
        await there(element, '[part=misconfigured]');
        expect(text(element, '[part=misconfigured]')).to.contain(name);
      }
    });
  });

  describe('for a role that may not do everything', () => {
    const offered = async (role: 'auditor' | 'authority_editor' | 'authority_validator') => {
      answering({ showOwnAccess: accessOf(role) });
      const element = await show({ record: network.id }, '[part=card]');
      const acts = all(element, '#amend, #suspend, #archive, #restore').map(({ id }) => id);
      return { element, acts };
    };

    it('offers an auditor nothing to do, and says so', async () => {
      const { element, acts } = await offered('auditor');
      expect(acts).to.deep.equal([]);
      expect(text(element, '[part=read-only]')).to.match(/^Il tuo ruolo permette solo di leggere/);
      expect(await violations(element)).to.deep.equal([]);
      expect(all(await show(), '[part=read-only]')).to.have.length(1);
    });

    it('offers corrections to an editor, and the steps of its life to a validator', async () => {
      const editor = await offered('authority_editor');
      expect(editor.acts).to.deep.equal(['amend']);
      expect(all(editor.element, '[part=read-only]')).to.deep.equal([]);
      expect((await offered('authority_validator')).acts).to.deep.equal(['suspend', 'archive', 'amend']);
    });
  });

  it('is walked by keyboard: the arrows move among the tabs, Enter opens one', async () => {
    const element = await show({ record: network.id }, '[part=card]');
    one(element, '#tab-facts').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => focused(element) === 'tab-history');
    await sendKeys({ press: 'Enter' });
    await there(element, '[part=event]');
    expect(element.section).to.equal('history');
  });

  for (const language of ['en', 'de', 'fr', 'sl'])
    it(`speaks ${language}, in 320 pixels too`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await show({ lang: language, record: network.id, section: 'history' }, '[part=event]');
      await until(() => !text(element, '.tabs').includes('Scheda'));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await press(element, '#suspend');
      await there(element, '.acting');
      expect(text(element, '.acting')).to.not.match(/undefined|Sospendi/);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
});
