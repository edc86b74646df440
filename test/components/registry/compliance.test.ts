import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/compliance.ts';
import de from '../../../packages/components/src/locale/de/compliance.ts';
import en from '../../../packages/components/src/locale/en/compliance.ts';
import fr from '../../../packages/components/src/locale/fr/compliance.ts';
import it_ from '../../../packages/components/src/locale/it/compliance.ts';
import sl from '../../../packages/components/src/locale/sl/compliance.ts';
import type { OcCompliance } from '../../../packages/components/src/registry/compliance/compliance.ts';
import { answerWith, apiBase, pending, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  checked,
  compliance,
  complianceAnswers,
  found,
  gap,
  groupCompliance,
  outsideCompliance,
  withChecks,
} from '../../../stories/registry/compliance.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...complianceAnswers, ...answers });
};

/** Waits for what an act leads to. */
const then = async (element: OcCompliance, act: () => unknown): Promise<void> => {
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await act();
  await told;
  await element.updateComplete;
};

const place = async (attributes: Readonly<Record<string, string>> = {}) => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-compliance') as OcCompliance;
  const wanted = { 'api-base': apiBase, 'partnership-id': compliance.partnershipId, ...attributes };
  for (const [name, value] of Object.entries(wanted)) if (value) element.setAttribute(name, value);
  return { wrapper, element };
};

const show = async (attributes: Readonly<Record<string, string>> = {}): Promise<OcCompliance> => {
  const { wrapper, element } = await place(attributes);
  await then(element, () => wrapper.prepend(element));
  return element;
};

const rule = (element: Element, code: string): HTMLElement =>
  all(element, '.rule').find((item) => item.querySelector('.code')?.textContent === code)!;
const part = (element: Element, code: string, selector: string): string =>
  plain(rule(element, code).querySelector(selector)?.textContent);
const codes = (element: Element): (string | null)[] => all(element, '.code').map((code) => code.textContent);
const option = (element: Element, value: string): HTMLInputElement =>
  one<HTMLInputElement>(element, `input[value="${value}"]`);
const evidence = (element: Element, code: string): Record<string, string> =>
  Object.fromEntries(
    [...rule(element, code).querySelectorAll('.evidence > div')].map((row) => [
      plain(row.querySelector('dt')?.textContent),
      plain(row.querySelector('dd')?.textContent),
    ]),
  );

beforeEach(() => answering());
afterEach(() => restore());

