import '../../packages/components/src/define/meetings.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcMeetings } from '../../packages/components/src/observatory/meetings/meetings.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { meetings } from './process.data.ts';

interface Args {
  apiBase?: string;
  partnership?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(meetings);

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector('oc-meetings') as OcMeetings;
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Sedute',
  component: 'oc-meetings',
  args: { apiBase },
  render: (args: Args) =>
    html`<oc-meetings
      api-base=${args.apiBase ?? nothing}
      partnership=${args.partnership ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
    >
      <a href="#elenco">Elenco delle sedute</a>
    </oc-meetings>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All there is, ready to be read. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** While the answers are awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ searchMeetings: pending });

/** Nothing is published yet. */
export const Empty: Story = answering({ searchMeetings: { items: [], limit: 50 } });

/** The years did not come: the filter is not offered. */
export const Partial: Story = answering({
  searchMeetings: (url: URL) =>
    url.searchParams.get('limit') === '1'
      ? problem(501)
      : (meetings.searchMeetings as (url: URL) => object)(url),
});

/** Another answer did not come: what was shown stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ ...meetings, searchMeetings: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = {
  ...answering({ searchMeetings: problem(501) }),
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
