export { dotScene as picture } from '@officine-coesione/figures/on-demand';
