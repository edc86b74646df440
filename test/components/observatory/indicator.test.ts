import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { IndicatorData, IndicatorDefinition } from '@officine-coesione/contract';
import { openCube } from '@officine-coesione/figures/on-demand';
import '../../../packages/components/src/define/indicator.ts';
import de from '../../../packages/components/src/locale/de/indicator.ts';
import en from '../../../packages/components/src/locale/en/indicator.ts';
import fr from '../../../packages/components/src/locale/fr/indicator.ts';
import it_ from '../../../packages/components/src/locale/it/indicator.ts';
import sl from '../../../packages/components/src/locale/sl/indicator.ts';
import type { OcIndicator } from '../../../packages/components/src/observatory/indicator/indicator.ts';
import { answerWith, apiBase, pending, problem, type Answering } from '../../../stories/api.ts';
import {
  demonstration,
  figures,
  gaps,
  shares,
  unknown,
  years,
} from '../../../stories/observatory/indicator.data.ts';
import { byArea, course } from '../../../stories/observatory/chart.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

/** An indicator as the catalogue describes it. */
const definition: IndicatorDefinition = {
  code: 'PART_N',
  title: { it: 'Partner attivi', en: 'Active partners' },
  description: { it: 'Quanti partner siedono', en: 'How many partners sit' },
  type: 'composition',
  unit: 'n',
  decimals: 0,
  direction: 'neutral',
  formulaText: { it: 'conteggio', en: 'count' },
  numerator: { it: 'partner', en: 'partners' },
  minDenominator: 0,
  dimensions: ['PARTNER_CATEGORY'],
  legalReference: 'art. 8 reg. UE 2021/1060',
  methodVersion: '1.0.0',
  periodicity: 'P1Y',
};

let restore: () => void = () => undefined;
let asked: { url: URL; request: Request }[] = [];

const answering = (answers: Readonly<Record<string, Answering>>): void => {
  restore();
  restore = answerWith({
    showIndicatorData: (url, request) => {
      const answer = answers[url.pathname.split('/').at(-2) ?? ''] ?? problem(404);
      asked.push({ url, request });
      return typeof answer === 'function' ? answer(url, request) : answer;
    },
  });
};

const told = (element: Element): Promise<unknown> =>
  Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);

interface Set {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: IndicatorData;
  readonly within?: string;
}

const place = async ({ attributes = {}, data, within = '' }: Set): Promise<OcIndicator> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-indicator') as OcIndicator;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.textContent = within;
  element.data = data;
  wrapper.prepend(element);
  return element;
};

const show = async (set: Set): Promise<OcIndicator> => {
  const element = await place(set);
  if (element.state !== 'ready') await told(element);
  await element.updateComplete;
  return element;
};

const part = (element: Element, name: string): string => text(element, `[part='${name}']`);
const bars = (element: Element): SVGGElement[] => all<SVGGElement>(element, '[data-key]');
const focused = (element: Element): string | undefined =>
  (rootOf(element).activeElement as HTMLElement | null)?.dataset['key'];
const button = (element: Element, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => plain(each.textContent) === words);
  if (!found) throw new Error(`No button "${words}"`);
  return found;
};

/** Rows of a CSV whose fields may be quoted. */
const parsed = (csv: string, separator: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );

