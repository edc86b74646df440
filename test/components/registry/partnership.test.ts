import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { MembershipWithOrganisation } from '@officine-coesione/contract';
import '../../../packages/components/src/define/partnership.ts';
import de from '../../../packages/components/src/locale/de/partnership.ts';
import en from '../../../packages/components/src/locale/en/partnership.ts';
import fr from '../../../packages/components/src/locale/fr/partnership.ts';
import it_ from '../../../packages/components/src/locale/it/partnership.ts';
import sl from '../../../packages/components/src/locale/sl/partnership.ts';
import {
  compositionOf,
  totalsOf,
} from '../../../packages/components/src/registry/partnership/composition.ts';
import {
  addressWith,
  askedIn,
  nothingAsked,
} from '../../../packages/components/src/registry/partnership/asked.ts';
import { today } from '../../../packages/components/src/calendar.ts';
import { pageAddress } from '../../../packages/components/src/opening.ts';
import type { OcPartnership } from '../../../packages/components/src/registry/partnership/partnership.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  committee,
  crowd,
  document as paper,
  documents,
  member,
  members,
  partnership,
  programme,
  ruled,
  workingGroup,
} from '../../../stories/registry/partnership.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...partnership, ...answers });
};

/** What was asked of the API, by its last words. */
const asked = (ending: string): URLSearchParams[] =>
  requests
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith(ending))
    .map(({ searchParams }) => searchParams);

/** Waits for what an act leads to. */
const then = async (element: OcPartnership, act: () => unknown): Promise<void> => {
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await act();
  await told;
  await element.updateComplete;
};

const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('it', { dateStyle: 'long', timeZone: 'UTC' });

const show = async (attributes: Readonly<Record<string, string>> = {}): Promise<OcPartnership> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-partnership') as OcPartnership;
  const named = 'programme' in attributes ? {} : { 'partnership-id': committee.id };
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...named, ...attributes }))
    if (value) element.setAttribute(name, value);
  await then(element, () => wrapper.prepend(element));
  return element;
};

const facts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    all(element, '.summary > div').map((row) => [
      plain(row.querySelector('dt')?.textContent),
      plain(row.querySelector('dd')?.textContent),
    ]),
  );
const row = (element: Element, name: string): string =>
  plain(all(element, '.members > li').find((item) => item.textContent?.includes(name))?.textContent);

beforeEach(() => answering());
afterEach(() => restore());

describe('a composition', () => {
  it('has the letters of the scheme in the order of the law, the chair first, then names', () => {
    const composition = compositionOf(members, 'CPR-2021');
    expect(composition.map(({ letter, count }) => `${letter}${count}`)).to.deep.equal([
      'A4',
      'B2',
      'C3',
      'D1',
    ]);
    expect(composition[0]?.categories.map(({ category }) => category)).to.deep.equal(['A1', 'A3', 'A4']);
    expect(composition[0]?.categories[0]?.members.map(({ role }) => role)).to.deep.equal([
      'chair',
      'voting_member',
    ]);
  });

  it('says that nobody sits for a category, except for those of another scheme or of cooperation', () => {
    const letters = (scheme: string, seats: readonly MembershipWithOrganisation[] = []) =>
      compositionOf(seats, scheme).map(({ letter }) => letter);
    expect(letters('CPR-2021')).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(letters('ECCP-2014')).to.deep.equal(['A', 'B', 'C']);
    expect(letters('ECCP-2014', [member(1, 'GECT', 'E1'), member(2, 'Altro', 'Z9')])).to.deep.equal([
      'A',
      'B',
      'C',
      'E',
      'Z',
    ]);
  });

  it('adds up', () => {
    expect(totalsOf(members)).to.deep.equal({ members: 10, voting: 8, seats: 12 });
    expect(totalsOf([])).to.deep.equal({ members: 0, voting: 0, seats: 0 });
  });
});

describe('a page of the host', () => {
  it('is an address with the identifier in it, of the web only', () => {
    expect(pageAddress('/partner/{id}', 'a b$&')).to.equal(`${location.origin}/partner/a%20b%24%26`);
    expect(pageAddress('#partner-{id}', '7')).to.equal(`${document.baseURI.split('#')[0]}#partner-7`);
    expect(pageAddress('/partner/', '7')).to.equal(undefined);
    expect(pageAddress('javascript:alert({id})', '7')).to.equal(undefined);
    expect(pageAddress(null, '7')).to.equal(undefined);
  });
});

