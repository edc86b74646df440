import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../packages/components/src/define/filter.ts';
import '../../../packages/components/src/define/indicator.ts';
import '../../../packages/components/src/define/kpi-group.ts';
import '../../../packages/components/src/define/table.ts';
import de from '../../../packages/components/src/locale/de/filter.ts';
import en from '../../../packages/components/src/locale/en/filter.ts';
import fr from '../../../packages/components/src/locale/fr/filter.ts';
import it_ from '../../../packages/components/src/locale/it/filter.ts';
import sl from '../../../packages/components/src/locale/sl/filter.ts';
import type { CoesioneElement } from '../../../packages/components/src/element.ts';
import { choicesOf } from '../../../packages/components/src/observatory/filter/choices.ts';
import type { OcFilter } from '../../../packages/components/src/observatory/filter/filter.ts';
import { answerWith, apiBase, problem, requests } from '../../../stories/api.ts';
import { answerTo } from '../../../stories/observatory/filter.data.ts';
import { programmes } from '../../../stories/observatory/table.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
beforeEach(() => {
  restore = answerWith({ showIndicatorData: answerTo, showIndicator: problem(404) });
});
afterEach(() => {
  restore();
  history.replaceState(null, '', location.pathname);
});

type Shown = CoesioneElement<unknown, never>;
const settled = async (page: Element): Promise<OcFilter> => {
  const elements = [...page.querySelectorAll<Shown>('oc-filter, oc-kpi, oc-table, oc-indicator')];
  await waitUntil(() => elements.every(({ state }) => !['idle', 'loading'].includes(state)), undefined, {
    timeout: 5000,
  });
  await aTimeout(250);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return page.querySelector<OcFilter>('oc-filter')!;
};

const attributes = 'programme period PARTNER_CATEGORY';
const page = async (urlState = false): Promise<Element> => {
  const element = await fixture<Element>(
    html`<div>
      <oc-filter
        id="scelte"
        api-base=${apiBase}
        code="PART_N"
        dimensions=${attributes}
        period="2024 2025 2026"
        ?url-state=${urlState}
      ></oc-filter>
      <oc-table filter="scelte" api-base=${apiBase} code="PART_N" period="2024 2025 2026"></oc-table>
      <oc-indicator filter="scelte" api-base=${apiBase} code="PART_N" period="2024 2025 2026"></oc-indicator>
      <oc-table class="apart" api-base=${apiBase} code="PART_N" period="2024 2025 2026"></oc-table>
    </div>`,
  );
  await settled(element);
  return element;
};

const asked = (): URL[] =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith('/data'));
const headersOf = (element: Element): string[] =>
  all(element, 'thead th').map((cell) => plain(cell.textContent));
const namesOf = (element: Element): string[] =>
  all(element, 'tbody th').map((cell) => plain(cell.textContent));
const box = (filter: Element, label: string): HTMLInputElement =>
  all(filter, '.option')
    .find((option) => plain(option.textContent) === label)!
    .querySelector('input')!;

