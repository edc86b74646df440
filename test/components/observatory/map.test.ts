import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { JsonStatDataset, Outlines } from '@officine-coesione/figures';
import '../../../packages/components/src/define/map.ts';
import type { OcMap } from '../../../packages/components/src/observatory/map/map.ts';
import { answerWith, apiBase, type Answering } from '../../../stories/api.ts';
import { byArea, byProvince, course } from '../../../stories/observatory/chart.data.ts';
import { violations } from '../accessibility.ts';
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

interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: JsonStatDataset;
  readonly outlines?: Outlines;
}

const show = async ({ attributes = {}, data, outlines }: Given = {}): Promise<OcMap> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-map') as OcMap;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, code: 'ATT_RATE', ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  element.outlines = outlines;
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.prepend(element);
  await told;
  await element.updateComplete;
  return element;
};

const part = (element: Element, name: string): string => text(element, `[part='${name}']`);
const focused = (element: Element): string | undefined =>
  (rootOf(element).activeElement as SVGGElement | null)?.dataset['key'];
const texts = (element: Element): string[] =>
  all(element, 'svg text').map(({ textContent }) => plain(textContent));

describe('oc-map', () => {
  beforeEach(() => {
    asked = [];
    answering(byArea());
  });
  afterEach(async () => {
    restore();
    await setViewport({ width: 800, height: 600 });
  });

  it('asks for every region, unless told which', async () => {
    await show();
    const codes = asked[0]!.searchParams.getAll('territory');
    expect(codes).to.have.length(22);
    expect(codes).to.include('IT').and.to.include('ITH1').and.to.include('ITH2');
    await show({ attributes: { territory: 'ITF4,ITF5' } });
    expect(asked[1]!.searchParams.getAll('territory')).to.deep.equal(['ITF4', 'ITF5']);
  });

  it('says the country, the extremes, what is missing, and whose the outlines are', async () => {
    const element = await show();
    expect(element.state).to.equal('partial');
    expect(part(element, 'sentence'))
      .to.include('Italia, 63,5')
      .and.to.include('Senza dato: 1 su 21 (Sardegna)');
    expect(texts(element).join(' ')).to.include('MapSVG').and.to.include('CC BY 4.0');
    expect(part(element, 'provenance')).to.include('Aggiornamento 23 novembre 2026');
    const sardinia = one(element, '[data-key="ITG2"]');
    expect(sardinia.getAttribute('aria-label')).to.equal('Sardegna: non disponibile');
    expect(sardinia.querySelector('[class*="step-"]')).to.equal(null);
  });

  for (const level of ['regions', 'nuts2', 'nuts3'])
    it(`reaches every area of ${level} with the keyboard, and passes axe`, async () => {
      const data = level === 'nuts3' ? byProvince() : byArea();
      const element = await show({ attributes: { level }, data });
      const keys = all<SVGGElement>(element, '[data-key]').map(({ dataset }) => dataset['key']);
      expect(keys).to.have.length(level === 'nuts3' ? 8 : 21);
      const reached = new Set<string | undefined>();
      one<SVGGElement>(element, '[data-key][tabindex="0"]').focus();
      await sendKeys({ press: 'Home' });
      reached.add(focused(element));
      // From each area reached, every arrow; a map is connected when all are found so.
      for (const at of reached)
        for (const press of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
          one<SVGGElement>(element, `[data-key="${at}"]`).focus();
          await sendKeys({ press });
          reached.add(focused(element));
        }
      expect(reached.size).to.equal(keys.length);
      expect(await violations(element)).to.deep.equal([]);
    });

  it('reaches the highest value with one key', async () => {
    const element = await show();
    one<SVGGElement>(element, '[data-key][tabindex="0"]').focus();
    await sendKeys({ press: 'PageUp' });
    expect(focused(element)).to.equal('ITH1');
    await element.updateComplete;
    expect(text(element, '.readout-words')).to.equal('Provincia autonoma di Bolzano: 88,9 %');
    await sendKeys({ press: 'PageDown' });
    expect(focused(element)).to.equal('ITF6');
  });

  it('lists all areas beside a wide map, and in a table', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await show();
    for (const name of ['Molise', 'Valle d’Aosta', 'Sardegna']) expect(texts(element)).to.include(name);
    const table = await show({ attributes: { table: '' } });
    expect(all(table, 'tbody tr')).to.have.length(22);
  });

  it('takes the classes that it is told', async () => {
    const element = await show({ attributes: { breaks: '50,60,70' } });
    expect(texts(element).filter((words) => /^\d.*\(\d+\)$/.test(words))).to.have.length(4);
    const around = await show({ attributes: { around: '60' } });
    expect(all(around, '[class~="below-1"], [class~="below-2"]').length).to.be.greaterThan(0);
  });

  it('draws outlines of others', async () => {
    const outlines: Outlines = {
      viewBox: [0, 0, 20, 10],
      attribution: 'Comune di Prova',
      areas: [
        { code: 'ITF43', d: 'm0 0h10v10h-10z', box: [0, 0, 10, 10] },
        { code: 'ITF45', d: 'm10 0h10v10h-10z', box: [10, 0, 10, 10] },
      ],
    };
    const element = await show({ data: byProvince(), outlines });
    expect(all(element, '[data-key]')).to.have.length(2);
    expect(texts(element).join(' ')).to.include('Comune di Prova').and.not.to.include('MapSVG');
  });

  it('tells the webmaster what is wrong', async () => {
    for (const attributes of [
      { level: 'comuni' },
      { classes: 'pretty' },
      { breaks: '3,2' },
      { breaks: '1,,2' },
    ] as const) {
      const element = await show({ attributes });
      expect(element.state, JSON.stringify(attributes)).to.equal('misconfigured');
      expect(part(element, 'misconfigured')).to.include(`«${Object.values(attributes)[0]}»`);
    }
    expect((await show({ data: course() })).state).to.equal('misconfigured');
  });
});
