export { lineScene as picture } from '@officine-coesione/figures/on-demand';
