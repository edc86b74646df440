import { tileMapScene } from '@officine-coesione/figures/on-demand';
import type { Picture } from '../picture.ts';

export const picture: Picture = (cube, { level = 'nuts2', ...request }) =>
  tileMapScene(cube, { level, ...request });
