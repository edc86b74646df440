import '../../packages/components/src/define/import.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { answeringOver, type Answers, answerWith, apiBase, pending, problem } from '../api.ts';
import { narrow } from '../narrow.ts';
import { applied, checked, checking, importAnswers, importId, mapping, undone } from './import.data.ts';
import { accessOf } from './own-access.data.ts';
import type { OcImport } from '../../packages/components/src/registry/import/import.ts';

interface Args {
  apiBase?: string;
  importId?: string;
  partnershipId?: string;
  theme?: string;
  lang?: string;
  auth?: string;
}

const answering = answeringOver(importAnswers);

/** One import, in a state. */
const opened = (showImport: object, answers: Answers = {}): Story => ({
  args: { importId },
  ...answering({ showImport, ...answers }),
});

export default {
  title: 'Anagrafica/Importazione',
  component: 'oc-import',
  args: { apiBase, auth: 'token' },
  render: (args: Args) =>
    html`<oc-import
      api-base=${args.apiBase ?? nothing}
      import-id=${args.importId ?? nothing}
      partnership-id=${args.partnershipId ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      .auth=${args.auth}
    ></oc-import>`,
  ...answering(),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The file is chosen; the last imports can be gone on with. */
export const Ready: Story = {};

/** Nobody has signed in. */
export const Idle: Story = {
  // No token: nothing is asked of the API.
  render: ({ apiBase }: Args) => html`<oc-import api-base=${apiBase ?? nothing}></oc-import>`,
};

/** While the answer is awaited. */
export const Loading: Story = answering({ searchImports: pending });

/** No import yet. */
export const Empty: Story = answering({ searchImports: { items: [], limit: 5 } });

/** The partnerships did not come: organisations can be imported all the same. */
export const Partial: Story = answering({ searchPartnershipRecords: problem(503) });

/** The API cannot be reached. */
export const Error: Story = {
  ...opened(problem(503)),
};

/** Signed in, with a role that may not import. */
export const Forbidden: Story = answering({
  searchImports: problem(403),
  searchPartnershipRecords: problem(403),
});

/** The API cannot be reached again: what was shown stays. */
export const Stale: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    answerWith({ searchImports: problem(403) });
    await element.reload();
  },
};

/** The address of the API is missing. */
export const Misconfigured: Story = { args: { apiBase: undefined as unknown as string } };

/** What is missing before a file can go out. */
export const FileMissing: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('[part="forward"]')?.click();
  },
};

/** Columns are named; two that are needed are not yet. */
export const Columns: Story = opened(mapping);

/** What is said when they are missing. */
export const ColumnsMissing: Story = {
  ...opened(mapping),
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('[part="forward"]')?.click();
  },
};

/** A dry run that was left, to be gone on with. */
export const Paused: Story = opened(checking);

/** What it would change, and what is wrong. */
export const Report: Story = opened(checked);

/** Who prepares a file is told who imports it. */
export const Editor: Story = opened(checked, { showOwnAccess: accessOf('authority_editor') });

/** Nothing is wrong. */
export const Faultless: Story = opened(
  { ...checked, invalidCount: 0, newCount: 102 },
  { searchImportFaults: { items: [], limit: 50 } },
);

/** The registry has it. */
export const Applied: Story = opened(applied);

/** Asked whether it is to be taken back. */
export const Undoing: Story = {
  ...opened(applied),
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('[part="undo"]')?.click();
  },
};

/** Taken back, but for what has changed since. */
export const Undone: Story = opened(undone);

/** In English. */
export const English: Story = { ...opened(checked), args: { importId, lang: 'en' } };

/** In German, whose words are longer. */
export const German: Story = { ...opened(mapping), args: { importId, lang: 'de' } };

/** On a dark ground. */
export const Dark: Story = { ...opened(checked), args: { importId, theme: 'dark' } };

/** On a telephone. */
export const Narrow: Story = {
  ...opened(checked),
  ...narrow,
};

const shown = async (canvas: HTMLElement): Promise<OcImport> => {
  const element = canvas.querySelector('oc-import') as OcImport;
  while (element.state === 'idle' || element.state === 'loading')
    await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element;
};
