import '../../packages/components/src/define/chart.ts';
import type { JsonStatDataset } from '@officine-coesione/figures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcChart } from '../../packages/components/src/observatory/chart/chart.ts';
import { answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { amounts, course, estimates } from './chart.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  kind?: string;
  along?: string;
  by?: string;
  shares?: boolean;
  target?: number;
  targetLabel?: string;
  headline?: string;
  table?: boolean;
  theme?: string;
  lang?: string;
  data?: JsonStatDataset;
  within?: string;
}

const answering = (answer: Answering) => ({
  beforeEach: () => answerWith({ showIndicatorData: answer }),
});

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcChart>('oc-chart');
  if (!element) throw new Error('There is no chart in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Grafico',
  component: 'oc-chart',
  args: { apiBase, code: 'ATT_RATE' },
  argTypes: {
    kind: {
      control: 'select',
      options: ['line', 'bar', 'grouped', 'stacked', 'dot', 'sparkline', 'small-multiples'],
    },
  },
  render: (args: Args) =>
    html`<oc-chart
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      kind=${args.kind ?? nothing}
      along=${args.along ?? nothing}
      by=${args.by ?? nothing}
      ?shares=${args.shares}
      target=${args.target ?? nothing}
      target-label=${args.targetLabel ?? nothing}
      headline=${args.headline ?? nothing}
      ?table=${args.table}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-chart
    >`,
  ...answering(course()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Several years: a line a category, with its name at the end. */
export const Lines: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** A value to compare with, and a finding as the title. */
export const WithTarget: Story = {
  args: {
    target: 70,
    targetLabel: 'Obiettivo',
    headline: 'La società civile partecipa di più, ma resta sotto l’obiettivo',
  },
};

/** The latest year alone: longest bar first. */
export const Bars: Story = { args: { kind: 'bar' } };

/** Bars side by side. */
export const Grouped: Story = { args: { kind: 'grouped' }, ...answering(amounts()) };

/** Amounts one on the other. */
export const Stacked: Story = { args: { kind: 'stacked' }, ...answering(amounts()) };

/** Shares of a hundred. */
export const Shares: Story = { args: { kind: 'stacked', shares: true }, ...answering(amounts()) };

/** Estimates with their intervals. */
export const Dots: Story = { args: { kind: 'dot', data: estimates() } };

/** A small line for a number. */
export const Sparkline: Story = {
  args: { kind: 'sparkline' },
  ...answering(
    course({ series: { _T: 'Totale' }, value: [68.1, 67.9, 70.4, 72.9, 73.1, 75.6], status: { '5': 'P' } }),
  ),
};

/** Panels that share their scales. */
export const SmallMultiples: Story = { args: { kind: 'small-multiples' } };

/** The same figures as a table. */
export const Table: Story = { args: { table: true } };

/** What the server has written stays until data come. */
export const Idle: Story = {
  args: { within: 'Tasso di partecipazione alle riunioni, 2021–2026.' },
  ...answering(pending),
};

/** While data are awaited, their room is kept. */
export const Loading: Story = answering(pending);

/** Nothing to show. */
export const Empty: Story = { args: { data: course({ series: {}, value: [], status: {} }) } };

/** Some values are missing: a gap, a mark, words. */
export const Partial: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    if (element.state !== 'partial') throw new Error(`It is ${element.state}.`);
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
  args: { within: 'Tasso di partecipazione alle riunioni, 2021–2026.' },
  ...answering(() => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** There is no such kind: told to the webmaster. */
export const Misconfigured: Story = {
  args: { kind: 'pie' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** On a telephone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
