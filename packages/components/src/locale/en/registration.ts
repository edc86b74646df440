/** Words of what is asked of who registers. */
export { en as default } from '@officine-coesione/contract/registration-questions/en';
