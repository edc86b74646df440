import { sparklineScene } from '@officine-coesione/figures/on-demand';
import type { Picture } from '../picture.ts';

/** With its first and its last value: it has no axis that they could be read from. */
export const picture: Picture = (cube, request) => sparklineScene(cube, { ...request, values: true });
