import { TOTAL, type Cube, type CubeDimension } from '@officine-coesione/figures/on-demand';
import { dimensionCalled } from './selection.ts';
import type { PictureKind } from './picture.ts';

/** Dimensions that a picture is seen along, as an author may ask for them. */
export interface Axes {
  readonly along?: string | undefined;
  readonly by?: string | undefined;
}

/** What of a cube a picture shows, and along which dimensions. */
export interface View {
  readonly cube: Cube;
  /** Dimension of the steps of lines, of the groups of bars. */
  readonly along: string | undefined;
  /** Dimension that tells bars, lines or areas apart. */
  readonly by: string | undefined;
}

/** Dimension along which partners are told, where a cube has it. */
const PARTNER_CATEGORY = 'PARTNER_CATEGORY';

/** Kinds whose steps are the periods, where there are several. */
const OVER_TIME: ReadonlySet<PictureKind> = new Set<PictureKind>([
  'line',
  'sparkline',
  'small-multiples',
  'grouped',
  'stacked',
]);

const isOpen = ({ categories }: CubeDimension): boolean => categories.length > 1;

/** The dimension of a role, where it has several categories. */
const openRole = (cube: Cube, wanted: 'time' | 'geo'): CubeDimension | undefined =>
  cube.dimensions.find((dimension) => dimension.role === wanted && isOpen(dimension));

/** Lines where there are several periods, bars elsewhere. */
export const usualKind = (cube: Cube): 'line' | 'bar' => (openRole(cube, 'time') ? 'line' : 'bar');

/** The map that a cube can be shown on: regions in their outlines, provinces as squares; undefined for neither. */
export const mapKindOf = (cube: Cube): 'region-map' | 'tile-map' | undefined => {
  const codes = openRole(cube, 'geo')?.categories.map(({ code }) => code) ?? [];
  // NUTS codes: a letter or a digit more for each level.
  if (codes.some((code) => /^IT[A-Z]\d\w$/.test(code))) return 'tile-map';
  return codes.filter((code) => /^IT[A-Z]\d$/.test(code)).length > 1 ? 'region-map' : undefined;
};

/**
 * The part of a cube that a kind of picture shows: of several periods the latest, unless they are its steps; of other
 * dimensions the one that was asked for, else that of the partners, else one without a total.
 */
export const viewOf = (cube: Cube, kind: PictureKind, asked: Axes): View => {
  const [askedAlong, askedBy] = [asked.along, asked.by].map((name) => name && dimensionCalled(name));
  const time = openRole(cube, 'time')?.id;
  const interval = cube.dataset.extension?.['interval'] as { readonly dimension?: string } | undefined;
  const others = cube.dimensions.filter(
    (dimension) => isOpen(dimension) && dimension.id !== time && dimension.id !== interval?.dimension,
  );
  const leading = (some: readonly CubeDimension[]): string | undefined =>
    (
      some.find(({ id }) => id === PARTNER_CATEGORY) ??
      some.find(({ position }) => position(TOTAL) === undefined) ??
      some[0]
    )?.id;
  const map = kind === 'region-map' || kind === 'tile-map';
  let along: string | undefined;
  if (OVER_TIME.has(kind)) along = askedAlong ?? time ?? leading(others.filter(({ id }) => id !== askedBy));
  const rest = others.filter(({ id }) => id !== along);
  const by =
    kind === 'sparkline'
      ? undefined
      : (askedBy ??
        (map ? openRole(cube, 'geo')?.id : (leading(rest) ?? (along === time ? undefined : time))));
  const chosen: Record<string, string> = {};
  for (const { id, role, categories, position } of cube.dimensions) {
    if (id === along || id === by || categories.length < 2) continue;
    if (position(TOTAL) !== undefined) chosen[id] = TOTAL;
    else if (role === 'time') chosen[id] = latest(categories);
  }
  return { cube: cube.slice(chosen), along, by };
};

/** Codes of periods sort as the periods do: `2026`, `2026-Q1`. */
const latest = (categories: CubeDimension['categories']): string =>
  categories.map(({ code }) => code).reduce((last, code) => (code > last ? code : last), '');
