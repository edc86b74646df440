import { RegistrationRequest, privacyNoticeVersion, type Language } from '@officine-coesione/contract';
import type { ValidationProblem } from '@officine-coesione/sdk';
import type { Answers } from '../../form/answers.ts';
import type { FormFault } from '../../form/form-controller.ts';
import { partOf } from '../registration-questions.ts';
import { choicePointer } from './steps.ts';

/**
 * What the answers make: the request of the contract.
 *
 * @throws {ZodError} when they are not right; every step has been looked at before.
 */
export const registrationOf = (
  answers: Answers,
  language: Language,
  elapsedSeconds: number,
): RegistrationRequest =>
  RegistrationRequest.parse({
    privacyNoticeVersion,
    privacyAcknowledged: answers['/privacyAcknowledged'],
    organisation: partOf(answers, '/organisation'),
    ...(answers[choicePointer] === 'join' ? { adhesion: partOf(answers, '/adhesion') } : {}),
    contact: partOf(answers, '/contact'),
    language,
    elapsedSeconds,
  });

/** What the server refused, question by question; the seat as a whole is the choice to ask for one. */
export const faultsOf = ({ errors }: ValidationProblem): FormFault[] =>
  errors.map(({ pointer, code, message }) => ({
    pointer: pointer === '/adhesion' ? choicePointer : pointer,
    code,
    message,
  }));
