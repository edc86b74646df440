export { barScene as picture } from '@officine-coesione/figures/on-demand';
