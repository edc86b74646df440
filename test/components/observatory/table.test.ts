import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import '../../../packages/components/src/define/table.ts';
import de from '../../../packages/components/src/locale/de/table.ts';
import en from '../../../packages/components/src/locale/en/table.ts';
import fr from '../../../packages/components/src/locale/fr/table.ts';
import it_ from '../../../packages/components/src/locale/it/table.ts';
import sl from '../../../packages/components/src/locale/sl/table.ts';
import type { OcTable } from '../../../packages/components/src/observatory/table/table.ts';
import { answerWith, apiBase, pending, problem } from '../../../stories/api.ts';
import { demonstration, figures, gaps, unknown, years } from '../../../stories/observatory/indicator.data.ts';
import { programmes } from '../../../stories/observatory/table.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;
afterEach(() => restore());

const place = async (
  attributes: Readonly<Record<string, string>>,
  data?: JsonStatDataset,
): Promise<OcTable> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-table') as OcTable;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  wrapper.prepend(element);
  return element;
};

const show = async (
  attributes: Readonly<Record<string, string>>,
  data?: JsonStatDataset,
): Promise<OcTable> => {
  const element = await place(attributes, data);
  await Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await element.updateComplete;
  return element;
};

/** What is read of the rows drawn. */
const rowsOf = (element: Element): string[][] =>
  all(element, 'tbody tr').map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const headersOf = (element: Element): string[] =>
  all(element, 'thead th').map((cell) => plain(cell.textContent));
const header = (element: Element, name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'thead button').find((button) =>
    plain(button.textContent).startsWith(name),
  );
  if (!found) throw new Error(`No header ${name}`);
  return found;
};
const press = async (element: OcTable, button: HTMLElement): Promise<void> => {
  button.click();
  await element.updateComplete;
};

