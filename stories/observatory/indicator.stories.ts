import '../../packages/components/src/define/indicator.ts';
import type { IndicatorData } from '@officine-coesione/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcIndicator } from '../../packages/components/src/observatory/indicator/indicator.ts';
import { answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { byArea } from './chart.data.ts';
import { demonstration, figures, gaps, shares, unknown, years } from './indicator.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  programme?: string;
  territory?: string;
  period?: string;
  view?: 'chart' | 'map' | 'table' | 'method';
  theme?: string;
  lang?: string;
  headingLevel?: number;
  data?: IndicatorData;
  within?: string;
}

const answering = (answer: Answering) => ({
  beforeEach: () => answerWith({ showIndicatorData: answer }),
});

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcIndicator>('oc-indicator');
  if (!element) throw new Error('There is no indicator in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Indicatore',
  component: 'oc-indicator',
  args: { apiBase, code: 'PART_N' },
  argTypes: { view: { control: 'inline-radio', options: ['chart', 'map', 'table', 'method'] } },
  render: (args: Args) =>
    html`<oc-indicator
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      programme=${args.programme ?? nothing}
      territory=${args.territory ?? nothing}
      period=${args.period ?? nothing}
      view=${args.view ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-indicator
    >`,
  ...answering(figures()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The number, the sentence, the bars. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** The same data as a table. */
export const Table: Story = { args: { view: 'table' } };

/** By region: on a map, too. */
export const OnMap: Story = { args: { code: 'ATT_RATE', view: 'map' }, ...answering(byArea()) };

/** How the indicator is made, as it was recorded. */
export const Method: Story = { args: { view: 'method' } };

/** Shares: the leading category is the number. */
export const Shares: Story = { args: { code: 'PART_SHARE' }, ...answering(shares()) };

/** Shares as a table. */
export const SharesInTable: Story = { ...Shares, args: { code: 'PART_SHARE', view: 'table' } };

/** Demonstration data say so. */
export const Demonstration: Story = answering(demonstration());

/** Several years: the latest in the picture, with the change from the one before. */
export const SeveralYears: Story = {
  args: { period: '2024,2025,2026' },
  ...answering(years()),
};

/** Several years, a column each. */
export const SeveralYearsInTable: Story = {
  ...SeveralYears,
  args: { period: '2024,2025,2026', view: 'table' },
};

/** One programme alone. */
export const OneProgramme: Story = {
  args: { programme: 'pr-fesr-fse-plus-puglia-2021-2027' },
  ...answering(figures({ programme: 'PR Puglia FESR-FSE+ 2021-2027' })),
};

/** Data given by the page: nothing is fetched. */
export const GivenData: Story = { args: { data: figures() } };

/** While data are awaited, their room is kept. */
export const Loading: Story = answering(pending);

/** What the server has written stays until data come. */
export const LoadingOverServerValue: Story = {
  args: { within: 'Partner attivi nel 2026: 45 in totale. Fonte: Osservatorio Permanente sul Partenariato.' },
  ...answering(pending),
};

/** No value is there, and it is said why. */
export const Unavailable: Story = answering(unknown());

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

/** Some values are missing. */
export const Partial: Story = answering(gaps());

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

/** There is no such indicator. */
export const UnknownIndicator: Story = {
  args: { code: 'NON_ESISTE' },
  ...answering(problem(404)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** An attribute is missing: told to the webmaster. */
export const Misconfigured: Story = {
  render: () => html`<oc-indicator api-base=${apiBase}></oc-indicator>`,
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In English. */
export const English: Story = {
  args: { lang: 'en' },
  ...answering(figures({ language: 'en' })),
};

/** In German. */
export const German: Story = {
  args: { lang: 'de' },
  ...answering(figures({ language: 'de' })),
};

/** On a telephone. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
};

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
