import '../../packages/components/src/define/compliance.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answering, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import {
  checked,
  compliance,
  complianceAnswers,
  groupCompliance,
  outsideCompliance,
  withChecks,
} from './compliance.data.ts';
import type { OcCompliance } from '../../packages/components/src/registry/compliance/compliance.ts';
import type { ComplianceData } from '../../packages/components/src/registry/compliance/lookup.ts';

interface Args {
  apiBase?: string;
  partnershipId?: string | undefined;
  organisationPage?: string;
  asOf?: string;
  theme?: string;
  lang?: string;
  data?: ComplianceData;
}

export default {
  title: 'Anagrafica/Conformità',
  component: 'oc-compliance',
  args: { apiBase, partnershipId: compliance.partnershipId, organisationPage: '#partner-{id}' },
  render: (args: Args) =>
    html`<oc-compliance
      api-base=${args.apiBase ?? nothing}
      partnership-id=${args.partnershipId ?? nothing}
      organisation-page=${args.organisationPage ?? nothing}
      as-of=${args.asOf ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
    >
      <a href="#verifica">Verifica del partenariato</a>
    </oc-compliance>`,
  ...answering(complianceAnswers),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A committee checked against every rule. */
export const Ready: Story = {};

/** While the answer is awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ showCompliance: pending });

/** The rules of one outcome, chosen by the reader. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLInputElement>('input[value="partly"]')?.click();
  },
};

/** With what was found opened. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};

/** A working group: few rules speak of it. */
export const WorkingGroup: Story = answering({ showCompliance: groupCompliance });

/** On a day past. */
export const AsOf: Story = { args: { asOf: '2023-06-30' } };

/** No such partnership is published. */
export const Empty: Story = answering({ showCompliance: problem(404) });

/** None of the rules speaks of this partnership. */
export const NothingApplies: Story = answering({ showCompliance: outsideCompliance });

/** A later server knows an outcome that this element does not: it is shown by its code. */
export const Partial: Story = answering({
  showCompliance: withChecks(checked('R01', 'met'), { ...checked('R02', 'met'), outcome: 'under_review' }),
});

/** A reload failed: the check of before stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    answerWith({ showCompliance: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ showCompliance: problem(501) });

/** An attribute is missing: the webmaster is told which. */
export const Misconfigured: Story = { args: { partnershipId: undefined } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = {
  args: { partnershipId: undefined, data: { compliance: { ...compliance, demo: false } } },
};

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** In French. */
export const French: Story = { args: { lang: 'fr' } };

/** In Slovenian. */
export const Slovenian: Story = { args: { lang: 'sl' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;

const shown = async (canvas: HTMLElement): Promise<OcCompliance> => {
  const element = canvas.querySelector('oc-compliance') as OcCompliance;
  if (!element.shadowRoot?.querySelector('#title'))
    await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
  await element.updateComplete;
  return element;
};
