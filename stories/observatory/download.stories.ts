import '../../packages/components/src/define/download.ts';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcDownload } from '../../packages/components/src/observatory/download/download.ts';
import { answering as answerAll, answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { demonstration, figures, years } from './indicator.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  period?: string;
  theme?: string;
  lang?: string;
  data?: JsonStatDataset;
  within?: string;
}

const answering = (showIndicatorData: Answering) => answerAll({ showIndicatorData });

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcDownload>('oc-download');
  if (!element) throw new Error('There is no download in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Scaricamento',
  component: 'oc-download',
  args: { apiBase, code: 'PART_N' },
  render: (args: Args) =>
    html`<oc-download
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      period=${args.period ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-download
    >`,
  ...answering(years()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every form of the figures. */
export const Ready: Story = {
  args: { period: '2024,2025,2026' },
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** Data given by the page: the files are made in it. */
export const GivenData: Story = { args: { data: figures() } };

/** Demonstration data say so. */
export const Demonstration: Story = answering(demonstration());

/** While data are awaited, their room is kept. */
export const Loading: Story = answering(pending);

/** Nothing to download. */
export const Empty: Story = {
  args: {
    data: {
      ...figures({ value: [] }),
      size: [1, 1, 1, 0, 1, 1],
      dimension: {
        ...figures().dimension,
        PARTNER_CATEGORY: { label: 'Categoria di partner', category: { index: {}, label: {} } },
      },
    },
  },
};

/** The data could not be fetched again. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ showIndicatorData: () => problem(403) });
    await element.reload();
    await element.updateComplete;
  },
};

/** The data could not be fetched: what the page has written stays. */
export const Failed: Story = {
  args: { within: 'I dati si possono chiedere alla redazione.' },
  ...answering(() => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute is missing: told to the webmaster. */
export const Misconfigured: Story = {
  render: () => html`<oc-download api-base=${apiBase}></oc-download>`,
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = { args: { lang: 'de' }, ...answering(years({ language: 'de' })) };

/** On a telephone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
