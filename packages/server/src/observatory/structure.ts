import { partnerCategory, territorialLevel } from '@officine-coesione/contract';
import type { IndicatorDefinition, Labels } from '@officine-coesione/contract';
import type { Code, StructureDimension } from '../exchange/sdmx-structure.ts';
import { total } from './counting.ts';
import { dimensionLabels, totalLabels } from './wording.ts';
import type { DimensionId } from './wording.ts';

/** A record whose key is a code and whose title is told in one language. */
interface Titled {
  readonly code: string;
  readonly title: string;
}

const same = ({ code, title }: Titled): Code => [code, { it: title, en: title }];

const fromList = (items: Readonly<Record<string, { readonly labels: Labels }>>): readonly Code[] =>
  Object.entries(items).map(([id, { labels }]) => [id, labels]);

/** The dimensions of the figures with their codes: what the data structure definition is made of. */
export const structureDimensions = ({
  definitions,
  programmes,
  territories,
}: {
  readonly definitions: readonly IndicatorDefinition[];
  readonly programmes: readonly Titled[];
  readonly territories: readonly Titled[];
}): readonly StructureDimension[] => {
  // One entry a dimension: a new one does not compile until it says what its codes are.
  const codes: Readonly<Record<DimensionId, readonly Code[] | undefined>> = {
    INDICATOR: definitions.map(({ code, title }) => [code, title]),
    PROGRAMME: [[total, totalLabels.PROGRAMME], ...programmes.map(same)],
    REF_AREA: territories.map(same),
    PARTNER_CATEGORY: [
      [total, totalLabels.PARTNER_CATEGORY],
      ...fromList(partnerCategory.items).filter(([id]) => id.length === 1),
    ],
    TERRITORIAL_LEVEL: [[total, totalLabels.TERRITORIAL_LEVEL], ...fromList(territorialLevel.items)],
    TIME_PERIOD: undefined,
  };
  return (Object.keys(dimensionLabels) as DimensionId[]).map((id) => ({
    id,
    labels: dimensionLabels[id],
    codes: codes[id],
  }));
};
