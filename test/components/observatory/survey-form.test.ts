import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/components/src/define/survey-form.ts';
import type { OcSurveyForm } from '../../../packages/components/src/observatory/survey-form/survey-form.ts';
import de from '../../../packages/components/src/locale/de/survey-form.ts';
import en from '../../../packages/components/src/locale/en/survey-form.ts';
import fr from '../../../packages/components/src/locale/fr/survey-form.ts';
import italian from '../../../packages/components/src/locale/it/survey-form.ts';
import sl from '../../../packages/components/src/locale/sl/survey-form.ts';
import { answerWith, apiBase, problem, requests, type Answers } from '../../../stories/api.ts';
import {
  answers,
  given,
  overtaken,
  responseWith,
  spent,
  survey,
  surveys,
  token,
} from '../../../stories/observatory/survey-form.data.ts';
import { chamber } from '../../../stories/registry/partner-card.data.ts';
import { violations } from '../accessibility.ts';
import { all, one, plain, rootOf, text } from '../tree.ts';

let restore: () => void = () => undefined;

const answering = (changed: Answers = {}): void => {
  restore();
  restore = answerWith({ ...answers, ...changed });
};

const show = async (
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<Pick<OcSurveyForm, 'token' | 'auth'>> = { token },
): Promise<OcSurveyForm> => {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('oc-survey-form') as OcSurveyForm;
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...attributes }))
    element.setAttribute(name, value);
  Object.assign(element, properties);
  const told = Promise.race([oneEvent(element, 'oc-ready'), oneEvent(element, 'oc-error')]);
  wrapper.append(element);
  await told;
  await element.updateComplete;
  return element;
};

const click = async (element: OcSurveyForm, selector: string): Promise<void> => {
  one(element, selector).click();
  await element.updateComplete;
};
const write = async (element: OcSurveyForm, selector: string, value: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, selector);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};
const appears = (element: OcSurveyForm, selector: string) =>
  waitUntil(() => rootOf(element).querySelector(selector), selector, { timeout: 8000 });
const there = (element: OcSurveyForm, selector: string) => rootOf(element).querySelector(selector) !== null;
const title = (element: OcSurveyForm): string => text(element, '#step-title');
const focused = (element: OcSurveyForm): string => rootOf(element).activeElement?.id ?? '';
const forward = (element: OcSurveyForm) => click(element, '[part=forward]');
const sent = (operation: string) => requests.filter((request) => request.operation === operation);

/** Answers the first page of questions. */
const answerDesign = async (element: OcSurveyForm): Promise<void> => {
  for (const code of ['clear_purpose', 'right_partners', 'documents_in_time'])
    await click(element, `#answers-${code}-4`);
};

beforeEach(() => answering());
afterEach(async () => {
  restore();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
  await setViewport({ width: 1024, height: 800 });
});

