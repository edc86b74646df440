import '../../packages/components/src/define/indicator.ts';
import type { IndicatorData } from '@officine-coesione/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcIndicator } from '../../packages/components/src/observatory/indicator/indicator.ts';
import { answerWith, apiBase, pending, problem, type Answering } from '../api.ts';
import { demonstration, figures, gaps, shares, unknown, years } from './indicator.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  programme?: string;
  territory?: string;
  period?: string;
  view?: 'chart' | 'table';
  theme?: string;
  lang?: string;
  headingLevel?: number;
  data?: IndicatorData;
  within?: string;
}

const answering = (code: string, answer: Answering) => ({
  beforeEach: () => answerWith({ [`/indicators/${code}/data`]: answer }),
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
  argTypes: { view: { control: 'inline-radio', options: ['chart', 'table'] } },
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
  ...answering('PART_N', figures()),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Pronto: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

export const Tabella: Story = { args: { view: 'table' } };

export const Quote: Story = { args: { code: 'PART_SHARE' }, ...answering('PART_SHARE', shares()) };

export const QuoteInTabella: Story = { ...Quote, args: { code: 'PART_SHARE', view: 'table' } };

export const Dimostrativo: Story = answering('PART_N', demonstration());

export const PiuAnni: Story = {
  args: { period: '2024,2025,2026' },
  ...answering('PART_N', years()),
};

export const PiuAnniInTabella: Story = { ...PiuAnni, args: { period: '2024,2025,2026', view: 'table' } };

export const UnProgramma: Story = {
  args: { programme: '2021IT16FFPR002' },
  ...answering('PART_N', figures({ programme: 'PR Puglia FESR-FSE+ 2021-2027' })),
};

export const DatiDati: Story = { args: { data: figures() } };

export const InAttesa: Story = answering('PART_N', pending);

export const InAttesaConValoreDelServer: Story = {
  args: { within: 'Partner attivi nel 2026: 45 in totale. Fonte: Osservatorio Permanente sul Partenariato.' },
  ...answering('PART_N', pending),
};

export const NonDisponibile: Story = answering('PART_N', unknown());

export const Vuoto: Story = {
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

export const Parziale: Story = answering('PART_N', gaps());

export const NonAggiornato: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ '/indicators/PART_N/data': () => problem(403) });
    await element.reload();
    await element.updateComplete;
  },
};

export const Errore: Story = {
  args: { within: 'Partner attivi nel 2026: 45 in totale.' },
  ...answering('PART_N', () => problem(403)),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

export const IndicatoreSconosciuto: Story = {
  args: { code: 'NON_ESISTE' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

export const NonConfigurato: Story = {
  render: () => html`<oc-indicator api-base=${apiBase}></oc-indicator>`,
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

export const InInglese: Story = {
  args: { lang: 'en' },
  ...answering('PART_N', figures({ language: 'en' })),
};

export const InTedesco: Story = {
  args: { lang: 'de' },
  ...answering('PART_N', figures({ language: 'de' })),
};

export const Stretto: Story = {
  globals: { viewport: { value: 'mobile1' } },
};

export const Scuro: Story = { args: { theme: 'dark' } };
