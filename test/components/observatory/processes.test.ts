import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../packages/components/src/define/consultations.ts';
import '../../../packages/components/src/define/meetings.ts';
import '../../../packages/components/src/define/outcomes.ts';
import { consultationsWords } from '../../../packages/components/src/locale/consultations-words.ts';
import { meetingsWords } from '../../../packages/components/src/locale/meetings-words.ts';
import { outcomesWords } from '../../../packages/components/src/locale/outcomes-words.ts';
import type { OcConsultations } from '../../../packages/components/src/observatory/consultations/consultations.ts';
import { daysOf } from '../../../packages/components/src/observatory/meetings/lookup.ts';
import type { OcMeetings } from '../../../packages/components/src/observatory/meetings/meetings.ts';
import { tallyOf } from '../../../packages/components/src/observatory/outcomes/lookup.ts';
import type { OcOutcomes } from '../../../packages/components/src/observatory/outcomes/outcomes.ts';
import { addressWith, chosenIn } from '../../../packages/components/src/observatory/process/filters.ts';
import {
  answerWith,
  apiBase,
  pending,
  problem,
  requests,
  type Answering,
  type Answers,
} from '../../../stories/api.ts';
import {
  answeredConsultation,
  closedConsultation,
  consultations,
  contribution,
  contributions,
  held,
  idOf,
  meetings,
} from '../../../stories/observatory/process.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

type Lists = OcConsultations | OcMeetings | OcOutcomes;

let restore: () => void = () => undefined;
const answering = (answers: Answers): void => {
  restore();
  restore = answerWith(answers);
};
const told = (element: Element): Promise<unknown> =>
  Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);

