import '../../packages/components/src/define/partnership-desk.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { playOn } from '../play-on.ts';
import {
  committee,
  declaration,
  deskAnswers,
  former,
  newborn,
  overtaken,
  ready,
  seats,
  waiting,
} from './partnership-desk.data.ts';
import { accessOf } from './own-access.data.ts';
import type { PartnershipDeskData } from '../../packages/components/src/registry/partnership-desk/lookup.ts';

interface Args {
  apiBase?: string;
  auth?: string | undefined;
  record?: string;
  section?: string;
  membership?: string;
  theme?: string;
  lang?: string;
  data?: PartnershipDeskData;
}

const answering = answeringOver(deskAnswers);

const { find, press, write } = playOn('oc-partnership-desk');

export default {
  title: 'Anagrafica/Partenariati (autorità)',
  component: 'oc-partnership-desk',
  args: { apiBase, auth: 'token' },
  render: (args: Args) =>
    html`<oc-partnership-desk
      api-base=${args.apiBase ?? nothing}
      record=${args.record ?? nothing}
      section=${args.section ?? nothing}
      membership=${args.membership ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
      .data=${args.data}
    ></oc-partnership-desk>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Partnerships in any state. */
export const Ready: Story = {};

/** Nobody has signed in: nothing is asked of the API. */
export const SignedOut: Story = { args: { auth: undefined } };

/** While the answer is awaited. */
export const Loading: Story = answering({ searchPartnershipRecords: pending });

/** Who signed in keeps no partnership yet. */
export const Empty: Story = answering({ searchPartnershipRecords: { items: [], limit: 200 } });

/** The titles of the programmes did not come: their keys stand there. */
export const Partial: Story = answering({ searchProgrammes: problem(501) });

/** The form of a new partnership, with the composition it can begin with. */
export const Open: Story = { args: { record: 'new' } };

/** What is missing in it. */
export const Faulty: Story = {
  args: { record: 'new' },
  play: async (playing) => press(playing, '.acting [part=forward]'),
};

/** What came of taking a composition over: what each seat needs now, and who was left out. */
export const Copied: Story = {
  args: { record: newborn.id },
  ...answering({ showPartnershipRecord: newborn }),
  play: async (playing) => {
    await press(playing, '#copy');
    await find(playing, '.acting option[value="' + former.id + '"]');
    await write(playing, '#fromPartnershipId', former.id);
    await press(playing, '.acting [part=forward]');
  },
};

/** As whom members will sit is asked, when a composition is taken over. */
export const Copying: Story = {
  args: { record: newborn.id },
  ...answering({ showPartnershipRecord: newborn }),
  play: async (playing) => press(playing, '#copy'),
};

/** The drafts that are ready are validated together. */
export const ValidatingAll: Story = {
  args: { record: committee.id },
  ...answering({ searchMemberships: { items: [...seats, ready], limit: 200 } }),
  play: async (playing) => press(playing, '#validateAll'),
};

/** What came of that: how many, and who was left out and why. */
export const ValidatedAll: Story = {
  ...ValidatingAll,
  play: async (playing) => {
    await press(playing, '#validateAll');
    await press(playing, '.acting [part=forward]');
  },
};

/** None of the drafts is ready: what to do is said in the place of the button. */
export const NoneReady: Story = {
  args: { record: committee.id },
  play: async (playing) => press(playing, '#validateAll'),
};

/** Who may only read is offered nothing else, and told so. */
export const ReadOnly: Story = {
  args: { record: committee.id },
  ...answering({ showOwnAccess: accessOf('auditor') }),
};

/** Who prepares is not offered what is decided by others. */
export const Editor: Story = {
  args: { record: committee.id, section: 'facts' },
  ...answering({ showOwnAccess: accessOf('authority_editor') }),
};

/** Archiving closes the drafts: how many is said before. */
export const Archiving: Story = {
  args: { record: committee.id },
  play: async (playing) => press(playing, '#archive'),
};

/** The composition by state. */
export const Composition: Story = { args: { record: committee.id } };

/** One that has no members yet. */
export const EmptyComposition: Story = {
  args: { record: newborn.id },
  ...answering({ showPartnershipRecord: newborn, searchMemberships: { items: [], limit: 200 } }),
};

/** Archived: it changes no more. */
export const Archived: Story = {
  args: { record: former.id },
  ...answering({ showPartnershipRecord: former }),
};

/** A seat in its form, with what else can be done with it. */
export const Seat: Story = { args: { record: committee.id, membership: waiting.id } };

/** Who sits for the members: personal data, and said to be. */
export const Representatives: Story = { args: { record: committee.id, section: 'representatives' } };

/** Who sits is named. */
export const Naming: Story = {
  args: { record: committee.id, section: 'representatives' },
  play: async (playing) => press(playing, '#name'),
};

/** A declaration of interests is reviewed. */
export const Review: Story = {
  args: { record: committee.id, section: 'representatives' },
  play: async (playing) => press(playing, `#review-${declaration.id}`),
};

/** Documents, withdrawn ones too. */
export const Documents: Story = { args: { record: committee.id, section: 'documents' } };

/** What is known of it. */
export const Facts: Story = { args: { record: committee.id, section: 'facts' } };

/** What it lacks, before it is published. */
export const Publishing: Story = {
  args: { record: newborn.id },
  ...answering({ showPartnershipRecord: newborn }),
  play: async (playing) => press(playing, '#publish'),
};

/** Someone else was first. */
export const Overtaken: Story = {
  args: { record: committee.id },
  ...answering({ archivePartnership: overtaken }),
  play: async (playing) => {
    await press(playing, '#archive');
    await write(playing, '#reason', 'Il ciclo si è concluso.');
    await press(playing, '.acting [part=forward]');
  },
};

/** A reload failed: what was there stays, and says so. */
export const Stale: Story = {
  play: async (playing) => {
    await find(playing, '.item');
    answerWith({ ...deskAnswers, searchPartnershipRecords: problem(501) });
    await write(playing, '#state', 'draft');
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ searchPartnershipRecords: problem(501) });

/** The role does not allow to look. */
export const Forbidden: Story = answering({ searchPartnershipRecords: problem(403) });

/** It is not among those kept by who asks. */
export const NotKept: Story = {
  args: { record: committee.id },
  ...answering({ showPartnershipRecord: problem(404) }),
};

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { section: 'membri' } };

/** Given by the page: nothing is fetched. */
export const GivenData: Story = { args: { auth: undefined, data: { list: [committee, newborn] } } };

/** In English. */
export const English: Story = { args: { lang: 'en', record: committee.id } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de', record: committee.id, section: 'representatives' } };

/** In French. */
export const French: Story = { args: { lang: 'fr', record: 'new' } };

/** In Slovenian. */
export const Slovenian: Story = { args: { lang: 'sl', record: committee.id } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark', record: committee.id } };

/** In 320 pixels. */
export const Narrow: Story = {
  args: { record: committee.id },
  ...narrow,
};
