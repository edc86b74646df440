import type { Dimension, Figures } from './figures.ts';

/** What SDMX takes for an identifier of a code. */
const code = /^[A-Za-z0-9_@$-]+$/;

/** What it takes for one of a component. */
const component = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Identifiers, each made one where it is none, and told apart by a number where two would be the same. */
export function identifiers(texts: readonly string[], allowed = code): readonly string[] {
  if (texts.every((text) => allowed.test(text))) return texts;
  const taken = new Set(texts.filter((text) => allowed.test(text)));
  return texts.map((text) => {
    if (allowed.test(text)) return text;
    const plain = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9_-]+/g, '_');
    const base = allowed.test(plain) ? plain : `X${plain}`;
    let made = base;
    for (let number = 2; taken.has(made); number += 1) made = `${base}_${number}`;
    taken.add(made);
    return made;
  });
}

/** Dimensions by identifiers that SDMX takes: the figures of others have codes of any kind. Labels stay as they are. */
export const dimensionsInCodes = (dimensions: readonly Dimension[]): readonly Dimension[] => {
  const ids = identifiers(
    dimensions.map(({ id }) => id),
    component,
  );
  return dimensions.map((dimension, place) => {
    const codes = identifiers(dimension.categories.map((category) => category.code));
    return {
      ...dimension,
      id: ids[place]!,
      categories: dimension.categories.map((category, at) => ({ ...category, code: codes[at]! })),
    };
  });
};

/** Figures by identifiers that SDMX takes. */
export const inCodes = (figures: Figures): Figures => ({
  ...figures,
  dimensions: dimensionsInCodes(figures.dimensions),
});
