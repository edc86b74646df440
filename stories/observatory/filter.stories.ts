import '../../packages/components/src/define/filter.ts';
import '../../packages/components/src/define/indicator.ts';
import '../../packages/components/src/define/kpi.ts';
import '../../packages/components/src/define/table.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcFilter } from '../../packages/components/src/observatory/filter/filter.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { answerTo } from './filter.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  dimensions?: string;
  period?: string;
  theme?: string;
  lang?: string;
  alone?: boolean;
}

const answering = answeringOver({ showIndicatorData: answerTo });

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcFilter>('oc-filter');
  if (!element) throw new Error('There is no filter in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Filtro',
  component: 'oc-filter',
  args: {
    apiBase,
    code: 'PART_N',
    dimensions: 'programme period PARTNER_CATEGORY',
    period: '2023 2024 2025 2026',
  },
  render: (args: Args) =>
    html`<oc-filter
        id="scelte"
        api-base=${args.apiBase ?? nothing}
        code=${args.code ?? nothing}
        dimensions=${args.dimensions ?? nothing}
        period=${args.period ?? nothing}
        theme=${args.theme ?? nothing}
        lang=${args.lang ?? nothing}
      ></oc-filter>
      ${
        args.alone
          ? nothing
          : html`<oc-kpi
                filter="scelte"
                api-base=${apiBase}
                code="PART_N"
                lang=${args.lang ?? nothing}
              ></oc-kpi>
              <oc-table
                filter="scelte"
                api-base=${apiBase}
                code="PART_N"
                lang=${args.lang ?? nothing}
              ></oc-table>
              <oc-indicator
                filter="scelte"
                api-base=${apiBase}
                code="PART_N"
                lang=${args.lang ?? nothing}
              ></oc-indicator>`
      }`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A number, a table and an indicator follow one choice. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** A year is chosen. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    element.shadowRoot!.querySelectorAll<HTMLElement>('input')[1]!.click();
    await element.updateComplete;
  },
};

/** While choices are awaited, their room is kept. */
export const Loading: Story = { args: { alone: true }, ...answering({ searchProgrammes: pending }) };

/** Nothing to choose. */
export const Empty: Story = { args: { alone: true, dimensions: 'period', period: '2026' } };

/** The choices could not be fetched again. */
export const Stale: Story = {
  args: { alone: true },
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ searchProgrammes: () => problem(403), showIndicatorData: answerTo });
    await element.reload();
    await element.updateComplete;
  },
};

/** The choices could not be fetched. */
export const Failed: Story = {
  args: { alone: true },
  ...answering({ searchProgrammes: () => problem(403) }),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** The data do not have what is to be chosen. */
export const Misconfigured: Story = {
  args: { alone: true, dimensions: 'REGIONE' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = { args: { alone: true, lang: 'de' } };

/** On a telephone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { alone: true, theme: 'dark' } };
