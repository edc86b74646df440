/** Words of what is asked of who registers. */
export { de as default } from '@officine-coesione/contract/registration-questions/de';
