export { stackedBarScene as picture } from '@officine-coesione/figures/on-demand';
