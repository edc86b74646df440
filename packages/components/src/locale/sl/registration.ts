/** Words of what is asked of who registers. */
export { sl as default } from '@officine-coesione/contract/registration-questions/sl';
