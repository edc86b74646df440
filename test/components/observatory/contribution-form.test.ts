import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../packages/components/src/define/contribution-form.ts';
import { contributionFormWords } from '../../../packages/components/src/locale/contribution-form-words.ts';
import type { OcContributionForm } from '../../../packages/components/src/observatory/contribution-form/contribution-form.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  closedConsultation,
  consultations,
  idOf,
  openConsultation,
  partner,
  received,
  upcomingConsultation,
} from '../../../stories/observatory/process.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

const answers: Answers = { ...consultations, showOwnAccess: partner, draftContribution: received };
let restore: () => void = () => undefined;
let sent: { body: Record<string, unknown>; key: string | null }[] = [];

const answering = (more: Answers = {}): void => {
  restore();
  restore = answerWith({
    ...answers,
    draftContribution: async (_url: URL, request: Request) => {
      sent.push({
        body: (await request.clone().json()) as Record<string, unknown>,
        key: request.headers.get('Idempotency-Key'),
      });
      return Response.json(received, { status: 201 });
    },
    ...more,
  });
};

const show = async (auth?: string, attributes: Readonly<Record<string, string>> = {}) => {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('oc-contribution-form') as OcContributionForm;
  for (const [name, value] of Object.entries({
    'api-base': apiBase,
    consultation: openConsultation.id,
    ...attributes,
  }))
    element.setAttribute(name, value);
  element.auth = auth;
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.append(element);
  await told;
  await element.updateComplete;
  return element;
};

const forward = async (element: OcContributionForm): Promise<void> => {
  one(element, '[part=forward]').click();
  await element.updateComplete;
};
const title = (element: OcContributionForm): string => text(element, '#step-title');
const write = (element: OcContributionForm, id: string, words: string): void => {
  const control = one<HTMLInputElement>(element, `#${id}`);
  control.value = words;
  control.dispatchEvent(new Event('input'));
};
/** Fills in all steps, to the check page. */
const toCheck = async (element: OcContributionForm): Promise<void> => {
  await forward(element);
  one(element, 'input[value=amendment]').click();
  write(element, 'text', 'Servono corsi brevi, la sera.');
  await forward(element);
  one(element, 'input[value=yes]').click();
  await forward(element);
};

beforeEach(() => {
  sent = [];
  answering();
});
afterEach(() => {
  restore();
  localStorage.clear();
});