describe('<oc-compliance>', () => {
  it('tells of what, of what day, and how many rules came to what', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal(compliance.title);
    expect(text(element, '.demo')).to.equal(
      'Dati dimostrativi Il partenariato e la sua composizione sono un esempio.',
    );
    expect(text(element, '.as-of')).to.equal('Regole europee sul partenariato, verifica al 23 novembre 2026');
    expect(text(element, '.sentence')).to.equal(
      '26 regole si applicano: 4 soddisfatte, 6 in parte, 1 non soddisfatta e 15 non registrate.',
    );
    expect(text(element, '.method')).to.equal(
      'Calcolato il 23 novembre 2026 sui dati pubblici del registro, metodo 1.1.0.',
    );
    expect(requests.map(({ url }) => new URL(url).pathname.split('/').slice(-2).join('/'))).to.deep.equal([
      `${compliance.partnershipId}/compliance`,
    ]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows every rule once, in groups, under headings that nest', async () => {
    const element = await show({ 'heading-level': '3' });
    expect(codes(element)).to.deep.equal(compliance.checks.map(({ code }) => code));
    expect(all(element, 'h4').map((heading) => plain(heading.textContent))).to.deep.equal([
      'Scelta dei partner',
      'Preparazione e consultazione',
      'Composizione e regolamento del comitato',
      'Coinvolgimento nell’attuazione',
      'Capacità e scambio di esperienze',
      'Disposizioni comuni sui fondi',
    ]);
    expect(all(element, 'h3')).to.have.length(1);
    expect(all(element, 'h5')).to.have.length(26);
  });

  it('gives an outcome a word and a mark of its own shape', async () => {
    const element = await show();
    expect(part(element, 'R02', '.verdict')).to.equal('Soddisfatta');
    expect(part(element, 'R11', '.verdict')).to.equal('Non soddisfatta');
    const marks = ['R01', 'R02', 'R03', 'R11'].map(
      (code) => rule(element, code).querySelector('.mark')?.innerHTML,
    );
    expect(new Set(marks).size).to.equal(4);
    for (const mark of all(element, '.mark')) expect(mark.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says what the rule asks, where it stands, and what is to be confirmed there', async () => {
    const element = await show();
    expect(part(element, 'R07', '.wording')).to.equal('L’esito della consultazione è diffuso.');
    expect(part(element, 'R07', '.source')).to.equal('Regolamento delegato (UE) n. 240/2014, art. 5(2)(d)');
    expect(rule(element, 'R07').querySelector('.source a')?.getAttribute('href')).to.equal(
      'https://eur-lex.europa.eu/eli/reg_del/2014/240/oj',
    );
    expect(part(element, 'R08', '.source')).to.match(/art\. 8-9 da confermare nell’atto$/);
    expect(all(element, '.to-confirm')).to.have.length(6);
  });

  it('keeps apart what speaks against a rule, what can be recorded, and what is not collected yet', async () => {
    const element = await show();
    const lists = (code: string) =>
      [...rule(element, code).querySelectorAll('.missing dt')].map((name) => name.textContent);
    expect(lists('R11')).to.deep.equal(['Da correggere', 'Da registrare']);
    expect(lists('R20')).to.deep.equal(['Da registrare', 'Il registro non lo raccoglie ancora']);
    expect(lists('R02')).to.deep.equal([]);
    expect(part(element, 'R16', '.missing dd')).to.equal(
      'Registra che cosa prevede il regolamento su rimborsi e rafforzamento delle capacità.',
    );
  });

  it('discloses what was found, each value as what it is', async () => {
    const element = await show({ 'organisation-page': '/partner/{id}' });
    const details = rule(element, 'R01').querySelector<HTMLDetailsElement>('.findings > details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    expect(plain(details.querySelector('summary')?.textContent)).to.equal('Riscontri (4)');
    expect(evidence(element, 'R01')).to.deep.equal({
      'Modo di selezione': 'Avviso pubblico',
      'Criteri di selezione dichiarati': '3',
      'Avviso di selezione': 'comitato-puglia.example.it',
      'Componenti con un atto di mandato': '8 su 10',
    });
    expect(evidence(element, 'R10')).to.deep.equal({
      'Il regolamento prevede il voto': 'Sì',
      'Regolamento interno adottato': '14 marzo 2023',
    });
    expect(evidence(element, 'R15')['Regola sui conflitti di interessi']).to.match(/^Chi ha un interesse/);
    const chair = rule(element, 'R24').querySelector('.evidence a')!;
    expect(plain(chair.textContent)).to.match(/^Regione Puglia/);
    expect(chair.getAttribute('href')).to.match(/\/partner\/019363c0-/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('names the members concerned, and tells the page when one is opened', async () => {
    const element = await show({ 'organisation-page': '/partner/{id}' });
    const concerned = rule(element, 'R01').querySelector<HTMLDetailsElement>('.missing details')!;
    expect(plain(concerned.querySelector('summary')?.textContent)).to.equal('2 componenti');
    concerned.open = true;
    const link = concerned.querySelector('a');
    element.addEventListener('oc-open', (event) => event.preventDefault());
    const told = oneEvent(element, 'oc-open');
    link?.click();
    const { detail } = (await told) as CustomEvent<{ organisationId: string }>;
    expect(link?.href).to.include(detail.organisationId);
  });

  it('links to nothing that is not on the web', async () => {
    answering({
      showCompliance: withChecks(
        checked('R23', 'met', [
          found('rules_document', { kind: 'link', url: 'javascript:alert(1)', text: 'Qui' }),
        ]),
      ),
    });
    const element = await show();
    expect(rule(element, 'R23').querySelector('.evidence a')).to.equal(null);
    expect(evidence(element, 'R23')).to.deep.equal({ 'Regolamento interno pubblicato': 'Qui' });
  });

  it('shows the rules of one outcome by keyboard, and tells how many', async () => {
    const element = await show();
    expect(all(element, '.option').map((label) => plain(label.textContent))).to.deep.equal([
      'Tutte 26',
      'Soddisfatta 4',
      'In parte 6',
      'Non soddisfatta 1',
      'Non registrata 15',
    ]);
    expect(text(element, '[role=status]')).to.equal('');
    option(element, '').focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(codes(element)).to.deep.equal(['R02', 'R10', 'R14', 'R24']);
    expect(text(element, '[role=status]')).to.equal('Si vedono 4 regole.');
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(codes(element)).to.have.length(26);
    option(element, 'not_met').click();
    await element.updateComplete;
    expect(text(element, '[role=status]')).to.equal('Si vede 1 regola.');
    expect(all(element, 'section')).to.have.length(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('forgets what was chosen when it is given another partnership', async () => {
    const element = await show();
    option(element, 'not_met').click();
    await element.updateComplete;
    await then(element, () => element.setAttribute('partnership-id', crypto.randomUUID()));
    expect(codes(element)).to.have.length(26);
    expect(option(element, '').checked).to.equal(true);
  });

  it('asks for the day that the page wants', async () => {
    const element = await show({ 'as-of': '2023-06-30' });
    expect(new URL(requests[0]!.url).searchParams.get('asOf')).to.equal('2023-06-30');
    expect(text(element, '.as-of')).to.equal('Regole europee sul partenariato, verifica al 30 giugno 2023');
    await then(element, () => element.removeAttribute('as-of'));
    expect(new URL(requests.at(-1)!.url).searchParams.has('asOf')).to.equal(false);
  });

  it('says which rules do not apply, and does not count them', async () => {
    answering({ showCompliance: groupCompliance });
    const element = await show();
    expect(text(element, '.sentence')).to.equal('5 regole si applicano: 1 in parte e 4 non registrate.');
    expect(part(element, 'R02', '.verdict')).to.equal('Non si applica');
    expect(rule(element, 'R02').querySelector('.findings')).to.equal(null);
  });

  describe('states', () => {
    it('waits with what stands in the slot', async () => {
      answering({ showCompliance: pending });
      const { wrapper, element } = await place();
      wrapper.prepend(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(element.state).to.equal('loading');
      expect(text(element, '[role=status]')).to.equal('Caricamento in corso');
      expect(all(element, 'slot')).to.have.length(1);
    });

    it('is empty without such a partnership, then or now', async () => {
      answering({ showCompliance: problem(404) });
      const element = await show();
      expect(element.state).to.equal('empty');
      expect(text(element, '[part=empty]')).to.equal(
        'Nessun partenariato è pubblicato con questo identificativo.',
      );
      await then(element, () => element.setAttribute('as-of', '1999-01-01'));
      expect(text(element, '[part=empty]')).to.equal(
        'Nessun partenariato risulta a questa data: 1 gennaio 1999.',
      );
    });

    it('is empty where no rule applies, under the name of the partnership', async () => {
      answering({ showCompliance: outsideCompliance });
      const element = await show();
      expect(element.state).to.equal('empty');
      expect(text(element, 'h2')).to.equal(outsideCompliance.title);
      expect(text(element, '[part=empty]')).to.equal(
        'Nessuna di queste regole si applica a questo partenariato.',
      );
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is partial with an outcome, a group, a code of a later server, which are shown as they are', async () => {
      const strange = {
        ...checked('R02', 'met', [found('members', { kind: 'colour', text: 'blu' })], [gap('members')]),
        code: 'R99',
        group: 'tomorrow',
        outcome: 'constructor',
      };
      answering({ showCompliance: withChecks(checked('R01', 'met'), strange) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(text(element, '[part=partial]')).to.equal('Alcuni dati non sono disponibili.');
      expect(part(element, 'R99', '.verdict')).to.equal('constructor');
      expect(rule(element, 'R99').querySelector('.mark')).to.equal(null);
      expect(evidence(element, 'R99')).to.deep.equal({ Componenti: 'blu' });
    });

    it('keeps what was shown when it cannot be fetched again', async () => {
      const element = await show();
      answering({ showCompliance: problem(501) });
      await then(element, () => element.reload());
      expect(element.state).to.equal('stale');
      expect(codes(element)).to.have.length(26);
      expect(text(element, '[part=stale]')).to.match(/^Dati del .* Riprova$/);
    });

    it('fails in words, and can be tried again', async () => {
      answering({ showCompliance: problem(501) });
      const element = await show();
      expect(element.state).to.equal('error');
      expect(await violations(element)).to.deep.equal([]);
      answering();
      await then(element, () => one(element, '[part=error] button').click());
      expect(element.state).to.equal('ready');
    });

    for (const [attributes, said] of [
      [{ 'partnership-id': '' }, 'Manca l’attributo partnership-id.'],
      [{ 'partnership-id': 'x' }, 'Il valore «x» dell’attributo partnership-id non è ammesso.'],
      [{ 'as-of': '2023-02-30' }, 'Il valore «2023-02-30» dell’attributo as-of non è ammesso.'],
      [{ 'organisation-page': '/x' }, 'Il valore «/x» dell’attributo organisation-page non è ammesso.'],
    ] as const)
      it(`tells the webmaster: ${said}`, async () => {
        const element = await show(attributes);
        expect(element.state).to.equal('misconfigured');
        expect(text(element, '[part=misconfigured]')).to.include(said);
        expect(requests).to.have.length(0);
      });

    it('takes data of the page, and fetches nothing', async () => {
      const { wrapper, element } = await place({ 'partnership-id': '' });
      element.data = { compliance: { ...compliance, demo: false } };
      await then(element, () => wrapper.prepend(element));
      expect(element.state).to.equal('ready');
      expect(all(element, '.demo')).to.have.length(0);
      expect(requests).to.have.length(0);
    });
  });

  describe('on paper', () => {
    it('is unfolded, and folded again after', async () => {
      const element = await show();
      const first = one<HTMLDetailsElement>(element, '.findings > details');
      first.open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(all<HTMLDetailsElement>(element, 'details').every(({ open }) => open)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(all<HTMLDetailsElement>(element, 'details').filter(({ open }) => open)).to.deep.equal([first]);
    });

    it('is asked for with a button', async () => {
      const element = await show();
      const real = window.print;
      let printed = 0;
      window.print = () => void (printed += 1);
      try {
        one(element, '[part=print]').click();
      } finally {
        window.print = real;
      }
      expect(printed).to.equal(1);
    });
  });

  describe('in other languages', () => {
    for (const [lang, words] of Object.entries({ it: it_, en, de, fr, sl }))
      it(`speaks ${lang}`, async () => {
        const element = await show({ lang });
        expect(text(element, '.filter legend')).to.equal(words.show);
        expect(text(element, '.sentence')).to.match(/^26 .*15/);
        expect(text(element, '.rule .wording')).to.equal(
          compliance.checks[0]!.wording[lang as 'it' | 'en' | 'de' | 'fr' | 'sl'],
        );
        expect(rootOf(element).firstElementChild?.getAttribute('lang')).to.equal(lang);
        expect(await violations(element)).to.deep.equal([]);
      });

    it('counts as each language does', () => {
      const counts = [0, 1, 2, 3, 5];
      expect(counts.map(it_.met).join(', ')).to.equal(
        '0 soddisfatte, 1 soddisfatta, 2 soddisfatte, 3 soddisfatte, 5 soddisfatte',
      );
      expect(counts.map(fr.notRecorded).join(', ')).to.equal(
        '0 non enregistrée, 1 non enregistrée, 2 non enregistrées, 3 non enregistrées, 5 non enregistrées',
      );
      expect(counts.map(sl.concerned).join(', ')).to.equal('0 članov, 1 član, 2 člana, 3 člani, 5 članov');
      expect(en.rulesShown(1)).to.equal('1 rule shown.');
      expect(de.summary(1, ['1 erfüllt'])).to.equal('1 Regel gilt: 1 erfüllt.');
      expect(it_.asOf('8 maggio 2026')).to.equal(
        'Regole europee sul partenariato, verifica all’8 maggio 2026',
      );
    });
  });

  describe('in little room', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('fits 320 pixels, folded and unfolded, in German', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await show({ lang: 'de' });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      for (const label of all(element, '.option'))
        expect(label.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('fits with text at 200 per cent', async () => {
      await setViewport({ width: 640, height: 800 });
      document.documentElement.style.fontSize = '200%';
      try {
        const element = await show({ lang: 'de' });
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  });

  it('keeps its contrast on a dark ground', async () => {
    const element = await show({ theme: 'dark' });
    expect(await violations(element)).to.deep.equal([]);
  });

  if (navigator.userAgent.includes('Chrome'))
    it('prints in black what is chosen alone', async () => {
      const element = await show();
      option(element, 'partly').click();
      await element.updateComplete;
      await emulateMedia({ media: 'print' });
      try {
        const shown = all(element, '.option').filter(({ offsetHeight }) => offsetHeight > 0);
        expect(shown.map((label) => plain(label.textContent))).to.deep.equal(['In parte 6']);
        expect(one(element, '.actions').offsetHeight).to.equal(0);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
});
