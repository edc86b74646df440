import '../../packages/components/src/define/membership-form.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { playOn } from '../play-on.ts';
import {
  answers,
  changedMeanwhile,
  draft,
  partnership,
  published,
  refused,
  stale,
} from './membership-form.data.ts';
import { accessOf } from './own-access.data.ts';
import type { OcMembershipForm } from '../../packages/components/src/registry/membership-form/membership-form.ts';

interface Args {
  apiBase?: string;
  auth?: string | undefined;
  partnership?: string;
  membership?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(answers);

const { find, press, write } = playOn('oc-membership-form');

export default {
  title: 'Anagrafica/Adesione (autorità)',
  component: 'oc-membership-form',
  args: { apiBase, auth: 'token', partnership: partnership.id },
  render: (args: Args) =>
    html`<oc-membership-form
      api-base=${args.apiBase ?? nothing}
      partnership=${args.partnership ?? nothing}
      membership=${args.membership ?? nothing}
      registration-page="/#adesione"
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
    ></oc-membership-form>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const amending = { args: { membership: draft.id } };

/** A new seat. */
export const Ready: Story = {};

/** Organisations are found by a part of their name. */
export const Searching: Story = { play: (story) => write(story, '#organisationId', 'camere') };

/** Nothing is found: the way to where an organisation is registered. */
export const NotFoundThere: Story = {
  ...answering({ searchOrganisations: { items: [], limit: 8 } }),
  play: (story) => write(story, '#organisationId', 'nessuna'),
};

/** Sent too early: what is missing is said. */
export const Faulty: Story = { play: (story) => press(story, '[part=forward]') };

/** A draft is changed, or validated. */
export const Draft: Story = amending;

/** Nothing designates who sits there: that is said before it is validated. */
export const WithoutMandate: Story = {
  ...amending,
  ...answering({ showMembership: { ...draft, mandate: undefined } }),
};

/** Who may only read sees what is known of the seat, and is told so. */
export const ReadOnly: Story = { ...amending, ...answering({ showOwnAccess: accessOf('auditor') }) };

/** A public seat, for who prepares: others change it. */
export const Editor: Story = {
  ...amending,
  ...answering({ showMembership: published, showOwnAccess: accessOf('authority_editor') }),
};

/** A published seat is changed, or ended. */
export const Published: Story = { ...amending, ...answering({ showMembership: published }) };

/** There is a chair already. */
export const ChairTaken: Story = {
  ...amending,
  ...answering({
    amendMembership: refused(
      '/role',
      'chair_taken',
      'La presidenza è già di «Regione Puglia» dal 2024-01-01: concludi prima quella, oppure cambia i giorni.',
    ),
  }),
  play: async (story) => {
    await write(story, '#role', 'chair');
    await press(story, '[part=forward]');
  },
};

/** Someone else was first: both versions are told, what was typed stays. */
export const StaleVersion: Story = {
  ...amending,
  beforeEach: () => {
    let read = 0;
    return answerWith({
      ...answers,
      amendMembership: stale,
      showMembership: () => (read++ === 0 ? draft : changedMeanwhile),
    });
  },
  play: async (story) => {
    await write(story, '#role', 'observer');
    await press(story, '[part=forward]');
  },
};

/** Nobody has signed in. */
export const SignedOut: Story = { args: { auth: undefined } };

/** Who signed in may not. */
export const Forbidden: Story = answering({ showPartnershipRecord: problem(403) });

/** While the answer is awaited. */
export const Loading: Story = answering({ showPartnershipRecord: pending });

/** There is no such partnership among those that one keeps. */
export const Empty: Story = answering({ showPartnershipRecord: problem(404) });

/** The programmes did not come: the service will check the category. */
export const Partial: Story = answering({ showProgramme: problem(404) });

/** A reload failed: what is typed stays. */
export const Stale: Story = {
  play: async (playing) => {
    await find(playing, '#role');
    answerWith({ ...answers, showPartnershipRecord: problem(501) });
    await (playing.canvasElement.querySelector('oc-membership-form') as OcMembershipForm).reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ showPartnershipRecord: problem(501) });

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { partnership: '42' } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
