import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../packages/components/src/define/study.ts';
import de from '../../../packages/components/src/locale/de/study.ts';
import en from '../../../packages/components/src/locale/en/study.ts';
import fr from '../../../packages/components/src/locale/fr/study.ts';
import it_ from '../../../packages/components/src/locale/it/study.ts';
import sl from '../../../packages/components/src/locale/sl/study.ts';
import type { StudyData } from '../../../packages/components/src/observatory/study/lookup.ts';
import type { OcStudy } from '../../../packages/components/src/observatory/study/study.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import { amounts, course } from '../../../stories/observatory/chart.data.ts';
import {
  answers,
  everyMark,
  everyView,
  packageOf,
  release,
  study,
} from '../../../stories/observatory/study.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
afterEach(() => restore());

const answering = (some: Answers = {}): void => {
  restore();
  restore = answerWith({ ...answers(), ...some });
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  data?: StudyData,
): Promise<OcStudy> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-study') as OcStudy;
  const all_ = { 'api-base': apiBase, code: 'partecipare-conviene', ...attributes };
  for (const [name, value] of Object.entries(all_)) element.setAttribute(name, value);
  element.data = data;
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.prepend(element);
  await told;
  await element.updateComplete;
  return element;
};

type Shown = HTMLElement & { readonly state: string };

/** The elements that show the figures, once they do. */
const figuresIn = async (element: Element): Promise<Shown[]> => {
  const shown = () => all<Shown>(element, '.figure > :is(oc-chart, oc-map, oc-kpi, oc-table)');
  const waiting = ['idle', 'loading', 'misconfigured'];
  await waitUntil(() => shown().every(({ state }) => !waiting.includes(state)), 'a figure is not shown');
  return shown();
};

const part = (element: Element, name: string): string => text(element, `[part~='${name}']`);
const button = (element: Element, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => plain(each.textContent) === words)!;
const outline = (element: Element): string[] =>
  all(element, 'article :is(h1, h2, h3, h4, h5, h6)').map(
    ({ tagName, textContent }) => `${tagName} ${plain(textContent)}`,
  );

