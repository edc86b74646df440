/** Words of what is asked of who registers. */
export { fr as default } from '@officine-coesione/contract/registration-questions/fr';
