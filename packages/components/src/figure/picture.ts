import type {
  ClassesOptions,
  Cube,
  Outlines,
  PictureOptions,
  Scene,
  Target,
} from '@officine-coesione/figures/on-demand';

/** All that some kind of picture may be drawn with; each takes what concerns it. */
export interface PictureRequest extends PictureOptions {
  /** Dimension of the steps. */
  readonly along?: string;
  /** Dimension that tells bars, lines or areas apart. */
  readonly by?: string;
  /** Shares of a hundred instead of amounts. */
  readonly shares?: boolean;
  readonly target?: Target;
  readonly classes?: ClassesOptions;
  readonly level?: 'nuts2' | 'nuts3';
  readonly outlines?: Outlines;
}

/** Draws a cube as a scene. */
export type Picture = (cube: Cube, request: PictureRequest) => Scene;

// A page downloads the pictures it shows, no other.
const files = {
  bar: () => import('./pictures/bar.ts'),
  line: () => import('./pictures/line.ts'),
  grouped: () => import('./pictures/grouped.ts'),
  stacked: () => import('./pictures/stacked.ts'),
  dot: () => import('./pictures/dot.ts'),
  sparkline: () => import('./pictures/sparkline.ts'),
  'small-multiples': () => import('./pictures/small-multiples.ts'),
  'region-map': () => import('./pictures/region-map.ts'),
  'tile-map': () => import('./pictures/tile-map.ts'),
} satisfies Record<string, () => Promise<{ readonly picture: Picture }>>;

/** A kind of picture. */
export type PictureKind = keyof typeof files;

const present = new Map<PictureKind, Picture>();

/** Fetches what draws a kind of picture. */
export const fetchPicture = async (kind: PictureKind): Promise<void> => {
  if (!present.has(kind)) present.set(kind, (await files[kind]()).picture);
};

/** What draws a kind of picture; undefined before it has come. */
export const pictureOf = (kind: PictureKind): Picture | undefined => present.get(kind);
