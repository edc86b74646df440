import '../../packages/components/src/define/contribution-form.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcContributionForm } from '../../packages/components/src/observatory/contribution-form/contribution-form.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import {
  closedConsultation,
  consultations,
  openConsultation,
  partner,
  received,
  upcomingConsultation,
} from './process.data.ts';

interface Args {
  apiBase?: string;
  consultation?: string | undefined;
  auth?: string | undefined;
  theme?: string;
  lang?: string;
}

const answers = { ...consultations, showOwnAccess: partner, draftContribution: received };
const answering = answeringOver(answers);

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector('oc-contribution-form') as OcContributionForm;
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

/** Goes on to the next step. */
const forward = async (element: OcContributionForm) => {
  element.shadowRoot?.querySelector<HTMLElement>('[part=forward]')?.click();
  await element.updateComplete;
};

export default {
  title: 'Osservatorio/Contributo',
  component: 'oc-contribution-form',
  args: { apiBase, consultation: openConsultation.id, auth: 'token' },
  render: (args: Args) =>
    html`<oc-contribution-form
      api-base=${args.apiBase ?? nothing}
      consultation=${args.consultation ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
    >
      <a href="mailto:partenariato@example.it">Scrivi alla segreteria del comitato</a>
    </oc-contribution-form>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What is asked, and for whom one answers. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** Nobody has signed in: what is asked can be read, and how one takes part. */
export const Idle: Story = { args: { auth: undefined } };

/** The token is no longer taken. */
export const Expired: Story = answering({ showOwnAccess: problem(401) });

/** Who signed in looks after no organisation. */
export const NoOrganisation: Story = answering({ showOwnAccess: { ...partner, organisationIds: [] } });

/** The kind and the text, with what is missing. */
export const Text: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    await forward(element);
    await forward(element);
  },
};

/** While the answers are awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ showConsultation: pending });

/** It opens later. */
export const NotOpen: Story = answering({ showConsultation: upcomingConsultation });

/** It has closed. */
export const Closed: Story = answering({ showConsultation: closedConsultation });

/** There is no such consultation. */
export const Empty: Story = answering({ showConsultation: problem(404) });

/** Its documents did not come. */
export const Partial: Story = answering({ searchDocuments: problem(501) });

/** A reload failed: what was typed stays. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ ...answers, showConsultation: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = {
  ...answering({ showConsultation: problem(501) }),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute is missing: told to the webmaster. */
export const Misconfigured: Story = { args: { consultation: undefined } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
