import '../../packages/components/src/define/organisation-desk.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answerWith, apiBase, pending, problem, type Answers } from '../api.ts';
import type { OrganisationDeskData } from '../../packages/components/src/registry/organisation-desk/lookup.ts';
import type { OcOrganisationDesk } from '../../packages/components/src/registry/organisation-desk/organisation-desk.ts';
import { stale } from './membership-form.data.ts';
import { accessOf } from './own-access.data.ts';
import { alone, gone, network, organisationDeskAnswers, suspended, taken } from './organisation-desk.data.ts';

interface Args {
  apiBase?: string;
  auth?: string | undefined;
  record?: string;
  section?: string;
  theme?: string;
  lang?: string;
  data?: OrganisationDeskData;
}

type Playing = { readonly canvasElement: HTMLElement };

const answering = (answers: Answers) => ({
  beforeEach: () => answerWith({ ...organisationDeskAnswers, ...answers }),
});

const find = async ({ canvasElement }: Playing, selector: string): Promise<HTMLInputElement> => {
  const element = canvasElement.querySelector('oc-organisation-desk') as OcOrganisationDesk;
  for (;;) {
    await element.updateComplete;
    const found = element.shadowRoot?.querySelector<HTMLInputElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const press = async (playing: Playing, selector: string): Promise<void> =>
  (await find(playing, selector)).click();
const write = async (playing: Playing, selector: string, value: string): Promise<void> => {
  const input = await find(playing, selector);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
};

export default {
  title: 'Anagrafica/Organizzazioni (autorità)',
  component: 'oc-organisation-desk',
  args: { apiBase, auth: 'token' },
  render: (args: Args) =>
    html`<oc-organisation-desk
      api-base=${args.apiBase ?? nothing}
      record=${args.record ?? nothing}
      section=${args.section ?? nothing}
      organisation-page="/partner?id={id}"
      partnership-page="/partenariato?id={id}"
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
      .data=${args.data}
    ></oc-organisation-desk>`,
  ...answering({}),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Organisations in any state. */
export const Ready: Story = {};

/** Nobody has signed in: nothing is asked of the API. */
export const SignedOut: Story = { args: { auth: undefined } };

/** While the answer is awaited. */
export const Loading: Story = answering({ searchOrganisationRecords: pending });

/** Who signed in keeps no organisation yet. */
export const Empty: Story = answering({ searchOrganisationRecords: { items: [], limit: 20 } });

/** The labels of the territories did not come: their codes stand there. */
export const Partial: Story = {
  args: { record: network.id },
  ...answering({ searchTerritories: problem(501) }),
};

/** What is known of an organisation. */
export const Facts: Story = { args: { record: network.id } };

/** Where it sits, and where it sat. */
export const Seats: Story = { args: { record: network.id, section: 'seats' } };

/** What has become of it, and what changed each time. */
export const History: Story = { args: { record: network.id, section: 'history' } };

/** Suspended: it can be restored. */
export const Suspended: Story = { args: { record: suspended.id } };

/** Archived: it changes no more. */
export const Archived: Story = { args: { record: gone.id } };

/** Its facts are corrected. */
export const Amending: Story = {
  args: { record: network.id },
  play: async (playing) => press(playing, '#amend'),
};

/** What is wrong with the corrections. */
export const Faulty: Story = {
  args: { record: network.id },
  play: async (playing) => {
    await press(playing, '#amend');
    await write(playing, '#legalName', '');
    await write(playing, '#taxCode', '8000519075');
    await press(playing, '.acting [part=forward]');
  },
};

/** A code that another organisation has. */
export const Taken: Story = {
  args: { record: network.id },
  ...answering({ amendOrganisation: taken }),
  play: async (playing) => {
    await press(playing, '#amend');
    await write(playing, '#acronym', 'RETE');
    await press(playing, '.acting [part=forward]');
  },
};

/** Someone else has changed it: what they changed is said, what was typed stays. */
export const Overtaken: Story = {
  args: { record: network.id },
  play: async (playing) => {
    await press(playing, '#amend');
    await write(playing, '#website', 'https://nuovo.esempio.it');
    answerWith({
      ...organisationDeskAnswers,
      amendOrganisation: stale,
      showOrganisationRecord: { ...network, version: 5, acronym: 'RPI' },
    });
    await press(playing, '.acting [part=forward]');
  },
};

/** What suspending takes along. */
export const Suspending: Story = {
  args: { record: network.id },
  play: async (playing) => press(playing, '#suspend'),
};

/** Seats that are not over stand against archiving: they are named. */
export const SeatsFirst: Story = {
  args: { record: network.id },
  play: async (playing) => press(playing, '#archive'),
};

/** One without seats is archived. */
export const Archiving: Story = {
  args: { record: alone.id },
  play: async (playing) => press(playing, '#archive'),
};

/** Who may only read is offered nothing else, and told so. */
export const ReadOnly: Story = {
  args: { record: network.id },
  ...answering({ showOwnAccess: accessOf('auditor') }),
};

/** A reload failed: what was there stays, and says so. */
export const Stale: Story = {
  play: async (playing) => {
    await find(playing, '.item');
    answerWith({ ...organisationDeskAnswers, searchOrganisationRecords: problem(501) });
    await write(playing, '#state', 'suspended');
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ searchOrganisationRecords: problem(501) });

/** The role does not allow to look. */
export const Forbidden: Story = answering({ searchOrganisationRecords: problem(403) });

/** It is not among those kept by who asks. */
export const NotKept: Story = {
  args: { record: network.id },
  ...answering({ showOrganisationRecord: problem(404) }),
};

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { section: 'membri' } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = {
  args: { auth: undefined, data: { list: { items: [network, suspended] } } },
};

/** In English. */
export const English: Story = { args: { lang: 'en', record: network.id, section: 'history' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de', record: network.id } };

/** In French. */
export const French: Story = { args: { lang: 'fr', record: network.id, section: 'seats' } };

/** In Slovenian. */
export const Slovenian: Story = { args: { lang: 'sl' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark', record: network.id, section: 'history' } };

/** In 320 pixels. */
export const Narrow: Story = {
  args: { record: network.id },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
  globals: { viewport: { value: 'mobile1' } },
};
