/** Ways to fill a box without colour; the first is plain. None rises: so is hatched what may still change. */
export const TEXTURES = ['plain', 'falling', 'dotted', 'level', 'upright', 'crossed'] as const;

/** One of the {@link TEXTURES}. */
export type Texture = (typeof TEXTURES)[number];

/** Side of the tile that a texture repeats, pixels. */
export const TILE = 8;

/** The strokes of each tile, as SVG paths; they are drawn in the colour of the ground over that of the data. */
export const TILES: Readonly<Record<Exclude<Texture, 'plain'>, string>> = {
  falling: 'M-2,6L2,10M0,0L8,8M6,-2L10,2',
  dotted: 'M4,3v2M3,4h2',
  level: 'M0,4H8',
  upright: 'M4,0V8',
  crossed: 'M0,4H8M4,0V8',
};
