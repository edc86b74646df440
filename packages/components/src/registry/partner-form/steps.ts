import {
  AdhesionRequest,
  ContactRequest,
  OrganisationRequest,
  RegistrationRequest,
  validate,
} from '@officine-coesione/contract';
import { isAnswered, objectAt, valueAt, type Answers } from '../../form/answers.ts';
import { rulesOf, type Field, type FieldSection } from '../../form/field.ts';
import type { Examined, FormStep } from '../../form/form-controller.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';

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
export const coveragePointer = '/organisation/coverageNuts';

type Described = Omit<Field<Word>, 'required' | 'maximum' | 'pointer' | 'control' | 'label'>;

/** A question of the contract: what is required and how long it may be is read there. */
const field = (
  pointer: string,
  control: Field['control'],
  label: Word,
  more: Described = {},
): Field<Word> => ({ pointer, control, label, ...rulesOf(RegistrationRequest, pointer), ...more });

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
  organisation: [
    {
      legend: 'identity',
      fields: [
        field('/organisation/legalName', 'text', 'legalName', {
          hint: 'legalNameHint',
          width: 48,
          autocomplete: 'organization',
        }),
        field('/organisation/taxCode', 'text', 'taxCode', {
          hint: 'taxCodeHint',
          width: 20,
          autocapitalize: 'characters',
          spellcheck: false,
          checkOnLeave: true,
        }),
        field('/organisation/vatNumber', 'text', 'vatNumber', {
          width: 14,
          inputmode: 'numeric',
          spellcheck: false,
          checkOnLeave: true,
        }),
        field('/organisation/legalForm', 'select', 'legalForm'),
      ],
    },
    {
      legend: 'channels',
      fields: [
        field('/organisation/pec', 'text', 'pec', {
          hint: 'pecHint',
          type: 'email',
          autocapitalize: 'off',
          spellcheck: false,
        }),
        field('/organisation/email', 'text', 'email', {
          type: 'email',
          autocomplete: 'email',
          autocapitalize: 'off',
          spellcheck: false,
        }),
        field('/organisation/website', 'text', 'website', {
          hint: 'websiteHint',
          type: 'url',
          autocomplete: 'url',
          autocapitalize: 'off',
          spellcheck: false,
        }),
        field('/organisation/phone', 'text', 'phone', { type: 'tel', width: 20, autocomplete: 'tel' }),
      ],
    },
    {
      legend: 'office',
      fields: [
        field('/organisation/registeredOffice/nuts3', 'select', 'province'),
        field('/organisation/registeredOffice/municipality', 'text', 'municipality', {
          autocomplete: 'address-level2',
        }),
        field('/organisation/registeredOffice/postcode', 'text', 'postcode', {
          width: 8,
          inputmode: 'numeric',
          autocomplete: 'postal-code',
        }),
        field('/organisation/registeredOffice/street', 'text', 'street', {
          width: 48,
          autocomplete: 'street-address',
        }),
      ],
    },
    {
      legend: 'reach',
      fields: [
        field('/organisation/territorialLevel', 'radios', 'territorialLevel'),
        field(coveragePointer, 'checkboxes', 'coverage', { hint: 'coverageHint' }),
        field('/organisation/tags', 'checkboxes', 'tags', { hint: 'tagsHint' }),
      ],
    },
  ],
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
  contact: [
    {
      fields: [
        field('/contact/givenName', 'text', 'givenName', { autocomplete: 'given-name' }),
        field('/contact/familyName', 'text', 'familyName', { autocomplete: 'family-name' }),
        field('/contact/jobTitle', 'text', 'jobTitle', { autocomplete: 'organization-title' }),
        field('/contact/institutionalEmail', 'text', 'institutionalEmail', {
          hint: 'institutionalEmailHint',
          type: 'email',
          autocomplete: 'email',
          autocapitalize: 'off',
          spellcheck: false,
        }),
        field('/contact/phone', 'text', 'phone', { type: 'tel', width: 20, autocomplete: 'tel' }),
      ],
    },
  ],
  check: [],
  receipt: [],
};

/** The questions of a step that are asked, given the answers so far. */
export const fieldsOf = (step: StepId, answers: Answers): readonly Field<Word>[] =>
  sections[step].filter(({ when }) => !when || when(answers)).flatMap(({ fields }) => fields);

const parts = {
  '/organisation': OrganisationRequest,
  '/adhesion': AdhesionRequest,
  '/contact': ContactRequest,
} as const;

/** What is answered below `root`, as the contract wants it: what holds others is there even when they are not. */
export const partOf = (answers: Answers, root: keyof typeof parts): Record<string, unknown> =>
  root === '/organisation'
    ? { tags: [], registeredOffice: {}, ...objectAt(answers, root) }
    : objectAt(answers, root);

const examinePart = (answers: Answers, step: StepId, root: keyof typeof parts): Examined => {
  const asked = fieldsOf(step, answers).map(({ pointer }) => pointer);
  const unanswered = asked
    .filter((pointer) => !pointer.startsWith(root + '/') && !isAnswered(answers[pointer]))
    .map((pointer) => ({ pointer, code: 'required' }));
  const checked = validate<unknown>(parts[root], partOf(answers, root));
  if (!checked.valid) {
    const faults = checked.faults.flatMap((fault) => {
      const at = root + fault.pointer;
      const pointer = asked.find((known) => at === known || at.startsWith(known + '/'));
      return pointer ? [{ ...fault, pointer }] : [];
    });
    return { faults: [...unanswered, ...faults], answers };
  }
  const written = asked.flatMap((pointer) => {
    const value = pointer.startsWith(root + '/') && valueAt(checked.value, pointer.slice(root.length));
    return typeof value === 'string' ? [[pointer, value] as const] : [];
  });
  return { faults: unanswered, answers: { ...answers, ...Object.fromEntries(written) } };
};

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
