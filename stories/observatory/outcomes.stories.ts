import '../../packages/components/src/define/outcomes.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcOutcomes } from '../../packages/components/src/observatory/outcomes/outcomes.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { contributions } from './process.data.ts';

interface Args {
  apiBase?: string;
  partnership?: string;
  category?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(contributions);

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector('oc-outcomes') as OcOutcomes;
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Avete detto, abbiamo fatto',
  component: 'oc-outcomes',
  args: { apiBase },
  render: (args: Args) =>
    html`<oc-outcomes
      api-base=${args.apiBase ?? nothing}
      partnership=${args.partnership ?? nothing}
      category=${args.category ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      contribution-page="#contributo-{id}"
    >
      <a href="#elenco">Elenco dei contributi</a>
    </oc-outcomes>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All there is, ready to be read. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** While the answers are awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ searchContributions: pending });

/** Nothing is published yet. */
export const Empty: Story = answering({
  searchContributions: { items: [], limit: 50 },
  searchConsultations: { items: [], limit: 100 },
});

/** The consultations did not come: nothing is counted. */
export const Partial: Story = answering({ searchConsultations: problem(501) });

/** Another answer did not come: what was shown stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ ...contributions, searchContributions: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = {
  ...answering({ searchContributions: problem(501) }),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** What civil society said, alone. */
export const CivilSociety: Story = { args: { category: 'C' } };

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
