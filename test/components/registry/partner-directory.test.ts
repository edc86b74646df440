import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Organisation } from '@officine-coesione/contract';
import '../../../packages/components/src/define/partner-directory.ts';
import de from '../../../packages/components/src/locale/de/partner-directory.ts';
import en from '../../../packages/components/src/locale/en/partner-directory.ts';
import fr from '../../../packages/components/src/locale/fr/partner-directory.ts';
import it_ from '../../../packages/components/src/locale/it/partner-directory.ts';
import sl from '../../../packages/components/src/locale/sl/partner-directory.ts';
import { valuesOf, valuesOnShow } from '../../../packages/components/src/registry/partner-directory/facet.ts';
import type { OcPartnerDirectory } from '../../../packages/components/src/registry/partner-directory/partner-directory.ts';
import {
  addressWith,
  codesOf,
  everything,
  isSame,
  queryOf,
  searchIn,
  toggled,
  withWords,
} from '../../../packages/components/src/registry/partner-directory/search.ts';
import { answerWith, apiBase, pending, problem, type Answering, type Answers } from '../../../stories/api.ts';
import {
  directory,
  organisation,
  searchOrganisations,
  territories,
} from '../../../stories/registry/partner-directory.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
let asked: URL[] = [];

const answering = (answers: Answers = {}): void => {
  restore();
  const noted =
    (answer: Answering): Answering =>
    (url, request) => {
      asked.push(url);
      return typeof answer === 'function' ? answer(url, request) : answer;
    };
  const all: Answers = { ...directory, ...answers };
  restore = answerWith({ ...all, searchOrganisations: noted(all.searchOrganisations as Answering) });
};

const show = async (attributes: Readonly<Record<string, string>> = {}): Promise<OcPartnerDirectory> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-partner-directory') as OcPartnerDirectory;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  const ready = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.prepend(element);
  await ready;
  await element.updateComplete;
  return element;
};

const names = (element: Element): string[] =>
  all(element, '.row > h3').map((name) => name.textContent?.trim() ?? '');
const last = (): URLSearchParams => asked.at(-1)?.searchParams ?? new URLSearchParams();
const boxOf = (element: Element, facet: string, code: string): HTMLInputElement =>
  one<HTMLInputElement>(element, `#values-${facet} input[value="${code}"]`);

/** Acts, and waits for the next answer to be shown. */
const then = async (element: OcPartnerDirectory, act: () => unknown): Promise<void> => {
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await act();
  await told;
  await element.updateComplete;
};

const expectAccessible = async (element: Element): Promise<void> => {
  const rows = rootOf(element).querySelector('.answer');
  // Half faded, text has not its colours yet.
  if (rows) await waitUntil(() => getComputedStyle(rows).opacity === '1');
  expect(await violations(element)).to.deep.equal([]);
};

beforeEach(() => {
  asked = [];
  answering();
});
afterEach(() => {
  restore();
  history.replaceState(null, '', location.pathname);
});

describe('what a reader asks of the directory', () => {
  const search = {
    ...withWords(everything, '  camera '),
    category: ['B'],
    territory: ['ITF4'],
    sort: '-updatedAt' as const,
  };

  it('becomes a query of the API, in which what the page fixed wins', () => {
    expect(queryOf(everything)).to.deep.equal({ embed: ['facets', 'memberships'] });
    expect(queryOf(search, { territory: ['ITF5'] }, 10)).to.deep.equal({
      q: 'camera',
      category: ['B'],
      territory: ['ITF5'],
      sort: '-updatedAt',
      limit: 10,
      embed: ['facets', 'memberships'],
    });
  });

  it('is chosen and left one code at a time', () => {
    const chosen = toggled(search, 'category', 'C');
    expect(chosen.category).to.deep.equal(['B', 'C']);
    expect(isSame(toggled(chosen, 'category', 'C'), search)).to.equal(true);
    expect(isSame(chosen, search)).to.equal(false);
  });

  it('goes through an address and back, beside what is not ours', () => {
    const url = addressWith(
      new URL('https://page.example.it/elenco?pagina=2&oc-q=prima&oc-programme=x#fine'),
      search,
    );
    expect(url.searchParams.get('pagina')).to.equal('2');
    expect(url.hash).to.equal('#fine');
    expect(isSame(searchIn(url.searchParams), search)).to.equal(true);
    expect(addressWith(url, everything).search).to.equal('?pagina=2');
  });

  it('takes from an address only what can be', () => {
    const odd = new URLSearchParams(
      `oc-q=${'a'.repeat(500)}&oc-category=B&oc-category=B&oc-category=toString&oc-territory=itf4&oc-territory=DE1&oc-programme=..%2F&oc-programme=pr-puglia&oc-sort=id`,
    );
    const found = searchIn(odd);
    expect(found.q).to.have.length(200);
    expect(found.category).to.deep.equal(['B']);
    expect(found.territory).to.deep.equal([]);
    expect(found.programme).to.deep.equal(['pr-puglia']);
    expect(found.sort).to.equal(undefined);
  });

  it('reads the codes of an attribute, all or none', () => {
    expect(codesOf('territory', 'ITF4, ITF5')).to.deep.equal(['ITF4', 'ITF5']);
    expect(codesOf('territory', 'ITF4 Puglia')).to.equal(undefined);
    expect(codesOf('category', ' ')).to.equal(undefined);
  });
});

