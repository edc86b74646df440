import '../../packages/components/src/define/map.ts';
import type { JsonStatDataset } from '@officine-coesione/figures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcMap } from '../../packages/components/src/observatory/map/map.ts';
import { answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { byArea, byProvince, course } from './chart.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  level?: string;
  classes?: string;
  breaks?: string;
  around?: number;
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
  const element = canvas.querySelector<OcMap>('oc-map');
  if (!element) throw new Error('There is no map in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Mappa',
  component: 'oc-map',
  args: { apiBase, code: 'ATT_RATE' },
  argTypes: { level: { control: 'inline-radio', options: ['regions', 'nuts2', 'nuts3'] } },
  render: (args: Args) =>
    html`<oc-map
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      level=${args.level ?? nothing}
      classes=${args.classes ?? nothing}
      breaks=${args.breaks ?? nothing}
      around=${args.around ?? nothing}
      headline=${args.headline ?? nothing}
      ?table=${args.table}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-map
    >`,
  ...answering(byArea()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Regions in their outlines, in classes of as many areas. */
export const Ready: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** Regions as squares of one size: none is lost for being small. */
export const Squares: Story = { args: { level: 'nuts2' } };

/** Provinces as squares, with their signs. */
export const Provinces: Story = { args: { level: 'nuts3' }, ...answering(byProvince()) };

/** Around a value that means something. */
export const AroundTarget: Story = { args: { around: 60, headline: 'Sopra e sotto il sessanta per cento' } };

/** Classes that stay as they are from map to map. */
export const FixedClasses: Story = { args: { breaks: '50,60,70,80' } };

/** The same figures as a table. */
export const Table: Story = { args: { table: true } };

/** Before anything is asked for. */
export const Idle: Story = {
  args: { within: 'Tasso di partecipazione per regione, 2026: da 44,2 % a 88,9 %.' },
  ...answering(pending),
};

/** While data are awaited, their room is kept. */
export const Loading: Story = answering(pending);

/** Nothing to show. */
export const Empty: Story = { args: { data: { ...course({ series: {}, value: [], status: {} }) } } };

/** Some areas have no value: hatched, counted, told. */
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
  args: { within: 'Tasso di partecipazione per regione, 2026.' },
  ...answering(() => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** Data without areas are told to the webmaster. */
export const Misconfigured: Story = {
  args: { data: course() },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** On a telephone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
