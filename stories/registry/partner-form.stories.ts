import '../../packages/components/src/define/partner-form.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { OcPartnerForm } from '../../packages/components/src/registry/partner-form/partner-form.ts';
import type { PartnerFormData } from '../../packages/components/src/registry/partner-form/view.ts';
import { answering, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { answers, programmes, territories } from './partner-form.data.ts';
import {
  appears,
  fillAdhesion,
  fillOrganisation,
  passNotice,
  press,
  reachAdhesion,
  reachCheck,
  tick,
  write,
  type Form,
} from './partner-form.walk.ts';

interface Args {
  apiBase?: string;
  programme?: string;
  partnership?: string;
  privacyUrl?: string;
  controller?: string;
  theme?: string;
  lang?: string;
  data?: PartnerFormData;
}

/** A story that goes on from the form once it is there. */
const walked = (walk: (form: Form) => Promise<void>) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector<OcPartnerForm>('oc-partner-form');
    if (!element?.shadowRoot) throw new Error('There is no form in this story.');
    const form = { element, root: element.shadowRoot };
    await appears(form, '#privacyAcknowledged');
    await walk(form);
  },
});

export default {
  title: 'Anagrafica/Modulo per i partner',
  component: 'oc-partner-form',
  args: { apiBase, controller: 'la Regione Puglia', privacyUrl: '/privacy' },
  render: (args: Args) =>
    html`<oc-partner-form
      api-base=${args.apiBase ?? nothing}
      programme=${args.programme ?? nothing}
      partnership=${args.partnership ?? nothing}
      privacy-url=${args.privacyUrl ?? nothing}
      controller=${args.controller ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
    ></oc-partner-form>`,
  ...answering(answers),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The first page: the privacy notice in brief. */
export const Notice: Story = {};

/** The notice can be read while the questions come. */
export const Loading: Story = answering({ searchTerritories: pending, searchProgrammes: pending });

/** The questions on the organisation. */
export const Organisation: Story = walked(passNotice);

/** A step that was left unfinished: each line of the summary leads to its question. */
export const Errors: Story = walked(async (form) => {
  await passNotice(form);
  await write(form, 'organisation-taxCode', '8000863042');
  await press(form, 'forward');
});

/** Programme, partnership and category; the category that the legal form suggests is marked. */
export const Adhesion: Story = walked(async (form) => {
  await reachAdhesion(form);
  await fillAdhesion(form);
});

/** Only the organisation is registered: nothing else is asked. */
export const RegisterOnly: Story = walked(async (form) => {
  await reachAdhesion(form);
  await tick(form, 'choice', 'register');
});

/** No programme takes new members. */
export const NothingOpen: Story = {
  ...answering({ ...answers, searchProgrammes: { items: [], limit: 200 } }),
  ...walked(reachAdhesion),
};

/** The partnership named by the page takes no new members. */
export const ClosedPartnership: Story = {
  args: { partnership: '019363c0-0000-7000-8000-000000000999' },
  ...walked(reachAdhesion),
};

/** The person to contact. */
export const Contact: Story = walked(async (form) => {
  await reachAdhesion(form);
  await tick(form, 'choice', 'register');
  await press(form, 'forward');
});

/** Answers to read again before sending. */
export const Check: Story = walked(reachCheck);

/** While it is sent, a second press does nothing. */
export const Sending: Story = {
  ...answering({ ...answers, registerOrganisation: pending }),
  ...walked(async (form) => {
    await reachCheck(form);
    await press(form, 'forward');
  }),
};

/** The organisation is already registered. */
export const AlreadyRegistered: Story = {
  ...answering({
    ...answers,
    registerOrganisation: problem(409, {
      type: 'https://officinecoesione.it/problemi/already-registered',
      detail: 'Il codice fiscale 80008630420 è già presente.',
    }),
  }),
  ...walked(async (form) => {
    await reachCheck(form);
    await press(form, 'forward');
    await appears(form, '#failure');
  }),
};

/** The request did not go: the answers stay, trying again sends the same request. */
export const NotSent: Story = {
  ...answering({ ...answers, registerOrganisation: problem(501) }),
  ...walked(async (form) => {
    await reachCheck(form);
    await press(form, 'forward');
    await appears(form, '#failure');
  }),
};

/** What who registers keeps. */
export const Receipt: Story = walked(async (form) => {
  await reachCheck(form);
  await press(form, 'forward');
  await appears(form, '[part=receipt]');
});

/** Given by the page: nothing is fetched until a programme is chosen. */
export const GivenData: Story = { args: { data: { territories, programmes } } };

/** The API cannot answer. */
export const Failed: Story = answering({ ...answers, searchProgrammes: problem(501) });

/** Nobody said where the API is. */
export const Misconfigured: Story = { args: { apiBase: 'ftp://api.example.it' } };

/** In English. */
export const English: Story = { args: { lang: 'en' }, ...walked(passNotice) };

/** In German, whose words are the longest; the wording of the law falls back to English and says so. */
export const German: Story = {
  args: { lang: 'de' },
  ...walked(async (form) => {
    await passNotice(form);
    await fillOrganisation(form);
    await press(form, 'forward');
    await fillAdhesion(form);
  }),
};

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' }, ...walked(passNotice) };

/** In 320 pixels. */
export const Narrow: Story = {
  ...narrow,
  ...walked(passNotice),
};
