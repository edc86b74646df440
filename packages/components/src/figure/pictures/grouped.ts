export { groupedBarScene as picture } from '@officine-coesione/figures/on-demand';
