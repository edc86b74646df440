export { smallMultiplesScene as picture } from '@officine-coesione/figures/on-demand';
