export { regionMapScene as picture } from '@officine-coesione/figures/on-demand';