const place = async <Element extends Lists>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Element> => {
  const wrapper = await fixture<HTMLElement>(html`<div><button type="button">dopo</button></div>`);
  const element = document.createElement(tag) as Element;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  wrapper.prepend(element);
  return element;
};
const show = async <Element extends Lists>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Element> => {
  const element = await place<Element>(tag, attributes);
  await told(element);
  await element.updateComplete;
  return element;
};
const then = async (element: Lists, act: () => unknown): Promise<void> => {
  const answer = told(element);
  await act();
  await answer;
  await element.updateComplete;
};
const pick = (element: Lists, filter: string, value: string) => () => {
  const select = one<HTMLSelectElement>(element, `#filter-${filter}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const asked = (): URLSearchParams[] => requests.map(({ url }) => new URL(url).searchParams);

afterEach(() => {
  restore();
  history.replaceState(null, '', location.pathname);
});

const lists = [
  ['oc-meetings', meetings, 'searchMeetings', meetingsWords, '.entry'],
  ['oc-consultations', consultations, 'searchConsultations', consultationsWords, '.entry'],
  ['oc-outcomes', contributions, 'searchContributions', outcomesWords, '.pair'],
] as const;

for (const [tag, answers, operation, words, entry] of lists)
  describe(`<${tag}>, as every list of a process`, () => {
    beforeEach(() => answering(answers));

    it('is ready, accessible, and so on a dark page', async () => {
      const element = await show(tag);
      expect(element.state).to.equal('ready');
      expect(all(element, entry)).to.have.length(tag === 'oc-outcomes' ? 3 : 4);
      expect(await violations(element)).to.deep.equal([]);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await aTimeout(50);
      element.theme = 'dark';
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    });

    it('keeps the room while it waits, and says when there is nothing', async () => {
      answering({ [operation]: pending });
      // Of another partnership: equal questions would wait together.
      const element = await place(tag, { partnership: idOf('100', 2) });
      await aTimeout(50);
      expect(element.state).to.equal('loading');
      expect(rootOf(element).querySelector('.skeleton')).not.to.equal(null);
      answering({ ...answers, [operation]: { items: [], limit: 50 } });
      const empty = await show(tag);
      expect(empty.state).to.equal('empty');
      expect(text(empty, '[part=empty]')).to.equal(plain(words.it.empty));
      expect(await violations(empty)).to.deep.equal([]);
    });

    it('stays with what it has when another answer does not come', async () => {
      const element = await show(tag);
      answering({ ...answers, [operation]: problem(501) });
      await then(element, () => element.reload());
      expect(element.state).to.equal('stale');
      expect(all(element, entry)).not.to.be.empty;
      const failed = await show(tag);
      expect(failed.state).to.equal('error');
    });

    it('tells the webmaster of an attribute that cannot be', async () => {
      for (const attributes of [
        { partnership: 'comitato' },
        { programme: 'PR Basilicata' },
        { 'partnership-page': '/pagina' },
      ] as Record<string, string>[]) {
        const element = await show(tag, attributes);
        expect(element.state, JSON.stringify(attributes)).to.equal('misconfigured');
        expect(text(element, '[part=misconfigured]')).to.include(Object.values(attributes)[0]);
      }
      expect(requests).to.have.length(0);
    });

    it('asks only for those of its partnership and programmes', async () => {
      await show(tag, { partnership: idOf('100', 1), programme: 'pr-uno pr-due' });
      for (const { url } of requests.filter(({ url }) => !url.includes('/documents'))) {
        const { searchParams } = new URL(url);
        expect(searchParams.get('partnership')).to.equal(idOf('100', 1));
        expect(searchParams.getAll('programme')).to.deep.equal(['pr-uno', 'pr-due']);
      }
    });

    it('speaks five languages, none with a missing word', async () => {
      const keys = Object.keys(words.it).sort();
      for (const [language, load] of Object.entries(words.load)) {
        const { default: other } = await load();
        expect(Object.keys(other).sort(), language).to.deep.equal(keys);
        const element = await show(tag, { lang: language });
        expect(text(element, '.root')).not.to.include('undefined');
        expect(one(element, '.root').lang).to.equal(language);
      }
    });

    it('holds its room in 320 pixels with text twice as large', async () => {
      const element = await show(tag);
      const wrapper = element.parentElement as HTMLElement;
      Object.assign(wrapper.style, { width: '320px' });
      document.documentElement.style.fontSize = '200%';
      await aTimeout(50);
      expect(one(element, '.root').scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
    });
  });

describe('<oc-meetings>', () => {
  beforeEach(() => answering(meetings));

  it('says first what is coming, then what is past', async () => {
    const element = await show<OcMeetings>('oc-meetings');
    expect(all(element, '.group > h2').map(({ id }) => id)).to.deep.equal(['coming', 'past']);
    expect(text(element, '[part=coming] .entry h3')).to.equal('Seduta numero 1');
    expect(text(element, '[part=coming] .details')).to.include(
      '17 giorni lavorativi prima · preavviso rispettato',
    );
    expect(one<HTMLDetailsElement>(element, '[part=coming] .agenda').open).to.equal(true);
    expect(text(element, '[part=coming] .agenda')).to.include('conduce: Partner');
    expect(text(element, '[part=past]')).to.include('preavviso non rispettato');
    expect(text(element, '[part=past]')).to.include('I documenti non erano pronti.');
  });

  it('counts who was there by category, and for how long minutes are awaited', async () => {
    const element = await show<OcMeetings>('oc-meetings');
    expect(text(element, '[part=past] .details')).to.match(
      /7 su 11 \(64\s?%\) · 1 delega · numero legale raggiunto/,
    );
    expect(text(element, '[part=past] .details')).to.match(
      /non ancora pubblicato, a \d+ giorni dalla seduta/,
    );
    expect(text(element, '[part=presence]')).to.include('Società civile 1 su 4');
    expect(text(element, '[part=decisions]')).to.include('6 a favore, 0 contro, 1 astensione · vincolante');
    expect(
      all<SVGRectElement>(element, '.share .part').some((bar) => bar.getAttribute('width') === '66.7'),
    ).to.equal(true);
  });

  it('divides the days at today, within the year that is asked for', () => {
    expect(daysOf(undefined, '2026-11-23')).to.deep.equal({
      coming: { from: '2026-11-23' },
      past: { to: '2026-11-22' },
    });
    expect(daysOf('2026', '2026-11-23')).to.deep.equal({
      coming: { from: '2026-11-23', to: '2026-12-31' },
      past: { from: '2026-01-01', to: '2026-11-22' },
    });
    expect(daysOf('2025', '2026-11-23').coming).to.equal(undefined);
    expect(daysOf('2027', '2026-11-23')).to.deep.equal({
      coming: { from: '2027-01-01', to: '2027-12-31' },
      past: undefined,
    });
    expect(daysOf('2026', '2026-01-01').past).to.equal(undefined);
  });

  it('is narrowed with the keyboard, tells what came, and keeps it in the address', async () => {
    const element = await show<OcMeetings>('oc-meetings', { 'url-state': '' });
    one(element, '#filter-status').focus();
    await then(element, () => sendKeys({ press: 'A' }));
    expect(location.search).to.equal('?oc-meetings-status=cancelled');
    expect(all(element, '.entry')).to.have.length(1);
    expect(text(element, '[role=status]')).to.equal('0 sedute in arrivo, 1 passata');
    await then(element, () => {
      history.replaceState(null, '', '?oc-meetings-status=held&altro=1');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(all(element, '.entry')).to.have.length(2);
  });

  it('takes filters away where nothing answers them', async () => {
    const element = await show<OcMeetings>('oc-meetings');
    answering({ searchMeetings: { items: [], limit: 50 } });
    await then(element, pick(element, 'status', 'held'));
    expect(element.state).to.equal('empty');
    answering(meetings);
    await then(element, () => one(element, '[part=empty] button').click());
    expect(all(element, '.entry')).to.have.length(4);
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal('filter-year');
  });

  it('can be followed in a calendar, by an address that holds', async () => {
    const element = await show<OcMeetings>('oc-meetings', { programme: 'pr-uno' });
    one(element, '.feed summary').click();
    await element.updateComplete;
    const address = `${apiBase}/meetings?format=ics&programme=pr-uno`;
    expect(one<HTMLInputElement>(element, '#feed').value).to.equal(address);
    expect(one<HTMLAnchorElement>(element, '[part=subscribe]').href).to.equal(
      address.replace(/^https?:/, 'webcal:'),
    );
    const copied: string[] = [];
    const copy = async (writeText: (words: string) => Promise<void>): Promise<string> => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      one(element, '[part=copy]').click();
      await aTimeout(20);
      Reflect.deleteProperty(navigator, 'clipboard');
      return text(element, '.feed [role=status]');
    };
    expect(await copy(async (words) => void copied.push(words))).to.equal('Indirizzo copiato.');
    expect(copied).to.deep.equal([address]);
    expect(await copy(() => Promise.reject(new Error('no')))).to.include('seleziona l’indirizzo');
  });

  it('adds earlier meetings and moves to the first of them', async () => {
    const given = meetings.searchMeetings as (url: URL) => { items: unknown[] };
    const paged: Answering = (url: URL) => {
      if (url.searchParams.has('cursor')) return { items: [held(9)], limit: 10 };
      const page = given(url);
      return url.searchParams.get('embed') ? { ...page, nextCursor: 'seguito' } : page;
    };
    answering({ searchMeetings: paged });
    const element = await show<OcMeetings>('oc-meetings');
    one(element, '[part=more]').click();
    await aTimeout(100);
    expect(all(element, '.entry')).to.have.length(5);
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal(`meeting-${idOf('400', 9)}`);
    expect(asked().at(-1)?.get('cursor')).to.equal('seguito');
  });
});

describe('<oc-consultations>', () => {
  beforeEach(() => answering(consultations));

  it('says first how many days are left, working days too when they are few', async () => {
    const element = await show<OcConsultations>('oc-consultations', {
      'contribution-page': '/rispondi/{id}',
    });
    expect(all(element, '.group > h2').map(({ id }) => id)).to.deep.equal(['open', 'upcoming', 'over']);
    expect(text(element, '[part=open] .leading')).to.match(/^12 giorni per rispondere di cui \d lavorativi$/);
    expect(text(element, '[part=upcoming] .leading')).to.equal('40 giorni all’apertura');
    expect(text(element, '[part=open]')).to.include('Co-progettazione (livello 5 di 6)');
    expect(text(element, '[part=open]')).to.include('prorogata');
    expect(text(element, '[part=open] .details')).to.include('Bozza dell’avviso');
    expect(one<HTMLAnchorElement>(element, '[part=way]').pathname).to.equal(`/rispondi/${idOf('700', 1)}`);
  });

  it('says of those that are over who answered and what became of it, what was accepted first', async () => {
    const element = await show<OcConsultations>('oc-consultations', { 'outcomes-page': '#esiti-{id}' });
    const over = text(element, '[part=over]');
    expect(over).to.match(/3 su 10 organizzazioni invitate \(30\s?%\)/);
    expect(over).to.include('5 su 5 con risposta · Accolto: 3 · Non accolto: 1 · Rinviato: 1');
    expect(over).to.match(/non ancora pubblicato, a \d+ giorni dalla chiusura/);
    expect(over).to.include(
      'Esito della consultazione, pubblicato il 20 maggio 2024, 38 giorni dopo la chiusura',
    );
    expect(all(element, '[part=over] [part=way]')).to.have.length(2);
    expect(all(element, '[part=open] [part=way]')).to.have.length(0);
  });

  it('asks only for the stage that is chosen', async () => {
    const element = await show<OcConsultations>('oc-consultations');
    await then(element, pick(element, 'stage', 'answered'));
    const last = asked()
      .filter((query) => query.has('stage'))
      .at(-1);
    expect(last?.getAll('stage')).to.deep.equal(['answered']);
    expect(all(element, '.entry')).to.have.length(1);
  });

  it('is partial where the documents did not come', async () => {
    answering({ ...consultations, searchDocuments: problem(501) });
    expect((await show('oc-consultations')).state).to.equal('partial');
  });
});

describe('<oc-outcomes>', () => {
  beforeEach(() => answering(contributions));

  it('counts all that was said, public or not, and what became of it', async () => {
    expect(tallyOf([closedConsultation, answeredConsultation])).to.deep.equal({
      contributions: 8,
      answered: 6,
      outcomes: [
        { outcome: 'accepted', count: 4 },
        { outcome: 'rejected', count: 1 },
        { outcome: 'deferred', count: 1 },
      ],
    });
    const element = await show<OcOutcomes>('oc-outcomes');
    expect(text(element, '.sentence')).to.match(/^6 contributi su 8 hanno una risposta \(75\s?%\)\.$/);
    expect(all(element, '.counts li').map((count) => plain(count.textContent))).to.deep.equal([
      '4 Accolto',
      '1 Non accolto',
      '1 Rinviato',
      '2 In attesa di risposta',
    ]);
  });

  it('puts the answer beside what was said, with where the change landed', async () => {
    const element = await show<OcOutcomes>('oc-outcomes');
    const [first, second] = all(element, '.pair');
    expect(plain(first?.textContent)).to.include('In attesa di risposta da 35 giorni');
    expect(plain(first?.textContent)).to.include('arrivato su carta');
    expect(plain(second?.textContent)).to.include('29 aprile 2024, dopo 42 giorni');
    expect(plain(second?.querySelector('[part=landed]')?.textContent)).to.equal(
      'Dove è finito: Criterio C.3, Esito della consultazione',
    );
    expect(first?.querySelectorAll('[part=permalink]')).to.have.length(0);
  });

  it('shows one contribution alone at its permanent address, and all again', async () => {
    const element = await show<OcOutcomes>('oc-outcomes', { 'url-state': '' });
    const link = all<HTMLAnchorElement>(element, '[part=permalink]')[1] as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('oc-outcomes-contribution')).to.equal(contribution(1).id);
    history.replaceState(null, '', link.href);
    const alone = await show<OcOutcomes>('oc-outcomes', { 'url-state': '' });
    expect(all(alone, '.pair')).to.have.length(1);
    expect(rootOf(alone).querySelector('.filters')).to.equal(null);
    await then(alone, () => one(alone, '.all button').click());
    expect(all(alone, '.pair')).to.have.length(3);
    expect(location.search).to.equal('');
    history.replaceState(null, '', `?oc-outcomes-contribution=${idOf('800', 99)}`);
    answering({ ...contributions, showContribution: problem(404) });
    expect((await show('oc-outcomes', { 'url-state': '' })).state).to.equal('empty');
  });

  it('is narrowed by outcome, and to what waits', async () => {
    const element = await show<OcOutcomes>('oc-outcomes');
    await then(element, pick(element, 'outcome', 'rejected'));
    expect(all(element, '.pair')).to.have.length(1);
    await then(element, pick(element, 'outcome', 'waiting'));
    const last = asked()
      .filter((query) => query.has('status'))
      .at(-1);
    expect(last?.get('status')).to.equal('acknowledged');
    expect(last?.has('outcome')).to.equal(false);
    expect(all(element, '.pair')).to.have.length(1);
  });

  it('says who speaks: the category, which narrows to it', async () => {
    const element = await show<OcOutcomes>('oc-outcomes');
    const categories = () => all(element, '.pair .category').map((line) => plain(line.textContent));
    expect(categories()).to.deep.equal(['Società civile', 'Società civile', 'Parti economiche e sociali']);
    expect(one<HTMLSelectElement>(element, '#filter-category').options).to.have.length(6);
    await then(element, pick(element, 'category', 'B'));
    expect(asked().some((query) => query.get('category') === 'B')).to.equal(true);
    expect(categories()).to.deep.equal(['Parti economiche e sociali']);
    expect(rootOf(element).querySelector('.sentence'), 'of all').to.not.equal(null);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says nothing of the category of who had no seat', async () => {
    const { category: _category, ...seatless } = contribution(1);
    answering({ ...contributions, searchContributions: { items: [seatless], limit: 20 } });
    expect(all(await show('oc-outcomes'), '.category')).to.have.length(0);
  });

  it('shows one category alone where the page fixes it, and counts no others with it', async () => {
    const element = await show<OcOutcomes>('oc-outcomes', { category: 'C' });
    expect(asked().some((query) => query.get('category') === 'C')).to.equal(true);
    expect(all(element, '.pair')).to.have.length(2);
    for (const other of ['#filter-category', '.tally'])
      expect(rootOf(element).querySelector(other), other).to.equal(null);
    expect((await show('oc-outcomes', { category: 'X' })).state).to.equal('misconfigured');
  });

  it('counts one consultation alone where the page fixes it', async () => {
    const element = await show<OcOutcomes>('oc-outcomes', { consultation: answeredConsultation.id });
    expect(text(element, '.sentence')).to.include('5 contributi su 5');
    expect(rootOf(element).querySelector('#filter-consultation')).to.equal(null);
    const wrong = await show<OcOutcomes>('oc-outcomes', { consultation: 'aree interne' });
    expect(wrong.state).to.equal('misconfigured');
  });
});

describe('filters in an address', () => {
  const filters = { year: (value: string) => /^\d{4}$/.test(value) };

  it('take only what can be, and leave what is not theirs', () => {
    expect(chosenIn(new URLSearchParams('oc-x-year=2026&year=1'), 'oc-x', filters)).to.deep.equal({
      year: '2026',
    });
    expect(chosenIn(new URLSearchParams('oc-x-year=ieri'), 'oc-x', filters)).to.deep.equal({});
    expect(addressWith('https://a.example.it/p?b=1&oc-x-year=2025#f', 'oc-x', ['year'], {})).to.equal(
      'https://a.example.it/p?b=1#f',
    );
  });
});
