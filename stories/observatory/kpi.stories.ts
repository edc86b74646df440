import '../../packages/components/src/define/kpi-group.ts';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcKpi } from '../../packages/components/src/observatory/kpi/kpi.ts';
import { answering as answerAll, answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { demonstration, figures, unknown, years } from './indicator.data.ts';
import { shareOverTime } from './kpi.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  only?: string;
  target?: number;
  direction?: string;
  theme?: string;
  lang?: string;
  data?: JsonStatDataset;
  within?: string;
}

const answering = (showIndicatorData: Answering) => answerAll({ showIndicatorData });

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcKpi>('oc-kpi');
  if (!element) throw new Error('There is no number in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Numero',
  component: 'oc-kpi',
  args: { apiBase, code: 'PART_N' },
  render: (args: Args) =>
    html`<oc-kpi
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      only=${args.only ?? nothing}
      target=${args.target ?? nothing}
      direction=${args.direction ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-kpi
    >`,
  ...answering(years()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The number, how it changed, where it comes from. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** A share that should grow, and how far it is from where it should be. */
export const Target: Story = {
  args: { only: 'PARTNER_CATEGORY:B', direction: 'higher', target: 60 },
  ...answering(shareOverTime()),
};

/** A share that should fall, and has. */
export const Reached: Story = {
  args: { only: 'PARTNER_CATEGORY:A', direction: 'lower', target: 30 },
  ...answering(shareOverTime()),
};

/** One year alone: nothing to compare it with. */
export const OneYear: Story = { args: { data: figures() } };

/** Several numbers under one heading. */
export const Group: Story = {
  ...answering(shareOverTime()),
  render: () =>
    html`<oc-kpi-group label="Chi siede nei comitati" period="2024,2025,2026">
      ${['A', 'B', 'C', 'D'].map(
        (category) =>
          html`<oc-kpi
            api-base=${apiBase}
            code="PART_SHARE"
            only=${`PARTNER_CATEGORY:${category}`}
            direction=${category === 'A' ? 'lower' : 'higher'}
          ></oc-kpi>`,
      )}
    </oc-kpi-group>`,
};

/** Demonstration data say so. */
export const Demonstration: Story = answering(demonstration());

/** No value is there, and it is said why. */
export const Unavailable: Story = answering(unknown());

/** While data are awaited, their room is kept. */
export const Loading: Story = answering(pending);

/** Nothing to show. */
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
  args: { within: 'Partner attivi nel 2026: 45.' },
  ...answering(() => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute names a category that the data do not have. */
export const Misconfigured: Story = {
  args: { only: 'PARTNER_CATEGORY:Z' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = {
  args: { lang: 'de', only: 'PARTNER_CATEGORY:B', direction: 'higher', target: 60 },
  ...answering(shareOverTime({ language: 'de' })),
};

/** On a telephone. */
export const Narrow: Story = { ...Group, globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
