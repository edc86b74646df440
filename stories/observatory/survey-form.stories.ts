import '../../packages/components/src/define/survey-form.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { playOn } from '../play-on.ts';
import { answers, overtaken, spent, surveys, token } from './survey-form.data.ts';
import type { OcSurveyForm } from '../../packages/components/src/observatory/survey-form/survey-form.ts';

interface Args {
  apiBase?: string;
  token?: string;
  theme?: string;
  lang?: string;
}

const answering = answeringOver(answers);

const { find, press } = playOn('oc-survey-form');

const pressing =
  (...selectors: readonly string[]) =>
  async (playing: { readonly canvasElement: HTMLElement }) => {
    for (const selector of selectors) await press(playing, selector);
  };

/** Goes on until a control is there. */
const goTo = async (playing: { readonly canvasElement: HTMLElement }, selector: string): Promise<void> => {
  const element = playing.canvasElement.querySelector('oc-survey-form') as OcSurveyForm;
  await find(playing, '[part=forward]');
  for (let page = 0; page < 6 && !element.renderRoot.querySelector(selector); page += 1) {
    element.renderRoot.querySelector<HTMLElement>('[part=forward]')!.click();
    await element.updateComplete;
  }
};

export default {
  title: 'Osservatorio/Questionario',
  component: 'oc-survey-form',
  args: { apiBase, token },
  render: (args: Args) =>
    html`<oc-survey-form
      api-base=${args.apiBase ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .token=${args.token}
    >
      <p>Scrivi a partenariato@regione.example.it.</p>
    </oc-survey-form>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What is asked, of whom and until when, and who reads the answers. */
export const Ready: Story = {};

/** Answers were kept before: one goes on. */
export const Resumed: Story = answering({ showLinkedSurvey: surveys.begun });

/** Scales: five degrees side by side. */
export const Scales: Story = { play: pressing('[part=forward]', '#answers-clear_purpose-4') };

/** What must be answered and is not. */
export const Faulty: Story = {
  play: pressing('[part=forward]', '#answers-clear_purpose', '[part=forward]'),
};

/** Questions that depend on the answer to another. */
export const Conditional: Story = {
  ...answering({ showLinkedSurvey: surveys.begun }),
  play: (playing) => goTo(playing, '#answers-attended'),
};

/** Kept, to go on later or elsewhere. */
export const Saved: Story = { play: pressing('[part=forward]', '#answers-clear_purpose-4', '#save') };

/** It could not be kept: this device can. */
export const NotSaved: Story = {
  ...answering({ saveLinkedSurvey: problem(501) }),
  play: pressing('[part=forward]', '#answers-clear_purpose-4', '#save', '#keep-here'),
};

/** All answers again, before they are sent. */
export const Check: Story = {
  ...answering({ showLinkedSurvey: surveys.begun }),
  play: (playing) => goTo(playing, '#change-answers-learned'),
};

/** Received. */
export const Receipt: Story = {
  ...answering({ showLinkedSurvey: surveys.begun }),
  play: async (playing) => {
    await goTo(playing, '#change-answers-learned');
    await press(playing, '[part=forward]');
    await find(playing, '[part=receipt]');
  },
};

/** Sent before: until it closes the answers can be changed. */
export const Sent: Story = answering({ showLinkedSurvey: surveys.sent });

/** Someone else kept answers meanwhile. */
export const Overtaken: Story = {
  ...answering({ saveLinkedSurvey: overtaken }),
  play: pressing('[part=forward]', '#answers-clear_purpose-4', '#save'),
};

/** The survey is over. */
export const Closed: Story = answering({ showLinkedSurvey: surveys.closed });

/** The survey has not opened yet. */
export const Early: Story = answering({ showLinkedSurvey: surveys.early });

/** While the survey is awaited, what stands in the slot is shown. */
export const Loading: Story = answering({ showLinkedSurvey: pending });

/** Opened without a link. */
export const Empty: Story = { args: { token: undefined as unknown as string } };

/** The link has expired. */
export const Expired: Story = answering({ showLinkedSurvey: spent });

/** A reload failed: what was there stays. */
export const Stale: Story = {
  play: async (playing) => {
    await find(playing, '#step-title');
    answerWith({ ...answers, showLinkedSurvey: problem(501) });
    await (playing.canvasElement.querySelector('oc-survey-form') as OcSurveyForm).reload();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ showLinkedSurvey: problem(501) });

/** The webmaster is told what is missing. */
export const Misconfigured: Story = { args: { apiBase: 'ftp://esempio' } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' }, play: pressing('[part=forward]') };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' }, play: pressing('[part=forward]') };

/** In 320 pixels. */
export const Narrow: Story = { ...narrow, play: pressing('[part=forward]') };
