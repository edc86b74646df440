import '../../packages/components/src/define/table.ts';
import type { JsonStatDataset } from '@officine-coesione/figures/on-demand';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcTable } from '../../packages/components/src/observatory/table/table.ts';
import { answering as answerAll, answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { demonstration, figures, gaps, years } from './indicator.data.ts';
import { programmes } from './table.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  period?: string;
  rows?: string;
  columns?: string;
  only?: string;
  pageSize?: number;
  theme?: string;
  lang?: string;
  data?: JsonStatDataset;
  within?: string;
}

const answering = (showIndicatorData: Answering) => answerAll({ showIndicatorData });

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcTable>('oc-table');
  if (!element) throw new Error('There is no table in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Tabella',
  component: 'oc-table',
  args: { apiBase, code: 'PART_N' },
  render: (args: Args) =>
    html`<oc-table
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      period=${args.period ?? nothing}
      rows=${args.rows ?? nothing}
      columns=${args.columns ?? nothing}
      only=${args.only ?? nothing}
      page-size=${args.pageSize ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-table
    >`,
  ...answering(years()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Categories in rows, years in columns. */
export const Ready: Story = {
  args: { period: '2024,2025,2026' },
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** Programmes and categories in rows, on pages. */
export const Long: Story = { args: { data: programmes(40), pageSize: 20 } };

/** Ten thousand rows: those of one page are drawn. */
export const TenThousandRows: Story = {
  args: { data: programmes(10_000), rows: 'PROGRAMME', columns: 'TIME_PERIOD', only: 'PARTNER_CATEGORY:B' },
};

/** Years in rows, categories in columns. */
export const Turned: Story = {
  args: { rows: 'period', columns: 'PARTNER_CATEGORY' },
};

/** Ordered by a column, what is missing last. */
export const Ordered: Story = {
  args: { data: programmes(40), pageSize: 20 },
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    element.shadowRoot!.querySelector<HTMLElement>('thead th:last-child button')!.click();
    await element.updateComplete;
  },
};

/** The choice of what stands in rows and in columns, open. */
export const Arranging: Story = {
  args: { data: programmes(40), pageSize: 20 },
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    element.shadowRoot!.querySelector('details')!.open = true;
  },
};

/** One value alone. */
export const OneValue: Story = { args: { rows: 'period', only: 'PARTNER_CATEGORY:B TIME_PERIOD:2026' } };

/** Demonstration data say so. */
export const Demonstration: Story = answering(demonstration());

/** Some values are missing, one is withheld. */
export const Partial: Story = answering(gaps());

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
  args: { within: 'Partner attivi nel 2026: 45 in totale.' },
  ...answering(() => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute names a dimension that the data do not have. */
export const Misconfigured: Story = {
  args: { rows: 'REGIONE' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = {
  args: { lang: 'de', data: years({ language: 'de' }) },
};

/** On a telephone. */
export const Narrow: Story = {
  args: { data: programmes(40), pageSize: 20 },
  globals: { viewport: { value: 'mobile1' } },
};

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
