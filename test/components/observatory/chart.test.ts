import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { JsonStatDataset } from '@officine-coesione/figures';
import { openCube } from '@officine-coesione/figures/on-demand';
import '../../../packages/components/src/define/chart.ts';
import { CHART_KINDS, type OcChart } from '../../../packages/components/src/observatory/chart/chart.ts';
import { answerWith, apiBase, problem, type Answering } from '../../../stories/api.ts';
import { amounts, course, estimates } from '../../../stories/observatory/chart.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
let asked: URL[] = [];

const answering = (answer: Answering): void => {
  restore();
  restore = answerWith({
    showIndicatorData: (url, request) => {
      asked.push(url);
      return typeof answer === 'function' ? answer(url, request) : answer;
    },
  });
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  data?: JsonStatDataset,
): Promise<OcChart> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-chart') as OcChart;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, code: 'ATT_RATE', ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.prepend(element);
  await told;
  await element.updateComplete;
  return element;
};

const part = (element: Element, name: string): string => text(element, `[part='${name}']`);
const focused = (element: Element): SVGGElement => rootOf(element).activeElement as unknown as SVGGElement;
const said = (element: Element): string | undefined => {
  const [words] = all(element, '.readout-words');
  return words && plain(words.textContent);
};
const button = (element: Element, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => plain(each.textContent) === words)!;