describe('oc-filter', () => {
  it('offers what the data set and the registry have', async () => {
    const element = await page();
    const filter = element.querySelector('oc-filter')!;
    expect(text(filter, '.list label')).to.equal('Programma');
    const options = all<HTMLOptionElement>(filter, 'option');
    expect(options[0]!.textContent).to.equal('Tutti');
    expect(options.length).to.be.above(7);
    expect(all(filter, 'legend').map((legend) => legend.textContent)).to.deep.equal([
      'Anno',
      'Categoria di partner',
    ]);
    expect(
      all(filter, '.option')
        .map((option) => plain(option.textContent))
        .slice(0, 4),
    ).to.deep.equal(['2024', '2025', '2026', 'Autorità pubbliche']);
  });

  it('narrows the elements that name it with one request, and no others', async () => {
    const element = await page();
    const filter = element.querySelector('oc-filter')!;
    const [table, apart] = [...element.querySelectorAll('oc-table')] as [Element, Element];
    const before = asked().length;
    box(filter, '2025').click();
    await settled(element);
    expect(asked().length - before).to.equal(1);
    expect(asked().at(-1)!.searchParams.getAll('period')).to.deep.equal(['2025']);
    expect(headersOf(table)).to.deep.equal(['Categoria di partner', 'Partner attivi (numero)']);
    expect(text(element.querySelector('oc-indicator')!, "[part='context']")).to.include('2025');
    expect(headersOf(apart)).to.have.length(4);
  });

  it('narrows a dimension the answer has, without asking for it', async () => {
    const element = await page();
    const filter = element.querySelector('oc-filter')!;
    const table = element.querySelector('oc-table')!;
    box(filter, 'Parti economiche e sociali').click();
    box(filter, 'Società civile').click();
    await settled(element);
    expect(namesOf(table)).to.deep.equal(['Parti economiche e sociali', 'Società civile']);
    expect(asked().at(-1)!.search).not.to.include('CATEGORY');
    box(filter, 'Società civile').click();
    await settled(element);
    expect(text(table, 'h2')).to.include('Parti economiche e sociali');
    expect(text(element.querySelector('oc-indicator')!, "[part='value']")).to.equal('24 in totale');
  });

  it('says once how many values are shown', async () => {
    const element = await page();
    const filter = element.querySelector('oc-filter')!;
    // Fifteen in the table; the indicator shows the latest year.
    expect(text(filter, "[part='shown']")).to.equal('20 valori mostrati.');
    const told: string[] = [];
    new MutationObserver(() => told.push(text(filter, "[part='shown']"))).observe(
      one(filter, "[part='shown']"),
      { subtree: true, childList: true, characterData: true },
    );
    box(filter, '2025').click();
    await settled(element);
    expect(told).to.deep.equal(['10 valori mostrati.']);
    expect(one(filter, "[part='shown']").getAttribute('role')).to.equal('status');
  });

  it('takes all choices back, and keeps the focus among them', async () => {
    const element = await page();
    const filter = await settled(element);
    expect(all(filter, 'button')).to.have.length(0);
    box(filter, '2025').click();
    await settled(element);
    one(filter, 'button').click();
    await settled(element);
    expect(filter.selection).to.deep.equal({});
    expect(box(filter, '2025').checked).to.equal(false);
    expect(rootOf(filter).activeElement).to.equal(one(filter, 'select'));
    expect(headersOf(element.querySelector('oc-table')!)).to.have.length(4);
  });

  it('is worked with the keyboard alone', async () => {
    const element = await page();
    const filter = await settled(element);
    one(filter, 'select').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(filter.selection['PROGRAMME']).to.have.length(1);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(filter.selection['TIME_PERIOD']).to.deep.equal(['2024']);
    expect(asked().at(-1)!.searchParams.getAll('programme')).to.deep.equal(filter.selection['PROGRAMME']);
  });

  it('is one of several that share a name, and serves a group of numbers', async () => {
    const element = await fixture<Element>(
      html`<div>
        <oc-filter name="due" api-base=${apiBase} dimensions="period" period="2024 2025"></oc-filter>
        <oc-filter name="due" api-base=${apiBase} code="PART_N" dimensions="PARTNER_CATEGORY"></oc-filter>
        <oc-kpi-group filter="due"><oc-kpi api-base=${apiBase} code="PART_N"></oc-kpi></oc-kpi-group>
      </div>`,
    );
    await settled(element);
    const [first, second] = [...element.querySelectorAll<OcFilter>('oc-filter')] as [OcFilter, OcFilter];
    box(first, '2025').click();
    box(second, 'Ricerca e università').click();
    await settled(element);
    const number = element.querySelector('oc-kpi')!;
    expect(text(number, "[part='value']")).to.equal('7');
    expect(text(number, "[part='provenance']")).to.include('2025');
    expect(text(second, "[part='shown']")).to.equal('1 valore mostrato.');
    first.remove();
    await settled(element);
    expect(asked().at(-1)!.searchParams.getAll('period')).to.have.length(5);
  });

  it('keeps the choice in the address only where that is asked for', async () => {
    const quiet = await page();
    box(quiet.querySelector('oc-filter')!, '2025').click();
    await settled(quiet);
    expect(location.search).to.equal('');
    quiet.remove();

    history.replaceState(null, '', '?altro=1&scelte.TIME_PERIOD=2024&scelte.PROGRAMME=../x&scelte.REGIONE=A');
    const element = await page(true);
    const filter = await settled(element);
    expect(filter.selection).to.deep.equal({ TIME_PERIOD: ['2024'] });
    expect(box(filter, '2024').checked).to.equal(true);
    expect(headersOf(element.querySelector('oc-table')!)).to.have.length(2);
    box(filter, '2025').click();
    await settled(element);
    expect(new URL(location.href).searchParams.getAll('scelte.TIME_PERIOD')).to.deep.equal(['2024', '2025']);
    expect(new URL(location.href).searchParams.get('altro')).to.equal('1');
    history.pushState(null, '', '?altro=1');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled(element);
    expect(filter.selection).to.deep.equal({});
  });

  it('keeps nothing in the browser', async () => {
    const element = await page();
    box(element.querySelector('oc-filter')!, '2025').click();
    await settled(element);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('offers the dimensions of data a page has, and narrows data given directly', async () => {
    const data = programmes(3);
    const choices = choicesOf(data, 'it');
    expect(choices.map(({ dimension }) => dimension)).to.deep.equal([
      'PROGRAMME',
      'PARTNER_CATEGORY',
      'TIME_PERIOD',
    ]);
    expect(choices[1]!.options.map(({ code }) => code)).to.deep.equal(['A', 'B']);
    const element = await fixture<Element>(
      html`<div>
        <oc-filter id="mie" .data=${choices}></oc-filter>
        <oc-table filter="mie" .data=${data}></oc-table>
      </div>`,
    );
    const filter = await settled(element);
    box(filter, 'Programma regionale 2').click();
    box(filter, '2026').click();
    await settled(element);
    const table = element.querySelector('oc-table')!;
    expect(namesOf(table)).to.deep.equal(['Totale', 'Autorità pubbliche', 'Parti economiche e sociali']);
    expect(asked()).to.have.length(0);
  });

  it('says what is wrong to the webmaster', async () => {
    const show = async (dimensions: string, code: string) =>
      settled(
        await fixture<Element>(
          html`<div><oc-filter api-base=${apiBase} code=${code} dimensions=${dimensions}></oc-filter></div>`,
        ),
      );
    expect(text(await show('REGIONE', 'PART_N'), "[part='misconfigured']")).to.include('«REGIONE»');
    expect(text(await show('REGIONE', ''), "[part='misconfigured']")).to.include('attributo code');
  });

  it('speaks five languages, none with a missing word', async () => {
    const keys = Object.keys(it_).sort();
    for (const words of [de, en, fr, sl]) {
      expect(Object.keys(words).sort()).to.deep.equal(keys);
      for (const word of Object.values(words)) expect(word).to.not.equal('');
    }
  });

  it('has nothing that axe finds wrong', async () => {
    const element = await page();
    box(element.querySelector('oc-filter')!, '2025').click();
    await settled(element);
    expect(await violations(element.querySelector('oc-filter')!)).to.deep.equal([]);
  });
});
