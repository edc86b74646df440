import '../../packages/components/src/define/confirm-form.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { playOn } from '../play-on.ts';
import { answers, records, spent, token } from './confirm-form.data.ts';
import type { OcConfirmForm } from '../../packages/components/src/registry/confirm-form/confirm-form.ts';

interface Args {
  apiBase?: string;
  authorityEmail?: string;
  token?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(answers);

const { find, press } = playOn('oc-confirm-form');

const pressing =
  (...selectors: readonly string[]) =>
  async (playing: { readonly canvasElement: HTMLElement }) => {
    for (const selector of selectors) await press(playing, selector);
  };

export default {
  title: 'Anagrafica/Pagina dei collegamenti',
  component: 'oc-confirm-form',
  args: { apiBase, token, authorityEmail: 'partenariato@regione.example.it' },
  render: (args: Args) =>
    html`<oc-confirm-form
      api-base=${args.apiBase ?? nothing}
      authority-email=${args.authorityEmail ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .token=${args.token}
    >
      <p>Per confermare i dati puoi anche scrivere a partenariato@regione.example.it.</p>
    </oc-confirm-form>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The yearly confirmation: the data, and one button. */
export const Ready: Story = {};

/** Something has changed: who can change what. */
export const SomethingChanged: Story = { play: pressing('[part=back]') };

/** The contact details and the office are corrected; what only the authority changes stands below. */
export const Correction: Story = { play: pressing('[part=back]', '#edit_organisation', '#organisation-pec') };

/** Nothing was corrected, and nothing confirmed: what is missing is said. */
export const CorrectionFaulty: Story = {
  play: pressing('[part=back]', '#edit_organisation', '[part=forward]'),
};

/** Corrected: a receipt to print. */
export const Corrected: Story = {
  play: pressing('[part=back]', '#edit_organisation', 'input[value=yes]', '[part=forward]'),
};

/** Someone else was first: the data are read again, and what was typed stays. */
export const CorrectionStale: Story = {
  ...answering({
    correctLinkedOrganisation: () =>
      problem(412, { type: 'https://officinecoesione.it/problemi/precondition-failed' }),
  }),
  play: pressing('[part=back]', '#edit_organisation', 'input[value=yes]', '[part=forward]'),
};

/** Suspended for want of the confirmation: it brings the organisation back. */
export const Suspended: Story = answering({ showLinkedRecord: records.suspended });

/** Sent for an organisation that has been merged since: the link leads to the other. */
export const Merged: Story = answering({ showLinkedRecord: records.merged });

/** Confirmed: a receipt to print, and the way to another link. */
export const Confirmed: Story = { play: pressing('[part=forward]') };

/** A request for integration is answered. */
export const Integration: Story = answering({ showLinkedRecord: records.integration });

/** The data of the organisation are corrected with the answer. */
export const Correcting: Story = { ...Integration, play: pressing('#correct') };

/** Sent without an answer: what is missing is said. */
export const Faulty: Story = { ...Integration, play: pressing('[part=forward]') };

/** A link that one has asked for: several things may be done with it. */
export const Personal: Story = answering({ showLinkedRecord: records.personal });

/** Another person to contact. */
export const Contact: Story = {
  ...Personal,
  play: pressing('input[value=edit_contact]', '[part=forward]', '#contact-givenName'),
};

/** The end of a seat. */
export const Leaving: Story = {
  ...Personal,
  play: pressing('input[value=leave]', '[part=forward]', '#reason'),
};

/** Nothing to do any more. */
export const NothingToDo: Story = answering({ showLinkedRecord: records.nothing });

/** While the answer is awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ showLinkedRecord: pending });

/** Opened without a link. */
export const Empty: Story = { args: { token: undefined as unknown as string } };

/** The link has expired or was used. */
export const Expired: Story = answering({ showLinkedRecord: spent });

/** The list of the territories did not come: all else can be answered. */
export const Partial: Story = {
  ...answering({ showLinkedRecord: records.integration, searchTerritories: problem(404) }),
  play: pressing('#correct'),
};

/** A reload failed: the data of before stay. */
export const Stale: Story = {
  play: async (playing) => {
    await find(playing, '#step-title');
    answerWith({ ...answers, showLinkedRecord: problem(501) });
    await (playing.canvasElement.querySelector('oc-confirm-form') as OcConfirmForm).reload();
  },
};

/** Used up in another window: what was typed stays, and another link can be asked for. */
export const Spent: Story = {
  ...answering({ confirmLinkedRecord: spent }),
  play: pressing('[part=forward]'),
};

/** The API cannot answer. */
export const Failed: Story = answering({ showLinkedRecord: problem(501) });

/** The webmaster is told what is missing. */
export const Misconfigured: Story = { args: { apiBase: 'ftp://esempio' } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels. */
export const Narrow: Story = narrow;