describe('oc-indicator', () => {
  beforeEach(() => {
    asked = [];
    answering({ PART_N: figures(), PART_SHARE: shares() });
  });
  afterEach(async () => {
    restore();
    await setViewport({ width: 800, height: 600 });
  });

  describe('what it says', () => {
    it('asks for the indicator by code, programme, territory and periods, in its language', async () => {
      const attributes = {
        code: 'PART_N',
        programme: 'pr-fesr-fse-plus-puglia-2021-2027',
        territory: 'ITF4',
        period: '2025, 2026',
        lang: 'en',
      };
      await show({ attributes });
      expect(asked).to.have.length(1);
      const { searchParams } = asked[0]!.url;
      expect(searchParams.getAll('programme')).to.deep.equal(['pr-fesr-fse-plus-puglia-2021-2027']);
      expect(searchParams.getAll('territory')).to.deep.equal(['ITF4']);
      expect(searchParams.getAll('period')).to.deep.equal(['2025', '2026']);
      expect(asked[0]!.request.headers.get('Accept-Language')).to.equal('en');
    });

    it('leads with the title, the number, the sentence, then the picture and where it comes from', async () => {
      const element = await show({ attributes: { code: 'PART_N' } });
      expect(text(element, 'h2')).to.equal('Partner attivi');
      expect(part(element, 'value')).to.equal('45 in totale');
      expect(part(element, 'context')).to.equal('Italia · 2026');
      expect(part(element, 'sentence')).to.match(
        /^Partner attivi, Italia, 2026: 45 in totale\. La quota maggiore/,
      );
      const order = [
        'h2',
        '[part=value]',
        '[part=sentence]',
        '[part=chart]',
        '[part=provenance]',
        '[part=actions]',
      ];
      const places = order.map((selector) => one(element, selector));
      for (const [place, next] of places.slice(1).entries())
        expect(places[place]!.compareDocumentPosition(next)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(one(element, 'figure').contains(one(element, 'figcaption'))).to.equal(true);
    });

    const cases: readonly [string, IndicatorData][] = [
      ['ready', figures()],
      ['shares', shares()],
      ['partial', gaps()],
      ['nothing known', unknown()],
      ['demonstration', demonstration()],
      ['several years', years()],
    ];
    for (const [name, data] of cases)
      it(`says value, period, source, update, licence and coverage: ${name}`, async () => {
        const element = await show({ data });
        expect(part(element, 'value')).not.to.equal('');
        expect(part(element, 'context')).to.include('2026');
        const provenance = part(element, 'provenance');
        const { counted } = data.extension.coverage;
        const coverage = `Copertura ${counted} ${counted === 1 ? 'partenariato' : 'partenariati'} su 49`;
        for (const said of [
          'Fonte Osservatorio Permanente sul Partenariato',
          `Periodo ${name === 'several years' ? '2024–2026' : '2026'}`,
          'Aggiornamento 23 novembre 2026',
          'Licenza CC BY 4.0',
          coverage,
          'Metodo versione 1.0.0',
        ])
          expect(provenance).to.include(said);
        for (const note of data.note) expect(part(element, 'notes')).to.include(note);
      });

    it('gives the leading category of shares, not their hundred percent', async () => {
      const element = await show({ data: shares() });
      expect(part(element, 'value')).to.equal('53,3 % la quota maggiore: Parti economiche e sociali');
      const tied = await show({ data: shares({ value: [100, 40, 40, 20, 0] }) });
      expect(part(tied, 'value')).to.equal(
        '40,0 % la quota maggiore: Autorità pubbliche; Parti economiche e sociali',
      );
    });

    it('compares the total with the period before, in words', async () => {
      expect(text(await show({ data: years() }), '.headline + p')).to.equal('+4 rispetto al 2025');
      const fewer = years({ value: [38, 50, 45, ...years().value.slice(3)] });
      expect(text(await show({ data: fewer }), '.headline + p')).to.equal('−5 rispetto al 2025');
      const first = years({ value: [38, null, 45, ...years().value.slice(3)] });
      expect(all(await show({ data: first }), '.headline + p:not(.context)')).to.have.length(0);
    });

    it('never shows a missing value as zero', async () => {
      const element = await show({ data: unknown(), attributes: { view: 'table' } });
      expect(element.state).to.equal('ready');
      expect(part(element, 'value')).to.equal('non disponibile');
      expect(part(element, 'sentence')).to.include('non disponibile');
      expect(all(element, 'td').map((cell) => plain(cell.textContent))).to.deep.equal(
        Array<string>(5).fill('non disponibile'),
      );
      expect(bars(element).map((bar) => bar.getAttribute('aria-label'))).to.include(
        'Società civile: non disponibile',
      );
      expect(all(element, 'g[data-key] rect.fill')).to.have.length(0);
      const withheld = await show({ data: unknown({ status: { '0': 'C' } }) });
      expect(part(withheld, 'value')).to.equal('riservato');
      const meaningless = await show({ data: unknown({ status: { '0': 'N' } }) });
      expect(part(meaningless, 'value')).to.equal('non disponibile (non significativo)');
    });

    it('says which values are missing, withheld or provisional', async () => {
      const element = await show({ data: gaps(), attributes: { view: 'table' } });
      expect(element.state).to.equal('partial');
      expect(part(element, 'partial')).to.equal('Alcuni dati non sono disponibili.');
      expect(all(element, 'td').map((cell) => plain(cell.textContent))).to.deep.equal([
        '45',
        '13',
        '24 (p), provvisorio',
        'non disponibile',
        'riservato',
      ]);
      expect(part(element, 'notes')).to.include('(p) provvisorio');
    });

    it('never leaves a remark alone on a line', async () => {
      for (const data of [figures({ status: { '0': 'P' } }), unknown({ status: { '0': 'N' } })]) {
        const element = await show({ data });
        expect(one(element, "[part='value']").textContent).to.match(/\S\u00a0\((provvisorio|non signif)/);
      }
    });

    it('marks demonstration data with words of their own', async () => {
      expect(part(await show({ data: demonstration() }), 'demo')).to.equal('Dati dimostrativi');
      expect(all(await show({ data: figures() }), "[part='demo']")).to.have.length(0);
    });

    it('links the licence, but only to an address of the web', async () => {
      expect(one<HTMLAnchorElement>(await show({ data: figures() }), 'dl a').href).to.match(/^https:/);
      const data = figures();
      data.extension.licence.url = 'javascript:alert(1)';
      expect(all(await show({ data }), 'dl a')).to.have.length(0);
    });

    it('speaks five languages, none with a missing word', async () => {
      const keys = Object.keys(it_).sort();
      for (const words of [de, en, fr, sl]) {
        expect(Object.keys(words).sort()).to.deep.equal(keys);
        for (const word of Object.values(words)) expect(word).to.not.equal('');
      }
      const leads = {
        it: '45 in totale',
        en: '45 in total',
        de: '45 insgesamt',
        fr: '45 au total',
        sl: '45 skupaj',
      } as const;
      for (const [lang, lead] of Object.entries(leads) as [keyof typeof leads, string][]) {
        const element = await show({ data: figures({ language: lang }), attributes: { lang } });
        expect(part(element, 'value')).to.equal(lead);
        expect(text(element, '.root')).not.to.include('undefined');
        expect(one(element, '.root').lang).to.equal(lang);
      }
    });
  });

  describe('the other views', () => {
    const tabs = (element: Element): string[] =>
      all(element, '[role=tab]').map(({ textContent }) => plain(textContent));
    const settled = (element: Element, selector: string) =>
      waitUntil(() => all(element, selector).length > 0);

    it('has a map where the figures are by area, and leads with the country', async () => {
      const element = await show({ data: byArea() });
      expect(tabs(element)).to.deep.equal(['Grafico', 'Mappa', 'Tabella', 'Metodo']);
      expect(part(element, 'value')).to.equal('63,5 % Italia');
      expect(all(element, '#panel-map svg')).to.have.length(0);
      button(element, 'Mappa').click();
      await settled(element, '#panel-map svg');
      await waitUntil(() => text(element, '.told') === 'Vista: Mappa');
      expect(all(element, '#panel-map [data-key]')).to.have.length(21);
      expect(getComputedStyle(one(element, '#panel-chart')).display).to.equal('none');
      expect(await violations(element)).to.deep.equal([]);
      expect(tabs(await show({ data: figures() }))).to.deep.equal(['Grafico', 'Tabella', 'Metodo']);
    });

    it('says how the indicator is made, as the catalogue has it', async () => {
      restore();
      let shown = 0;
      restore = answerWith({
        showIndicatorData: figures(),
        showIndicator: () => {
          shown += 1;
          return definition;
        },
      });
      const element = await show({ attributes: { code: 'PART_N' } });
      expect(shown).to.equal(0);
      button(element, 'Metodo').click();
      await settled(element, '[part=method]');
      expect(part(element, 'method')).to.include('Che cosa misura Quanti partner siedono');
      expect(part(element, 'method')).to.include('Riferimento normativo art. 8 reg. UE 2021/1060');
      expect(part(element, 'method')).not.to.include('Denominatore');
      expect(await violations(element)).to.deep.equal([]);
      button(element, 'Tabella').click();
      button(element, 'Metodo').click();
      await element.updateComplete;
      expect(shown).to.equal(1);
    });

    it('asks for the partner categories that an author names', async () => {
      answering({ PART_N: figures() });
      const before = asked.length;
      const element = await show({ attributes: { code: 'PART_N', category: '_T, C' } });
      expect(asked.at(-1)!.url.searchParams.getAll('category')).to.deep.equal(['_T', 'C']);
      expect(asked).to.have.length(before + 1);
      element.category = 'C';
      await told(element);
      expect(asked.at(-1)!.url.searchParams.getAll('category')).to.deep.equal(['C']);
    });

    it('takes a rate of a hundred percent for news, and the whole of shares for none', async () => {
      const whole = (value: number[]) => show({ data: figures({ code: 'PART_SHARE', value }) });
      expect(part(await whole([100, 100, 100, 100, 100]), 'value')).to.match(/^100,0.% in totale/);
      expect(part(await whole([100, 60, 20, 20, 0]), 'value')).to.match(/^60,0.%/);
    });

    it('says what the value that stands first is made of, and how sure it is', async () => {
      const rates = figures({ code: 'PART_SHARE', value: [62.5, 50, 60, 70, 80] });
      const extension = {
        ...rates.extension,
        numerator: [25, 1, 2, 3, 4],
        denominator: [40, 10, 10, 10, 10],
        lower: [58.25, 1, 2, 3, 4],
        upper: [66.75, 99, 99, 99, 99],
      };
      restore();
      restore = answerWith({
        showIndicatorData: { ...rates, extension },
        showIndicator: { ...definition, code: 'PART_SHARE', unit: '%', decimals: 1 },
      });
      const element = await show({ attributes: { code: 'PART_SHARE', view: 'method' } });
      await settled(element, '[part=method]');
      expect(part(element, 'method')).to.include('Numeri del valore in evidenza 25 / 40');
      expect(part(element, 'method')).to.match(/Intervallo di confidenza al 95.% 58,3–66,8/);
      restore();
      restore = answerWith({ showIndicatorData: rates, showIndicator: definition });
      const silent = await show({ attributes: { code: 'PART_SHARE', view: 'method' } });
      await settled(silent, '[part=method]');
      expect(part(silent, 'method')).not.to.include('Numeri');
    });

    it('says so when there is no description of the method', async () => {
      restore();
      restore = answerWith({ showIndicatorData: figures(), showIndicator: () => problem(404) });
      const element = await show({ attributes: { code: 'PART_N', view: 'method' } });
      expect(text(element, '#panel-method')).to.equal('La descrizione del metodo non è disponibile.');
    });

    it('draws a line where only periods tell the figures apart', async () => {
      const data = course({ series: { _T: 'Totale' }, value: [1, 2, 3, 4, 5, 6], status: {} });
      const element = await show({ data });
      expect(all(element, '#panel-chart path.stroke').length).to.be.greaterThan(0);
      expect(bars(element)).to.have.length(6);
    });

    it('can be cited', async () => {
      const element = await show({ data: figures() });
      expect(plain(one(element, '.citation').textContent)).to.match(
        /^Osservatorio Permanente sul Partenariato\. «Partner attivi», 2026\. Aggiornamento: 23 novembre 2026\..* https:/,
      );
    });
  });

  describe('table and files', () => {
    it('has in the table what the cube has', async () => {
      const data = years();
      const element = await show({ data, attributes: { view: 'table' } });
      const cube = openCube(data);
      const periods = cube.dimension('TIME_PERIOD').categories;
      expect(all(element, 'thead th').map((cell) => plain(cell.textContent))).to.deep.equal([
        'Categoria di partner',
        ...periods.map(({ label }) => `${label} (numero)`),
      ]);
      for (const [place, row] of all(element, 'tbody tr').entries()) {
        const category = cube.dimension('PARTNER_CATEGORY').categories[place]!;
        expect(plain(row.querySelector('th')?.textContent)).to.equal(category.label);
        const cells = [...row.querySelectorAll('td')].map((cell) => plain(cell.textContent));
        periods.forEach(({ code }, column) => {
          const { value } = cube.cell({ PARTNER_CATEGORY: category.code, TIME_PERIOD: code });
          if (value === null) expect(cells[column]).to.equal('non disponibile');
          else expect(Number.parseInt(cells[column]!, 10)).to.equal(value);
        });
      }
    });

    it('changes view with the keyboard, and moves nothing', async () => {
      const element = await show({ data: figures() });
      const height = element.offsetHeight;
      expect(getComputedStyle(one(element, 'table')).visibility).to.equal('hidden');
      const choice = button(element, 'Tabella');
      expect(choice.getAttribute('aria-selected')).to.equal('false');
      button(element, 'Grafico').focus();
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(element.getAttribute('view')).to.equal('table');
      expect(choice.getAttribute('aria-selected')).to.equal('true');
      expect(button(element, 'Grafico').getAttribute('aria-selected')).to.equal('false');
      expect(all(element, '[role=tab][tabindex="-1"]')).to.have.length(2);
      expect(rootOf(element).activeElement).to.equal(choice);
      expect(getComputedStyle(one(element, 'table')).visibility).to.equal('visible');
      expect(getComputedStyle(one(element, 'svg')).visibility).to.equal('hidden');
      expect(element.offsetHeight).to.equal(height);
    });

    it('hands over a CSV that reads back as the cube', async () => {
      const data = years({ status: { ...years().status, '6': 'E' } });
      const element = await show({ data });
      const [file] = await downloaded(async () => button(element, 'Scarica CSV').click());
      expect(file!.name).to.equal('PART_N-2024-2026.csv');
      const [header = [], ...rows] = parsed(file!.content, ',');
      const column = (name: string): number => header.indexOf(name);
      expect(rows).to.have.length(data.value.length);
      const cube = openCube(data);
      for (const row of rows) {
        const at = Object.fromEntries(data.id.map((id) => [id, row[column(id)]!]));
        const { value, status } = cube.cell(at);
        expect(row[column('value')]).to.equal(value === null ? '' : String(value));
        expect(row[column('status')]).to.equal(status ?? '');
        expect(row[column('source')]).to.equal(data.source);
        expect(row[column('licence')]).to.equal('CC BY 4.0');
      }
    });

    it('hands over a CSV that Excel opens with a double click', async () => {
      const data = shares();
      const element = await show({ data });
      const [file] = await downloaded(async () => button(element, 'Scarica CSV per Excel').click());
      expect(file!.name).to.equal('PART_SHARE-2026-excel.csv');
      expect(file!.content.startsWith('\ufeff')).to.equal(true);
      const [header = [], ...rows] = parsed(file!.content.slice(1), ';');
      const place = header.indexOf('Valore');
      expect(rows.map((row) => Number(row[place]!.replace(',', '.')))).to.deep.equal(data.value);
    });
  });

  describe('the picture', () => {
    it('is one stop of Tab, and its bars are visited with arrows, Home and End', async () => {
      const element = await show({ data: figures() });
      const order = ['B', 'A', 'D', 'C'];
      expect(bars(element).map((bar) => bar.dataset['key'])).to.deep.equal(order);
      expect(bars(element).map((bar) => bar.getAttribute('tabindex'))).to.deep.equal(['0', '-1', '-1', '-1']);
      bars(element)[0]!.focus();
      for (const [press, key] of [
        ['ArrowUp', 'B'],
        ['ArrowDown', 'A'],
        ['ArrowDown', 'D'],
        ['End', 'C'],
        ['ArrowDown', 'C'],
        ['ArrowUp', 'D'],
        ['Home', 'B'],
        ['ArrowDown', 'A'],
      ] as const) {
        await sendKeys({ press });
        expect(focused(element), press).to.equal(key);
      }
      await element.updateComplete;
      expect(bars(element).map((bar) => bar.getAttribute('tabindex'))).to.deep.equal(['-1', '0', '-1', '-1']);
      expect(getComputedStyle(bars(element)[1]!.querySelector('.inner')!).stroke).not.to.equal('none');
      expect(getComputedStyle(bars(element)[0]!.querySelector('.inner')!).stroke).to.equal('none');
      await sendKeys({ press: 'Tab' });
      expect(rootOf(element).activeElement?.localName).to.equal('a');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused(element)).to.equal('A');
    });

    it('names each bar with value, share and status', async () => {
      const element = await show({ data: demonstration() });
      expect(plain(bars(element)[0]!.getAttribute('aria-label'))).to.equal(
        'Parti economiche e sociali: 24, provvisorio, 53,3 % del totale',
      );
      expect(all(element, '[role=list] > [role=listitem] > [role=img]')).to.have.length(4);
      expect(all(element, 'g[data-key] rect[fill^="url(#hatch-"]')).to.have.length(3);
      for (const bar of bars(element))
        expect(bar.querySelector('.target')!.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('is laid out anew when its room or the text changes', async () => {
      const element = await show({ data: figures() });
      const picture = () => one<SVGSVGElement>(element, 'svg');
      // A scroll bar may come with the picture, and narrow it once more.
      await waitUntil(() => Number(picture().getAttribute('width')) === element.clientWidth);
      const size = Number(one(element, 'svg text').getAttribute('font-size'));
      element.style.width = '320px';
      await waitUntil(() => picture().getAttribute('width') === '320');
      expect(Number(one(element, '[data-key] text').getAttribute('font-size'))).to.equal(16);
      const label = one<SVGTextElement>(element, '[data-key] text').getBoundingClientRect();
      expect(label.bottom).to.be.at.most(
        one(element, '[data-key] rect.category-b').getBoundingClientRect().top + 4,
      );
      document.documentElement.style.fontSize = '32px';
      await waitUntil(() => Number(one(element, 'svg text').getAttribute('font-size')) === 2 * size);
      document.documentElement.style.fontSize = '';
      await nextFrame();
    });

    it('fits in 320 pixels, in the longest language, with several years', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const view of ['chart', 'table']) {
        const element = await show({ data: years({ language: 'de' }), attributes: { lang: 'de', view } });
        await nextFrame();
        await nextFrame();
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        element.remove();
      }
    });

    it('has no picture and no choice for a single value', async () => {
      const data = figures({ value: [45] });
      data.size = [1, 1, 1, 1, 1, 1];
      data.dimension['PARTNER_CATEGORY'] = {
        label: 'Categoria di partner',
        category: { index: { _T: 0 }, label: { _T: 'Totale' } },
      };
      const element = await show({ data });
      expect(part(element, 'value')).to.equal('45 in totale');
      expect(all(element, 'svg')).to.have.length(0);
      expect(all(element, '[aria-pressed]')).to.have.length(0);
      expect(getComputedStyle(one(element, 'table')).visibility).to.equal('visible');
    });
  });

  describe('states', () => {
    it('shows what the page put inside while it waits, in the room that will be needed', async () => {
      answering({ PART_N: pending });
      const element = await place({ attributes: { code: 'PART_N' }, within: '45 partner nel 2026' });
      await waitUntil(() => asked.length === 1);
      expect(element.state).to.equal('loading');
      const slot = one<HTMLSlotElement>(element, 'slot');
      expect(plain(slot.assignedNodes()[0]?.textContent)).to.equal('45 partner nel 2026');
      expect(element.offsetHeight).to.be.above(400);
    });

    it('tells the webmaster that code is missing', async () => {
      const element = await show({ within: '45 partner' });
      expect(element.state).to.equal('misconfigured');
      expect(part(element, 'misconfigured')).to.include('Manca l’attributo code.');
      expect(all(element, 'slot')).to.have.length(1);
      expect(asked).to.have.length(0);
      const ready = told(element);
      element.code = 'PART_N';
      await ready;
      await element.updateComplete;
      expect(part(element, 'value')).to.equal('45 in totale');
    });

    it('says which indicator is unknown', async () => {
      const element = await show({ attributes: { code: 'NIENTE' }, within: '45 partner' });
      expect(element.state).to.equal('error');
      expect(part(element, 'error')).to.include('L’indicatore «NIENTE» non esiste');
      expect(all(element, 'slot')).to.have.length(1);
    });

    it('keeps the figures it had when they cannot be refreshed', async () => {
      const element = await show({ attributes: { code: 'PART_N' } });
      answering({ PART_N: () => problem(403) });
      await element.reload();
      await element.updateComplete;
      expect(element.state).to.equal('stale');
      expect(part(element, 'stale')).to.include('l’aggiornamento non è riuscito');
      expect(part(element, 'value')).to.equal('45 in totale');
      expect(part(element, 'provenance')).to.include('Osservatorio');
    });

    it('does not pass the figures of one question off as those of another', async () => {
      const element = await show({ attributes: { code: 'PART_N' } });
      const failed = oneEvent(element, 'oc-error');
      element.code = 'NIENTE';
      await failed;
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(all(element, '[part=value]')).to.have.length(0);
    });

    it('fetches again when an attribute changes, and gives up the older call', async () => {
      answering({ PART_N: pending, PART_SHARE: shares() });
      const element = await place({ attributes: { code: 'PART_N' } });
      await waitUntil(() => asked.length === 1);
      const ready = told(element);
      element.setAttribute('code', 'PART_SHARE');
      await ready;
      await element.updateComplete;
      expect(asked[0]!.request.signal.aborted).to.equal(true);
      expect(text(element, 'h2')).to.equal('Quota per categoria');
      for (const name of ['programme', 'territory', 'period'] as const) {
        const before = asked.length;
        const again = told(element);
        element[name] =
          name === 'period' ? '2026' : name === 'territory' ? 'ITF4' : 'pr-fesr-fse-plus-puglia-2021-2027';
        await again;
        expect(asked).to.have.length(before + 1);
      }
      element.view = 'table';
      await aTimeout(20);
      expect(asked).to.have.length(5);
    });

    it('shows what it fetched again', async () => {
      const element = await show({ attributes: { code: 'PART_N' } });
      const ready = told(element);
      element.code = 'PART_SHARE';
      await ready;
      await element.updateComplete;
      expect(text(element, 'h2')).to.equal('Quota per categoria');
    });

    it('asks again when the page changes language, there and back', async () => {
      answering({
        PART_N: (_url, request) =>
          figures({ language: request.headers.get('Accept-Language') === 'en' ? 'en' : 'it' }),
      });
      const element = await show({ attributes: { code: 'PART_N' } });
      try {
        for (const [lang, title] of [
          ['en', 'Active partners'],
          ['it', 'Partner attivi'],
        ] as const) {
          const ready = told(element);
          document.documentElement.lang = lang;
          await ready;
          await element.updateComplete;
          expect(text(element, 'h2')).to.equal(title);
        }
        expect(asked).to.have.length(3);
      } finally {
        document.documentElement.lang = 'it';
      }
    });

    it('shows other data as soon as they are given', async () => {
      const element = await show({ data: figures() });
      const ready = told(element);
      element.data = shares();
      await ready;
      await element.updateComplete;
      expect(text(element, 'h2')).to.equal('Quota per categoria');
      expect(asked).to.have.length(0);
    });

    it('says that there is nothing, and of what', async () => {
      const data = figures({ value: [] });
      data.size = [1, 1, 1, 0, 1, 1];
      data.dimension['PARTNER_CATEGORY'] = { label: 'Categoria', category: { index: {}, label: {} } };
      const element = await show({ data });
      expect(element.state).to.equal('empty');
      expect(text(element, 'h2')).to.equal('Partner attivi');
      expect(part(element, 'empty')).to.equal('Nessun risultato.');
      expect(part(element, 'provenance')).to.include('Osservatorio');
    });

    it('tells what is wrong with data that are no cube', async () => {
      const element = await show({ data: { ...figures(), value: [1] } });
      expect(element.state).to.equal('misconfigured');
      expect(part(element, 'misconfigured')).to.include('I dati non si possono mostrare');
    });
  });

  describe('for everybody', () => {
    const cases: readonly [string, Set][] = [
      ['chart', { data: demonstration() }],
      ['table', { data: years(), attributes: { view: 'table' } }],
      ['missing', { data: unknown() }],
      ['dark', { data: figures(), attributes: { theme: 'dark' } }],
      ['misconfigured', {}],
      ['error', { attributes: { code: 'NIENTE' } }],
    ];
    for (const [name, set] of cases)
      it(`passes axe: ${name}`, async () => {
        const element = await show(set);
        await aTimeout(0);
        expect(await violations(element)).to.deep.equal([]);
        expect(all(element, '[style]')).to.have.length(0);
      });
  });
});