describe('<oc-partnership>', () => {
  it('tells what the partnership is and how it works', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal(committee.title);
    expect(text(element, '.demo')).to.equal(
      'Dati dimostrativi Il partenariato e la sua composizione sono un esempio.',
    );
    expect(facts(element)).to.deep.equal({
      'Tipo di partenariato': 'Comitato di sorveglianza',
      Programma: 'PR Puglia FESR FSE+ 2021-2027',
      'Gruppo di lavoro': workingGroup.title,
      // An instant late in the day in UTC is the day after in Rome.
      Validazione:
        'L’autorità di gestione ha validato la composizione il 1 ottobre 2026. Confermata dopo la ricognizione annuale.',
      'Atto istitutivo': 'Deliberazione n. 123/2023 dell’8 febbraio 2023, Giunta regionale',
      Istituzione: '14 febbraio 2023',
      'Regolamento interno':
        'Adottato il 14 marzo 2023. Si decide con il voto dei componenti che ne hanno diritto. Le riunioni si convocano almeno 10 giorni lavorativi prima. Di norma non meno di 10: articolo 11, lettera b), del codice europeo di condotta sul partenariato. La seduta è valida con almeno il 50% dei componenti con voto.',
      'Base giuridica': 'Reg. (UE) 2021/1060, artt. 8 e 38-40 Reg. delegato (UE) n. 240/2014',
      'Schema delle categorie':
        'Regolamento sulle disposizioni comuni, 2021-2027 (articolo 8, paragrafo 1, del regolamento (UE) 2021/1060)',
      'Fase del ciclo': 'Attuazione, Sorveglianza',
      Adesioni: 'Le organizzazioni possono chiedere di aderire.',
      'Sito web': 'comitato-puglia.example.it',
      'Perché è pubblico':
        'La legge chiede di pubblicare l’elenco dei componenti: articolo 39, paragrafo 1, del regolamento (UE) 2021/1060',
      Fonti: 'Bollettino ufficiale regionale Segreteria del comitato, Verbale del 14 marzo 2023',
      'Ultimo aggiornamento': '7 ottobre 2026',
    });
    expect(await violations(element)).to.deep.equal([]);
  });

  it('counts the members, and groups them with the words of the law', async () => {
    const element = await show();
    expect(text(element, '.total')).to.equal('10 componenti 8 con voto · 12 seggi');
    expect(all(element, '.counts li').map((item) => plain(item.textContent))).to.deep.equal([
      '4 Autorità pubbliche',
      '2 Parti economiche e sociali',
      '3 Società civile',
      '1 Ricerca e università',
    ]);
    expect(all(element, '.letter h4').map((name) => plain(name.textContent))).to.deep.equal([
      'Autorità pubbliche',
      'Parti economiche e sociali',
      'Società civile',
      'Ricerca e università',
    ]);
    expect(all(element, '.letter h5')[0]?.textContent).to.equal(
      'A1 · Regioni, rappresentanze degli enti locali, grandi città',
    );
    expect(all(element, '.wording')[1]?.textContent).to.match(
      /^\s*Autorità regionali, rappresentanti nazionali/,
    );
    expect(all(element, '.members > li')).to.have.length(10);
  });

  it('says where the law says so: letters by cycle, points in the code of conduct', async () => {
    const places = async (categoryScheme: string, ...categories: string[]) => {
      answering({
        showPartnership: { ...committee, categoryScheme },
        searchMembers: { items: categories.map((code, at) => member(at, `Ente ${at}`, code)), limit: 200 },
      });
      return all(await show(), '.place').map(({ textContent }) => textContent);
    };
    expect(await places('CPR-2021', 'A4', 'B3', 'D', 'E1', 'Z9')).to.deep.equal([
      'regolamento (UE) 2021/1060, art. 8, par. 1, lett. a)',
      'codice europeo di condotta, art. 4, par. 1, lett. a), punto iv)',
      'regolamento (UE) 2021/1060, art. 8, par. 1, lett. b)',
      'codice europeo di condotta, art. 4, par. 1, lett. b), punto iii)',
      'regolamento (UE) 2021/1060, art. 8, par. 1, lett. d)',
    ]);
    expect(await places('ECCP-2014', 'A2')).to.deep.equal([
      'codice europeo di condotta, art. 4, par. 1, lett. a)',
      'codice europeo di condotta, art. 4, par. 1, lett. a), punto ii)',
    ]);
    expect(await places('ALTRO', 'A')).to.deep.equal([]);
  });

  it('tells role, vote, seats, mandate, validity and traits of each', async () => {
    const element = await show();
    expect(row(element, 'Regione Puglia')).to.equal(
      'Regione Puglia – Dipartimento sviluppo economico Presidenza · con voto · 3 seggi dal 14 febbraio 2023 Designazione: Decreto n. 45/2023, 8 febbraio 2023, Presidenza della Giunta',
    );
    expect(row(element, 'Monti Dauni')).to.match(
      /Componente con voto dal 1 gennaio 2024 al 31 dicembre 2026$/,
    );
    expect(row(element, 'comuni pugliesi')).to.match(
      /Rappresenta anche altre 3 organizzazioni Ha partecipato alla preparazione del programma/,
    );
    expect(row(element, 'ambiente')).to.match(
      /Ambiente, Organizzazione non governativa, Volontariato Categoria da validare Componente consultivo · senza voto/,
    );
    expect(row(element, 'Terra di Mezzo')).to.match(/dall’8 maggio 2025$/);
    // The whole partnership is a demonstration: it is said once.
    expect(all(element, '.members .tag')).to.have.length(1);
  });

  it('marks the invented members of a real partnership, and says nothing of others', async () => {
    answering({
      showPartnership: { ...committee, demo: false },
      searchMembers: {
        items: [member(1, 'Inventato', 'D'), member(2, 'Vero', 'D', { demo: false })],
        limit: 200,
      },
    });
    const element = await show();
    expect(all(element, '.demo')).to.deep.equal([]);
    expect(row(element, 'Inventato')).to.include('Dati dimostrativi');
    expect(row(element, 'Vero')).not.to.include('Dati dimostrativi');
  });

  it('says what is still to be validated, and nothing of a duty that is not its own', async () => {
    const element = await show({ 'partnership-id': workingGroup.id });
    const told = facts(element);
    expect(told['Validazione']).to.equal('L’autorità di gestione deve ancora validare la composizione.');
    expect(told['Opera presso']).to.equal(committee.title);
    expect(told['Regolamento interno']).to.match(
      /^I componenti non votano\. Le riunioni si convocano almeno 5 giorni lavorativi prima\. Di norma non meno di 10: .*La seduta è valida con qualsiasi numero di presenti\.$/,
    );
    expect(Object.keys(told)).not.to.include.members(['Atto istitutivo', 'Perché è pubblico', 'Adesioni']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leads to its working groups and to what it works under', async () => {
    const page = { 'partnership-page': '/partenariati/{id}' };
    const element = await show(page);
    expect(facts(element)['Gruppo di lavoro']).to.equal(workingGroup.title);
    const links = () => all<HTMLAnchorElement>(element, '[part=facts] a[href*="/partenariati/"]');
    expect(links().map(({ pathname }) => pathname)).to.deep.equal([`/partenariati/${workingGroup.id}`]);
    const told = oneEvent(element, 'oc-open');
    element.addEventListener('oc-open', (event) => event.preventDefault());
    links()[0]!.click();
    expect((await told).detail).to.deep.equal({ partnershipId: workingGroup.id });
    expect(await violations(element)).to.deep.equal([]);

    const group = await show({ ...page, 'partnership-id': workingGroup.id });
    expect(one<HTMLAnchorElement>(group, '[part=facts] a[href*="/partenariati/"]').pathname).to.equal(
      `/partenariati/${committee.id}`,
    );
    expect(Object.keys(facts(group))).not.to.include('Gruppo di lavoro');
    // Without a page for them they are told all the same.
    expect(facts(await show())['Gruppo di lavoro']).to.equal(workingGroup.title);
  });

  it('asks for the groups of the day that is shown, and is read without them', async () => {
    const element = await show({ 'as-of': '2023-06-30' });
    expect(asked('/partnerships').map((search) => search.toString())).to.deep.equal([
      `asOf=2023-06-30&parent=${committee.id}&sort=title&limit=200`,
    ]);
    expect(element.state).to.equal('ready');
    answering({ searchPartnerships: problem(503) });
    const without = await show();
    expect(without.state).to.equal('partial');
    expect(Object.keys(facts(without))).not.to.include('Gruppo di lavoro');
  });

  it('still tells the last validation when there must be another', async () => {
    answering({
      showPartnership: {
        ...committee,
        validation: { status: 'under_validation', validatedAt: '2025-06-01T10:00:00Z' },
      },
    });
    expect(facts(await show())['Validazione']).to.equal(
      'L’autorità di gestione deve ancora validare la composizione. Ultima validazione: 1 giugno 2025.',
    );
  });

  it('shows the committee of a programme, and the others when they are chosen', async () => {
    const element = await show({ programme: programme.code });
    expect(asked('/partnerships')[0]?.getAll('programme')).to.deep.equal([programme.code]);
    expect(text(element, 'h2')).to.equal(committee.title);
    const select = one<HTMLSelectElement>(element, 'select');
    expect(select.value).to.equal(committee.id);
    select.value = workingGroup.id;
    await then(element, () => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(text(element, 'h2')).to.equal(workingGroup.title);
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal(workingGroup.id);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows who sat there on a day', async () => {
    const element = await show({ 'as-of': '2023-06-30' });
    expect(text(element, '.as-of')).to.equal('Composizione al 30 giugno 2023');
    expect(asked('/members')[0]?.get('asOf')).to.equal('2023-06-30');
    expect(asked(committee.id)[0]?.get('asOf')).to.equal('2023-06-30');
    expect(text(element, '.total')).to.equal('8 componenti 6 con voto · 10 seggi');
    element.asOf = null;
    await then(element, () => undefined);
    expect(text(element, '.as-of')).to.equal(`Composizione di oggi, ${inWords(today())}`);
    expect(asked('/members').at(-1)?.has('asOf')).to.equal(false);
  });

  describe('another day', () => {
    const choose = async (element: OcPartnership, day: string): Promise<void> => {
      one<HTMLInputElement>(element, '#day').value = day;
      await then(element, () => one(element, '.day-line [type=submit]').click());
    };
    const told = (element: Element): string => text(element, 'article > [role=status]');

    it('is asked for by keyboard, told to who does not see it, and left again', async () => {
      const element = await show();
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
      expect(told(element)).to.equal('');
      one(element, 'summary').focus();
      await sendKeys({ press: 'Enter' });
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
      one<HTMLInputElement>(element, '#day').value = '2023-06-30';
      one(element, '.day-line [type=submit]').focus();
      await then(element, () => sendKeys({ press: 'Enter' }));
      expect(asked('/members').at(-1)?.get('asOf')).to.equal('2023-06-30');
      expect(asked(committee.id).at(-1)?.get('asOf')).to.equal('2023-06-30');
      expect(told(element)).to.equal('Composizione al 30 giugno 2023: 8 componenti');
      expect(rootOf(element).activeElement?.textContent).to.equal('Mostra');
      expect(await violations(element)).to.deep.equal([]);
      const back = one(element, '.day-line .plain');
      expect(back.textContent).to.equal('Torna a oggi');
      await then(element, () => back.click());
      expect(asked('/members').at(-1)?.has('asOf')).to.equal(false);
      expect(told(element)).to.equal(`Composizione di oggi, ${inWords(today())}: 10 componenti`);
      expect(all(element, '.day-line .plain')).to.deep.equal([]);
      expect(rootOf(element).activeElement?.localName).to.equal('summary');
      expect(one<HTMLInputElement>(element, '#day').value).to.equal('');
    });

    it('is one of the past, else it is said what is wrong and nothing is asked', async () => {
      const element = await show();
      const before = requests.length;
      one(element, 'summary').click();
      for (const day of ['', '1899-12-31', '2190-01-01']) {
        one<HTMLInputElement>(element, '#day').value = day;
        one(element, '.day-line [type=submit]').click();
        await element.updateComplete;
        expect(text(element, '#day-error')).to.equal(
          'Errore: Scegli un giorno tra il 1 gennaio 1900 e oggi.',
        );
        expect(rootOf(element).activeElement?.id).to.equal('day');
        expect(one(element, '#day').getAttribute('aria-describedby')).to.equal('day-error');
      }
      expect(requests).to.have.length(before);
      expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
      expect(await violations(element)).to.deep.equal([]);
      await choose(element, '2023-06-30');
      expect(all(element, '#day-error')).to.deep.equal([]);
    });

    it('on which there was no such partnership is told under its name, and can be left', async () => {
      answering({
        showPartnership: (url: URL) => (url.searchParams.has('asOf') ? problem(404) : committee),
      });
      const element = await show();
      await choose(element, '1999-01-01');
      expect(element.state).to.equal('empty');
      expect(text(element, 'h2')).to.equal(committee.title);
      expect(text(element, '.answer')).to.equal(
        'Il partenariato non era ancora istituito: nasce il 14 febbraio 2023.',
      );
      expect(told(element)).to.equal(text(element, '.answer'));
      expect(all(element, '.as-of')).to.deep.equal([]);
      expect(await violations(element)).to.deep.equal([]);
      await then(element, () => one(element, '.day-line .plain').click());
      expect(element.state).to.equal('ready');
    });

    it('wins over that of the page, until the page says another', async () => {
      const element = await show({ 'as-of': '2023-06-30' });
      await then(element, () => one(element, '.day-line .plain').click());
      expect(asked('/members').at(-1)?.has('asOf')).to.equal(false);
      await then(element, () => element.setAttribute('as-of', '2024-06-30'));
      expect(asked('/members').at(-1)?.get('asOf')).to.equal('2024-06-30');
    });

    it('that cannot be fetched leaves what was shown, which says its day', async () => {
      const element = await show({ 'as-of': '2023-06-30' });
      answering({ showPartnership: problem(501) });
      await choose(element, '2024-06-30');
      expect(element.state).to.equal('stale');
      expect(text(element, '.as-of')).to.equal('Composizione al 30 giugno 2023');
      expect(one<HTMLInputElement>(element, '#day').value).to.equal('2024-06-30');
      answering();
      await then(element, () => one(element, '[part=stale] button').click());
      expect(text(element, '.as-of')).to.equal('Composizione al 30 giugno 2024');
    });

    it('stays with the partnership of a programme that is looked at', async () => {
      const element = await show({ programme: programme.code });
      answering({ searchPartnerships: { items: [workingGroup], limit: 200 } });
      await choose(element, '2023-06-30');
      expect(text(element, 'h2')).to.equal(committee.title);
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal(committee.id);
      answering({
        showPartnership: (url: URL) => (url.href.includes(workingGroup.id) ? workingGroup : problem(404)),
        searchPartnerships: { items: [workingGroup], limit: 200 },
      });
      await choose(element, '2022-06-30');
      expect(element.state).to.equal('empty');
      const select = one<HTMLSelectElement>(element, 'select');
      expect(select.value).to.equal('');
      select.value = workingGroup.id;
      await then(element, () => select.dispatchEvent(new Event('change', { bubbles: true })));
      expect(text(element, 'h2')).to.equal(workingGroup.title);
      expect(text(element, '.as-of')).to.equal('Composizione al 30 giugno 2022');
    });

    it('is marked while it comes, and what was shown stays readable', async () => {
      const element = await show();
      answering({ showPartnership: () => new Promise(() => undefined) });
      one<HTMLInputElement>(element, '#day').value = '2023-06-30';
      one(element, '.day-line [type=submit]').click();
      await waitUntil(() => one(element, '.answer').getAttribute('aria-busy') === 'true');
      expect(told(element)).to.equal('');
      expect(all(element, '.members > li')).to.have.length(10);
    });
  });

  describe('address of the page', () => {
    const plainAddress = location.pathname + location.search;
    afterEach(() => history.replaceState(null, '', plainAddress));

    it('keeps what is asked where the page wants it, and gives it back', async () => {
      history.replaceState(null, '', '?pagina=2&oc-as-of=2023-06-30');
      const element = await show({ programme: programme.code, 'url-state': 'true' });
      expect(text(element, '.as-of')).to.equal('Composizione al 30 giugno 2023');
      const select = one<HTMLSelectElement>(element, 'select');
      select.value = workingGroup.id;
      await then(element, () => select.dispatchEvent(new Event('change', { bubbles: true })));
      expect(location.search).to.equal(`?pagina=2&oc-as-of=2023-06-30&oc-partnership=${workingGroup.id}`);
      await then(element, () => one(element, '.day-line .plain').click());
      expect(location.search).to.equal(`?pagina=2&oc-partnership=${workingGroup.id}`);
      history.replaceState(null, '', '?pagina=2&oc-as-of=2024-01-31');
      await then(element, () => dispatchEvent(new PopStateEvent('popstate')));
      expect(text(element, 'h2')).to.equal(committee.title);
      expect(text(element, '.as-of')).to.equal('Composizione al 31 gennaio 2024');
    });

    it('is left alone unless the page wants it', async () => {
      history.replaceState(null, '', '?oc-as-of=2023-06-30');
      const element = await show();
      expect(text(element, '.as-of')).to.equal(`Composizione di oggi, ${inWords(today())}`);
    });

    it('is believed only as far as it can be', () => {
      const address = (query: string) => askedIn(new URLSearchParams(query));
      expect(address('oc-as-of=2023-02-31&oc-partnership=x')).to.deep.equal(nothingAsked);
      expect(address('oc-as-of=1899-01-01')).to.deep.equal(nothingAsked);
      expect(address('oc-as-of=')).to.deep.equal({ ...nothingAsked, day: '' });
      const asked = { partnership: committee.id, day: '2023-06-30' };
      const written = addressWith(new URL('https://example.it/?a=1#b'), asked);
      expect(askedIn(written.searchParams)).to.deep.equal(asked);
      expect(addressWith(written, nothingAsked).href).to.equal('https://example.it/?a=1#b');
    });
  });

  it('tells the rules and the choice of its members as far as they are known', async () => {
    answering({ showPartnership: ruled });
    const element = await show();
    const told = facts(element);
    expect(told['Regolamento interno']).to.include(
      'Si decide con il voto dei componenti che ne hanno diritto. Le decisioni si prendono a maggioranza semplice.',
    );
    expect(told['Regolamento interno']).to.match(
      /In caso di urgenza si convocano almeno 1 giorno lavorativo prima\. I componenti possono chiedere un punto all’ordine del giorno fino a 5 giorni lavorativi prima\. .*Si possono istituire gruppi di lavoro\.$/,
    );
    expect(told['Verbali']).to.match(/^Il verbale si approva/);
    expect(told['Conflitti di interesse']).to.match(/^Chi ha un interesse/);
    expect(told['Rimborsi e rafforzamento delle capacità']).to.match(/^Viaggio/);
    expect(told['Modo di selezione']).to.equal(
      'Avviso pubblico Avviso pubblicato l’8 novembre 2022 Criteri: Rappresentatività sul territorio regionale Competenza nelle materie del programma',
    );
    expect(await violations(element)).to.deep.equal([]);
    answering({
      showPartnership: {
        ...ruled,
        rulesOfProcedure: {
          ...committee.rulesOfProcedure,
          decisionRule: 'constructor',
          workingGroups: false,
        },
        legitimation: { selectionMethod: 'invitation', criteria: [], noticeUrl: 'javascript:alert(1)' },
      },
    });
    const other = facts(await show());
    expect(other['Regolamento interno']).to.match(/Non si istituiscono gruppi di lavoro\.$/);
    expect(other['Modo di selezione']).to.equal('Invito');
    expect(Object.keys(other)).not.to.include('Verbali');
  });

  describe('documents', () => {
    const told = (element: Element): string[] =>
      all(element, '.papers > li').map((item) => plain(item.textContent));

    it('are links, with all that is to be known before one is opened', async () => {
      const element = await show();
      expect(told(element)).to.deep.equal([
        'Verbale della riunione del 18 giugno 2026 Verbale · 1 luglio 2026 Accesso pubblico italiano · accessibile Licenza: CC-BY-4.0',
        'Report on the involvement of partners in the preparation of the programme Relazione Accesso pubblico inglese · accessibile Licenza: creativecommons.org/licenses/by-sa/4.0',
        'Regolamento interno del comitato di sorveglianza Regolamento · 20 marzo 2023 Accesso pubblico italiano · non accessibile',
      ]);
      const links = all<HTMLAnchorElement>(element, '.papers .name a');
      expect(links.map(({ href }) => href)).to.deep.equal(documents.map(({ url }) => url));
      expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['it', 'en', 'it']);
      expect(all(element, '[part=documents] .wording')).to.deep.equal([]);
      const past = await show({ 'as-of': '2023-06-30' });
      expect(text(past, '[part=documents] .wording')).to.equal('I documenti sono quelli di oggi.');
    });

    it('beyond the first ones open on demand, and those beyond the page are told', async () => {
      answering({
        searchDocuments: {
          items: Array.from({ length: 12 }, (_, at) =>
            paper(at, `Verbale ${at}`, { access: ['public', 'members', 'restricted'][at % 3]! }),
          ),
          limit: 100,
          nextCursor: 'x',
        },
      });
      const element = await show();
      expect(told(element)).to.have.length(12);
      const more = one(element, '[part=documents] details');
      expect(more.querySelectorAll('li')).to.have.length(2);
      expect(more.querySelector('summary')?.textContent).to.equal('Mostra altri 2 documenti');
      expect(text(element, '[part=documents] .notice')).to.include('100 documenti più recenti');
      expect(told(element)[1]).to.include('Solo per i componenti');
      expect(told(element)[2]).to.include('Riservato all’autorità');
      more.querySelector('summary')?.click();
      expect(await violations(element)).to.deep.equal([]);
    });

    it('that did not come leave the composition, which says so', async () => {
      answering({ searchDocuments: problem(501) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(all(element, '.members > li')).to.have.length(10);
      expect(text(element, '[part=documents]')).to.equal(
        'Documenti I documenti non sono arrivati. Riprova tra qualche minuto.',
      );
    });

    it('are not spoken of where there are none', async () => {
      const element = await show({ 'partnership-id': workingGroup.id });
      expect(element.state).to.equal('ready');
      expect(all(element, '[part=documents]')).to.deep.equal([]);
    });

    it('are text, and links to the web only', async () => {
      answering({
        searchDocuments: {
          items: [paper(1, '<b>x</b>', { url: 'javascript:alert(1)', license: 'data:x', language: '1z' })],
          limit: 100,
        },
      });
      const element = await show();
      expect(all(element, '.papers a, .papers b')).to.deep.equal([]);
      expect(told(element)[0]).to.match(/^<b>x<\/b> .* 1z · accessibile Licenza: data:x$/);
    });
  });

  describe('files', () => {
    const open = async (element: OcPartnership): Promise<HTMLAnchorElement[]> => {
      one(element, '.downloads summary').click();
      await waitUntil(() => all(element, '.downloads a').length > 0);
      return all<HTMLAnchorElement>(element, '.downloads li a');
    };
    const press = (link: HTMLElement | undefined, keys: MouseEventInit = {}): boolean =>
      link!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));

    it('of the members of that day are links that hold, with source, day and licence', async () => {
      const element = await show({ 'as-of': '2023-06-30' });
      const links = await open(element);
      const address = `${apiBase}/partnerships/${committee.id}/members`;
      expect(links.map(({ href, textContent }) => `${textContent} ${href}`)).to.deep.equal([
        `CSV ${address}?format=csv&asOf=2023-06-30`,
        `CSV per Excel ${address}?format=csv-excel&asOf=2023-06-30`,
        `XLSX ${address}?format=xlsx&asOf=2023-06-30`,
        `JSON ${address}?format=json&asOf=2023-06-30`,
        `JSON-LD ${address}?format=jsonld&asOf=2023-06-30`,
      ]);
      expect(links[1]?.download).to.equal('componenti-2023-06-30-excel.csv');
      expect(text(element, '.downloads')).to.match(
        /^Scarica i dati 8 componenti .*Fonte: Anagrafica del partenariato, Officine Coesione · Data: 30 giugno 2023 · Licenza: CC BY 4\.0 Gli indirizzi/,
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('are handed over when a link is followed, and left to the browser with a key held', async () => {
      const element = await show();
      const [csv] = await open(element);
      const [file] = await downloaded(async () => expect(press(csv)).to.equal(false));
      expect(file).to.deep.equal({ name: `componenti-${today()}.csv`, content: 'organisationLegalName\n' });
      expect(asked('/members').at(-1)?.toString()).to.equal('format=csv');
      await waitUntil(() => text(element, '.downloads [role=status]').endsWith('è scaricato.'));
      const before = requests.length;
      const left: boolean[] = [];
      const stay = (click: Event): void => {
        left.push(!click.defaultPrevented);
        click.preventDefault();
      };
      document.addEventListener('click', stay);
      for (const key of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])
        csv!.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }),
        );
      document.removeEventListener('click', stay);
      expect(left).to.deep.equal([true, true, true, true]);
      expect(requests).to.have.length(before);
    });

    it('that do not come are told in words, and can be asked for again', async () => {
      const element = await show();
      const [csv] = await open(element);
      answering({ searchMembers: problem(501) });
      press(csv);
      await waitUntil(() => text(element, '.downloads [role=status]').startsWith('Il file non è arrivato'));
      answering();
      const files = await downloaded(async () => press(csv));
      expect(files).to.have.length(1);
    });

    it('speak the language of the page, also when it changes', async () => {
      const element = await show({ lang: 'de' });
      await open(element);
      expect(text(element, '.downloads')).to.include('CSV für Excel').and.include('Lizenz: CC BY 4.0');
      await then(element, () => {
        element.lang = 'sl';
        element.requestUpdate();
      });
      await waitUntil(() => text(element, '.downloads').includes('CSV za Excel'));
      expect(text(element, '.downloads summary')).to.equal('Prenesi podatke');
    });

    it('are not offered of what the page gives, or of nothing', async () => {
      answering({ searchMembers: { items: [], limit: 200 } });
      expect(all(await show(), '.downloads')).to.deep.equal([]);
    });
  });

  it('prints the page', async () => {
    const element = await show();
    const real = window.print;
    let printed = 0;
    window.print = () => void printed++;
    one(element, '[part=print]').click();
    window.print = real;
    expect(printed).to.equal(1);
  });

  describe('links', () => {
    it('are there only where the page has cards', async () => {
      expect(all(await show(), '.members a')).to.deep.equal([]);
    });

    it('tell the page, which may show the card itself', async () => {
      const element = await show({ 'organisation-page': '#partner-{id}' });
      const link = one<HTMLAnchorElement>(element, '.members a');
      expect(link.hash).to.equal(`#partner-${members[2]?.organisationId}`);
      let opened: CustomEvent | undefined;
      element.addEventListener('oc-open', (event) => {
        opened = event as CustomEvent;
        event.preventDefault();
      });
      link.focus();
      await sendKeys({ press: 'Enter' });
      expect(opened?.detail).to.deep.equal({ organisationId: members[2]?.organisationId });
      expect(location.hash).to.equal('');
    });

    it('are followed when the page has nothing to say', async () => {
      const element = await show({ 'organisation-page': '#partner-{id}' });
      one(element, '.members a').click();
      await waitUntil(() => location.hash === `#partner-${members[2]?.organisationId}`);
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('states', () => {
    it('is empty without a partnership, and without members', async () => {
      answering({ showPartnership: problem(404) });
      const none = await show();
      expect(none.state).to.equal('empty');
      expect(text(none, '[part=empty]')).to.equal(
        'Nessun partenariato è pubblicato con questo identificativo.',
      );
      expect(text(await show({ 'as-of': '1999-01-01' }), '[part=empty]')).to.equal(
        'Nessun partenariato risulta a questa data: 1 gennaio 1999.',
      );
      expect(all(none, 'details, h2')).to.deep.equal([]);
      answering({ searchPartnerships: { items: [], limit: 200 } });
      expect(text(await show({ programme: 'pr-altrove' }), '[part=empty]')).to.equal(
        'Nessun partenariato di questo programma è ancora pubblicato.',
      );
      answering({ searchMembers: { items: [], limit: 200 } });
      const alone = await show();
      expect(alone.state).to.equal('empty');
      expect(text(alone, 'h2')).to.equal(committee.title);
      expect(text(alone, '[part=empty]')).to.equal('Nessun componente risulta pubblicato.');
    });

    it('is partial when there are more members than it shows, all pages walked', async () => {
      answering({ searchMembers: crowd });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(all(element, '.members > li')).to.have.length(1000);
      expect(text(element, '.composition > .notice')).to.match(
        /primi 1000 componenti|primi 1\.000 componenti/,
      );
    });

    it('is partial with the key of a programme whose title did not come', async () => {
      answering({ showProgramme: problem(501) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(facts(element)['Programma']).to.equal(programme.code);
    });

    it('is stale when it cannot be asked again, and in error when it never could', async () => {
      const element = await show();
      answering({ showPartnership: problem(501) });
      await then(element, () => element.reload());
      expect(element.state).to.equal('stale');
      expect(all(element, '.members > li')).to.have.length(10);
      const failed = await show();
      expect(failed.state).to.equal('error');
      expect(text(failed, '[role=alert]')).to.include('Il servizio non risponde');
    });

    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ 'partnership-id': '' }, 'Manca l’attributo partnership-id.'],
      [{ 'partnership-id': '42' }, 'Il valore «42» dell’attributo partnership-id non è ammesso.'],
      [{ programme: '../x' }, 'Il valore «../x» dell’attributo programme non è ammesso.'],
      [{ 'as-of': '2023-02-31' }, 'Il valore «2023-02-31» dell’attributo as-of non è ammesso.'],
      [{ 'as-of': '1899-12-31' }, 'Il valore «1899-12-31» dell’attributo as-of non è ammesso.'],
      [{ 'as-of': 'ieri' }, 'Il valore «ieri» dell’attributo as-of non è ammesso.'],
      [
        { 'organisation-page': 'javascript:alert({id})' },
        'Il valore «javascript:alert({id})» dell’attributo organisation-page non è ammesso.',
      ],
    ];
    for (const [attributes, message] of wrong)
      it(`tells the webmaster what is wrong: ${message}`, async () => {
        const element = await show(attributes);
        expect(element.state).to.equal('misconfigured');
        expect(text(element, '[role=alert]')).to.include(message);
      });
  });

  it('shows what the page gives, without asking', async () => {
    const element = document.createElement('oc-partnership') as OcPartnership;
    element.data = { partnership: committee, members, programmes: [programme] };
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    element.setAttribute('api-base', apiBase);
    await then(element, () => wrapper.append(element));
    expect(element.state).to.equal('ready');
    expect(requests).to.deep.equal([]);
    expect(all(element, '.members > li')).to.have.length(10);
    // It cannot ask for another day, nor does it know of which day these are.
    expect(all(element, 'details')).to.deep.equal([]);
    expect(text(element, '.as-of')).to.equal('');
  });

  it('is text, whatever it is told, and links to the web only', async () => {
    answering({
      showPartnership: {
        ...committee,
        title: '<img src=x onerror=alert(1)>',
        website: 'javascript:alert(1)',
      },
      searchMembers: { items: [member(1, '<b>grasso</b>', 'C1')], limit: 200 },
    });
    const element = await show();
    expect(all(element, 'img, b')).to.deep.equal([]);
    expect(text(element, 'h2')).to.equal('<img src=x onerror=alert(1)>');
    expect(
      all<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => protocol !== 'https:'),
    ).to.deep.equal([]);
    expect(all(element, '[style], style')).to.deep.equal([]);
  });

  it('never shows a person', async () => {
    answering({
      searchMembers: {
        items: [{ ...member(1, 'Ente', 'C1'), representative: { givenName: 'Maria', familyName: 'Rossi' } }],
        limit: 200,
      },
    });
    expect(rootOf(await show()).innerHTML).not.to.match(/Maria|Rossi/);
  });

  describe('languages', () => {
    for (const [lang, words] of Object.entries({ it: it_, en, de, fr, sl }))
      it(`speaks ${lang}`, async () => {
        expect(Object.keys(words)).to.have.members(Object.keys(it_));
        for (const [key, word] of Object.entries(words))
          for (const each of [0, 1, 2, 3, 5, 49].map((count) =>
            typeof word === 'function' ? (word as (...values: unknown[]) => string)(count, count, 'x') : word,
          ))
            expect(each, key)
              .to.match(/\S/)
              .and.not.match(/undefined|NaN/);
        const element = await show({ lang });
        expect(text(element, '#members')).to.equal(words.members);
        expect(one(element, '.root').getAttribute('lang')).to.equal(lang);
        // The law has no words of ours in the other languages: it speaks English, and says so.
        expect(one(element, '.wording span').getAttribute('lang')).to.equal(
          lang === 'it' || lang === 'en' ? null : 'en',
        );
        expect(await violations(element)).to.deep.equal([]);
      });
  });

  describe('room', () => {
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    it('does not overflow at 320 px, with text twice as large', async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.style.fontSize = '200%';
      const element = await show({ lang: 'de', programme: programme.code, 'as-of': '2023-06-30' });
      one(element, '.day-line [type=submit]').click();
      one<HTMLInputElement>(element, '#day').value = '';
      one(element, '.day-line [type=submit]').click();
      one(element, '.downloads summary').click();
      await waitUntil(() => all(element, '.downloads a').length > 0);
      await element.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is legible on a dark page', async () => {
      expect(await violations(await show({ theme: 'dark', 'organisation-page': '#{id}' }))).to.deep.equal([]);
    });
  });
});