describe('oc-chart', () => {
  beforeEach(() => {
    asked = [];
    answering(course());
  });
  afterEach(() => restore());

  it('asks for the indicator, and says title, sentence, source, period, update and licence', async () => {
    const element = await show({ period: '2025, 2026', territory: 'IT' });
    expect(asked).to.have.length(1);
    expect(asked[0]!.searchParams.getAll('period')).to.deep.equal(['2025', '2026']);
    expect(asked[0]!.searchParams.getAll('territory')).to.deep.equal(['IT']);
    expect(text(element, 'h2')).to.equal('Tasso di partecipazione alle riunioni');
    expect(part(element, 'sentence')).to.include('Il valore più alto: Autorità pubbliche, 2026, 92,3');
    for (const words of [
      'Fonte Osservatorio Permanente sul Partenariato',
      'Periodo 2021–2026',
      'Aggiornamento 23 novembre 2026',
      'Licenza CC BY 4.0',
      'Copertura 41 partenariati su 49',
      'Metodo versione 1.0.0',
    ])
      expect(part(element, 'provenance')).to.include(words);
  });

  const data: Readonly<Record<string, JsonStatDataset>> = {
    dot: estimates(),
    sparkline: course({ series: { _T: 'Totale' }, value: [1, 2, 3, null, 5, 6], status: { '5': 'P' } }),
    grouped: amounts(),
    stacked: amounts(),
  };
  for (const kind of CHART_KINDS)
    it(`draws ${kind}, every value a mark that says itself, and passes axe`, async () => {
      const element = await show({ kind }, data[kind] ?? course());
      expect(['ready', 'partial']).to.include(element.state);
      const marks = all<SVGGElement>(element, '[data-key]');
      expect(marks.length).to.be.greaterThan(3);
      for (const mark of marks) expect(mark.getAttribute('aria-label')).to.match(/\d|non disponibile/);
      expect(all(element, '[data-key][tabindex="0"]')).to.have.length(1);
      expect(all(element, '[style], style')).to.have.length(0);
      expect(await violations(element)).to.deep.equal([]);
    });

  it('draws the intervals that the API gives beside the values', async () => {
    const rates = course({ series: { _T: 'Totale' }, value: [50, 51, 52, 53, 54, 55], status: {} });
    const lower = rates.value.map((value) => value! - 2.5);
    const upper = rates.value.map((value) => value! + 2.5);
    const element = await show(
      { kind: 'dot', by: 'period' },
      { ...rates, extension: { ...rates.extension, lower, upper } },
    );
    expect(one<SVGGElement>(element, '[data-key]').getAttribute('aria-label')).to.match(
      /intervallo.* 47,5–52,5/,
    );
    expect(await violations(element)).to.deep.equal([]);
  });

  it('draws lines over several periods and bars of the latest one', async () => {
    const lines = await show();
    expect(all(lines, '[data-key]')).to.have.length(24);
    const bars = await show({ kind: 'bar' });
    expect(all<SVGGElement>(bars, '[data-key]').map(({ dataset }) => dataset['key'])).to.deep.equal([
      'A',
      'B',
      'C',
      'D',
    ]);
    expect(part(bars, 'context')).to.equal('Italia · 2026');
  });

  it('reads any JSON-stat file', async () => {
    const element = await show(
      { kind: 'bar' },
      {
        version: '2.0',
        class: 'dataset',
        label: 'Popolazione',
        source: 'Istat',
        id: ['Age'],
        size: [2],
        dimension: {
          Age: { label: 'Età', category: { index: ['Y', 'O'], label: { Y: 'Meno di 65', O: 'Oltre' } } },
        },
        value: [45, 14],
      },
    );
    expect(text(element, 'h2')).to.equal('Popolazione');
    expect(part(element, 'provenance')).to.equal('Fonte Istat');
  });

  it('draws a gap where a value is missing, and never a zero', async () => {
    const element = await show();
    expect(element.state).to.equal('partial');
    const gap = one<SVGGElement>(element, '[data-key="C/2023"]');
    expect(plain(gap.getAttribute('aria-label'))).to.equal('Società civile, 2023: non disponibile');
    const table = await show({ table: '' });
    const row = all(table, 'tbody tr')[2]!;
    expect(plain(row.querySelectorAll('td')[2]!.textContent)).to.equal('non disponibile');
    expect(part(table, 'notes')).to.include('il valore manca, non è zero');
    expect(part(table, 'notes')).to.include('(p) provvisorio');
  });

  it('fetches the table when it is asked for, and says which view is shown', async () => {
    const element = await show();
    button(element, 'Tabella').click();
    await waitUntil(() => all(element, 'table').length === 1);
    expect(element.hasAttribute('table')).to.equal(true);
    expect(button(element, 'Tabella').getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'Grafico').getAttribute('aria-pressed')).to.equal('false');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows the table that a page asks for afterwards', async () => {
    const element = await show();
    element.table = true;
    await waitUntil(() => all(element, 'table').length === 1);
    element.table = false;
    await element.updateComplete;
    expect(all(element, 'table')).to.have.lengthOf(0);
  });

  it('reaches the highest and the lowest value with one key from the first stop of Tab', async () => {
    const element = await show();
    const cube = openCube(course());
    const values = cube.rows().flatMap(({ value }) => (value === null ? [] : [value]));
    one<SVGGElement>(element, '[data-key][tabindex="0"]').focus();
    await sendKeys({ press: 'PageUp' });
    expect(focused(element).getAttribute('aria-label')).to.include(
      Math.max(...values).toLocaleString('it', { minimumFractionDigits: 1 }),
    );
    await sendKeys({ press: 'PageDown' });
    expect(focused(element).getAttribute('aria-label')).to.include(
      Math.min(...values).toLocaleString('it', { minimumFractionDigits: 1 }),
    );
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.dataset['key']).to.equal(undefined);
  });

  describe('words of a mark', () => {
    it('are shown where the keyboard stands, and taken away with Escape until it moves on', async () => {
      const element = await show();
      expect(said(element)).to.equal(undefined);
      one<SVGGElement>(element, '[data-key="A/2021"]').focus();
      await element.updateComplete;
      expect(said(element)).to.equal('Autorità pubbliche, 2021: 88,4 %');
      expect(one(element, '.readout').getAttribute('aria-hidden')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(said(element)).to.equal(undefined);
      expect(focused(element).dataset['key']).to.equal('A/2021');
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      expect(said(element)).to.equal('Autorità pubbliche, 2022: 86,1 %');
      button(element, 'Tabella').focus();
      await element.updateComplete;
      expect(said(element)).to.equal(undefined);
    });

    it('are shown under the pointer, stay when it goes over to them, and go with Escape', async () => {
      const element = await show();
      const mark = one(element, '[data-key="B/2023"] .target');
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      // Beside the point, not on it: the nearest one is meant.
      await sendMouse({ type: 'move', position: [x + 16, y + 4] });
      await element.updateComplete;
      expect(said(element)).to.equal('Parti economiche e sociali, 2023: 74,8 %');
      const words = one(element, '.readout-words').getBoundingClientRect();
      expect(words.bottom).to.be.closeTo(mark.getBoundingClientRect().top, 4);
      await sendMouse({ type: 'move', position: [Math.round(words.left + 8), Math.round(words.top + 8)] });
      await element.updateComplete;
      expect(said(element)).to.equal('Parti economiche e sociali, 2023: 74,8 %');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(said(element)).to.equal(undefined);
      await sendMouse({ type: 'move', position: [0, 0] });
    });
  });

  it('hands over the figures as CSV, and a citation with source, period, day and address', async () => {
    const element = await show();
    const [file] = await downloaded(async () => button(element, 'Scarica CSV').click());
    expect(file!.name).to.equal('ATT_RATE-2021-2026.csv');
    expect(file!.content.trimEnd().split('\r\n')).to.have.length(25);
    expect(plain(one(element, '.citation').textContent)).to.equal(
      'Osservatorio Permanente sul Partenariato. «Tasso di partecipazione alle riunioni», 2021–2026. ' +
        'Aggiornamento: 23 novembre 2026. Metodo: versione 1.0.0. ' +
        'https://api.example.it/rest/coesione/v1/partenariato/indicators/ATT_RATE/data',
    );
  });

  it('says which view has come, to who does not see it', async () => {
    const element = await show();
    expect(text(element, '.told')).to.equal('');
    button(element, 'Tabella').click();
    await waitUntil(() => text(element, '.told') === 'Vista: Tabella');
    expect(one(element, '.told').getAttribute('role')).to.equal('status');
    expect(one(element, '.told span').offsetWidth).to.be.at.most(1);
    button(element, 'Grafico').click();
    await waitUntil(() => text(element, '.told') === 'Vista: Grafico');
  });

  it('copies the citation, and says so, or that it could not', async () => {
    const element = await show();
    const { clipboard } = navigator;
    let copied = '';
    const as = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    one<HTMLDetailsElement>(element, 'details').open = true;
    as(async (words) => void (copied = words));
    button(element, 'Copia la citazione').click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(plain(copied)).to.equal(plain(one(element, '.citation').textContent));
    expect(text(element, '.told')).to.equal('Citazione copiata.');
    as(() => Promise.reject(new Error('no')));
    button(element, 'Copia la citazione').click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(text(element, '.told')).to.include('seleziona il testo');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('tells the webmaster what is wrong', async () => {
    const unknown = await show({ kind: 'pie' });
    expect(unknown.state).to.equal('misconfigured');
    expect(part(unknown, 'misconfigured')).to.include('«pie»');
    const noInterval = await show({ kind: 'dot' });
    expect(noInterval.state).to.equal('misconfigured');
    answering(() => problem(404));
    const missing = await show({ code: 'NO' });
    expect(part(missing, 'error')).to.include('«NO»');
  });

  it('is empty without figures, and still says whence they would come', async () => {
    const element = await show({}, course({ series: {}, value: [], status: {} }));
    expect(element.state).to.equal('empty');
    expect(part(element, 'provenance')).to.include('Osservatorio');
  });

  it('speaks five languages', async () => {
    const views = { it: 'Grafico', en: 'Chart', de: 'Diagramm', fr: 'Graphique', sl: 'Grafikon' };
    for (const [lang, words] of Object.entries(views)) {
      const element = await show({ lang });
      expect(button(element, words), lang).to.be.instanceOf(HTMLButtonElement);
      expect(text(element, '.root')).not.to.include('undefined');
    }
  });
});