describe('<oc-survey-form>', () => {
  describe('the first page', () => {
    it('says what is asked, of whom, until when, and who reads the answers', async () => {
      const element = await show();
      expect(title(element)).to.equal('Soddisfazione del partenariato');
      expect(text(element, '[part=facts]'))
        .to.contain('Legacoop Basilicata')
        .and.to.contain('18 dicembre 2026');
      expect(text(element, '.reading')).to.contain('mai di meno di cinque');
    });

    it('takes the code of the link out of the address, and keeps it in memory alone', async () => {
      history.replaceState(null, '', `#${token}`);
      const element = await show({}, {});
      expect(location.hash).to.equal('');
      expect(sent('showLinkedSurvey').map(({ body }) => body)).to.deep.equal([{ token }]);
      for (const { url } of requests) expect(url).not.to.contain(token);
      expect(element.outerHTML + rootOf(element).innerHTML).not.to.contain(token);
      expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain(token);
    });

    it('says so when there is no link, a cut one, or one that no longer holds', async () => {
      expect(title(await show({}, {}))).to.equal(italian.missingTitle);
      history.replaceState(null, '', `#${token.slice(0, 30)}`);
      expect(title(await show({}, {}))).to.equal(italian.cutTitle);
      answering({ showLinkedSurvey: spent });
      expect(title(await show())).to.equal(italian.invalidTitle);
    });

    it('says so when the survey is over, or has not opened', async () => {
      answering({ showLinkedSurvey: surveys.closed });
      const closed = await show();
      expect(title(closed)).to.equal(italian.closedTitle);
      expect(plain(rootOf(closed).textContent)).to.contain('OC-R-2026-7K3M9QX2');
      expect(there(closed, 'form')).to.equal(false);
      answering({ showLinkedSurvey: surveys.early });
      expect(title(await show())).to.equal(italian.notOpenTitle);
    });
  });

  describe('answering', () => {
    it('says what is missing, leads there, and goes on once it is answered', async () => {
      const element = await show();
      await forward(element);
      expect(title(element)).to.equal('Il disegno del processo');
      expect(focused(element)).to.equal('step-title');
      await forward(element);
      expect(focused(element)).to.equal('error-summary');
      expect(all(element, '#error-summary a').map(({ textContent }) => plain(textContent))).to.deep.equal([
        'Lo scopo del confronto era chiaro: Scegli una risposta.',
        'Chi ha interesse per il programma era rappresentato: Scegli una risposta.',
        'I documenti sono arrivati in tempo per prepararsi: Scegli una risposta.',
      ]);
      await click(element, '#error-summary a');
      expect(focused(element)).to.equal('answers-clear_purpose');
      await answerDesign(element);
      await forward(element);
      expect(title(element)).to.equal('L’esperienza del confronto');
    });

    it('asks what depends on an answer, and drops it when it is hidden', async () => {
      const element = await show();
      await forward(element);
      await answerDesign(element);
      await forward(element);
      expect(there(element, '#answers-time_to_speak')).to.equal(false);
      await click(element, '#answers-attended');
      expect(there(element, '#answers-time_to_speak')).to.equal(true);
      await click(element, '#answers-time_to_speak-5');
      await click(element, '#answers-attended-2');
      expect(there(element, '#answers-time_to_speak')).to.equal(false);
      expect(there(element, '#answers-obstacles')).to.equal(true);
      await click(element, '#save');
      await waitUntil(() => sent('saveLinkedSurvey').length === 1);
      const { answers: kept } = sent('saveLinkedSurvey')[0]!.body as { answers: Record<string, string[]> };
      expect(kept['attended']).to.deep.equal(['no']);
      expect(kept).not.to.have.property('time_to_speak');
    });

    it('takes a decimal comma, and says when it is no number', async () => {
      answering({ showLinkedSurvey: surveys.begun });
      const element = await show();
      await forward(element);
      await forward(element);
      expect(one<HTMLInputElement>(element, '#answers-hours').value).to.equal('12,5');
      await write(element, '#answers-hours', 'tante');
      await forward(element);
      expect(text(element, '#answers-hours-error')).to.contain('numero');
      await write(element, '#answers-hours', '7,5');
      await click(element, '#save');
      await waitUntil(() => sent('saveLinkedSurvey').length === 1);
      const { answers: kept } = sent('saveLinkedSurvey')[0]!.body as { answers: Record<string, string[]> };
      expect(kept['hours']).to.deep.equal(['7.5']);
    });
  });

  describe('keeping', () => {
    it('keeps what was answered with the version that was seen, and takes it up again', async () => {
      const element = await show();
      await forward(element);
      await click(element, '#answers-clear_purpose-4');
      const told = oneEvent(element, 'oc-saved');
      await click(element, '#save');
      await told;
      await element.updateComplete;
      const [{ headers, body }] = sent('saveLinkedSurvey') as [(typeof requests)[number]];
      expect(new Headers(headers).get('If-Match')).to.equal('"0"');
      expect(body).to.deep.equal({ token, answers: { clear_purpose: ['4'] } });
      expect(text(element, '[part=draft] [role=status]')).to.contain('Salvato il');
      answering({ showLinkedSurvey: surveys.partly });
      const again = await show();
      expect(text(again, '[part=resumed]')).to.contain('Potete continuare');
      await forward(again);
      expect(one<HTMLInputElement>(again, '#answers-clear_purpose-4').checked).to.equal(true);
    });

    it('writes to this device only when asked, after the server could not', async () => {
      answering({ saveLinkedSurvey: problem(501) });
      const element = await show();
      await forward(element);
      await click(element, '#answers-clear_purpose-4');
      expect(there(element, '#keep-here')).to.equal(false);
      await click(element, '#save');
      await appears(element, '#keep-here');
      expect(focused(element)).to.equal('failure');
      expect(localStorage.length).to.equal(0);
      await click(element, '#keep-here');
      expect(localStorage.length).to.equal(1);
      expect(JSON.stringify({ ...localStorage })).not.to.contain(token);
      const again = await show();
      await click(again, '#resume-here');
      expect(one<HTMLInputElement>(again, '#answers-clear_purpose-4').checked).to.equal(true);
      await click(again, '#remove-here');
      expect(localStorage.length).to.equal(0);
    });

    it('asks which answers are to count when others were kept meanwhile', async () => {
      let first = true;
      answering({
        saveLinkedSurvey: () => (first ? ((first = false), overtaken()) : surveys.partly),
      });
      const element = await show();
      await forward(element);
      await click(element, '#answers-clear_purpose-2');
      await click(element, '#save');
      await appears(element, '#mine');
      answerWith({ ...answers, showLinkedSurvey: surveys.partly });
      await click(element, '#mine');
      await waitUntil(() => !there(element, '#failure'));
      expect(one<HTMLInputElement>(element, '#answers-clear_purpose-2').checked).to.equal(true);
      await click(element, '#save');
      await waitUntil(() => text(element, '[part=draft] [role=status]') !== '');
      const { headers } = sent('saveLinkedSurvey').at(-1)!;
      expect(new Headers(headers).get('If-Match')).to.equal('"2"');
    });
  });

  describe('sending', () => {
    const toCheck = async (element: OcSurveyForm): Promise<void> => {
      for (let page = 0; page < 4; page += 1) await forward(element);
      expect(title(element)).to.equal(italian.checkTitle);
    };

    it('shows all answers again, lets one be changed, sends, and gives a receipt', async () => {
      answering({ showLinkedSurvey: surveys.begun });
      const element = await show();
      await toCheck(element);
      expect(text(element, '.answer-section')).to.contain('Molto');
      await click(element, '#change-answers-learned');
      expect(focused(element)).to.equal('answers-learned');
      await click(element, '#answers-learned-5');
      await forward(element);
      expect(focused(element)).to.equal('change-answers-learned');
      const told = oneEvent(element, 'oc-submitted');
      await forward(element);
      const { detail } = (await told) as CustomEvent<{ reference: string }>;
      expect(detail.reference).to.equal('OC-R-2026-7K3M9QX2');
      await element.updateComplete;
      expect(title(element)).to.equal(italian.receiptTitle);
      expect(text(element, '[part=reference]')).to.equal('OC-R-2026-7K3M9QX2');
      expect(sent('submitLinkedSurvey').map(({ body }) => body)).to.deep.equal([
        { token, answers: { ...given, learned: ['5'] } },
      ]);
      // Until it closes they can be changed and sent again.
      await click(element, '[part=again]');
      expect(text(element, '[part=forward]')).to.equal(italian.sendAgain);
    });

    it('shows what the server refuses at its question', async () => {
      answering({
        showLinkedSurvey: surveys.begun,
        submitLinkedSurvey: problem(422, {
          type: 'https://officinecoesione.it/problemi/validation-failed',
          errors: [{ pointer: '/answers/hours', code: 'too_big', message: 'Troppe ore.' }],
        }),
      });
      const element = await show();
      await toCheck(element);
      await forward(element);
      await appears(element, '#error-summary');
      expect(title(element)).to.equal('L’esperienza del confronto');
      expect(text(element, '#error-summary')).to.contain('Troppe ore.');
    });

    it('keeps what was typed when it cannot be sent, and sends it again', async () => {
      answering({ showLinkedSurvey: surveys.begun, submitLinkedSurvey: problem(501) });
      const element = await show();
      await toCheck(element);
      await forward(element);
      await appears(element, '#failure');
      restore();
      restore = answerWith({ ...answers, submitLinkedSurvey: surveys.sent });
      await click(element, '[part=retry]');
      await appears(element, '[part=receipt]');
    });
  });

  it('lets who signed in answer, for the organisation the page names', async () => {
    const { wave, questionnaire } = survey;
    const response = responseWith({}, { version: 1 });
    answering({
      showSurveyWave: wave,
      showOrganisation: chamber,
      showQuestionnaire: questionnaire,
      searchSurveyResponses: { items: [], limit: 1 },
      startSurveyResponse: () => Response.json(response, { status: 201 }),
      saveSurveyAnswers: responseWith({ clear_purpose: ['4'] }),
    });
    const { partnershipId } = wave.partnerships[0]!;
    const element = await show(
      { wave: wave.id, partnership: partnershipId, organisation: response.organisationId },
      { auth: 'a-token' },
    );
    expect(element.state, String(element.state)).to.equal('ready');
    await forward(element);
    await click(element, '#answers-clear_purpose-4');
    const told = oneEvent(element, 'oc-saved');
    await click(element, '#save');
    await told;
    expect(sent('startSurveyResponse').map(({ body }) => body)).to.deep.equal([
      { waveId: wave.id, partnershipId, organisationId: response.organisationId },
    ]);
    expect(sent('saveSurveyAnswers').map(({ body }) => body)).to.deep.equal([
      { answers: { clear_purpose: ['4'] } },
    ]);
  });

  it('can be answered by keyboard alone', async () => {
    const element = await show();
    one(element, '[part=forward]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    one(element, '#answers-clear_purpose').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '#answers-clear_purpose-2').checked).to.equal(true);
  });

  for (const [name, words] of Object.entries({ it: italian, en, de, fr, sl }))
    it(`speaks ${name}`, async () => {
      const element = await show({ lang: name });
      expect(text(element, '[part=forward]')).to.equal(words.begin);
    });

  for (const width of [320, 1280])
    for (const theme of ['light', 'dark'])
      it(`is accessible at ${width} pixels, ${theme}`, async () => {
        await setViewport({ width, height: 900 });
        answering({ showLinkedSurvey: surveys.begun });
        const element = await show({ theme });
        expect(await violations(element)).to.deep.equal([]);
        for (let page = 0; page < 4; page += 1) {
          await forward(element);
          expect(await violations(element), title(element)).to.deep.equal([]);
          expect(rootOf(element).querySelector('.root')!.scrollWidth).to.be.at.most(width);
        }
      });
});
