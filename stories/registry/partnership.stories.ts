import '../../packages/components/src/define/partnership.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answering, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { committee, crowd, document, partnership, ruled, workingGroup } from './partnership.data.ts';
import type { OcPartnership } from '../../packages/components/src/registry/partnership/partnership.ts';
import type { PartnershipData } from '../../packages/components/src/registry/partnership/lookup.ts';

interface Args {
  apiBase?: string;
  partnershipId?: string | undefined;
  programme?: string;
  organisationPage?: string;
  partnershipPage?: string;
  asOf?: string;
  theme?: string;
  lang?: string;
  data?: PartnershipData;
}

export default {
  title: 'Anagrafica/Partenariato',
  component: 'oc-partnership',
  args: {
    apiBase,
    partnershipId: committee.id,
    organisationPage: '#partner-{id}',
    partnershipPage: '#partenariato-{id}',
  },
  render: (args: Args) =>
    html`<oc-partnership
      api-base=${args.apiBase ?? nothing}
      partnership-id=${args.partnershipId ?? nothing}
      programme=${args.programme ?? nothing}
      organisation-page=${args.organisationPage ?? nothing}
      partnership-page=${args.partnershipPage ?? nothing}
      as-of=${args.asOf ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
    >
      <a href="#elenco">Elenco dei componenti</a>
    </oc-partnership>`,
  ...answering(partnership),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A validated committee with all that is known of it. */
export const Ready: Story = {};

/** While the answers are awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ ...partnership, showPartnership: pending });

/** By programme: its committee, and the choice of the other partnerships. */
export const OfAProgramme: Story = {
  args: { partnershipId: undefined, programme: 'pr-puglia-fesr-fse-2127' },
};

/** Not validated yet, without an act: a working group of the committee. */
export const ToValidate: Story = { args: { partnershipId: workingGroup.id } };

/** Its rules and the choice of its members are told to the last. */
export const RulesInFull: Story = answering({ ...partnership, showPartnership: ruled });

/** More documents than stand there at first, some of them not for anyone. */
export const ManyDocuments: Story = answering({
  ...partnership,
  searchDocuments: {
    items: Array.from({ length: 14 }, (_, at) =>
      document(at, `Verbale della riunione numero ${14 - at}`, at % 5 === 3 ? { access: 'members' } : {}),
    ),
    limit: 100,
  },
});

/** The documents did not come: the composition is there all the same. */
export const WithoutDocuments: Story = answering({ ...partnership, searchDocuments: problem(501) });

/** The files of the members, open. */
export const Files: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('oc-partnership') as OcPartnership;
    if (!element.shadowRoot?.querySelector('#title'))
      await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.downloads summary')?.click();
  },
};

/** Its members are not published yet. */
export const NoMembers: Story = answering({ ...partnership, searchMembers: { items: [], limit: 200 } });

/** The programme has no published partnership. */
export const Empty: Story = {
  args: { partnershipId: undefined, programme: 'pr-puglia-fesr-fse-2127' },
  ...answering({ ...partnership, searchPartnerships: { items: [], limit: 200 } }),
};

/** Who sat there on a past day. */
export const AsOf: Story = { args: { asOf: '2023-06-30' } };

/** There was no such partnership on that day: the reader can go back to today. */
export const NotThen: Story = {
  args: { asOf: '1999-01-01' },
  ...answering({
    ...partnership,
    showPartnership: (url: URL) => (url.searchParams.has('asOf') ? problem(404) : committee),
  }),
};

/** The titles of the programmes did not come: keys stand in for them. */
export const Partial: Story = answering({ ...partnership, showProgramme: problem(501) });

/** More members than are shown at once. */
export const TooManyMembers: Story = answering({ ...partnership, searchMembers: crowd });

/** A reload failed: the composition of before stays, and says so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('oc-partnership') as OcPartnership;
    if (!element.shadowRoot?.querySelector('#title'))
      await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
    answerWith({ ...partnership, showPartnership: problem(501) });
    await element.reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ ...partnership, showPartnership: problem(501) });

/** An attribute is missing: the webmaster is told which. */
export const Misconfigured: Story = { args: { partnershipId: undefined } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = {
  args: {
    partnershipId: undefined,
    data: { partnership: { ...committee, demo: false }, members: [], programmes: [] },
  },
};

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest; the law speaks English where it is not translated. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
