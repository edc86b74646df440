import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/partnership-desk.ts';
import type { OcPartnershipDesk } from '../../../packages/components/src/registry/partnership-desk/partnership-desk.ts';
import { answerWith, apiBase, pending, problem, requests, type Answers } from '../../../stories/api.ts';
import { accessOf } from '../../../stories/registry/own-access.data.ts';
import {
  committee,
  declaration,
  deskAnswers,
  former,
  newborn,
  notice,
  overtaken,
  paper,
  person,
  ready,
  seats,
  sitting,
  waiting,
} from '../../../stories/registry/partnership-desk.data.ts';
import { programme } from '../../../stories/registry/membership-form.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...deskAnswers, ...answers });
};

/** Waits until something is there. */
const until = async (what: () => unknown, name = String(what)): Promise<void> => {
  const end = Date.now() + 6000;
  while (!what()) {
    if (Date.now() > end) throw new Error(`Never: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const there = async (element: OcPartnershipDesk, selector: string): Promise<void> => {
  await until(() => rootOf(element).querySelector(selector), selector);
  await element.updateComplete;
};

const place = async (
  attributes: Readonly<Record<string, string>> = {},
  auth: string | undefined = 'segreto',
): Promise<OcPartnershipDesk> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-partnership-desk') as OcPartnershipDesk;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.auth = auth;
  wrapper.prepend(element);
  return element;
};
const show = async (
  attributes: Readonly<Record<string, string>> = {},
  selector = '.item',
): Promise<OcPartnershipDesk> => {
  const element = await place(attributes);
  await there(element, selector);
  return element;
};
const at = (section: string, selector?: string, record = committee.id) =>
  show({ record, section }, selector ?? '[role=tabpanel] .item');

const press = async (element: OcPartnershipDesk, selector: string, key = 'Enter'): Promise<void> => {
  one(element, selector).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};
/** Opens the form of an act. */
const begin = async (element: OcPartnershipDesk, selector: string): Promise<void> => {
  await press(element, selector);
  await there(element, '.acting');
};
const write = async (element: OcPartnershipDesk, id: string, value: string): Promise<void> => {
  const control = one<HTMLInputElement>(element, `#${id}`);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
};
const choose = async (element: OcPartnershipDesk, name: string, value: string): Promise<void> => {
  one(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
};
const forward = (element: OcPartnershipDesk): Promise<void> => press(element, '.acting [part=forward]');
const summary = (element: OcPartnershipDesk): string[] =>
  all(element, '#error-summary a').map(({ textContent }) => plain(textContent));
const sent = (operation: string) => requests.filter((request) => request.operation === operation);
const bodies = (operation: string) => sent(operation).map(({ body }) => body);
const focused = (element: OcPartnershipDesk): string => rootOf(element).activeElement?.id ?? '';
const done = async (element: OcPartnershipDesk, words: RegExp): Promise<void> => {
  await until(
    () => words.test(text(element, '#outcome')),
    `${String(words)}: ${text(element, '.root').slice(0, 400)}`,
  );
  await until(() => focused(element) === 'outcome', 'focus on the outcome');
};
const facts = (element: OcPartnershipDesk): string[] =>
  all(element, '.item').map(({ textContent }) => plain(textContent));
const opens = (element: OcPartnershipDesk): string[] =>
  all(element, '.item button[id^=open]').map(({ textContent }) => plain(textContent));

beforeEach(() => answering());
afterEach(async () => {
  restore();
  await setViewport({ width: 1024, height: 800 });
});

describe('<oc-partnership-desk>', () => {
  describe('the list', () => {
    it('shows partnerships in any state, with what waits in them', async () => {
      const element = await show();
      expect(element.state).to.equal('ready');
      expect(opens(element)).to.deep.equal([former.title, committee.title, newborn.title]);
      expect(facts(element)[0]).to.contain('Archiviato').and.not.contain('convalidare');
      expect(facts(element)[1]).to.contain('Pubblicato').and.contain('2 adesioni da convalidare');
      expect(text(element, '[part=count]')).to.equal('3 partenariati');
      expect(requests.every(({ headers }) => headers.get('Authorization') === 'Bearer segreto')).to.equal(
        true,
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is narrowed by words, programme and state', async () => {
      const element = await show();
      const asked = () => new URL(sent('searchPartnershipRecords').at(-1)!.url).searchParams;
      await write(element, 'state', 'public');
      await until(() => asked().getAll('status').join() === 'published,validated');
      await write(element, 'programme', committee.programmeCodes[0]!);
      await until(() => asked().get('programme') === committee.programmeCodes[0]);
      one<HTMLInputElement>(element, '#q').value = ' comitato ';
      answering({ searchPartnershipRecords: { items: [], limit: 200 } });
      await press(element, '#q');
      await until(() => asked().get('q') === 'comitato');
      await there(element, '[part=empty]');
      expect(text(element, '[part=empty]')).to.equal(
        'Nessun partenariato con questi filtri. Scegline altri.',
      );
      expect(element.state).to.equal('empty');
    });

    it('puts the programmes of the last period first, each by title', async () => {
      const [older, other] = [
        { ...programme, code: 'por-abruzzo-1420', title: 'POR Abruzzo', cycle: '2014-2020' as const },
        { ...programme, code: 'pr-basilicata-2127', title: 'PR Basilicata 2021-2027' },
      ];
      answering({ searchProgrammes: { items: [older, programme, other], limit: 200 } });
      const element = await show();
      expect(all(element, '#programme option').map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Tutti i programmi',
        other.title,
        programme.title,
        'POR Abruzzo 2014-2020',
      ]);
      const making = await show({ record: 'new' }, '.acting');
      one(making, '#programmeCodes').focus();
      await sendKeys({ type: '20' });
      await until(() => all(making, '#programmeCodes-list [role=option]').length === 3);
      expect(
        all(making, '#programmeCodes-list [role=option] > :first-child').map(
          ({ textContent }) => textContent,
        ),
      ).to.deep.equal([other.title, programme.title, older.title]);
    });

    it('shows twenty at a time, and goes on at the first of the next', async () => {
      const items = Array.from({ length: 23 }, (_, at) => ({
        ...newborn,
        id: `${newborn.id.slice(0, -2)}${String(at + 10)}`,
        title: `Tavolo ${at}`,
      }));
      answering({ searchPartnershipRecords: { items, limit: 200 } });
      const element = await show();
      expect(all(element, '.item')).to.have.length(20);
      expect(text(element, '[part=count]')).to.equal('23 partenariati');
      expect(text(element, '[part=more]')).to.equal('Mostra altri 3 partenariati');
      await press(element, '[part=more]');
      await until(() => focused(element) === `open-${items[20]!.id}`);
      expect(all(element, '.item')).to.have.length(23);
      expect(all(element, '[part=more]')).to.deep.equal([]);
    });

    it('names the programme only where the title does not', async () => {
      const element = await show();
      const programme = 'PR Puglia FESR FSE+ 2021-2027';
      expect(committee.title).to.contain(programme);
      expect(facts(element)[1]?.split(programme)).to.have.length(2);
      expect(facts(element)[2]).to.contain(programme);
    });

    it('links a published partnership to its public page, once it is told where', async () => {
      const page = { 'partnership-page': '/partenariato?id={id}' };
      const element = await show({ record: committee.id, ...page }, '[part=public-page]');
      expect(one<HTMLAnchorElement>(element, '[part=public-page]').href).to.equal(
        `${location.origin}/partenariato?id=${committee.id}`,
      );
      answering({ showPartnershipRecord: newborn });
      const draft = await show({ record: newborn.id, ...page }, '#publish');
      expect(all(draft, '[part=public-page]')).to.deep.equal([]);
      const wrong = await place({ 'partnership-page': 'senza identificativo' });
      await until(() => wrong.state === 'misconfigured');
    });

    it('opens a partnership, tells the page where it is, and comes back to its place', async () => {
      const element = await show();
      const told = oneEvent(element, 'oc-show');
      await press(element, `#open-${committee.id}`);
      const { detail } = (await told) as CustomEvent<object>;
      expect(detail).to.deep.equal({ record: committee.id, section: null, membership: null });
      await until(() => focused(element) === 'record-title');
      await press(element, '.back button');
      await until(() => focused(element) === `open-${committee.id}`);
    });

    it('says what to do where there is none', async () => {
      answering({ searchPartnershipRecords: { items: [], limit: 200 } });
      const element = await show({}, '[part=empty]');
      expect(text(element, '[part=empty]')).to.match(/^Non gestisci ancora nessun partenariato/);
    });
  });

  describe('a new partnership', () => {
    it('names what is missing, and leads to it', async () => {
      const element = await show({ record: 'new' }, '.acting');
      await write(element, 'type', 'working_group');
      await write(element, 'constitution-number', '54');
      await write(element, 'establishedOn', '2023-02-01');
      await write(element, 'dissolvedOn', '2022-01-01');
      await forward(element);
      expect(focused(element)).to.equal('error-summary');
      expect(summary(element)).to.deep.equal([
        'Titolo: Compila questo campo.',
        'Programmi: Scegli una risposta.',
        'Partenariato presso cui opera: Scegli una risposta.',
        'Tipo di atto: Compila questo campo.',
        'Data di cessazione: L’ultimo giorno viene prima del primo: correggi una delle due date.',
      ]);
      expect(await violations(element)).to.deep.equal([]);
      await press(element, '#error-summary li:nth-child(2) a');
      expect(focused(element)).to.equal('programmeCodes');
      expect(sent('openPartnership')).to.deep.equal([]);
    });

    /** By keyboard alone: two characters, the arrow, Enter. */
    const fillIn = async (element: OcPartnershipDesk) => {
      await write(element, 'type', 'partnership_table');
      await write(element, 'title', newborn.title);
      one(element, '#programmeCodes').focus();
      await sendKeys({ type: 'puglia' });
      await there(element, '#programmeCodes-list [role=option]');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await there(element, '.chosen');
      await write(element, 'establishedOn', '2023-02-01');
    };

    it('takes back what was wrong with a choice as soon as it is made', async () => {
      const element = await show({ record: 'new' }, '.acting');
      await write(element, 'constitution-number', '7');
      await forward(element);
      const wrong = (id: string) => one(element, `#${id}`).getAttribute('aria-invalid');
      expect(wrong('type')).to.equal('true');
      expect(wrong('constitution-actType')).to.equal('true');
      expect(text(element, 'label[for=constitution-actType]')).to.equal('Tipo di atto');
      await write(element, 'type', 'monitoring_committee');
      expect(wrong('type')).to.equal(null);
      expect(wrong('constitution-actType')).to.equal('true');
    });

    it('is opened as a draft', async () => {
      const element = await show({ record: 'new' }, '.acting');
      await fillIn(element);
      expect(text(element, '.chosen')).to.contain('PR Puglia FESR FSE+ 2021-2027');
      const told = oneEvent(element, 'oc-done');
      await forward(element);
      expect(((await told) as CustomEvent<object>).detail).to.deep.equal({ act: 'open', record: newborn.id });
      await done(element, /Tavolo di partenariato della Puglia: aperto come bozza\./);
      expect(element.record).to.equal(newborn.id);
      expect(bodies('openPartnership')).to.deep.equal([
        {
          type: 'partnership_table',
          title: newborn.title,
          programmeCodes: newborn.programmeCodes,
          establishedOn: '2023-02-01',
          openToAdhesion: false,
        },
      ]);
      expect(sent('copyComposition')).to.deep.equal([]);
    });

    it('begins with the composition of another, of its last day, and says what each seat needs', async () => {
      answering({ showPartnershipRecord: { ...newborn, pendingSeats: 2 } });
      const element = await show({ record: 'new' }, '.acting');
      await fillIn(element);
      await write(element, 'from-fromPartnershipId', former.id);
      expect(one<HTMLInputElement>(element, '#from-onDay').value).to.equal('2022-12-31');
      expect(one<HTMLInputElement>(element, '#from-validFrom').value).to.equal('2023-02-01');
      await forward(element);
      await done(element, /2 adesioni riprese come bozze: per ognuna serve un nuovo atto di designazione/);
      expect(bodies('copyComposition')).to.deep.equal([
        { fromPartnershipId: former.id, onDay: '2022-12-31', validFrom: '2023-02-01' },
      ]);
      expect(all(element, '[part=skipped] li').map((line) => plain(line.textContent))).to.deep.equal([
        'Consorzio che fu: l’organizzazione non è pubblicata',
        'Rete già presente: siede già in questo partenariato',
      ]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('gives members the role that was chosen for them', async () => {
      answering({ showPartnershipRecord: newborn });
      const element = await show({ record: 'new' }, '.acting');
      await fillIn(element);
      await write(element, 'from-fromPartnershipId', former.id);
      await choose(element, 'from-memberRole', 'voting_member');
      await forward(element);
      await done(element, /2 adesioni riprese come bozze/);
      expect(bodies('copyComposition')).to.deep.equal([
        {
          fromPartnershipId: former.id,
          onDay: '2022-12-31',
          validFrom: '2023-02-01',
          memberRole: 'voting_member',
        },
      ]);
      expect(bodies('openPartnership')[0]).to.not.have.property('memberRole');
    });

    it('stays, with the form that takes the composition over, when that is refused', async () => {
      answering({
        showPartnershipRecord: newborn,
        copyComposition: problem(403, { type: 'https://officinecoesione.it/problemi/forbidden' }),
      });
      const element = await show({ record: 'new' }, '.acting');
      await fillIn(element);
      await write(element, 'from-fromPartnershipId', former.id);
      await forward(element);
      await there(element, '#failure');
      expect(element.record).to.equal(newborn.id);
      expect(text(element, '#failure')).to.match(/Il tuo ruolo non permette questa operazione/);
      expect(one<HTMLSelectElement>(element, '#fromPartnershipId').value).to.equal(former.id);
      answering({ showPartnershipRecord: newborn });
      await forward(element);
      await done(element, /2 adesioni riprese/);
      expect(sent('copyComposition')).to.have.length(1);
      expect(sent('openPartnership')).to.deep.equal([]);
    });
  });

  describe('the life of a partnership', () => {
    it('is published after what it lacks has been said', async () => {
      answering({ showPartnershipRecord: newborn });
      const element = await at('composition', undefined, newborn.id);
      expect(all(element, '[part=steps] button').map(({ id }) => id)).to.deep.equal(['publish']);
      await begin(element, '#publish');
      expect(focused(element)).to.equal('act-title');
      const publishing = all(element, 'button').filter(
        ({ textContent }) => plain(textContent) === 'Pubblica',
      );
      expect(publishing.map((button) => button.closest('.acting') !== null)).to.deep.equal([true]);
      expect(all(element, '[part=lacks] li').map((line) => plain(line.textContent))).to.have.length(5);
      expect(text(element, '[part=lacks]'))
        .to.contain('3 adesioni aspettano la convalida')
        .and.contain('A un’adesione manca l’atto di designazione');
      expect(await violations(element)).to.deep.equal([]);
      answering({ showPartnershipRecord: { ...newborn, status: 'published', version: 2 } });
      await forward(element);
      await done(element, /Tavolo di partenariato della Puglia: pubblicato\./);
      const [publication] = sent('publishPartnership');
      expect(publication?.body).to.deep.equal({});
      expect(publication?.headers.get('If-Match')).to.match(/1/);
      expect(publication?.headers.get('Idempotency-Key')).to.have.length.above(8);
      await until(() => rootOf(element).querySelector('#suspend'));
    });

    it('needs a reason to be suspended or archived', async () => {
      const element = await at('facts', '[part=facts]');
      await begin(element, '#archive');
      expect(text(element, '.consequence')).to.match(/non si può annullare/);
      expect(text(element, '[part=drafts]')).to.match(/^Con lui si chiudono le 2 adesioni/);
      await write(element, 'reason', 'Finito.');
      await forward(element);
      expect(summary(element)).to.deep.equal(['Motivo: Aggiungi testo: caratteri scritti 7, minimo 10.']);
      await press(element, '.acting [part=back]');
      await until(() => focused(element) === 'archive');
      await begin(element, '#suspend');
      await write(element, 'reason', 'Il decreto è stato impugnato.');
      await forward(element);
      await done(element, /sospeso\./);
      expect(bodies('suspendPartnership')).to.deep.equal([{ reason: 'Il decreto è stato impugnato.' }]);
      await begin(element, '#archive');
      expect(one<HTMLTextAreaElement>(element, '#reason').value, 'what was typed stays').to.equal('Finito.');
    });

    it('that someone else has changed is read again before it goes on', async () => {
      answering({ archivePartnership: overtaken });
      const element = await at('composition');
      await begin(element, '#archive');
      await write(element, 'reason', 'Il ciclo si è concluso.');
      await forward(element);
      await there(element, '#failure');
      expect(text(element, '#failure')).to.match(/Il suo stato non lo permette più/);
      answering({ showPartnershipRecord: { ...committee, status: 'suspended', version: 7 } });
      await press(element, '#failure button');
      await until(() => text(element, 'article').includes('Sospeso'));
      expect(one<HTMLTextAreaElement>(element, '#reason').value).to.equal('Il ciclo si è concluso.');
      await forward(element);
      await done(element, /archiviato\./);
      expect(sent('archivePartnership').at(-1)?.headers.get('If-Match')).to.match(/7/);
    });

    it('is sent again as the same request, until something is changed', async () => {
      answering({
        suspendPartnership: problem(403, { type: 'https://officinecoesione.it/problemi/forbidden' }),
      });
      const element = await at('composition');
      await begin(element, '#suspend');
      for (const [place, reason] of ['Da rivedere.', 'Da rivedere.', 'Da rivedere ancora.'].entries()) {
        if (one<HTMLTextAreaElement>(element, '#reason').value !== reason)
          await write(element, 'reason', reason);
        await forward(element);
        await until(() => sent('suspendPartnership').length > place);
        await there(element, '#failure');
        await until(() => text(element, '.acting [role=status]') === '');
      }
      const [first, second, third] = sent('suspendPartnership').map(({ headers }) =>
        headers.get('Idempotency-Key'),
      );
      expect(second).to.equal(first);
      expect(third).to.not.equal(first);
    });

    it('changes in what was changed alone', async () => {
      const element = await at('facts', '[part=facts]');
      await begin(element, '#amend');
      await forward(element);
      await until(() => text(element, '#failure') === 'Non hai cambiato nulla.');
      await write(element, 'constitution-number', '55');
      await write(element, 'rulesOfProcedure-quorumFraction', '33,5');
      await write(element, 'legitimation-selectionMethod', 'renewal');
      await write(element, 'legitimation-criteria', 'Competenza\n\n Rappresentatività ');
      one(element, '#openToAdhesion').click();
      await forward(element);
      await done(element, /modifiche salvate\./);
      expect(bodies('amendPartnership')).to.deep.equal([
        {
          constitution: { number: '55' },
          openToAdhesion: false,
          rulesOfProcedure: { quorumFraction: 0.335 },
          legitimation: { selectionMethod: 'renewal', criteria: ['Competenza', 'Rappresentatività'] },
        },
      ]);
    });

    it('keeps what was typed beside what someone else has changed', async () => {
      const element = await at('facts', '[part=facts]');
      await begin(element, '#amend');
      await write(element, 'constitution-number', '55');
      answering({
        amendPartnership: problem(412, { type: 'https://officinecoesione.it/problemi/precondition-failed' }),
        showPartnershipRecord: { ...committee, title: 'Comitato rinominato', version: 8 },
      });
      await forward(element);
      await until(() => text(element, '#failure').includes('Comitato rinominato'));
      expect(text(element, '#failure')).to.match(/È cambiato mentre lo guardavi/);
      expect(one<HTMLInputElement>(element, '#title').value).to.equal('Comitato rinominato');
      expect(one<HTMLInputElement>(element, '#constitution-number').value).to.equal('55');
      answering();
      await forward(element);
      await done(element, /modifiche salvate/);
      expect(bodies('amendPartnership').at(-1)).to.deep.equal({ constitution: { number: '55' } });
    });

    it('is over once archived: nothing can be changed', async () => {
      answering({ showPartnershipRecord: former });
      const element = await at('composition', undefined, former.id);
      expect(text(element, '[role=tabpanel]')).to.match(/^Questo partenariato è archiviato/);
      expect(all(element, '[part=steps] button, #add, #copy')).to.deep.equal([]);
    });
  });

  describe('the composition', () => {
    it('shows the seats by state, what waits first, and which lack their mandate', async () => {
      const element = await at('composition');
      expect(all(element, '[part=group] h3').map(({ id }) => id)).to.deep.equal([
        'seats-pending',
        'seats-public',
        'seats-ended',
        'seats-suspended',
        'seats-closed',
      ]);
      expect(facts(element)[0])
        .to.contain('Manca l’atto di designazione')
        .and.contain('Categoria da validare');
      await write(element, 'seat-state', 'ended');
      expect(opens(element)).to.have.length(1);
      expect(facts(element)[0]).to.contain('Ha lasciato il comitato.');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('opens a seat in its form, with the same token, in place', async () => {
      const element = await at('composition');
      await press(element, `#open-${waiting.id}`);
      await there(element, 'oc-membership-form');
      await until(() => focused(element) === 'seat-title');
      expect(element.membership).to.equal(waiting.id);
      const form = one(element, 'oc-membership-form');
      await until(() => form.shadowRoot?.querySelector('form'));
      expect(form.getAttribute('membership')).to.equal(waiting.id);
      expect(form.hasAttribute('partnership')).to.equal(false);
      expect(form.shadowRoot?.querySelector('h4')?.textContent).to.equal('Modifica un’adesione');
      expect(await violations(element)).to.deep.equal([]);
      await press(element, '#back-to-seats');
      await until(() => focused(element) === `open-${waiting.id}`, 'focus on the seat that was left');
      await press(element, '#add');
      await there(element, 'oc-membership-form[partnership]');
      expect(element.membership).to.equal('new');
      await until(() => focused(element) === 'seat-title');
      await press(element, '#back-to-seats');
      await until(() => focused(element) === 'add', 'focus on the button that adds one');
    });

    it('goes back to the tab when the seat that was left is not among those shown', async () => {
      const element = await at('composition');
      await press(element, `#open-${waiting.id}`);
      await until(() => focused(element) === 'seat-title');
      answering({ searchMemberships: { items: [sitting], limit: 200 } });
      await press(element, '#back-to-seats');
      await until(() => focused(element) === 'tab-composition');
    });

    it('hands on where organisations are registered', async () => {
      const element = await show(
        { record: committee.id, membership: 'new', 'registration-page': '/#adesione' },
        'oc-membership-form',
      );
      expect(one(element, 'oc-membership-form').getAttribute('registration-page')).to.equal('/#adesione');
    });

    it('asks as whom members sit, when it is taken over', async () => {
      answering({ showPartnershipRecord: newborn });
      const element = await at('composition', undefined, newborn.id);
      await begin(element, '#copy');
      const roles = all<HTMLInputElement>(element, 'input[name=memberRole]');
      expect(roles.map(({ value, checked }) => [value, checked])).to.deep.equal([
        ['', true],
        ['voting_member', false],
        ['advisory_member', false],
      ]);
      expect(await violations(element)).to.deep.equal([]);
      await write(element, 'fromPartnershipId', former.id);
      await choose(element, 'memberRole', 'advisory_member');
      await choose(element, 'memberRole', '');
      await forward(element);
      await done(element, /2 adesioni riprese/);
      expect(bodies('copyComposition')[0]).to.not.have.property('memberRole');
    });

    it('is validated together, as far as it is ready; the rest is named', async () => {
      answering({
        searchMemberships: { items: [...seats, ready, { ...ready, id: newborn.id }], limit: 200 },
      });
      const element = await at('composition');
      await begin(element, '#validateAll');
      expect(focused(element)).to.equal('act-title');
      expect(text(element, '[part=ready]')).to.equal(
        '2 bozze hanno l’atto di designazione. A una bozza l’atto manca: resta com’è.',
      );
      expect(await violations(element)).to.deep.equal([]);
      await write(element, 'reason', 'Breve.');
      await forward(element);
      expect(summary(element)).to.deep.equal(['Motivo: Aggiungi testo: caratteri scritti 6, minimo 10.']);
      await press(element, '.acting [part=back]');
      await until(() => focused(element) === 'validateAll');
      await begin(element, '#validateAll');
      await write(element, 'reason', '');
      await forward(element);
      await done(element, /1 adesione convalidata\./);
      expect(bodies('validateComposition')).to.deep.equal([{}]);
      expect(all(element, '[part=skipped] li').map((line) => plain(line.textContent))).to.deep.equal([
        `${waiting.organisationLegalName}: manca l’atto di designazione`,
      ]);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is not validated together while nothing is ready, or nothing waits', async () => {
      const element = await at('composition');
      await begin(element, '#validateAll');
      expect(text(element, '.acting')).to.contain('Nessuna bozza ha l’atto di designazione');
      expect(all(element, '.acting [part=forward]')).to.deep.equal([]);
      answering({ searchMemberships: { items: [sitting], limit: 200 } });
      expect(all(await at('composition'), '#validateAll')).to.deep.equal([]);
    });

    it('looks at the partnership again when a seat was saved', async () => {
      const element = await show({ record: committee.id, membership: waiting.id }, 'oc-membership-form');
      const before = sent('showPartnershipRecord').length;
      one(element, 'oc-membership-form').dispatchEvent(
        new CustomEvent('oc-saved', { bubbles: true, composed: true, detail: { act: 'saved' } }),
      );
      await until(() => sent('showPartnershipRecord').length > before);
    });

    it('gives a seat that was added its place, and a new one to the next', async () => {
      const element = await show({ record: committee.id, membership: 'new' }, 'oc-membership-form');
      const form = one(element, 'oc-membership-form');
      await until(() => form.shadowRoot?.querySelector('form'));
      const told: unknown[] = [];
      element.addEventListener('oc-show', ({ detail }: CustomEventInit<{ membership: unknown }>) =>
        told.push(detail?.membership),
      );
      form.dispatchEvent(
        new CustomEvent('oc-saved', {
          bubbles: true,
          composed: true,
          detail: { act: 'added', membership: waiting },
        }),
      );
      await until(() => text(element, '#seat-title') === waiting.organisationLegalName);
      expect(told).to.deep.equal([waiting.id]);
      expect(one(element, 'oc-membership-form'), 'the form it was written in').to.equal(form);
      expect(form.getAttribute('membership')).to.equal(waiting.id);
      form.dispatchEvent(new CustomEvent('oc-another', { bubbles: true, composed: true }));
      await there(element, 'oc-membership-form[partnership]');
      expect(told).to.deep.equal([waiting.id, 'new']);
      await until(() => focused(element) === 'seat-title');
    });

    it('rejects a draft seat, with a reason', async () => {
      const element = await show({ record: committee.id, membership: waiting.id }, '#persons');
      await begin(element, `#rejectSeat-${waiting.id}`);
      await write(element, 'reason', 'Non ha designato nessuno.');
      await forward(element);
      await done(element, /camere di commercio della Puglia: adesione respinta\./);
      expect(bodies('rejectMembership')).to.deep.equal([{ reason: 'Non ha designato nessuno.' }]);
      expect(element.membership).to.equal(null);
    });

    it('suspends a public seat', async () => {
      answering({ showMembership: sitting });
      const element = await show({ record: committee.id, membership: sitting.id }, '#persons');
      await begin(element, `#suspendSeat-${sitting.id}`);
      await write(element, 'reason', 'In attesa di una nuova designazione.');
      await forward(element);
      await done(element, /adesione sospesa\./);
      expect(sent('suspendMembership')).to.have.length(1);
    });
  });

  describe('the representatives', () => {
    it('are said to be restricted, in office first, with their declarations', async () => {
      const element = await at('representatives');
      expect(text(element, '[part=restricted]')).to.match(/^Dati personali: .* ogni lettura resta annotata/);
      expect(all(element, '.item > h3').map((head) => plain(head.textContent))).to.deep.equal([
        'Ada Prova',
        'Bruno Esempio',
        'Carla Vecchi',
        'Persona cancellata',
      ]);
      expect(facts(element)[0]).to.contain('1 interesse dichiarato').and.contain('Da esaminare');
      expect(facts(element)[1]).to.contain('Incarico futuro').and.contain('Manca: va resa ogni anno');
      expect(all(element, '.item:last-of-type button'), 'nothing is written of who was erased').to.deep.equal(
        [],
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('are not said to be none before they have come', async () => {
      const element = await at('composition');
      answering({ searchRepresentatives: pending });
      await press(element, '#tab-representatives');
      await there(element, '[role=tabpanel] .skeleton');
      expect(all(element, '[part=restricted], [part=group]')).to.deep.equal([]);
    });

    it('are those of one seat when asked for', async () => {
      const element = await show({ record: committee.id, membership: sitting.id }, '#persons');
      await press(element, '#persons');
      await there(element, '[part=all]');
      const { searchParams } = new URL(sent('searchRepresentatives').at(-1)!.url);
      expect(searchParams.get('membership')).to.equal(element.membership);
      await press(element, '[part=all]');
      await until(() => !new URL(sent('searchRepresentatives').at(-1)!.url).searchParams.has('membership'));
    });

    it('are named with the notice that was shown; the rules are told before', async () => {
      const element = await at('representatives');
      await begin(element, '#name');
      expect(one<HTMLSelectElement>(element, '#privacyNoticeVersion').value).to.equal(notice.code);
      await write(element, 'membershipId', sitting.id);
      await choose(element, 'kind', 'delegate');
      await write(element, 'givenName', 'Dora');
      await write(element, 'familyName', 'Nuova');
      await write(element, 'institutionalEmail', 'dora');
      await write(element, 'validFrom', '2026-11-10');
      one(element, '#publishName').click();
      await write(element, 'acknowledgedAt', '2999-01-01');
      await forward(element);
      expect(summary(element).map((line) => line.split(':')[0])).to.deep.equal([
        'E-mail istituzionale',
        'Ultimo giorno',
        'Giorno in cui ne ha preso visione',
        'Norma che permette di pubblicarlo',
      ]);
      expect(await violations(element)).to.deep.equal([]);
      await write(element, 'institutionalEmail', 'dora.nuova@esempio.it');
      await write(element, 'validTo', '2026-11-10');
      await write(element, 'acknowledgedAt', '2026-11-02');
      await write(element, 'publishNameBasis', 'DGR 54/2023');
      await forward(element);
      await done(element, /Dora Nuova: incarico registrato\./);
      expect(bodies('nameRepresentative')).to.deep.equal([
        {
          membershipId: sitting.id,
          kind: 'delegate',
          givenName: 'Dora',
          familyName: 'Nuova',
          institutionalEmail: 'dora.nuova@esempio.it',
          validFrom: '2026-11-10',
          validTo: '2026-11-10',
          privacyNoticeVersion: '2026-11',
          acknowledgedAt: '2026-11-02T11:00:00Z',
          publishName: true,
          publishNameBasis: 'DGR 54/2023',
        },
      ]);
    });

    it('can be told the notice of the forms where none is published', async () => {
      answering({ searchPrivacyNotices: { items: [], limit: 5 } });
      const element = await at('representatives');
      await begin(element, '#name');
      expect(one<HTMLSelectElement>(element, '#privacyNoticeVersion').value).to.equal('2026-11');
    });

    it('are corrected and ended', async () => {
      const element = await at('representatives');
      await begin(element, `#correct-${person.id}`);
      await write(element, 'jobTitle', 'Presidente');
      await forward(element);
      await done(element, /Ada Prova: dati corretti\./);
      expect(bodies('amendRepresentative')).to.deep.equal([{ jobTitle: 'Presidente' }]);
      await begin(element, `#correct-${person.id}`);
      expect(one<HTMLInputElement>(element, '#jobTitle').value, 'what was sent is not typed twice').to.equal(
        '',
      );
      await press(element, '.acting [part=back]');
      await there(element, `#endTerm-${person.id}`);
      await begin(element, `#endTerm-${person.id}`);
      await write(element, 'validTo', '2022-01-01');
      await forward(element);
      expect(summary(element)).to.have.length(1);
      await write(element, 'validTo', '2026-11-30');
      await forward(element);
      await done(element, /Ada Prova: incarico concluso\./);
      expect(bodies('endRepresentative')).to.deep.equal([{ validTo: '2026-11-30' }]);
    });

    it('declare interests, one after the other', async () => {
      const element = await at('representatives');
      await begin(element, `#declare-${person.id}`);
      await write(element, 'declaredOn', '2026-11-01');
      await choose(element, 'noInterest', 'no');
      expect(all(element, '[id^=interests-1]')).to.deep.equal([]);
      await forward(element);
      expect(summary(element)).to.deep.equal(['In che cosa consiste: Compila questo campo.']);
      await write(element, 'interests-0-kind', 'employment');
      await write(element, 'interests-0-description', 'Lavora per un ente beneficiario.');
      await write(element, 'interests-1-kind', 'family');
      await write(element, 'interests-1-description', 'Un fratello presenta un progetto.');
      expect(await violations(element)).to.deep.equal([]);
      await forward(element);
      await done(element, /Ada Prova: dichiarazione registrata, da esaminare\./);
      expect(bodies('declareInterests')).to.deep.equal([
        {
          representativeId: person.id,
          declaredOn: '2026-11-01',
          noInterest: false,
          interests: [
            { kind: 'employment', description: 'Lavora per un ente beneficiario.' },
            { kind: 'family', description: 'Un fratello presenta un progetto.' },
          ],
        },
      ]);
    });

    it('have their declarations reviewed, with what was declared in sight', async () => {
      const element = await at('representatives');
      await begin(element, `#review-${declaration.id}`);
      expect(text(element, '.acting .facts'))
        .to.contain('Presiede un consorzio')
        .and.contain('Avviso 3/2026');
      await choose(element, 'outcome', 'recusal');
      await forward(element);
      await done(element, /Ada Prova: esito registrato\./);
      expect(bodies('reviewDeclaration')).to.deep.equal([{ outcome: 'recusal' }]);
    });
  });

  describe('the documents', () => {
    it('are added by their address, and withdrawn', async () => {
      const element = await at('documents', '[part=item]');
      expect(text(element, '.papers')).to.contain('Ritirato il 1 ottobre 2026');
      expect(await violations(element)).to.deep.equal([]);
      await begin(element, '#addDocument');
      await write(element, 'title', 'Verbale della prima seduta');
      await write(element, 'type', 'minutes');
      await write(element, 'url', 'verbale.pdf');
      await forward(element);
      expect(summary(element).map((line) => line.split(':')[0])).to.deep.equal([
        'Indirizzo del documento',
        'Accessibilità',
      ]);
      await write(element, 'url', 'https://regione.esempio.it/verbale.html');
      await choose(element, 'accessible', 'yes');
      await write(element, 'publishedAt', '2026-11-05');
      await choose(element, 'relatesTo', 'meeting');
      await forward(element);
      await done(element, /Verbale della prima seduta: documento aggiunto\./);
      expect(bodies('addDocument')).to.deep.equal([
        {
          title: 'Verbale della prima seduta',
          type: 'minutes',
          url: 'https://regione.esempio.it/verbale.html',
          access: 'public',
          accessible: true,
          language: 'it',
          publishedAt: '2026-11-05T11:00:00Z',
          relatesTo: ['meeting'],
        },
      ]);
      await begin(element, `#withdraw-${paper.id}`);
      await write(element, 'reason', 'Sostituito da un’altra versione.');
      await forward(element);
      await done(element, /Regolamento interno del comitato: documento ritirato\./);
    });
  });

  describe('for a role that may not do everything', () => {
    const asks = async (role: 'auditor' | 'authority_editor' | 'authority_validator', record = committee) => {
      answering({ showOwnAccess: accessOf(role), showPartnershipRecord: record });
      const offered: Record<string, string[]> = {};
      const acts = (element: OcPartnershipDesk) =>
        all(element, 'button')
          .map(({ id }) => id.replace(/-[0-9a-f-]{36}$/, ''))
          .filter((id) => id && !/^(open|tab|persons|back-to-seats)/.test(id));
      offered['list'] = acts(await show());
      for (const section of ['composition', 'representatives', 'documents'])
        offered[section] = acts(await at(section, '[role=tabpanel] [part=items]', record.id));
      offered['facts'] = acts(await at('facts', '[part=facts]', record.id));
      return offered;
    };
    /** Each act once. */
    const distinct = (offered: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(offered).map(([place, acts]) => [place, [...new Set(acts)]]));

    it('offers an auditor nothing to do, and says so once', async () => {
      expect(await asks('auditor')).to.deep.equal({
        list: [],
        composition: [],
        representatives: [],
        documents: [],
        facts: [],
      });
      const element = await at('composition');
      expect(all(element, '[part=read-only]').map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Il tuo ruolo permette solo di leggere: per cambiare qualcosa, chiedi a chi amministra il registro di ampliarlo.',
      ]);
      expect(sent('showOwnAccess'), 'of one token').to.have.length.above(0);
      expect(await violations(element)).to.deep.equal([]);
      const making = await show({ record: 'new' }, '[part=read-only]');
      expect(all(making, 'form')).to.deep.equal([]);
      const seat = await show({ record: committee.id, membership: waiting.id }, 'oc-membership-form');
      await until(() => one(seat, 'oc-membership-form').shadowRoot?.querySelector('[part=read-only]'));
      expect(all(seat, '[part=read-only], [part=seat-step]'), 'its form says so').to.deep.equal([]);
    });

    it('offers an editor what is prepared, not what is decided', async () => {
      const edited = {
        list: ['make'],
        composition: ['add', 'copy'],
        representatives: ['name', 'endTerm', 'correct', 'declare'],
        documents: ['addDocument', 'withdraw'],
      };
      expect(distinct(await asks('authority_editor'))).to.deep.equal({ ...edited, facts: [] });
      expect(text(await at('facts', '[part=not-yours]'), '[part=not-yours]')).to.match(/chi convalida\.$/);
      expect(distinct(await asks('authority_editor', newborn))).to.deep.equal({
        ...edited,
        facts: ['amend'],
      });
    });

    it('offers a validator all of it', async () => {
      expect(distinct(await asks('authority_validator'))).to.deep.equal({
        list: ['make'],
        composition: ['suspend', 'archive', 'add', 'copy', 'validateAll'],
        representatives: ['suspend', 'archive', 'name', 'endTerm', 'correct', 'declare', 'review'],
        documents: ['suspend', 'archive', 'addDocument', 'withdraw'],
        facts: ['suspend', 'archive', 'amend'],
      });
    });

    it('asks once for each token, and offers everything when it is not told', async () => {
      answering({ showOwnAccess: accessOf('auditor') });
      const element = await show();
      await press(element, `#open-${committee.id}`);
      await there(element, '[part=group]');
      expect(sent('showOwnAccess')).to.have.length(1);
      answering({ showOwnAccess: accessOf('admin') });
      element.auth = 'un altro';
      await there(element, '#suspend');
      expect(all(element, '[part=read-only]')).to.deep.equal([]);
      expect(sent('showOwnAccess')).to.have.length(1);
      answering({ showOwnAccess: problem(501) });
      const untold = await show();
      expect(all(untold, '#make')).to.have.length(1);
      expect(sent('showOwnAccess'), 'no second attempt').to.have.length(1);
      expect(untold.state).to.equal('ready');
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
      const element = await at('documents', '[part=item]');
      await begin(element, `#withdraw-${paper.id}`);
      await write(element, 'reason', 'Sostituito da un’altra versione.');
      answering({
        withdrawDocument: problem(401, {
          type: 'https://officinecoesione.it/problemi/authentication-required',
        }),
      });
      const asked = oneEvent(element, 'oc-sign-in');
      await forward(element);
      await asked;
      await until(() => /Ciò che hai scritto resta/.test(text(element, '#failure')));
      const kept = element.drafts;
      expect(kept).to.deep.equal({
        [`withdraw ${paper.id}`]: { '/reason': 'Sostituito da un’altra versione.' },
      });
      answering();
      const other = await at('documents', '[part=item]');
      other.drafts = kept;
      expect(other.drafts, 'before anything is opened').to.deep.equal(kept);
      await begin(other, `#withdraw-${paper.id}`);
      expect(one<HTMLTextAreaElement>(other, '#reason').value).to.equal('Sostituito da un’altra versione.');
    });

    it('says what is not kept by who asks', async () => {
      answering({
        showPartnershipRecord: problem(404, { type: 'https://officinecoesione.it/problemi/not-found' }),
      });
      const element = await show({ record: committee.id }, '[part=error]');
      expect(text(element, '[part=error]')).to.match(/^Tra i partenariati che gestisci non c’è questo/);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('works without the titles of the programmes, and says so', async () => {
      answering({ searchProgrammes: problem(501) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(facts(element)[1]).to.contain(committee.programmeCodes[0]!);
    });

    it('names an attribute that is wrong', async () => {
      const element = await place({ section: 'membri' });
      await there(element, '[part=misconfigured]');
      expect(text(element, '[part=misconfigured]')).to.contain('section');
      const other = await place({ record: '../altro' });
      await there(other, '[part=misconfigured]');
    });
  });

  it('is walked by keyboard: the arrows move among the tabs, Enter opens one', async () => {
    const element = await at('composition');
    one(element, '#tab-composition').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => focused(element) === 'tab-facts');
    await sendKeys({ press: 'Enter' });
    await there(element, '[part=facts]');
    expect(element.section).to.equal('facts');
    expect(await violations(element)).to.deep.equal([]);
  });

  for (const language of ['en', 'de', 'fr', 'sl'])
    it(`speaks ${language}, in 320 pixels too`, async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await show({ lang: language, record: committee.id }, '[part=group]');
      await until(() => !text(element, '.tabs').includes('Composizione'));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await begin(element, '#archive');
      expect(text(element, '.acting')).to.not.match(/undefined|Archivia il/);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
});