describe('values of a facet', () => {
  const view = {
    language: 'it',
    territory: (code: string) => code,
    programme: (code: string) => `titolo di ${code}`,
  } as const;

  it('orders categories as the law does and the others by count, and keeps what is chosen', () => {
    const counts = [
      { code: 'C', count: 9 },
      { code: 'A', count: 1 },
    ];
    expect(valuesOf('category', counts, [], view).map(({ code }) => code)).to.deep.equal(['A', 'C']);
    expect(valuesOf('territory', [...counts].reverse(), ['B'], view)).to.deep.equal([
      { code: 'C', label: 'C', count: 9, chosen: false },
      { code: 'A', label: 'A', count: 1, chosen: false },
      { code: 'B', label: 'B', count: undefined, chosen: true },
    ]);
    expect(valuesOf('programme', [], ['x'], view)[0]?.label).to.equal('titolo di x');
  });

  it('shows the first eight and those chosen, or those with the letters', () => {
    const values = [
      'Aosta',
      'Bari',
      'Cagliari',
      'Forlì',
      'Enna',
      'Este',
      'Gela',
      'Iesi',
      'Lodi',
      'Nuoro',
    ].map((label, at) => ({
      code: label,
      label,
      count: 1,
      chosen: at === 9,
    }));
    expect(valuesOnShow(values, false, '').map(({ label }) => label))
      .to.include('Nuoro')
      .and.not.include('Lodi');
    expect(valuesOnShow(values, true, '')).to.have.length(10);
    expect(valuesOnShow(values, true, ' FORLI ').map(({ label }) => label)).to.deep.equal(['Forlì']);
  });
});

