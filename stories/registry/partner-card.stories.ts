import '../../packages/components/src/define/partner-card.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answering, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { association, card, chamber, grouping } from './partner-card.data.ts';
import type {
  OcPartnerCard,
  PartnerCardData,
} from '../../packages/components/src/registry/partner-card/partner-card.ts';

interface Args {
  apiBase?: string;
  organisationId?: string;
  partnershipPage?: string;
  theme?: string;
  lang?: string;
  data?: PartnerCardData;
}

export default {
  title: 'Anagrafica/Scheda di un partner',
  component: 'oc-partner-card',
  args: { apiBase, organisationId: chamber.id, partnershipPage: '#partenariato-{id}' },
  render: (args: Args) =>
    html`<oc-partner-card
      api-base=${args.apiBase ?? nothing}
      organisation-id=${args.organisationId ?? nothing}
      partnership-page=${args.partnershipPage ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
    >
      <p>Unione regionale delle camere di commercio della Puglia</p>
    </oc-partner-card>`,
  ...answering(card),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** All that is public about an organisation. */
export const Ready: Story = {};

/** While the answer is awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ ...card, showOrganisation: pending });

/** No organisation is published with that identifier. */
export const Empty: Story = answering({ ...card, showOrganisation: problem(404) });

/** A long name, many seats, a category still to be validated. */
export const ManySeats: Story = answering({ ...card, showOrganisation: association });

/** It sits nowhere today. */
export const NoSeat: Story = answering({ ...card, showOrganisation: grouping });

/** The labels of the territories did not come: codes stand in for them. */
export const Partial: Story = answering({ ...card, searchTerritories: problem(404) });

/** A reload failed: the card of before stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('oc-partner-card') as OcPartnerCard;
    if (!element.shadowRoot?.querySelector('#name'))
      await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
    answerWith({ ...card, showOrganisation: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ ...card, showOrganisation: problem(501) });

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { organisationId: '42' } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = { args: { data: { organisation: { ...chamber, demo: false } } } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
