import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { IssuedChallenge, RegistrationRequest } from '@officine-coesione/contract';
import '../../../packages/components/src/define/partner-form.ts';
import italian from '../../../packages/components/src/locale/it/partner-form.ts';
import type { OcPartnerForm } from '../../../packages/components/src/registry/partner-form/partner-form.ts';
import { answerWith, apiBase, problem } from '../../../stories/api.ts';
import { answers, receipt } from '../../../stories/registry/partner-form.data.ts';
import { find, press, reachCheck, type Form } from '../../../stories/registry/partner-form.walk.ts';

/** Work of a few tries. */
const challenge = async (algorithm = 'PBKDF2/SHA-256'): Promise<IssuedChallenge> => {
  const issued = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 5,
    deriveKey,
    data: { purpose: 'registration' },
    expiresAt: new Date(Date.now() + 60_000),
    hmacSignatureSecret: 'secret',
    hmacKeySignatureSecret: 'another',
  });
  issued.parameters.algorithm = algorithm;
  return { challenge: issued } as IssuedChallenge;
};

const refused = () => problem(403, { type: 'https://officinecoesione.it/problemi/proof-required' });
const taken = () => Response.json(receipt, { status: 201 });
const now = performance.now.bind(performance);

let restore: () => void = () => undefined;
let asked = 0;
let sent: { key: string | null; proof: string | undefined }[] = [];

/** Answers the API: each challenge, and each registration, with the next of a list; its last one again and again. */
const serve = (challenges: (() => object | Promise<object>)[], posts: (() => Response)[] = [taken]): void => {
  restore();
  asked = 0;
  sent = [];
  let begun = false;
  restore = answerWith({
    ...answers,
    // The first is asked for when the form is shown, to know whether this site may send.
    issueChallenge: () => {
      if (!begun) {
        begun = true;
        return {};
      }
      return challenges[Math.min(asked++, challenges.length - 1)]!();
    },
    registerOrganisation: async (_url, request) => {
      const { proof } = (await request.json()) as RegistrationRequest;
      sent.push({ key: request.headers.get('Idempotency-Key'), proof });
      return posts[Math.min(sent.length, posts.length) - 1]!();
    },
  });
};

const atCheck = async (): Promise<Form> => {
  const wrapper = await fixture<HTMLElement>(html`<div lang="it"><button type="button">dopo</button></div>`);
  const element = document.createElement('oc-partner-form') as OcPartnerForm;
  element.setAttribute('api-base', apiBase);
  element.innerHTML = '<a href="/registrazione">Un altro modo</a>';
  const ready = oneEvent(element, 'oc-ready');
  wrapper.prepend(element);
  await ready;
  await element.updateComplete;
  const form = { element, root: element.shadowRoot as ShadowRoot };
  await reachCheck(form);
  performance.now = () => now() + 60_000;
  return form;
};

const pressUntil = async (
  form: Form,
  event: 'oc-submitted' | 'oc-error',
  button: 'forward' | 'retry' = 'forward',
): Promise<void> => {
  const told = oneEvent(form.element, event);
  await press(form, button);
  await told;
  await form.element.updateComplete;
};

describe('<oc-partner-form>: proof of work', () => {
  afterEach(() => {
    restore();
    performance.now = now;
  });

  it('comes with none where the server asks for none, or knows of none', async () => {
    for (const answer of [() => ({}), () => problem(404)]) {
      serve([answer]);
      const form = await atCheck();
      await pressUntil(form, 'oc-submitted');
      expect(sent.map(({ proof }) => proof)).to.deep.equal([undefined]);
    }
  });

  it('is made while the answers are read again', async () => {
    serve([challenge]);
    const form = await atCheck();
    await waitUntil(() => asked === 1, 'asked before anything is sent');
    await pressUntil(form, 'oc-submitted');
    const proof = JSON.parse(atob(sent[0]?.proof ?? '')) as {
      challenge: { parameters: { keyPrefix: string } };
      solution: { counter: number; derivedKey: string };
    };
    expect(proof.solution.counter).to.equal(5);
    expect(proof.solution.derivedKey.startsWith(proof.challenge.parameters.keyPrefix)).to.equal(true);
    expect(asked).to.equal(1);
  });

  it('is made anew, without a word, when it has ended', async () => {
    serve([challenge], [refused, taken]);
    const form = await atCheck();
    await pressUntil(form, 'oc-submitted');
    expect(asked).to.equal(2);
    expect(new Set(sent.map(({ proof }) => proof)).size).to.equal(2);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(2);
  });

  it('says so when it cannot be made, offers another way, and loses nothing', async () => {
    serve([() => challenge('NONE'), () => challenge('NONE'), challenge]);
    const form = await atCheck();
    await pressUntil(form, 'oc-error');
    const failure = find(form, '#failure');
    expect(failure.textContent).to.contain(italian.proofFailed).and.to.contain(italian.kept);
    expect(form.root.activeElement?.id).to.equal('failure');
    expect(failure.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Un altro modo');
    expect(sent).to.deep.equal([]);
    if (asked === 1) await pressUntil(form, 'oc-error', 'retry');
    await pressUntil(form, 'oc-submitted', 'retry');
    expect(sent).to.have.length(1);
  });

  it('says so when it is refused again and again', async () => {
    serve([challenge], [refused, refused, taken]);
    const form = await atCheck();
    await pressUntil(form, 'oc-error');
    expect(sent).to.have.length(2);
    expect(find(form, '#failure').textContent).to.contain(italian.proofFailed);
    await pressUntil(form, 'oc-submitted', 'retry');
  });

  it('is spoken of only when it takes longer than a second', async () => {
    serve([
      async () => {
        await aTimeout(2000);
        return challenge();
      },
    ]);
    const form = await atCheck();
    const said = () => form.root.textContent.includes(italian.proofSlow);
    await aTimeout(300);
    expect(said()).to.equal(false);
    await waitUntil(said, 'it is said', { timeout: 3000 });
    await waitUntil(() => !said(), 'it is over', { timeout: 5000 });
    await pressUntil(form, 'oc-submitted');
  });
});
