import '../../packages/components/src/define/study.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { StudyData } from '../../packages/components/src/observatory/study/lookup.ts';
import type { OcStudy } from '../../packages/components/src/observatory/study/study.ts';
import { answeringOver, answerWith, apiBase, pending, problem } from '../api.ts';
import { answers, everyMark, everyView, packageOf, release } from './study.data.ts';

interface Args {
  apiBase?: string;
  code?: string;
  version?: string;
  live?: boolean;
  releasePage?: string;
  theme?: string;
  lang?: string;
  data?: StudyData;
  within?: string;
}

const answering = answeringOver(answers());

/** The element once it has something to say. */
const settled = async (canvas: HTMLElement, event = 'oc-ready') => {
  const element = canvas.querySelector<OcStudy>('oc-study');
  if (!element) throw new Error('There is no study in this story.');
  if (['idle', 'loading'].includes(element.state))
    await new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  await element.updateComplete;
  return element;
};

export default {
  title: 'Osservatorio/Studio',
  component: 'oc-study',
  args: { apiBase, code: 'partecipare-conviene' },
  render: (args: Args) =>
    html`<oc-study
      api-base=${args.apiBase ?? nothing}
      code=${args.code ?? nothing}
      version=${args.version ?? nothing}
      ?live=${args.live}
      release-page=${args.releasePage ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
      >${args.within ?? nothing}</oc-study
    >`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Figures of a release, in the text where the author placed them. */
export const Frozen: Story = {
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** A study without a release: its figures are those read on the day it was published. */
export const Kept: Story = {
  args: { data: packageOf({ releaseCode: undefined }) },
};

/** The figures of now, in the place of those of the study. */
export const Live: Story = {
  args: { live: true },
  play: async ({ canvasElement }) => void (await settled(canvasElement)),
};

/** A later release gives its figures anew. */
export const Superseded: Story = {
  args: { releasePage: '/edizioni/{id}' },
  ...answering({ showRelease: release(['ATT_RATE']) }),
};

/** An earlier version, and the way to the latest. */
export const EarlierVersion: Story = {
  args: { version: '1' },
  ...answering({ showStudyVersion: packageOf({ versionNumber: 1 }).study }),
};

/** A figure in every way, data of others beside them; what a picture cannot draw stands in another. */
export const SeveralFigures: Story = { args: { data: everyView() } };

/** Everything that Markdown has; what is no Markdown is shown as text, and no image is fetched. */
export const LongNarrative: Story = {
  args: { data: packageOf({ narrative: { it: `${everyMark}\n\n${everyMark}` } }) },
};

/** What the server has written stays until the study comes. */
export const Idle: Story = {
  args: { within: 'Partecipare ai comitati: chi c’è, e da quando.' },
  ...answering({ showStudy: pending }),
};

/** While it is awaited, its room is kept. */
export const Loading: Story = answering({ showStudy: pending });

/** Nothing is written yet. */
export const Empty: Story = {
  args: { data: packageOf({ narrative: { it: '' }, figures: [], status: 'draft' }, []) },
};

/** One figure does not come: the others are shown. */
export const Partial: Story = {
  args: { live: true },
  ...answering({
    showIndicatorData: (url) => (url.pathname.includes('/PART_N/') ? problem(403) : packageOf().figures[0]!),
  }),
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    if (element.state !== 'partial') throw new Error(`It is ${element.state}.`);
  },
};

/** It could not be fetched again. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    answerWith({ showStudy: () => problem(403) });
    await element.reload();
    await element.updateComplete;
  },
};

/** It could not be fetched: what the page has written stays. */
export const Failed: Story = {
  args: { within: 'Partecipare ai comitati: chi c’è, e da quando.' },
  ...answering({ showStudy: () => problem(404) }),
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** No version has such a number: told to the webmaster. */
export const Misconfigured: Story = {
  args: { version: 'ultima' },
  play: async ({ canvasElement }) => void (await settled(canvasElement, 'oc-error')),
};

/** In German; the text is in the language it was written in, and says so. */
export const German: Story = { args: { lang: 'de' } };

/** On a telephone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };
