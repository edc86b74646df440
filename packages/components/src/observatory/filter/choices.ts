import type { Language } from '@officine-coesione/contract';
import {
  categoryText,
  openCube,
  TOTAL,
  type CubeDimension,
  type JsonStatDataset,
} from '@officine-coesione/figures/on-demand';
import { Indicators, Programmes, Territories, type Send } from '@officine-coesione/sdk';
import { ASKED, dimensionCalled, type Asked } from '../../figure/selection.ts';

/** One thing a reader may choose. */
export interface Option {
  readonly code: string;
  readonly label: string;
}

/** A dimension, and what a reader may choose of it. */
export interface Choice {
  /** Identifier, e.g. `PROGRAMME`. */
  readonly dimension: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** What a filter offers choices of. */
export interface Offer {
  /** Names of dimensions: `programme`, `territory`, `period`, or identifiers of the data set. */
  readonly dimensions: readonly string[];
  /** Key of the indicator whose dimensions they are. */
  readonly code: string | null;
  readonly cycle: readonly string[];
  readonly periods: readonly string[];
  readonly labels: Readonly<Record<Asked, string>>;
}

/** A dimension that the data set does not have. */
export class NoSuchDimension extends Error {}

/** A choice of each dimension of a cube that has several categories; for a page that has the data at hand. */
export const choicesOf = (dataset: JsonStatDataset, language: Language): readonly Choice[] =>
  openCube(dataset)
    .dimensions.filter(({ categories }) => categories.length > 1)
    .map((dimension) => choiceOf(dimension, language));

const choiceOf = (dimension: CubeDimension, language: Language): Choice => ({
  dimension: dimension.id,
  label: dimension.label,
  options: dimension.categories
    .filter(({ code }) => code !== TOTAL)
    .map((category) => ({ code: category.code, label: categoryText(dimension, category, language) })),
});

/** Fetches what may be chosen, each list once. */
export const fetchChoices = async (
  send: Send,
  { dimensions, code, cycle, periods, labels }: Offer,
  language: Language,
  signal: AbortSignal,
): Promise<readonly Choice[]> => {
  const asked: Readonly<Record<Asked, () => Promise<readonly Option[]> | readonly Option[]>> = {
    programme: async () => {
      const found: Option[] = [];
      const query = { limit: 200, fields: 'code,title', ...(cycle.length > 0 && { cycle }) };
      for await (const programme of new Programmes(send).list(query as object, { signal }))
        found.push({ code: programme.code, label: programme.title });
      return found;
    },
    territory: async () => {
      const { items } = await new Territories(send).list({ level: ['nuts2'], limit: 200 }, { signal });
      return items.map(({ code, title }) => ({ code, label: title }));
    },
    period: () => periods.map((year) => ({ code: year, label: year })),
  };
  const others = dimensions.filter((name) => !isAsked(name));
  const cube = others.length > 0 && code ? await new Indicators(send).data(code, {}, { signal }) : undefined;
  return Promise.all(
    dimensions.map(async (name): Promise<Choice> => {
      const id = dimensionCalled(name);
      if (isAsked(name)) return { dimension: id, label: labels[name], options: await asked[name]() };
      const dimension = cube?.dimensions.find((candidate) => candidate.id === id);
      if (!dimension) throw new NoSuchDimension(id);
      return choiceOf(dimension, language);
    }),
  );
};

/** True for what the observatory is asked for, whatever the data set. */
const isAsked = (name: string): name is Asked => name in ASKED;