describe('oc-table', () => {
  it('stands time in columns and the rest in rows', async () => {
    restore = answerWith({ showIndicatorData: years() });
    const element = await show({ code: 'PART_N', period: '2024,2025,2026' });
    expect(text(element, 'h2')).to.equal('Partner attivi per categoria di partner e anno, Italia');
    expect(headersOf(element)).to.deep.equal([
      'Categoria di partner',
      '2024 (numero)',
      '2025 (numero)',
      '2026 (numero)',
    ]);
    expect(rowsOf(element)[0]).to.deep.equal(['Totale', '38', '41', '45 (p), provvisorio']);
    expect(rowsOf(element)[3]).to.deep.equal([
      'Società civile',
      'non disponibile',
      '1',
      '2 (p), provvisorio',
    ]);
  });

  it('stands dimensions where attributes say', async () => {
    const turned = await show({ rows: 'period', columns: 'PARTNER_CATEGORY' }, years());
    expect(headersOf(turned)[0]).to.equal('Anno');
    expect(headersOf(turned)).to.have.length(6);
    expect(rowsOf(turned)[2]!.slice(0, 2)).to.deep.equal(['2026', '45 (p), provvisorio']);

    const totals = await show({ rows: 'PROGRAMME' }, programmes(3));
    expect(headersOf(totals)).to.deep.equal(['Programma', '2024 (numero)', '2025 (numero)', '2026 (numero)']);
    const flat = await show(
      { rows: 'PROGRAMME PARTNER_CATEGORY period', columns: '', 'page-size': '50' },
      programmes(3),
    );
    expect(rowsOf(flat)).to.have.length(27);
    expect(rowsOf(flat)[5]!.slice(0, 3)).to.deep.equal([
      'Programma regionale 1',
      'Autorità pubbliche',
      '2026',
    ]);
    const one = await show({ only: 'PARTNER_CATEGORY:B TIME_PERIOD:2025' }, years());
    expect(rowsOf(one)).to.deep.equal([['2025', '20']]);
  });

  it('never stands more columns than can be compared', async () => {
    const element = await show({ rows: 'period', columns: 'PARTNER_CATEGORY PROGRAMME' }, programmes(100));
    expect(headersOf(element).length).to.be.below(70);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal(String(3 * 3 * 100 + 1));
  });

  it('says which attribute names what the data do not have', async () => {
    for (const attributes of [{ rows: 'REGIONE' }, { columns: 'X' }, { only: 'PARTNER_CATEGORY:Z' }]) {
      const element = await show(attributes, years());
      expect(element.state).to.equal('misconfigured');
      expect(text(element, "[part='misconfigured']")).to.include(Object.keys(attributes)[0]);
    }
    const fine = await show({}, years());
    fine.rows = 'REGIONE';
    await fine.updateComplete;
    expect(text(fine, "[part='misconfigured']")).to.include('REGIONE');
  });

  it('moves a dimension with the keyboard alone', async () => {
    const element = await show({}, programmes(3));
    one(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    const select = rootOf(element).activeElement as HTMLSelectElement;
    expect(select.labels?.[0]?.textContent).to.equal('Programma');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.columns).to.equal('TIME_PERIOD PROGRAMME');
    expect(element.rows).to.equal('PARTNER_CATEGORY');
    expect(headersOf(element)).to.have.length(10);
    expect(rootOf(element).activeElement).to.equal(select);
  });

  it('shows one category alone where a reader chooses it, and takes it back', async () => {
    const element = await show({}, programmes(3));
    const select = all<HTMLSelectElement>(element, 'select')[1]!;
    select.value = 'only:A';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.only).to.equal('PARTNER_CATEGORY:A');
    expect(rowsOf(element)).to.have.length(3);
    expect(text(element, 'h2')).to.include('Autorità pubbliche');
    select.value = 'rows';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.only).to.equal('');
    expect(rowsOf(element)).to.have.length(9);
  });

  it('orders by a column, the highest first and what is missing last, and says so', async () => {
    const element = await show({}, years());
    const column = header(element, '2024');
    await press(element, column);
    expect(rowsOf(element).map(([, first]) => first)).to.deep.equal([
      '38',
      '19',
      '12',
      '7',
      'non disponibile',
    ]);
    expect(column.closest('th')!.getAttribute('aria-sort')).to.equal('descending');
    expect(text(element, "[role='status']")).to.equal('In ordine decrescente per 2024 (numero).');
    await press(element, column);
    expect(rowsOf(element).map(([, first]) => first)).to.deep.equal([
      '7',
      '12',
      '19',
      '38',
      'non disponibile',
    ]);
    expect(all(element, '[aria-sort]')).to.have.length(1);
    await press(element, column);
    expect(all(element, '[aria-sort]')).to.have.length(0);
    expect(rowsOf(element).map(([name]) => name)[0]).to.equal('Totale');
    await press(element, header(element, 'Categoria'));
    expect(rowsOf(element).map(([name]) => name)[0]).to.equal('Autorità pubbliche');
    expect(one(element, 'thead th').getAttribute('aria-sort')).to.equal('ascending');
  });

  it('orders with the keyboard, and keeps the focus where it is', async () => {
    const element = await show({}, years());
    header(element, '2025').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(header(element, '2025').closest('th')!.getAttribute('aria-sort')).to.equal('descending');
    expect(rootOf(element).activeElement).to.equal(header(element, '2025'));
  });

  it('draws one page of ten thousand rows, and counts them all', async () => {
    const element = await show({ rows: 'PROGRAMME', only: 'PARTNER_CATEGORY:B' }, programmes(10_000));
    expect(all(element, 'tbody tr')).to.have.length(25);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal('10001');
    expect(text(element, '.range')).to.equal('Righe 1–25 di 10.000');
    const [first, previous, next, last] = all(element, 'nav button') as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    expect(first.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    await press(element, next);
    expect(all(element, 'tbody tr')[0]!.getAttribute('aria-rowindex')).to.equal('27');
    expect(rowsOf(element)[0]![0]).to.equal('Programma regionale 26');
    expect(text(element, "[role='status']")).to.equal('Righe 26–50 di 10.000');
    await press(element, last);
    expect(all(element, 'tbody tr').at(-1)!.getAttribute('aria-rowindex')).to.equal('10001');
    await press(element, last);
    expect(text(element, '.range')).to.equal('Righe 9.976–10.000 di 10.000');
    await press(element, previous);
    expect(text(element, '.range')).to.equal('Righe 9.951–9.975 di 10.000');
    await press(element, header(element, '2024'));
    expect(text(element, '.range')).to.equal('Righe 1–25 di 10.000');
    expect(rowsOf(element)[0]![1]).to.equal('96');
  });

  it('gives the printer every row, the reader one page again', async () => {
    const element = await show({ 'page-size': '10' }, programmes(20));
    expect(all(element, 'tbody tr')).to.have.length(10);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'tbody tr')).to.have.length(60);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(10);
  });

  it('keeps headers in sight while it scrolls', async () => {
    const element = await show({}, programmes(40));
    const room = one(element, '.table-room');
    const top = () => one(element, 'thead th').getBoundingClientRect().top;
    const before = top();
    room.scrollTop = 300;
    expect(room.scrollTop).to.equal(300);
    expect(top()).to.be.closeTo(before, 1);
    await setViewport({ width: 320, height: 640 });
    try {
      const left = () => one(element, 'tbody th').getBoundingClientRect().left;
      const start = left();
      room.scrollLeft = 80;
      expect(room.scrollLeft).to.equal(80);
      expect(left()).to.be.closeTo(start, 1);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(room.tabIndex).to.equal(0);
      expect(room.getAttribute('role')).to.equal('region');
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('explains letters and absences below, and never shows a missing value as zero', async () => {
    const element = await show({}, gaps());
    expect(element.state).to.equal('partial');
    expect(rowsOf(element).map(([, value]) => value)).to.deep.equal([
      '45',
      '13',
      '24 (p), provvisorio',
      'non disponibile',
      'riservato',
    ]);
    const notes = text(element, "[part='notes']");
    expect(notes).to.include('(p) provvisorio');
    expect(notes).to.include('non disponibile: il valore manca, non è zero');
    expect(notes).to.include('riservato: ');
    const none = await show({}, unknown());
    expect(rowsOf(none).every(([, value]) => value === 'non disponibile')).to.equal(true);
    expect(text(await show({}, figures()), "[part='notes']")).to.equal('');
  });

  it('says where the figures come from, and marks invented ones', async () => {
    const provenance = text(await show({}, figures()), "[part='provenance']");
    for (const said of [
      'Osservatorio Permanente',
      'Periodo: 2026',
      '23 novembre 2026',
      'CC BY 4.0',
      '12 partenariati su 49',
    ])
      expect(provenance.replace(/(Fonte|Periodo) /g, '$1: ')).to.include(said);
    expect(text(await show({}, demonstration()), "[part='demo']")).to.equal('Dati dimostrativi');
  });

  it('counts the values it shows', async () => {
    expect((await show({}, gaps())).figures).to.equal(3);
    expect((await show({ only: 'TIME_PERIOD:2024' }, years())).figures).to.equal(4);
  });

  it('waits, fails and goes on as every element does', async () => {
    restore = answerWith({ showIndicatorData: pending });
    const waiting = await place({ code: 'PART_N' });
    await waiting.updateComplete;
    expect(waiting.figures).to.equal(undefined);
    restore();
    restore = answerWith({ showIndicatorData: problem(404) });
    const failed = await show({ code: 'NON_ESISTE' });
    expect(text(failed, "[part='error']")).to.include('L’indicatore «NON_ESISTE» non esiste');
    const bare = await show({});
    expect(text(bare, "[part='misconfigured']")).to.include('Manca l’attributo code.');
    expect((await show({}, { version: '2.0' } as unknown as JsonStatDataset)).state).to.equal(
      'misconfigured',
    );
  });

  it('speaks five languages, none with a missing word', async () => {
    const keys = Object.keys(it_).sort();
    for (const words of [de, en, fr, sl]) {
      expect(Object.keys(words).sort()).to.deep.equal(keys);
      for (const word of Object.values(words)) expect(word).to.not.equal('');
    }
    for (const [lang, range] of [
      ['it', 'Righe 1–25 di 60'],
      ['en', 'Rows 1–25 of 60'],
      ['de', 'Zeilen 1–25 von 60'],
      ['fr', 'Lignes 1–25 sur 60'],
      ['sl', 'Vrstice 1–25 od 60'],
    ] as const) {
      const element = await show({ lang }, programmes(20));
      expect(text(element, '.range')).to.equal(range);
      expect(text(element, '.root')).not.to.include('undefined');
    }
  });

  it('has nothing that axe finds wrong', async () => {
    for (const data of [years(), programmes(20), gaps()])
      for (const theme of ['light', 'dark']) {
        const element = await show({ theme }, data);
        one<HTMLDetailsElement>(element, 'details').open = true;
        expect(await violations(element)).to.deep.equal([]);
      }
  });
});
