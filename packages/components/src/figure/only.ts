import type { CubeDimension } from '@officine-coesione/figures/on-demand';
import { dimensionCalled, listOf, type Selection } from './selection.ts';

/** A dimension or a category that the cube does not have. */
export class NotInCube extends Error {
  readonly attribute: string;
  readonly value: string;

  constructor(attribute: string, value: string) {
    super(`${attribute}: ${value}`);
    this.attribute = attribute;
    this.value = value;
  }
}

/**
 * The one category of some dimensions, as an attribute says it: `PARTNER_CATEGORY:B period:2026`.
 *
 * @throws {NotInCube} for what the cube does not have
 */
export const onlyOf = (
  dimensions: readonly CubeDimension[],
  attribute: string | null,
): Readonly<Record<string, string>> => {
  const only: Record<string, string> = {};
  for (const pair of listOf(attribute)) {
    const at = pair.indexOf(':');
    const id = dimensionCalled(pair.slice(0, at));
    const code = pair.slice(at + 1);
    const dimension = dimensions.find((candidate) => candidate.id === id);
    if (at < 1 || dimension?.position(code) === undefined) throw new NotInCube('only', pair);
    only[id] = code;
  }
  return only;
};

/** The same as what a filter chooses. */
export const asSelection = (only: Readonly<Record<string, string>>): Selection =>
  Object.fromEntries(Object.entries(only).map(([id, code]) => [id, [code]]));