describe('oc-study', () => {
  beforeEach(() => answering());

  it('says title, authors, day, version, question, of which release the figures are', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal('Partecipare ai comitati: chi c’è, e da quando');
    expect(part(element, 'byline')).to.equal(
      'Laboratorio sul partenariato, Università della Basilicata · Centro studi sulla coesione',
    );
    expect(part(element, 'published')).to.equal('Pubblicato il 10 novembre 2026 · versione 2');
    expect(part(element, 'question')).to.include('La società civile partecipa alle riunioni');
    expect(part(element, 'currency')).to.include(
      'Le cifre sono quelle dell’edizione 2026-1, pubblicata il 2 novembre 2026: non cambiano più.',
    );
    expect(all(element, '[part=later], [part=superseded]')).to.have.length(0);
  });

  it('shows each figure as its author wants it, in the text where it is placed', async () => {
    const element = await show();
    const [first, second] = await figuresIn(element);
    expect(first!.getAttribute('kind')).to.equal('line');
    expect(first!.getAttribute('headline')).to.equal(
      'La società civile partecipa di più, ma resta la meno presente',
    );
    expect(second!.getAttribute('kind')).to.equal('bar');
    expect([first, second].map((figure) => figure!.closest('.narrative') !== null)).to.deep.equal([
      true,
      true,
    ]);
    for (const words of ['Tasso di partecipazione alle riunioni', 'Italia'])
      expect(text(first!, "[part='context']")).to.include(words);
    expect(text(first!, "[part='provenance']")).to.include('Metodo versione 1.0.0');
    expect(all(element, '#figures')).to.have.length(0);
    expect(outline(element)).to.deep.equal([
      'H2 Partecipare ai comitati: chi c’è, e da quando',
      'H3 Che cosa è cambiato',
      'H3 Quanto ne siamo sicuri',
      'H3 Riferimenti',
      'H3 Citare e riusare',
    ]);
    expect([first, second].map((figure) => rootOf(figure!).querySelector('h3, h4')?.tagName)).to.deep.equal([
      'H3',
      'H4',
    ]);
  });

  it('shows figures in every way, and in another what a picture cannot draw; passes axe', async () => {
    const element = await show({}, everyView());
    await waitUntil(async () => (await figuresIn(element)).length === 7);
    const shown = await figuresIn(element);
    expect(shown.map(({ localName }) => localName)).to.deep.equal([
      'oc-chart',
      'oc-chart',
      'oc-map',
      'oc-kpi',
      'oc-table',
      'oc-chart',
      'oc-table',
    ]);
    // There is no interval to draw dots with.
    expect(shown[5]!.getAttribute('kind')).to.equal('line');
    expect(text(element, '#context')).to.equal('Dati di contesto');
    expect(element.state).to.equal('ready');
    expect(all(element, '[style], style')).to.have.length(0);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells a page of itself alone, not of its figures', async () => {
    const heard: string[] = [];
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    wrapper.addEventListener('oc-ready', ({ target }) => heard.push((target as Element).localName));
    wrapper.addEventListener('oc-error', ({ target }) => heard.push((target as Element).localName));
    const element = document.createElement('oc-study') as OcStudy;
    element.data = everyView();
    wrapper.append(element);
    await oneEvent(element, 'oc-ready');
    await figuresIn(element);
    await aTimeout(50);
    expect(heard).to.deep.equal(['oc-study']);
  });

  describe('its narrative', () => {
    const read = (it: string) => show({}, packageOf({ narrative: { it } }));

    it('draws Markdown, skips no level, reads no HTML, fetches no image', async () => {
      const asked = performance.getEntriesByType('resource').length;
      const element = await read(everyMark);
      const narrative = one(element, '.narrative');
      expect(outline(element).slice(1, 3)).to.deep.equal([
        'H3 Titolo più alto',
        'H4 Sotto, senza saltare livelli',
      ]);
      expect(narrative.querySelector('em')?.textContent).to.equal('enfasi');
      expect(narrative.querySelector('code')?.textContent).to.equal('codice <b>');
      expect(plain(narrative.querySelector('p')?.textContent)).to.include('caffè & tè.');
      expect(narrative.querySelectorAll('blockquote p')).to.have.length(2);
      expect(narrative.querySelectorAll('ol > li')).to.have.length(2);
      expect(narrative.querySelector('pre code')?.textContent).to.equal('a < b && c');
      expect(narrative.querySelector('th[scope=row]')?.textContent).to.equal('2025');
      expect(narrative.querySelectorAll('th[scope=col]')).to.have.length(2);
      expect(narrative.querySelectorAll('img, b, script')).to.have.length(0);
      expect(plain(narrative.textContent)).to.include(
        '<img src="https://example.it/x.png" onerror="alert(1)">',
      );
      expect(
        performance
          .getEntriesByType('resource')
          .slice(asked)
          .map(({ name }) => name),
      ).not.to.include('https://example.it/mappa.png');
      expect(narrative.querySelector('[role=region]')?.getAttribute('aria-label')).to.equal(
        'Tabella 1 nel testo',
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('links to http, https, mailto and to what is in the study; to nothing else', async () => {
      const element = await read(everyMark);
      const links = all<HTMLAnchorElement>(element, '.narrative > :not(.figure) a');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.it/a?b=1&c=2',
        'mailto:lab@example.it',
        'https://example.it/mappa.png',
        '#reference-2',
      ]);
      expect(plain(links[2]!.textContent)).to.equal('Immagine: Una mappa');
      expect(links[0]!.rel).to.equal('external noopener');
      expect(plain(one(element, '.narrative').textContent)).to.include('non va né questo figura che non c’è');
    });

    it('leads to a figure and to a reference by keyboard', async () => {
      const element = await show();
      await figuresIn(element);
      for (const [name, id] of [
        ['figura 1', 'figure-1'],
        ['riferimento 1', 'reference-1'],
      ]) {
        const link = all(element, '.narrative a').find(({ textContent }) => textContent === name)!;
        link.focus();
        await sendKeys({ press: 'Enter' });
        expect(rootOf(element).activeElement?.id).to.equal(id);
      }
    });

    it('places a figure once; the others stand after the text', async () => {
      const element = await read('[a](#figure-2)\n\n[b](#figure-2)\n\nanche [c](#figure-1) qui');
      expect(all(element, '.narrative .figure').map(({ id }) => id)).to.deep.equal(['figure-2']);
      expect(all(element, '[part=figures] .figure').map(({ id }) => id)).to.deep.equal(['figure-1']);
      expect(outline(element)[1]).to.equal('H3 Le cifre');
    });

    it('is in the language it was written in, and says so', async () => {
      const element = await show({ lang: 'de' });
      expect(one(element, '.narrative').lang).to.equal('it');
      expect(text(element, 'h2')).to.equal('Teilnahme an den Ausschüssen: wer da ist, und seit wann');
      expect(one(element, '.question [lang]').lang).to.equal('en');
      expect(one(element, '.narrative .figure').lang).to.equal('de');
    });
  });

  describe('what is newer', () => {
    it('says when a release gives its figures anew, and leads to it', async () => {
      answering({ showRelease: release(['ATT_RATE']) });
      const some = await show();
      expect(part(some, 'superseded')).to.include(
        'L’edizione 2026-2, del 20 novembre 2026, dà di nuovo alcune',
      );
      expect(one<HTMLAnchorElement>(some, '[part=superseded] a').href).to.equal(`${apiBase}/releases/2026-2`);
      answering({ showRelease: release(['ATT_RATE', 'PART_N']) });
      const every = await show({ 'release-page': '/edizioni/{id}' });
      expect(part(every, 'superseded')).to.include('dà di nuovo queste cifre.');
      expect(one<HTMLAnchorElement>(every, '[part=superseded] a').pathname).to.equal('/edizioni/2026-2');
    });

    it('leads from an earlier version to the latest', async () => {
      answering({ showStudyVersion: study({ versionNumber: 1 }) });
      const element = await show({ version: '1' });
      expect(requests.some(({ url }) => new URL(url).pathname.endsWith('/versions/1'))).to.equal(true);
      expect(part(element, 'later')).to.include('Stai leggendo la versione 1 di questo studio');
      button(element, 'Leggi la versione 2').click();
      await oneEvent(element, 'oc-ready');
      await element.updateComplete;
      expect(element.version).to.equal(null);
      expect(all(element, '[part=later]')).to.have.length(0);
      await waitUntil(() => rootOf(element).activeElement?.id === 'title');
    });

    it('shows the figures of now and goes back', async () => {
      const element = await show();
      await figuresIn(element);
      button(element, 'Mostra le cifre di oggi').click();
      await oneEvent(element, 'oc-ready');
      await element.updateComplete;
      const asked = requests
        .map(({ url }) => new URL(url))
        .find(({ pathname }) => pathname.endsWith('/ATT_RATE/data'))!;
      expect(asked.searchParams.getAll('period')).to.have.length(6);
      expect(part(element, 'currency')).to.include('Le cifre sono quelle di oggi');
      button(element, 'Torna alle cifre dello studio').click();
      await oneEvent(element, 'oc-ready');
      await element.updateComplete;
      expect(part(element, 'currency')).to.include('edizione 2026-1');
    });

    it('says of which day figures are that are of no release', async () => {
      const element = await show({}, packageOf({ releaseCode: undefined }));
      expect(part(element, 'currency')).to.equal(
        'Le cifre sono quelle lette il 10 novembre 2026, alla pubblicazione: non cambiano più.',
      );
    });
  });

  it('says how an indicator is made, when it is asked', async () => {
    const element = await show();
    await figuresIn(element);
    const details = one<HTMLDetailsElement>(element, '#figure-2 .method-of');
    details.open = true;
    await waitUntil(() => details.querySelector('dl') !== null);
    expect(plain(details.textContent)).to.include('Formula');
  });

  it('is cited and copied in three forms, at its permanent address', async () => {
    const element = await show();
    expect(part(element, 'citation')).to.match(/^Laboratorio sul partenariato \(2026\)\..*versions\/2$/);
    expect(part(element, 'permalink')).to.equal(study().permalink);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (words: string) => void copied.push(words) },
    });
    try {
      for (const words of ['Copia la citazione', 'Copia in BibTeX', 'Copia in CSL-JSON'])
        button(element, words).click();
      await waitUntil(() => plain(one(element, '[part=reuse] [role=status]').textContent) === 'Copiato.');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const { citation } = study();
    expect(copied).to.deep.equal([citation!.text, citation!.bibtex, citation!.cslJson]);
  });

  it('gives the package of its data', async () => {
    answering({
      showStudyPackage: (url) =>
        url.searchParams.has('format')
          ? new Response('PK', { headers: { 'Content-Type': 'application/zip' } })
          : packageOf(),
    });
    const element = await show();
    const link = one<HTMLAnchorElement>(element, '[part=package] a');
    expect(link.href).to.equal(
      `${apiBase}/studies/partecipare-conviene/versions/2/package?format=data-package-zip&lang=it`,
    );
    const [file] = await downloaded(async () => {
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await aTimeout(0);
    });
    expect(file!.name).to.equal('partecipare-conviene-v2.zip');
  });

  describe('when something fails', () => {
    it('shows the other figures when one does not come', async () => {
      answering({
        showIndicatorData: (url) => (url.pathname.includes('/PART_N/') ? problem(403) : course()),
      });
      const element = await show({ live: '' });
      expect(element.state).to.equal('partial');
      expect(await figuresIn(element)).to.have.length(1);
      expect(text(element, '#figure-2 .notice')).to.equal('Queste cifre non si possono mostrare ora.');
      expect(await violations(element)).to.deep.equal([]);
    });

    it('shows the text when no figure comes', async () => {
      answering({ showStudyPackage: problem(403), showRelease: problem(403) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(part(element, 'narrative')).to.include('La società civile partecipa di più di cinque anni fa');
      expect(part(element, 'currency')).to.include(
        'Le cifre sono quelle dell’edizione 2026-1: non cambiano più.',
      );
    });

    it('says of a figure that cannot be read that it cannot be shown', async () => {
      const broken = { ...amounts(), size: [1, 1, 1, 1] };
      const element = await show({}, packageOf({}, [course(), broken]));
      expect(text(element, '#figure-2 .notice')).to.equal('Queste cifre non si possono mostrare ora.');
    });

    it('says that there is no such study, and which attribute is wrong', async () => {
      answering({ showStudy: problem(404) });
      expect(part(await show(), 'error')).to.include('Lo studio «partecipare-conviene» non esiste');
      for (const [name, value] of [
        ['version', 'ultima'],
        ['release-page', '/edizioni'],
      ] as const) {
        const element = await show({ [name]: value });
        expect(element.state).to.equal('misconfigured');
        expect(part(element, 'misconfigured')).to.include(name);
      }
    });

    it('keeps what it shows when it cannot be fetched again', async () => {
      const element = await show();
      answering({ showStudy: problem(403) });
      await element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(part(element, 'narrative')).to.include('La società civile');
    });

    it('says that nothing is written yet', async () => {
      const element = await show({}, packageOf({ narrative: { it: '' }, figures: [] }, []));
      expect(element.state).to.equal('empty');
      expect(part(element, 'empty')).to.equal('Lo studio non ha ancora un testo né cifre.');
    });
  });

  it('fits 320 pixels, also with text of twice the size', async () => {
    const element = await show({}, everyView());
    await figuresIn(element);
    for (const size of ['100%', '200%']) {
      document.documentElement.style.fontSize = size;
      element.parentElement!.style.width = '320px';
      await aTimeout(100);
      const wide = all(element, 'article *').filter(
        (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      expect(
        wide.filter((each) => !each.closest('pre, .table-room')).map(({ tagName }) => tagName),
      ).to.deep.equal([]);
    }
    document.documentElement.style.fontSize = '';
  });

  it('speaks five languages', () => {
    const said = [it_, en, de, fr, sl].map((words) => words.showLive);
    expect(new Set(said).size).to.equal(5);
    for (const words of [en, de, fr, sl]) expect(Object.keys(words)).to.deep.equal(Object.keys(it_));
    const french = Object.values(fr).filter((words) => typeof words === 'string');
    expect(french.join(' ')).not.to.match(/ [:;?!»]|« /);
  });
});
