import { RegistrationRequest, validate } from '@officine-coesione/contract';
import { isAnswered, type Answers } from '../../form/answers.ts';
import type { Field, FieldSection } from '../../form/field.ts';
import type { Examined, FormStep } from '../../form/form-controller.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';
import {
  asked as field,
  contactSections,
  examinePart as examineAnswers,
  organisationSections,
  type RegistrationPart,
} from '../registration-questions.ts';

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof PartnerFormWords]: PartnerFormWords[Key] extends string ? Key : never;
}[keyof PartnerFormWords];

/** The pages of the form, the receipt included. */
export type StepId = 'privacy' | 'organisation' | 'adhesion' | 'contact' | 'check' | 'receipt';

/** Whether a seat is asked for, and of which programme: not sent, they decide what else is asked. */
export const choicePointer = '/choice';
export const programmePointer = '/programme';
/** Questions whose answers hang together with others. */
export const partnershipPointer = '/adhesion/partnershipId';
export const categoryPointer = '/adhesion/category';

/** A question of the form alone. */
const own = (pointer: string, control: Field['control'], label: Word, hint?: Word): Field<Word> => ({
  pointer,
  control,
  label,
  required: true,
  ...(hint ? { hint } : {}),
});

const joining = (answers: Answers): boolean => answers[choicePointer] === 'join';

/** Every question, step by step, in the order in which it is asked. */
export const sections: Readonly<Record<StepId, readonly FieldSection<Word>[]>> = {
  privacy: [{ fields: [field('/privacyAcknowledged', 'confirmation', 'acknowledged')] }],
  organisation: organisationSections,
  adhesion: [
    { fields: [own(choicePointer, 'radios', 'choice')] },
    { fields: [own(programmePointer, 'select', 'programme', 'programmeHint')], when: joining },
    {
      fields: [field(partnershipPointer, 'radios', 'partnership')],
      when: (answers) => joining(answers) && isAnswered(answers[programmePointer]),
    },
    {
      fields: [
        field(categoryPointer, 'radios', 'category', { hint: 'categoryHint' }),
        field('/adhesion/motivation', 'area', 'motivation', { hint: 'motivationHint' }),
      ],
      when: (answers) => joining(answers) && isAnswered(answers[partnershipPointer]),
    },
  ],
  contact: contactSections,
  check: [],
  receipt: [],
};

/** The questions of a step that are asked, given the answers so far. */
export const fieldsOf = (step: StepId, answers: Answers): readonly Field<Word>[] =>
  sections[step].filter(({ when }) => !when || when(answers)).flatMap(({ fields }) => fields);

const examinePart = (answers: Answers, step: StepId, root: RegistrationPart): Examined =>
  examineAnswers(answers, fieldsOf(step, answers), root);

const step = (id: StepId, examine: FormStep['examine']): FormStep<StepId> => ({
  id,
  pointers: sections[id].flatMap(({ fields }) => fields.map(({ pointer }) => pointer)),
  examine,
});

const nothingToExamine: FormStep['examine'] = (answers) => ({ faults: [], answers });

/** The steps of the form: each part is looked at with the contract's own schema. */
export const steps: readonly [FormStep<StepId>, ...FormStep<StepId>[]] = [
  step('privacy', (answers) => {
    const checked = validate<unknown>(
      RegistrationRequest.shape.privacyAcknowledged,
      answers['/privacyAcknowledged'] ?? false,
    );
    const faults = checked.valid ? [] : checked.faults;
    return { faults: faults.map((fault) => ({ ...fault, pointer: '/privacyAcknowledged' })), answers };
  }),
  step('organisation', (answers) => examinePart(answers, 'organisation', '/organisation')),
  step('adhesion', (answers) =>
    joining(answers)
      ? examinePart(answers, 'adhesion', '/adhesion')
      : {
          faults: isAnswered(answers[choicePointer]) ? [] : [{ pointer: choicePointer, code: 'required' }],
          answers,
        },
  ),
  step('contact', (answers) => examinePart(answers, 'contact', '/contact')),
  step('check', nothingToExamine),
  step('receipt', nothingToExamine),
];
