import '../../packages/components/src/define/review-queue.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { accessOf } from './own-access.data.ts';
import {
  accessRequest,
  alike,
  merge,
  obstructed,
  overdue,
  pair,
  preview,
  queueAnswers,
  submitted,
} from './review-queue.data.ts';
import type { ReviewQueueData } from '../../packages/components/src/registry/review-queue/lookup.ts';
import type { OcReviewQueue } from '../../packages/components/src/registry/review-queue/review-queue.ts';

interface Args {
  apiBase?: string;
  auth?: string | undefined;
  section?: string;
  record?: string;
  theme?: string;
  lang?: string;
  data?: ReviewQueueData;
}

const answering = answeringOver(queueAnswers);

export default {
  title: 'Anagrafica/Richieste da decidere',
  component: 'oc-review-queue',
  args: { apiBase, auth: 'token' },
  render: (args: Args) =>
    html`<oc-review-queue
      api-base=${args.apiBase ?? nothing}
      section=${args.section ?? nothing}
      record=${args.record ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
      .data=${args.data}
    ></oc-review-queue>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Requests to be registered, the first that is due on top. */
export const Ready: Story = {};

/** Nobody has signed in: nothing is asked of the API. */
export const SignedOut: Story = { args: { auth: undefined } };

/** While the answer is awaited. */
export const Loading: Story = answering({ searchRegistrations: pending });

/** Nothing waits for a decision. */
export const Empty: Story = answering({ searchRegistrations: { items: [], limit: 25 } });

/** A request beside the organisation that is registered with the same tax code. */
export const Registration: Story = { args: { record: submitted.id } };

/** A request of an organisation that may be known by another tax code. */
export const Candidates: Story = {
  args: { record: overdue.id },
  ...answering({
    showRegistrationCandidates: {
      candidates: [
        {
          organisation: alike,
          verdict: pair.verdict,
          weight: pair.weight,
          probability: pair.probability,
          explanation: pair.explanation,
        },
      ],
    },
  }),
};

/** Who may only read is offered no decision, and told so. */
export const ReadOnly: Story = {
  args: { record: submitted.id },
  ...answering({ showOwnAccess: accessOf('auditor') }),
};

/** Who prepares is told who decides. */
export const Editor: Story = {
  args: { record: submitted.id },
  ...answering({ showOwnAccess: accessOf('authority_editor') }),
};

/** The registered organisation did not come: said before anything is decided. */
export const Partial: Story = {
  args: { record: submitted.id },
  ...answering({ showOrganisation: problem(501) }),
};

/** A decision read again before it is sent. */
export const Confirming: Story = {
  args: { record: submitted.id },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement, '.desk');
    choose(element, 'requestIntegration');
    await element.updateComplete;
    write(element, 'Manca lo statuto dell’associazione.');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.desk [part=forward]')?.click();
  },
};

/** A decision that lacks its reason. */
export const Faulty: Story = {
  args: { record: submitted.id },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement, '.desk');
    choose(element, 'reject');
    await element.updateComplete;
    write(element, 'No');
    element.shadowRoot?.querySelector<HTMLButtonElement>('.desk [part=forward]')?.click();
  },
};

/** Records that may be one organisation. */
export const Duplicates: Story = { args: { section: 'duplicates' } };

/** Why they may be one. */
export const Pair: Story = { args: { section: 'duplicates', record: pair.id } };

/** What a merge would do, and whose values stay. */
export const MergePreview: Story = {
  args: { section: 'duplicates', record: pair.id },
  play: async ({ canvasElement }) => merging(await shown(canvasElement, '.desk')),
};

/** What stands against a merge. */
export const MergeRefused: Story = {
  args: { section: 'duplicates', record: pair.id },
  ...answering({ previewMerge: obstructed }),
  play: async ({ canvasElement }) => merging(await shown(canvasElement, '.desk')),
};

/** Merges that were made. */
export const Merges: Story = { args: { section: 'merges' } };

/** One of them, to undo. */
export const Merge: Story = { args: { section: 'merges', record: merge.id } };

/** Requests to look after an organisation. */
export const Access: Story = { args: { section: 'access' } };

/** One of them. */
export const AccessRequest: Story = { args: { section: 'access', record: accessRequest.id } };

/** A reload failed: the list of before stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement, '.item');
    answerWith({ ...queueAnswers, searchRegistrations: problem(501) });
    const order = element.shadowRoot?.querySelector<HTMLSelectElement>('#order');
    if (!order) return;
    order.value = 'new';
    order.dispatchEvent(new Event('change'));
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ searchRegistrations: problem(501) });

/** The role does not allow to look. */
export const Forbidden: Story = answering({ searchRegistrations: problem(403) });

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { section: 'richieste' } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = {
  args: { auth: undefined, data: { lists: { registrations: { items: [overdue, submitted] } } } },
};

/** In English. */
export const English: Story = { args: { lang: 'en', record: submitted.id } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de', record: submitted.id } };

/** In French. */
export const French: Story = { args: { lang: 'fr', record: submitted.id } };

/** In Slovenian. */
export const Slovenian: Story = { args: { lang: 'sl', record: submitted.id } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark', record: submitted.id } };

/** In 320 pixels. */
export const Narrow: Story = {
  args: { record: submitted.id },
  ...narrow,
};

const shown = async (canvas: HTMLElement, selector: string): Promise<OcReviewQueue> => {
  const element = canvas.querySelector('oc-review-queue') as OcReviewQueue;
  if (!element.shadowRoot?.querySelector(selector))
    await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
  await element.updateComplete;
  return element;
};

const choose = (element: OcReviewQueue, decision: string): void =>
  element.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${decision}"]`)?.click();

const write = (element: OcReviewQueue, text: string): void => {
  const area = element.shadowRoot?.querySelector('textarea');
  if (!area) return;
  area.value = text;
  area.dispatchEvent(new Event('input'));
};

const merging = async (element: OcReviewQueue): Promise<void> => {
  choose(element, 'merge');
  await element.updateComplete;
  choose(element, preview.survivor.id);
  while (!element.shadowRoot?.querySelector('.merge, [part=obstacles]'))
    await new Promise(requestAnimationFrame);
};