describe('<oc-partner-directory>', () => {
  it('shows organisations, counts and labels, asked for in one call each', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(text(element, '.count')).to.equal('25 di 49 organizzazioni');
    expect(names(element)).to.have.length(25);
    expect(text(element, '#values-category')).to.match(/Autorità pubbliche 22/);
    expect(text(element, '#values-territory')).to.match(/Puglia 7/);
    expect(text(element, '#values-programme')).to.match(/PN Inclusione e lotta alla povertà 2021-2027 3/);
    expect(asked).to.have.length(1);
    expect(last().getAll('embed')).to.deep.equal(['facets', 'memberships']);
    expect(last().has('limit')).to.equal(false);
  });

  it('is searched with the keyboard alone', async () => {
    const element = await show();
    one(element, '#q').focus();
    await sendKeys({ type: 'camere' });
    await then(element, () => sendKeys({ press: 'Enter' }));
    expect(last().get('q')).to.equal('camere');
    expect(names(element)).to.deep.equal([
      'Unione regionale delle camere di commercio della Puglia Unioncamere Puglia',
    ]);
    expect(text(element, '[role=status].count')).to.equal('1 organizzazione per «camere»');
    expect(rootOf(element).activeElement?.id).to.equal('q');
    await sendKeys({ press: 'Tab' });
    expect(rootOf(element).activeElement?.textContent?.trim()).to.equal('Cerca');
    // The pause of the typing does not ask once more.
    await aTimeout(500);
    expect(asked).to.have.length(2);
  });

  it('searches after a pause of the typing, once, and leaves what is typed alone', async () => {
    const element = await show();
    one(element, '#q').focus();
    await then(element, () => sendKeys({ type: 'forum ' }));
    expect(asked).to.have.length(2);
    expect(last().get('q')).to.equal('forum');
    expect(one<HTMLInputElement>(element, '#q').value).to.equal('forum ');
    expect(names(element)).to.have.length(21);
  });

  it('says that it is searching only when it takes long', async () => {
    const element = await show();
    answering({ searchOrganisations: pending });
    boxOf(element, 'territory', 'ITF4').click();
    await aTimeout(100);
    expect(text(element, '.count')).to.equal('25 di 49 organizzazioni');
    expect(one(element, '.answer').getAttribute('aria-busy')).to.equal('true');
    await aTimeout(600);
    expect(text(element, '.count')).to.equal('Ricerca in corso…');
    expect(names(element)).to.have.length(25);
  });

  it('narrows by facets, several values each, and tells the page the query', async () => {
    const element = await show();
    const told: unknown[] = [];
    element.addEventListener('oc-search', (event) =>
      told.push((event as CustomEvent<{ query: unknown }>).detail.query),
    );
    const box = boxOf(element, 'category', 'B');
    box.focus();
    await then(element, () => sendKeys({ press: ' ' }));
    expect(rootOf(element).activeElement).to.equal(box);
    await then(element, () => boxOf(element, 'category', 'D').click());
    await then(element, () => boxOf(element, 'territory', 'ITF4').click());
    expect(last().getAll('category')).to.deep.equal(['B', 'D']);
    expect(last().getAll('territory')).to.deep.equal(['ITF4']);
    expect(names(element)).to.have.length(2);
    expect(text(element, '.count')).to.equal('2 organizzazioni');
    expect(text(element, '.filters > summary')).to.equal('Filtri (3 attivi)');
    expect(told).to.have.length(3);
    expect(told.at(-1)).to.deep.equal({
      category: ['B', 'D'],
      territory: ['ITF4'],
      embed: ['facets', 'memberships'],
    });
    await then(element, () => boxOf(element, 'category', 'D').click());
    expect(last().getAll('category')).to.deep.equal(['B']);
  });

  it('opens a long facet and finds in it', async () => {
    const element = await show();
    expect(all(element, '#values-territory li')).to.have.length(8);
    const button = one(element, 'button[aria-controls=values-territory]');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '#values-territory li')).to.have.length(21);
    one(element, '#find-territory').focus();
    await sendKeys({ type: 'aoste' });
    await element.updateComplete;
    expect(text(element, '#values-territory')).to.match(/^Valle d’Aosta\/Vallée d’Aoste \d+$/);
    await sendKeys({ type: 'xx' });
    await element.updateComplete;
    expect(text(element, '.facet [role=status]')).to.equal('Nessuna voce con queste lettere.');
    expect(asked).to.have.length(1);
  });

  it('removes filters one by one, the focus going on, and all at once', async () => {
    const element = await show();
    await then(element, () => boxOf(element, 'category', 'C').click());
    await then(element, () => boxOf(element, 'territory', 'ITF4').click());
    const chips = () => all(element, '.chip').map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim());
    expect(chips()).to.deep.equal(['Rimuovi filtro Società civile', 'Rimuovi filtro Puglia']);
    await then(element, () => all(element, '.chip')[0]?.click());
    expect(chips()).to.deep.equal(['Rimuovi filtro Puglia']);
    expect(rootOf(element).activeElement).to.equal(all(element, '.chip')[0]);
    expect(boxOf(element, 'category', 'C').checked).to.equal(false);
    await then(element, () => all(element, '.chip')[0]?.click());
    expect(rootOf(element).activeElement?.className).to.equal('count');
    one<HTMLInputElement>(element, '#q').focus();
    await sendKeys({ type: 'forum' });
    await then(element, () => sendKeys({ press: 'Enter' }));
    await then(element, () => boxOf(element, 'territory', 'ITF1').click());
    expect(chips()).to.deep.equal(['Rimuovi filtro «forum»', 'Rimuovi filtro Abruzzo']);
    await then(element, () => all(element, '.chips .plain')[0]?.click());
    expect(chips()).to.deep.equal([]);
    expect(one<HTMLInputElement>(element, '#q').value).to.equal('');
    expect(names(element)).to.have.length(25);
  });

  it('adds the next organisations, moves to the first of them and says how many there are', async () => {
    const element = await show({ 'page-size': '20' });
    const more = one(element, '[part=more]');
    expect(more.textContent?.trim()).to.equal('Mostra altre 20 organizzazioni');
    more.click();
    await waitUntil(() => names(element).length === 40);
    expect(last().get('cursor')).to.equal('20');
    expect(last().get('limit')).to.equal('20');
    expect(rootOf(element).activeElement).to.equal(all(element, '.row > h3')[20]);
    expect(text(element, '.count')).to.equal('40 di 49 organizzazioni');
    expect(text(element, '[part=more]')).to.equal('Mostra altre 9 organizzazioni');
    one(element, '[part=more]').click();
    await waitUntil(() => names(element).length === 49);
    expect(text(element, '.count')).to.equal('49 organizzazioni');
    expect(all(element, '[part=more]')).to.deep.equal([]);
    expect(new Set(names(element)).size).to.equal(49);
    await then(element, () => boxOf(element, 'category', 'B').click());
    expect(names(element)).to.have.length(2);
  });

  it('keeps the button when the next organisations do not come', async () => {
    const element = await show();
    answering({ searchOrganisations: problem(501) });
    one(element, '[part=more]').click();
    await waitUntil(() => text(element, '.more [role=alert]') !== '');
    expect(names(element)).to.have.length(25);
    answering();
    one(element, '[part=more]').click();
    await waitUntil(() => names(element).length === 49);
    expect(text(element, '.more [role=alert]')).to.equal('');
  });

  it('sorts, by relevance only when there are words', async () => {
    const element = await show();
    const select = one<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ label }) => label)).to.deep.equal([
      'Nome, A–Z',
      'Nome, Z–A',
      'Aggiornate di recente',
    ]);
    expect(select.value).to.equal('legalName');
    select.value = '-legalName';
    await then(element, () => select.dispatchEvent(new Event('change')));
    expect(last().get('sort')).to.equal('-legalName');
    expect(names(element)[0]).to.equal('Università degli studi della Terra di Mezzo UniTM');
    await then(element, () => boxOf(element, 'category', 'C').click());
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('-legalName');
  });

  it('offers relevance first for words', async () => {
    const element = await show({ 'url-state': '' });
    one<HTMLInputElement>(element, '#q').focus();
    await sendKeys({ type: 'forum' });
    await then(element, () => sendKeys({ press: 'Enter' }));
    expect(one<HTMLSelectElement>(element, 'select').selectedOptions[0]?.label).to.equal('Pertinenza');
    expect(last().has('sort')).to.equal(false);
  });

  it('gives all that was found as files, at addresses that hold', async () => {
    const element = await show({ programme: 'pr-puglia-fesr-fse-2127', 'page-size': '5' });
    await then(element, () => boxOf(element, 'category', 'C').click());
    await then(element, () => boxOf(element, 'category', 'B').click());
    const before = asked.length;
    one(element, '.downloads summary').click();
    await waitUntil(() => all(element, '.downloads a').length > 0);
    const links = all<HTMLAnchorElement>(element, '.downloads li a');
    expect(links.map(({ href }) => href)).to.deep.equal(
      ['csv', 'csv-excel', 'xlsx', 'json', 'jsonld'].map(
        (format) =>
          `${apiBase}/organisations?format=${format}&category=C&category=B&programme=pr-puglia-fesr-fse-2127`,
      ),
    );
    expect(text(element, '.downloads p')).to.equal(text(element, '.count').replace(/^\d+ di /, ''));
    expect(text(element, '.downloads')).to.include('Licenza: CC BY 4.0');
    await expectAccessible(element);
    const [file] = await downloaded(async () =>
      links[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    expect(file?.name).to.match(/^partner-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(asked).to.have.length(before + 1);
    expect(last().get('format')).to.equal('xlsx');
    expect(last().has('limit') || last().has('embed')).to.equal(false);
  });

  it('offers no file of nothing, or of what the page gives', async () => {
    answering({ searchOrganisations: { items: [], limit: 25 } });
    expect(all(await show(), '.downloads')).to.deep.equal([]);
    const element = document.createElement('oc-partner-directory') as OcPartnerDirectory;
    element.data = { page: { items: [organisation(1, 'Ente')], limit: 25 }, territories: [] };
    element.setAttribute('api-base', apiBase);
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    await then(element, () => wrapper.append(element));
    expect(all(element, '.row')).to.have.length(1);
    expect(all(element, '.downloads')).to.deep.equal([]);
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    const element = await show();
    let answerSlowly: () => void = () => undefined;
    answering({
      searchOrganisations: async (url) => {
        if (url.searchParams.getAll('category').join() === 'A')
          await new Promise<void>((resolve) => {
            answerSlowly = resolve;
          });
        return searchOrganisations(url);
      },
    });
    boxOf(element, 'category', 'A').click();
    await aTimeout(20);
    await then(element, () => boxOf(element, 'category', 'B').click());
    expect(text(element, '.count')).to.equal('24 organizzazioni');
    answerSlowly();
    await aTimeout(50);
    expect(text(element, '.count')).to.equal('24 organizzazioni');
    expect(one(element, '.answer').getAttribute('aria-busy')).to.equal('false');
  });

  it('keeps the search in the address when asked to, and follows it', async () => {
    history.replaceState(null, '', '?pagina=1&oc-category=C&oc-q=forum');
    const element = await show({ 'url-state': '' });
    expect(asked).to.have.length(1);
    expect(last().get('q')).to.equal('forum');
    expect(one<HTMLInputElement>(element, '#q').value).to.equal('forum');
    expect(boxOf(element, 'category', 'C').checked).to.equal(true);
    await then(element, () => boxOf(element, 'territory', 'ITF1').click());
    expect(location.search).to.equal('?pagina=1&oc-q=forum&oc-category=C&oc-territory=ITF1');
    await then(element, () => {
      history.replaceState(null, '', '?oc-category=B');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(names(element)).to.have.length(2);
    expect(one<HTMLInputElement>(element, '#q').value).to.equal('');
  });

  it('leaves the address alone otherwise', async () => {
    history.replaceState(null, '', '?oc-category=C');
    const element = await show();
    expect(last().has('category')).to.equal(false);
    await then(element, () => boxOf(element, 'category', 'B').click());
    expect(location.search).to.equal('?oc-category=C');
  });

  it('does not offer a filter that the page has fixed', async () => {
    const element = await show({ territory: 'ITF4', category: 'B D' });
    expect(last().getAll('territory')).to.deep.equal(['ITF4']);
    expect(last().getAll('category')).to.deep.equal(['B', 'D']);
    expect(all(element, '.facet legend').map((legend) => legend.textContent)).to.deep.equal(['Programma']);
    await then(element, () => element.setAttribute('territory', 'ITF5'));
    expect(last().getAll('territory')).to.deep.equal(['ITF5']);
  });

  it('tells the webmaster of a wrong attribute', async () => {
    for (const [name, value] of Object.entries({
      category: 'Z9',
      territory: 'Puglia',
      programme: 'PR Puglia',
      'page-size': '0',
    })) {
      const element = await show({ [name]: value });
      expect(element.state).to.equal('misconfigured');
      expect(text(element, '[role=alert]')).to.include(
        `Il valore «${value}» dell’attributo ${name} non è ammesso.`,
      );
    }
  });

  it('names the programme that does not exist, but not one in which nobody sits yet', async () => {
    const nobody = { items: [], limit: 25 };
    answering({
      searchOrganisations: nobody,
      showProgramme: (url) =>
        url.pathname.endsWith('/non-esiste') ? problem(404) : Response.json({ code: 'pr-puglia' }),
    });
    const wrong = await show({ programme: 'pr-puglia non-esiste' });
    expect(wrong.state).to.equal('misconfigured');
    expect(text(wrong, '[role=alert]')).to.include(
      'Il valore «non-esiste» dell’attributo programme non è ammesso.',
    );
    const empty = await show({ programme: 'pr-puglia' });
    expect(empty.state).to.equal('empty');
    expect(text(empty, '[part=empty]')).to.equal('Nessuna organizzazione è ancora pubblicata.');
    answering({ searchOrganisations: nobody, showProgramme: problem(501) });
    expect((await show({ programme: 'pr-puglia' })).state).to.equal('empty');
  });

  it('says what to do when nothing is found, and the box keeps the focus', async () => {
    const element = await show();
    await then(element, () => boxOf(element, 'territory', 'ITF4').click());
    one(element, '#q').focus();
    await sendKeys({ type: 'xyzzy' });
    await then(element, () => sendKeys({ press: 'Enter' }));
    expect(element.state).to.equal('empty');
    expect(rootOf(element).activeElement?.id).to.equal('q');
    expect(text(element, '[part=empty]')).to.equal(
      'Nessuna organizzazione trovata Controlla l’ortografia delle parole cercate. Prova con meno parole, o più generiche. Rimuovi un filtro.',
    );
    expect(boxOf(element, 'territory', 'ITF4').checked).to.equal(true);
    await expectAccessible(element);
  });

  it('says that nothing is published yet', async () => {
    answering({ searchOrganisations: { items: [], limit: 25 } });
    const element = await show();
    expect(text(element, '[part=empty]')).to.equal('Nessuna organizzazione è ancora pubblicata.');
    expect(all(element, '.filters')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('tells of a failure, and tries again', async () => {
    answering({ searchOrganisations: problem(501) });
    const element = await show();
    expect(element.state).to.equal('error');
    await expectAccessible(element);
    answering();
    await then(element, () => one(element, '[part=error] button').click());
    expect(names(element)).to.have.length(25);
  });

  it('keeps the old results when a search fails, and says whose they are', async () => {
    const element = await show();
    answering({ searchOrganisations: problem(501) });
    await then(element, () => boxOf(element, 'territory', 'ITF4').click());
    expect(element.state).to.equal('stale');
    expect(names(element)).to.have.length(25);
    expect(text(element, '[part=stale]')).to.include('l’aggiornamento non è riuscito');
    expect(text(element, '.previous')).to.equal('Questi risultati rispondono alla ricerca precedente.');
    expect(text(element, '.chips')).to.include('Puglia');
    await expectAccessible(element);
    answering();
    await then(element, () => one(element, '[part=stale] button').click());
    expect(element.state).to.equal('ready');
    expect(names(element)).to.have.length(7);
    expect(all(element, '.previous')).to.deep.equal([]);
  });

  it('shows codes when the labels of the territories do not come', async () => {
    answering({ searchTerritories: problem(404) });
    const element = await show();
    expect(element.state).to.equal('partial');
    expect(text(element, '#values-territory')).to.include('ITF4');
    answering();
    await then(element, () => boxOf(element, 'category', 'C').click());
    expect(text(element, '#values-territory')).to.include('Puglia');
  });

  it('goes on after having been moved while it waited', async () => {
    const element = await show();
    answering({ searchOrganisations: pending });
    boxOf(element, 'category', 'B').click();
    await aTimeout(20);
    const place = element.parentElement as HTMLElement;
    element.remove();
    answering();
    await then(element, () => place.prepend(element));
    expect(names(element)).to.have.length(2);
    expect(one(element, '.answer').getAttribute('aria-busy')).to.equal('false');
  });

  it('shows given data without a call, and asks the page for others', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('oc-partner-directory') as OcPartnerDirectory;
    const page = { items: [organisation(1, 'Prima')], limit: 25, nextCursor: 'poi' };
    element.data = { page, territories: territories.items };
    wrapper.append(element);
    await oneEvent(element, 'oc-ready');
    await element.updateComplete;
    const told = oneEvent(element, 'oc-search');
    one(element, '[part=more]').click();
    expect(((await told) as CustomEvent<{ query: { cursor: string } }>).detail.query.cursor).to.equal('poi');
    await then(element, () => {
      element.data = {
        page: { items: [...page.items, organisation(2, 'Seconda')], limit: 25 },
        territories: territories.items,
      };
    });
    expect(rootOf(element).activeElement?.textContent?.trim()).to.equal('Seconda');
    expect(asked).to.deep.equal([]);
  });

  describe('an organisation', () => {
    it('has its category in words, its territories, its partnerships and their marks', async () => {
      const element = await show({ category: 'C', territory: 'ITF4' });
      const row = all(element, '.row')[0];
      const said = row?.textContent?.replace(/\s+/g, ' ') ?? '';
      expect(said).to.include('Società civile');
      expect(said).to.include('Abruzzo, Molise, Puglia e altri 2 territori');
      expect(said).to.include('Componente consultivo · C1 Organismi attivi');
      expect(said).to.include('Categoria da validare');
      expect(said).to.include('Dati dimostrativi');
      expect(row?.querySelectorAll(':scope > .seats li')).to.have.length(3);
      expect(row?.querySelector('.rest summary')?.textContent).to.equal('Mostra un altro partenariato');
      expect(row?.querySelector('.marker')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('has a card with everything public', async () => {
      const element = await show({ category: 'B2' });
      const summary = one(element, '.open-card > summary');
      expect(summary.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        'Scheda di Unione regionale delle camere di commercio della Puglia',
      );
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(one<HTMLDetailsElement>(element, '.open-card').open).to.equal(true);
      const facts = Object.fromEntries(
        all(element, '.card > div').map((row) => [
          row.querySelector('dt')?.textContent,
          row.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim(),
        ]),
      );
      expect(facts).to.deep.equal({
        'Forma giuridica': 'Camera di commercio',
        'Codice fiscale': '80000000017',
        'Partita IVA': '00000000018',
        'Codice IPA': 'ucpu_demo',
        'Sede legale': 'Via Emanuele Mola 19, 70121 Bari',
        PEC: 'unioncamere-puglia@pec.example.it',
        'E-mail': 'partenariato@unioncamere-puglia.example.it',
        Telefono: '+39 080 000 0000',
        'Livello territoriale': 'Regionale',
        Territori: 'Puglia',
        'Caratteristica del partner': 'Piccole e medie imprese, Associazione datoriale',
        // An instant late in the day in UTC is the day after in Rome.
        Fonti:
          'Indice delle pubbliche amministrazioni, rilevata il 2 settembre 2026 Decreto di nomina del comitato, DGR 123/2023',
        'Ultimo aggiornamento': '6 ottobre 2026',
      });
    });

    it('never shows a person, nor a link that is not one', async () => {
      const item = {
        ...organisation(1, 'Impresa individuale', {
          legalForm: '1.1.20',
          taxCode: 'RSSMRA80A01H501U',
          vatNumber: '12345678903',
          website: 'javascript:alert(1)',
          sources: [{ system: 'Elenco', ref: 'javascript:alert(2)' }],
        }),
        representative: 'Maria Rossi',
        contactPerson: { name: 'Maria Rossi', email: 'maria.rossi@example.it' },
        createdBy: 'maria.rossi',
      };
      answering({ searchOrganisations: { items: [item as Organisation], limit: 25 } });
      const element = await show();
      const shown = rootOf(element).innerHTML;
      expect(shown).to.include('Impresa individuale');
      expect(shown).not.to.match(/rossi|RSSMRA|12345678903/i);
      expect(all(element, 'a')).to.deep.equal([]);
    });

    it('is shown as text, whatever its name is', async () => {
      answering({
        searchOrganisations: { items: [organisation(1, '<img src=x onerror=alert(1)>')], limit: 25 },
      });
      const element = await show();
      expect(all(element, 'img')).to.deep.equal([]);
      expect(names(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    });
  });

  describe('languages', () => {
    const languages = { it: it_, en, de, fr, sl };
    for (const [lang, words] of Object.entries(languages))
      it(`speaks ${lang}`, async () => {
        expect(Object.keys(words)).to.have.members(Object.keys(it_));
        for (const [key, word] of Object.entries(words)) {
          expect(typeof word, key).to.equal(typeof it_[key as keyof typeof it_]);
          const said = [1, 2, 3, 5, 49].map((count) =>
            typeof word === 'function' ? (word as (...values: unknown[]) => string)(count, count, 'x') : word,
          );
          for (const each of said)
            expect(each, key)
              .to.match(/\S/)
              .and.not.match(/undefined|NaN/);
        }
        const element = await show({ lang });
        expect(text(element, '#q ~ button')).to.equal(words.searchButton);
        expect(text(element, '.count')).to.equal(words.counted(49, 25, ''));
        expect(one(element, '.root').getAttribute('lang')).to.equal(lang);
        await expectAccessible(element);
      });
  });

  describe('room', () => {
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    it('folds the filters away where it is narrow, and nothing overflows at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await show({ lang: 'de' });
      const filters = one<HTMLDetailsElement>(element, '.filters');
      expect(filters.open).to.equal(false);
      one(element, '.filters > summary').click();
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await then(element, () => boxOf(element, 'territory', 'ITF4').click());
      expect(filters.open).to.equal(true);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expectAccessible(element);
    });

    it('has them beside the results where it is wide', async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await show();
      await waitUntil(() => one<HTMLDetailsElement>(element, '.filters').open);
      expect(getComputedStyle(one(element, '.filters > summary')).display).to.equal('none');
      expect(one(element, '.filters').getBoundingClientRect().right).to.be.below(
        one(element, '.results').getBoundingClientRect().left,
      );
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await expectAccessible(element);
    });

    it('is legible on a dark page', async () => {
      const element = await show({ theme: 'dark', category: 'C', territory: 'ITF4' });
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await expectAccessible(element);
    });
  });

  it('writes no style in the markup', async () => {
    const element = await show();
    expect(all(element, '[style], style')).to.deep.equal([]);
  });
});
