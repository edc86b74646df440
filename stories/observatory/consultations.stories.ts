import '../../packages/components/src/define/consultations.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcConsultations } from '../../packages/components/src/observatory/consultations/consultations.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { consultations } from './process.data.ts';

interface Args {
  apiBase?: string;
  partnership?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(consultations);

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector('oc-consultations') as OcConsultations;
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Consultazioni',
  component: 'oc-consultations',
  args: { apiBase },
  render: (args: Args) =>
    html`<oc-consultations
      api-base=${args.apiBase ?? nothing}
      partnership=${args.partnership ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      contribution-page="#rispondi-{id}"
      outcomes-page="#contributi-{id}"
    >
      <a href="#elenco">Elenco delle consultazioni</a>
    </oc-consultations>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All there is, ready to be read. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** While the answers are awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ searchConsultations: pending });

/** Nothing is published yet. */
export const Empty: Story = answering({ searchConsultations: { items: [], limit: 50 } });

/** The documents did not come: the consultations are there all the same. */
export const Partial: Story = answering({ searchDocuments: problem(501) });

/** Another answer did not come: what was shown stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ ...consultations, searchConsultations: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = {
  ...answering({ searchConsultations: problem(501) }),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute is wrong: told to the webmaster. */
export const Misconfigured: Story = { args: { partnership: 'comitato' } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
