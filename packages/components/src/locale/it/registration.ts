/** Words of what is asked of who registers. */
export {
  it as default,
  type RegistrationQuestions as RegistrationWords,
} from '@officine-coesione/contract/registration-questions/it';
