import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/partner-card.ts';
import de from '../../../packages/components/src/locale/de/partner-card.ts';
import en from '../../../packages/components/src/locale/en/partner-card.ts';
import fr from '../../../packages/components/src/locale/fr/partner-card.ts';
import it_ from '../../../packages/components/src/locale/it/partner-card.ts';
import sl from '../../../packages/components/src/locale/sl/partner-card.ts';
import type { OcPartnerCard } from '../../../packages/components/src/registry/partner-card/partner-card.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import { association, card, chamber, grouping } from '../../../stories/registry/partner-card.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (answers: Answers = {}): void => {
  restore();
  restore = answerWith({ ...card, ...answers });
};

/** Waits for what an act leads to. */
const then = async (element: OcPartnerCard, act: () => unknown): Promise<void> => {
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  await act();
  await told;
  await element.updateComplete;
};

const show = async (attributes: Readonly<Record<string, string>> = {}): Promise<OcPartnerCard> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-partner-card') as OcPartnerCard;
  for (const [name, value] of Object.entries({
    'api-base': apiBase,
    'organisation-id': chamber.id,
    ...attributes,
  }))
    if (value) element.setAttribute(name, value);
  await then(element, () => wrapper.prepend(element));
  return element;
};

const facts = (element: Element): Record<string, string> =>
  Object.fromEntries(
    all(element, '.summary > div').map((row) => [
      plain(row.querySelector('dt')?.textContent),
      plain(row.querySelector('dd')?.textContent),
    ]),
  );
const seats = (element: Element): string[] =>
  all(element, '.seats li').map((item) => plain(item.textContent));

beforeEach(() => answering());
afterEach(() => restore());

