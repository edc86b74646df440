import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { figureFormats } from '@officine-coesione/contract';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import '../../../packages/components/src/define/download.ts';
import '../../../packages/components/src/define/filter.ts';
import de from '../../../packages/components/src/locale/de/figure-download.ts';
import en from '../../../packages/components/src/locale/en/figure-download.ts';
import fr from '../../../packages/components/src/locale/fr/figure-download.ts';
import it_ from '../../../packages/components/src/locale/it/figure-download.ts';
import sl from '../../../packages/components/src/locale/sl/figure-download.ts';
import type { OcDownload } from '../../../packages/components/src/observatory/download/download.ts';
import type { OcFilter } from '../../../packages/components/src/observatory/filter/filter.ts';
import { answerWith, apiBase, problem, requests } from '../../../stories/api.ts';
import { answerTo } from '../../../stories/observatory/filter.data.ts';
import { demonstration, figures } from '../../../stories/observatory/indicator.data.ts';
import { violations } from '../accessibility.ts';
import { downloaded } from '../downloaded.ts';
import { all, one, plain, text } from '../tree.ts';

let restore: () => void = () => undefined;
afterEach(() => restore());

const show = async (
  attributes: Readonly<Record<string, string>>,
  data?: JsonStatDataset,
): Promise<OcDownload> => {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('oc-download') as OcDownload;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  wrapper.append(element);
  await waitUntil(() => !['idle', 'loading'].includes(element.state), undefined, { timeout: 20_000 });
  await element.updateComplete;
  return element;
};

const link = (element: Element, name: string): HTMLAnchorElement =>
  all<HTMLAnchorElement>(element, 'li a').find((one) => plain(one.textContent) === name)!;

/** The file that following a link, or pressing a button, hands over. */
const handedOver = async (from: HTMLElement): Promise<{ name: string; content: string }> => {
  const [file] = await downloaded(async () => {
    from.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await aTimeout(0);
  });
  return file!;
};

describe('oc-download', () => {
  beforeEach(() => {
    restore = answerWith({ showIndicatorData: answerTo });
  });

  it('offers every form that the API has, at addresses that hold', async () => {
    const element = await show({ code: 'PART_N', programme: 'un-programma', period: '2025' });
    const formats = all<HTMLAnchorElement>(element, 'li a').map(({ href }) =>
      new URL(href).searchParams.get('format'),
    );
    expect([...formats].sort()).to.deep.equal([...figureFormats].sort());
    const address = new URL(link(element, 'XLSX').href);
    expect(address.href).to.match(new RegExp(`^${apiBase}/indicators/PART_N/data\\?format=xlsx&`));
    expect([...address.searchParams]).to.deep.equal([
      ['format', 'xlsx'],
      ['programme', 'un-programma'],
      ['period', '2025'],
      ['lang', 'it'],
    ]);
    expect(link(element, 'CSV per Excel').download).to.equal('PART_N-2025.excel.csv');
  });

  it('says how much there is, where it comes from and where it stays', async () => {
    const element = await show({ code: 'PART_N', period: '2024 2025' });
    expect(text(element, "[part='files'] > p")).to.equal('10 righe');
    expect(text(element, "[part='provenance']")).to.include('Osservatorio Permanente sul Partenariato');
    expect(text(element, "[part='provenance']")).to.include('CC BY 4.0');
    expect(text(element, "[part='address']")).to.include('https://api.example.it/');
    expect(text(await show({}, demonstration()), "[part='demo']")).to.equal('Dati dimostrativi');
  });

  it('asks for labels in the language that is chosen', async () => {
    const element = await show({ code: 'PART_N' });
    const select = one<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['it', 'en', 'de', 'fr', 'sl']);
    expect(select.labels[0]!.textContent).to.equal('Lingua delle etichette');
    select.value = 'sl';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    for (const { href } of all<HTMLAnchorElement>(element, 'li a'))
      expect(new URL(href).searchParams.get('lang')).to.equal('sl');
  });

  it('gives what a filter has chosen, or all', async () => {
    const page = await fixture<Element>(
      html`<div>
        <oc-filter id="scelte" api-base=${apiBase} dimensions="period" period="2024 2025"></oc-filter>
        <oc-download filter="scelte" api-base=${apiBase} code="PART_N" period="2024 2025"></oc-download>
      </div>`,
    );
    const filter = page.querySelector<OcFilter>('oc-filter')!;
    const element = page.querySelector<OcDownload>('oc-download')!;
    const settled = async () => {
      await waitUntil(() => element.state === 'ready' && filter.state === 'ready');
      await aTimeout(50);
      await element.updateComplete;
    };
    await settled();
    expect(all(element, "[name='scope']")).to.have.length(0);
    all<HTMLInputElement>(filter, 'input')[1]!.click();
    await settled();
    const periods = () => new URL(link(element, 'CSV').href).searchParams.getAll('period');
    expect(periods()).to.deep.equal(['2025']);
    expect(text(element, "[part='files'] > p")).to.equal('5 righe');
    all<HTMLInputElement>(element, "[name='scope']")[1]!.click();
    await element.updateComplete;
    expect(periods()).to.deep.equal(['2024', '2025']);
  });

  it('hands the file over, and says when it does not come', async () => {
    const element = await show({ code: 'PART_N', period: '2025' });
    const file = await handedOver(link(element, 'CSV'));
    expect(file.name).to.equal('PART_N-2025.csv');
    expect(new URL(requests.at(-1)!.url).searchParams.get('format')).to.equal('csv');
    await waitUntil(() => text(element, "[role='status']") === 'Il file PART_N-2025.csv è scaricato.');
    restore();
    restore = answerWith({ showIndicatorData: problem(404) });
    link(element, 'XLSX').click();
    await waitUntil(() => text(element, "[role='status']").startsWith('Il file non è arrivato'));
  });

  it('makes files of data it is given, with no address and no request', async () => {
    const element = await show({}, figures());
    const before = requests.length;
    expect(all(element, 'li a')).to.have.length(0);
    const [excel, csv] = all<HTMLButtonElement>(element, 'li button') as unknown as [
      HTMLElement,
      HTMLElement,
    ];
    const file = await handedOver(csv);
    expect(file.name).to.equal('Partner-attivi-2026.csv');
    expect(file.content).to.include('PARTNER_CATEGORY');
    expect((await handedOver(excel)).content.charCodeAt(0)).to.equal(0xfeff);
    expect(requests.length).to.equal(before);
  });

  it('speaks five languages, none with a missing word', async function () {
    // Each language is fetched when its turn comes.
    this.timeout(60_000);
    const keys = Object.keys(it_).sort();
    for (const words of [de, en, fr, sl]) expect(Object.keys(words).sort()).to.deep.equal(keys);
    for (const [lang, title] of [
      ['it', 'Scarica i dati: Partner attivi'],
      ['en', 'Download the data: Active partners'],
      ['de', 'Daten herunterladen: Aktive Partner'],
      ['fr', 'Télécharger les données : Partenaires actifs'],
      ['sl', 'Prenesi podatke: Dejavni partnerji'],
    ] as const) {
      const element = await show({ lang }, figures({ language: lang }));
      expect(text(element, 'h2')).to.equal(title);
      expect(text(element, '.root')).not.to.include('undefined');
    }
  });

  it('has nothing that axe finds wrong', async () => {
    for (const theme of ['light', 'dark'])
      expect(await violations(await show({ theme, code: 'PART_N' }))).to.deep.equal([]);
  });
});