describe('<oc-contribution-form>', () => {
  it('lets anyone read what is asked, and tells who has not signed in how to take part', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(title(element)).to.equal(openConsultation.title);
    expect(text(element, '[part=consultation]')).to.match(/Mancano 12 giorni, di cui \d lavorativi\./);
    expect(all(element, '[part=consultation] ol li')).to.have.length(2);
    expect(all(element, '.sign-in li').map((way) => way.textContent)).to.deep.equal([
      'Contributi scritti',
      'Tre incontri',
    ]);
    const wanted = oneEvent(element, 'oc-sign-in');
    one(element, '[part=sign-in]').click();
    await wanted;
    expect(requests.some(({ url }) => url.includes('access'))).to.equal(false);
    expect(rootOf(element).querySelector('form')).to.equal(null);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('sends what was said, once, and gives the reference', async () => {
    const element = await show('token');
    expect(text(element, '.step')).to.equal('Passo 1 di 5');
    expect(one<HTMLInputElement>(element, 'input[type=radio]').checked).to.equal(true);
    await toCheck(element);
    expect(title(element)).to.equal('Controlla le risposte');
    expect(await violations(element)).to.deep.equal([]);
    const submitted = oneEvent(element, 'oc-submitted');
    one(element, '[part=forward]').click();
    one(element, '[part=forward]').click();
    expect((await submitted).detail).to.deep.equal({ reference: received.reference });
    await element.updateComplete;
    expect(sent).to.have.length(1);
    expect(sent[0]?.key).to.be.a('string');
    expect(sent[0]?.body).to.deep.equal({
      consultationId: openConsultation.id,
      organisationId: idOf('600', 1),
      kind: 'amendment',
      text: 'Servono corsi brevi, la sera.',
      public: true,
      status: 'submitted',
    });
    expect(text(element, '[part=reference]')).to.equal(received.reference);
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal('step-title');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says what is missing, with the keyboard alone, and leads to it', async () => {
    const element = await show('token');
    await forward(element);
    one(element, '#kind').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal('error-summary');
    expect(all(element, '.faults li').map((line) => plain(line.textContent))).to.deep.equal([
      'Tipo di contributo: Scegli una risposta.',
      'Il testo: Compila questo campo.',
    ]);
    expect(await violations(element)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal('kind');
  });

  it('takes attachments by address, each with its title, and sends those that were given', async () => {
    const element = await show('token');
    await forward(element);
    one(element, 'input[value=data]').click();
    const document = one<HTMLSelectElement>(element, '#target-documentId');
    document.value = idOf('200', 1);
    document.dispatchEvent(new Event('change'));
    write(element, 'target-section', 'Articolo 4');
    write(element, 'text', 'Ecco i numeri.');
    await forward(element);
    one(element, '[part=another]').click();
    await element.updateComplete;
    expect((rootOf(element).activeElement as HTMLElement).id).to.equal('attachments-1-title');
    write(element, 'attachments-1-title', 'Indagine');
    write(element, 'attachments-1-url', 'http://esempio.it/indagine.pdf');
    one(element, 'input[value=no]').click();
    await forward(element);
    expect(text(element, '.faults li')).to.include('Allegato 2: Indirizzo dell’allegato');
    write(element, 'attachments-1-url', 'https://esempio.it/indagine.pdf');
    await forward(element);
    expect(title(element)).to.equal('Controlla le risposte');
    const submitted = oneEvent(element, 'oc-submitted');
    await forward(element);
    await submitted;
    expect(sent[0]?.body).to.deep.include({
      target: { documentId: idOf('200', 1), section: 'Articolo 4' },
      attachments: [{ title: 'Indagine', url: 'https://esempio.it/indagine.pdf' }],
      public: false,
    });
  });

  it('repeats the same request after a failure, and another once it is changed', async () => {
    const element = await show('token');
    await toCheck(element);
    let key: string | null = null;
    answering({
      draftContribution: (_url: URL, request: Request) => {
        key = request.headers.get('Idempotency-Key');
        return problem(501);
      },
    });
    await forward(element);
    await waitUntil(() => rootOf(element).querySelector('[part=failure]'));
    expect(text(element, '[part=failure]')).to.include('non arriverà due volte');
    answering();
    one(element, '[part=retry]').click();
    await oneEvent(element, 'oc-submitted');
    expect(sent[0]?.key).to.equal(key);
  });

  it('keeps what was typed when the token is no longer taken, and offers the way in', async () => {
    const element = await show('token');
    await toCheck(element);
    answering({ draftContribution: problem(401) });
    const wanted = oneEvent(element, 'oc-sign-in');
    await forward(element);
    await wanted;
    await element.updateComplete;
    expect(text(element, '[part=failure]')).to.include('L’accesso è scaduto');
    answering();
    const ready = oneEvent(element, 'oc-ready');
    element.auth = 'nuovo';
    await ready;
    await element.updateComplete;
    expect(text(element, '[part=answers]')).to.include('Servono corsi brevi, la sera.');
  });

  it('writes nothing on the device unless it is asked to, and takes a draft up again', async () => {
    const element = await show('token');
    await forward(element);
    write(element, 'text', 'A metà');
    expect(localStorage.length).to.equal(0);
    one(element, '#draft-button').click();
    expect(localStorage.length).to.equal(1);
    const other = await show('token');
    one(other, '#draft-button').click();
    await other.updateComplete;
    expect(title(other)).to.equal('Il contributo');
    expect(one<HTMLTextAreaElement>(other, '#text').value).to.equal('A metà');
  });

  it('is not there before the opening, after the closing, or for who looks after nothing', async () => {
    answering({ showConsultation: upcomingConsultation });
    expect(text(await show('token', { consultation: upcomingConsultation.id }), '[part=shut]')).to.include(
      'non è ancora aperta',
    );
    answering({ showConsultation: closedConsultation });
    expect(text(await show('token', { consultation: closedConsultation.id }), '[part=shut]')).to.include(
      'non si può più rispondere',
    );
    answering({ showOwnAccess: { ...partner, organisationIds: [] } });
    expect(text(await show('token'), '[part=no-organisation]')).to.include('nessuna organizzazione');
    answering({ showOwnAccess: problem(401) });
    expect(text(await show('vecchio'), '.sign-in')).to.include('L’accesso è scaduto');
  });

  it('has its states, and tells the webmaster what is missing', async () => {
    answering({ showConsultation: problem(404) });
    expect((await show()).state).to.equal('empty');
    answering({ searchDocuments: problem(501) });
    expect((await show('token')).state).to.equal('partial');
    answering({ showConsultation: problem(501) });
    expect((await show()).state).to.equal('error');
    expect((await show(undefined, { consultation: 'prima' })).state).to.equal('misconfigured');
    answering();
    const element = await show('token');
    answering({ showConsultation: problem(501) });
    await element.reload();
    expect(element.state).to.equal('stale');
  });

  it('speaks five languages, none with a missing word', async () => {
    const keys = Object.keys(contributionFormWords.it).sort();
    for (const [language, load] of Object.entries(contributionFormWords.load)) {
      const { default: words } = await load();
      expect(Object.keys(words).sort(), language).to.deep.equal(keys);
      const element = await show('token', { lang: language });
      expect(text(element, '.root')).not.to.include('undefined');
    }
  });
});