describe('<oc-partner-card>', () => {
  it('tells everything public about an organisation', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal(
      'Unione regionale delle camere di commercio della Puglia Unioncamere Puglia',
    );
    expect(text(element, '.facts')).to.equal(
      'Categoria: Parti economiche e sociali Sito web: unioncamere-puglia.example.it',
    );
    expect(text(element, '.demo')).to.equal('Dati dimostrativi Questa scheda è un esempio.');
    expect(facts(element)).to.deep.include({
      'Forma giuridica': 'Camera di commercio',
      'Codice fiscale': '80000000017',
      'Codice IPA': 'ucpu_demo',
      'Sede legale': 'Via Emanuele Mola 19, 70121 Bari',
      PEC: 'unioncamere-puglia@pec.example.it',
      'E-mail': 'partenariato@unioncamere-puglia.example.it',
      Telefono: '+39 080 000 0000',
      // A province is called by its own name.
      Territori: 'Puglia, Bari',
      'Ultimo aggiornamento': '6 ottobre 2026',
    });
    expect(new URL(requests[0]?.url ?? '').searchParams.getAll('embed')).to.deep.equal(['memberships']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells where it sits, with role, validity and category', async () => {
    expect(seats(await show())).to.deep.equal([
      'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027 Componente con voto · dal 14 febbraio 2023 B2 Camere di commercio, imprese, economia sociale',
      'Comitato di sorveglianza del PN Inclusione e lotta alla povertà 2021-2027 Osservatore · senza voto · dal 14 febbraio 2023 B2 Camere di commercio, imprese, economia sociale',
    ]);
    answering({ showOrganisation: association });
    expect(seats(await show())[0]).to.match(/Categoria da validare$/);
    answering({ showOrganisation: grouping });
    expect(text(await show(), '.partnerships .secondary')).to.equal(
      'Oggi non siede in nessun partenariato pubblicato.',
    );
  });

  it('marks the invented seats of a real organisation', async () => {
    answering({ showOrganisation: { ...chamber, demo: false } });
    const element = await show();
    expect(all(element, '.demo')).to.deep.equal([]);
    for (const seat of seats(element)) expect(seat).to.match(/Dati dimostrativi$/);
  });

  it('links to the page of a partnership, and lets the host show it itself', async () => {
    expect(all(await show(), '.seats a')).to.deep.equal([]);
    const element = await show({ 'partnership-page': '#partenariato-{id}' });
    const link = one<HTMLAnchorElement>(element, '.seats a');
    const { partnershipId } = chamber._embedded!.memberships![0]!;
    expect(link.hash).to.equal(`#partenariato-${partnershipId}`);
    let opened: unknown;
    element.addEventListener('oc-open', (event) => {
      opened = (event as CustomEvent).detail;
      event.preventDefault();
    });
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal({ partnershipId });
    expect(location.hash).to.equal('');
  });

  it('never shows a person, nor a link that is not one', async () => {
    answering({
      showOrganisation: {
        ...chamber,
        legalForm: '1.1.20',
        taxCode: 'RSSMRA80A01H501U',
        vatNumber: '12345678903',
        website: 'javascript:alert(1)',
        representative: 'Maria Rossi',
      },
    });
    const element = await show();
    expect(rootOf(element).innerHTML).not.to.match(/Rossi|RSSMRA|12345678903|javascript/);
    expect(all(element, '[style], style')).to.deep.equal([]);
  });

  describe('states', () => {
    it('is empty when nothing is published with the identifier', async () => {
      answering({ showOrganisation: problem(404) });
      const element = await show();
      expect(element.state).to.equal('empty');
      expect(text(element, '[part=empty]')).to.equal(
        'Nessuna organizzazione è pubblicata con questo identificativo.',
      );
    });

    it('is partial with the codes of territories that have no label', async () => {
      answering({ searchTerritories: problem(404) });
      const element = await show();
      expect(element.state).to.equal('partial');
      expect(facts(element)['Territori']).to.equal('ITF4, ITF47');
    });

    it('is stale when it cannot be asked again, and in error when it never could', async () => {
      const element = await show();
      answering({ showOrganisation: problem(501) });
      await then(element, () => element.reload());
      expect(element.state).to.equal('stale');
      expect(seats(element)).to.have.length(2);
      const failed = await show();
      expect(failed.state).to.equal('error');
      expect(text(failed, '[role=alert]')).to.include('Il servizio non risponde');
    });

    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ 'organisation-id': '' }, 'Manca l’attributo organisation-id.'],
      [{ 'organisation-id': '42' }, 'Il valore «42» dell’attributo organisation-id non è ammesso.'],
      [
        { 'partnership-page': '/partenariati/' },
        'Il valore «/partenariati/» dell’attributo partnership-page non è ammesso.',
      ],
    ];
    for (const [attributes, message] of wrong)
      it(`tells the webmaster what is wrong: ${message}`, async () => {
        const element = await show(attributes);
        expect(element.state).to.equal('misconfigured');
        expect(text(element, '[role=alert]')).to.include(message);
      });
  });

  it('shows what the page gives, without asking', async () => {
    const element = document.createElement('oc-partner-card') as OcPartnerCard;
    element.data = { organisation: chamber, territories: [{ code: 'ITF4', title: 'Puglia' }] };
    element.setAttribute('api-base', apiBase);
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    await then(element, () => wrapper.append(element));
    expect(element.state).to.equal('ready');
    expect(requests).to.deep.equal([]);
    expect(facts(element)['Territori']).to.equal('Puglia');
  });

  describe('languages', () => {
    for (const [lang, words] of Object.entries({ it: it_, en, de, fr, sl }))
      it(`speaks ${lang}`, async () => {
        expect(Object.keys(words)).to.have.members(Object.keys(it_));
        for (const [key, word] of Object.entries(words))
          for (const each of [1, 2, 3, 5].map((count) =>
            typeof word === 'function' ? (word as (...values: unknown[]) => string)(count, count) : word,
          ))
            expect(each, key)
              .to.match(/\S/)
              .and.not.match(/undefined|NaN/);
        const element = await show({ lang });
        expect(text(element, '#partnerships')).to.equal(words.partnerships);
        expect(one(element, '.root').getAttribute('lang')).to.equal(lang);
        expect(await violations(element)).to.deep.equal([]);
      });
  });

  describe('room', () => {
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    it('does not overflow at 320 px, with text twice as large', async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.style.fontSize = '200%';
      answering({ showOrganisation: association });
      const element = await show({ lang: 'de' });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
      expect(await violations(element)).to.deep.equal([]);
    });

    it('is legible on a dark page', async () => {
      expect(await violations(await show({ theme: 'dark', 'partnership-page': '#{id}' }))).to.deep.equal([]);
    });
  });
});
