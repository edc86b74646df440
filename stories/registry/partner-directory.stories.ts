import '../../packages/components/src/define/partner-directory.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answering, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { directory, organisation, territories } from './partner-directory.data.ts';
import type { PartnerDirectoryData } from '../../packages/components/src/registry/partner-directory/partner-directory.ts';

interface Args {
  apiBase?: string;
  programme?: string;
  territory?: string;
  category?: string;
  pageSize?: number;
  theme?: string;
  lang?: string;
  data?: PartnerDirectoryData;
}

/** The directory once the first answer has come. */
const ready = async (canvas: HTMLElement) => {
  const element = canvas.querySelector('oc-partner-directory');
  if (!element) throw new Error('There is no directory in this story.');
  if (!element.shadowRoot?.querySelector('#q'))
    await new Promise((resolve) => element.addEventListener('oc-ready', resolve, { once: true }));
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return element.shadowRoot as ShadowRoot;
};

const search = (root: ShadowRoot, words: string): void => {
  const input = root.querySelector<HTMLInputElement>('#q');
  if (!input) return;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.form?.requestSubmit();
};

export default {
  title: 'Anagrafica/Elenco dei partner',
  component: 'oc-partner-directory',
  args: { apiBase },
  render: (args: Args) =>
    html`<oc-partner-directory
      api-base=${args.apiBase ?? nothing}
      programme=${args.programme ?? nothing}
      territory=${args.territory ?? nothing}
      category=${args.category ?? nothing}
      page-size=${args.pageSize ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.data}
    ></oc-partner-directory>`,
  ...answering(directory),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Search, filters and cards, over an invented directory. */
export const Ready: Story = {};

/** While the first answer is awaited, the space is kept. */
export const Loading: Story = answering({ searchOrganisations: pending, searchTerritories: territories });

/** Nothing answers the search: what to do is said, and nothing typed or ticked is lost. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => search(await ready(canvasElement), 'xyzzy'),
};

/** Nothing is published yet. */
export const EmptyRegister: Story = answering({
  ...directory,
  searchOrganisations: {
    items: [],
    limit: 25,
    _embedded: { facets: { total: 0, category: [], territory: [], programme: [] } },
  },
});

/** The labels of the territories did not come: codes stand in for them. */
export const Partial: Story = answering({ ...directory, searchTerritories: problem(404) });

/** A new search failed: the results of before stay, and say so. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement);
    answerWith({ ...directory, searchOrganisations: problem(501) });
    root.querySelector<HTMLInputElement>('#values-territory input')?.click();
  },
};

/** The API cannot answer. */
export const Failed: Story = answering({ ...directory, searchOrganisations: problem(501) });

/** An attribute is wrong: the webmaster is told which. */
export const Misconfigured: Story = { args: { category: 'Z9' } };

/** A new search under way: the results of before are dimmed. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement);
    answerWith({ ...directory, searchOrganisations: pending });
    search(root, 'forum');
  },
};

/** Only one territory, five at a time: that filter is not offered. */
export const OneTerritory: Story = { args: { territory: 'ITF4', pageSize: 5 } };

/** Filters that are on, each with a button to remove it. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const root = await ready(canvasElement);
    root.querySelector<HTMLInputElement>('#values-category input[value=C]')?.click();
    root.querySelector<HTMLInputElement>('#values-territory input[value=ITF4]')?.click();
    search(root, 'associazione');
  },
};

/** The card of an organisation, open. */
export const Card: Story = {
  args: { category: 'B' },
  play: async ({ canvasElement }) => {
    for (const card of (await ready(canvasElement)).querySelectorAll<HTMLDetailsElement>('.open-card'))
      card.open = true;
  },
};

/** The files of what was found, open. */
export const Files: Story = {
  play: async ({ canvasElement }) =>
    (await ready(canvasElement)).querySelector<HTMLElement>('.downloads summary')?.click(),
};

/** Given by the page: nothing is fetched. */
export const GivenData: Story = {
  args: {
    data: {
      page: {
        items: [organisation(1, 'Forum del Terzo settore – Puglia', { defaultCategory: 'C1' })],
        limit: 25,
      },
      territories: territories.items,
    },
  },
};

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** In German, whose words are the longest. */
export const German: Story = { args: { lang: 'de' } };

/** On a dark page. */
export const Dark: Story = { args: { theme: 'dark' } };

/** In 320 pixels the filters fold away. */
export const Narrow: Story = narrow;
