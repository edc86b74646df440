import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import '../../../packages/components/src/define/kpi-group.ts';
import de from '../../../packages/components/src/locale/de/kpi.ts';
import en from '../../../packages/components/src/locale/en/kpi.ts';
import fr from '../../../packages/components/src/locale/fr/kpi.ts';
import it_ from '../../../packages/components/src/locale/it/kpi.ts';
import sl from '../../../packages/components/src/locale/sl/kpi.ts';
import type { OcKpi } from '../../../packages/components/src/observatory/kpi/kpi.ts';
import type { OcKpiGroup } from '../../../packages/components/src/observatory/kpi-group/kpi-group.ts';
import { answerWith, apiBase, problem, requests } from '../../../stories/api.ts';
import { demonstration, figures, unknown, years } from '../../../stories/observatory/indicator.data.ts';
import { shareOverTime } from '../../../stories/observatory/kpi.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, text } from '../tree.ts';

let restore: () => void = () => undefined;
afterEach(() => restore());

const show = async (attributes: Readonly<Record<string, string>>, data?: JsonStatDataset): Promise<OcKpi> => {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('oc-kpi') as OcKpi;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  wrapper.append(element);
  await Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await element.updateComplete;
  return element;
};

const part = (element: Element, name: string): string => text(element, `[part='${name}']`);
const asked = (): URL[] =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith('/data'));

describe('oc-kpi', () => {
  it('shows the latest number with its change and where it comes from', async () => {
    const element = await show({}, years());
    expect(text(element, 'h2')).to.equal('Partner attivi');
    expect(part(element, 'value')).to.equal('45 (provvisorio)');
    expect(part(element, 'context')).to.equal('Italia');
    expect(part(element, 'change')).to.equal('+4 rispetto al 2025');
    expect(part(element, 'provenance')).to.equal(
      'Fonte: Osservatorio Permanente sul Partenariato · 2026 · aggiornamento: 23 novembre 2026',
    );
  });

  it('says whether the change is better, in points where the number is a percentage', async () => {
    const attributes = { only: 'PARTNER_CATEGORY:B' };
    for (const [direction, words] of [
      ['higher', '+3,2 punti rispetto al 2025, in miglioramento'],
      ['lower', '+3,2 punti rispetto al 2025, in peggioramento'],
      ['neutral', '+3,2 punti rispetto al 2025'],
    ] as const)
      expect(part(await show({ ...attributes, direction }, shareOverTime()), 'change')).to.equal(words);
    const nearer = await show({ ...attributes, direction: 'target', target: '55' }, shareOverTime());
    expect(part(nearer, 'change')).to.include('in miglioramento');
    const farther = await show({ ...attributes, direction: 'target', target: '50' }, shareOverTime());
    expect(part(farther, 'change')).to.include('in peggioramento');
    const broken = shareOverTime({ status: { '8': 'B' } });
    expect(part(await show({ ...attributes, direction: 'higher' }, broken), 'change')).to.equal(
      '+3,2 punti rispetto al 2025',
    );
  });

  it('says when nothing has changed, and compares with the last value known', async () => {
    const still = years({ value: [38, 45, 45, ...years().value.slice(3)] });
    expect(part(await show({}, still), 'change')).to.equal('nessuna variazione rispetto al 2025');
    const gap = years({ value: [38, null, 45, ...years().value.slice(3)] });
    expect(part(await show({}, gap), 'change')).to.equal('+7 rispetto al 2024');
    expect(part(await show({}, figures()), 'change')).to.equal('');
  });

  it('draws its course beside the words once three values are known, and says it', async () => {
    const element = await show({}, years());
    await waitUntil(() => element.shadowRoot!.querySelector('[part=course] svg'));
    const line = one(element, '[part=course] svg');
    expect(line.getAttribute('role')).to.equal('img');
    expect(plain(line.getAttribute('aria-label'))).to.equal(
      'Partner attivi, Italia, 2024–2026. Da 38 (2024) a 45 (2026), +7 (+18,4 %). Il valore più alto: 2026, 45. Il valore più basso: 2024, 38. Provvisorio: 2026.',
    );
    expect(all(element, '[part=course] text').map(({ textContent }) => textContent)).to.deep.equal([
      '38',
      '45',
    ]);
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
    const few = years({ value: [38, null, 45, ...years().value.slice(3)] });
    expect((await show({}, few)).shadowRoot!.querySelector('[part=course]')).to.equal(null);
  });

  it('says what it aims at, and how far that is', async () => {
    const only = 'PARTNER_CATEGORY:B';
    for (const [attributes, words] of [
      [{ target: '60', direction: 'higher' }, 'Obiettivo: 60,0 %, distanza 6,7 punti'],
      [{ target: '50', direction: 'higher' }, 'Obiettivo: 50,0 %, raggiunto'],
      [{ target: '50', direction: 'lower' }, 'Obiettivo: 50,0 %, distanza 3,3 punti'],
      [{ target: '60', direction: 'lower' }, 'Obiettivo: 60,0 %, raggiunto'],
    ] as const)
      expect(part(await show({ only, ...attributes }, shareOverTime()), 'target')).to.equal(words);
    expect(part(await show({ target: '50' }, unknown()), 'target')).to.equal('Obiettivo: 50');
  });

  it('takes the way that is better from the definition, and does without', async () => {
    restore = answerWith({
      showIndicatorData: years(),
      showIndicator: { code: 'PART_N', direction: 'higher' },
    });
    expect(part(await show({ code: 'PART_N' }), 'change')).to.include('in miglioramento');
    restore();
    restore = answerWith({ showIndicatorData: years(), showIndicator: problem(404) });
    const element = await show({ code: 'PART_N', territory: 'ITF4' });
    expect(element.state).to.equal('ready');
    expect(part(element, 'change')).to.equal('+4 rispetto al 2025');
  });

  it('asks for the present year and those it is compared with', async () => {
    restore = answerWith({ showIndicatorData: years(), showIndicator: problem(404) });
    await show({ code: 'PART_N' });
    const periods = asked()[0]!.searchParams.getAll('period');
    expect(periods).to.have.length(5);
    expect(Number(periods[4])).to.be.closeTo(new Date().getFullYear(), 1);
    await show({ code: 'PART_N', period: '2023 2024' });
    expect(asked().at(-1)!.searchParams.getAll('period')).to.deep.equal(['2023', '2024']);
  });

  it('never shows a missing value as zero', async () => {
    const element = await show({}, unknown());
    expect(part(element, 'value')).to.equal('non disponibile');
    expect(all(element, '.digits')).to.have.length(0);
    expect(element.figures).to.equal(0);
    const withheld = await show({}, unknown({ status: { '0': 'C' } }));
    expect(part(withheld, 'value')).to.equal('riservato');
    expect(part(await show({}, figures({ value: [0, 0, 0, 0, 0] })), 'value')).to.equal('0');
  });

  it('marks demonstration data, and says which attribute is wrong', async () => {
    expect(part(await show({}, demonstration()), 'demo')).to.equal('Dati dimostrativi');
    const element = await show({ only: 'PARTNER_CATEGORY:Z' }, figures());
    expect(element.state).to.equal('misconfigured');
    expect(part(element, 'misconfigured')).to.include('only');
  });

  it('speaks five languages, none with a missing word', async () => {
    const keys = Object.keys(it_).sort();
    for (const words of [de, en, fr, sl]) expect(Object.keys(words).sort()).to.deep.equal(keys);
    for (const [lang, change] of [
      ['it', '+3,2 punti rispetto al 2025, in miglioramento'],
      ['en', '+3.2 points compared with 2025, improving'],
      ['de', '+3,2 Punkte gegenüber 2025, Verbesserung'],
      ['fr', '+3,2 points par rapport à 2025, en amélioration'],
      ['sl', '+3,2 odstotne točke glede na 2025, izboljšanje'],
    ] as const) {
      const element = await show({ lang, only: 'PARTNER_CATEGORY:B', direction: 'higher' }, shareOverTime());
      expect(part(element, 'change')).to.equal(change);
    }
  });

  it('has nothing that axe finds wrong', async () => {
    for (const theme of ['light', 'dark'])
      expect(await violations(await show({ theme, target: '50' }, years()))).to.deep.equal([]);
  });
});

describe('oc-kpi-group', () => {
  const group = () =>
    html`<oc-kpi-group label="Chi siede" heading-level="3" period="2024,2025,2026" territory="ITF4">
      ${['A', 'B', 'C'].map(
        (code) =>
          html`<oc-kpi
            api-base=${apiBase}
            code="PART_SHARE"
            direction="higher"
            only=${`PARTNER_CATEGORY:${code}`}
          ></oc-kpi>`,
      )}
    </oc-kpi-group>`;
  const ready = async (element: Element): Promise<OcKpi[]> => {
    const numbers = [...element.querySelectorAll<OcKpi>('oc-kpi')];
    await waitUntil(() => numbers.every(({ state }) => state === 'ready'), undefined, { timeout: 5000 });
    await Promise.all(numbers.map(({ updateComplete }) => updateComplete));
    return numbers;
  };

  it('says for all in it what is asked, and they ask once', async () => {
    restore = answerWith({ showIndicatorData: shareOverTime() });
    const element = await fixture<OcKpiGroup>(group());
    const numbers = await ready(element);
    expect(numbers.map((number) => part(number, 'value'))).to.deep.equal([
      '26,7 %',
      '53,3 % (provvisorio)',
      '2,4 %',
    ]);
    expect(asked()).to.have.length(1);
    expect(asked()[0]!.searchParams.getAll('period')).to.deep.equal(['2024', '2025', '2026']);
    expect(asked()[0]!.searchParams.get('territory')).to.equal('ITF4');
    element.territory = 'ITH1';
    await waitUntil(() => asked().length === 2);
    await aTimeout(20);
    expect(asked()).to.have.length(2);
    expect(asked()[1]!.searchParams.get('territory')).to.equal('ITH1');
  });

  it('stands headings one below its own', async () => {
    restore = answerWith({ showIndicatorData: shareOverTime() });
    const element = await fixture<OcKpiGroup>(group());
    const [first] = await ready(element);
    expect(text(element, 'h3')).to.equal('Chi siede');
    expect(one(first!, 'h4').textContent).to.equal('Quota per categoria · Autorità pubbliche');
    expect(await violations(element)).to.deep.equal([]);
  });
});
