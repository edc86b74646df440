import {
  AdhesionRequest,
  ContactRequest,
  OrganisationRequest,
  RegistrationRequest,
  validate,
} from '@officine-coesione/contract';
import { isAnswered, objectAt, valueAt, type Answers } from '../form/answers.ts';
import { rulesOf, type Field, type FieldSection } from '../form/field.ts';
import type { Examined } from '../form/form-controller.ts';
import type { RegistrationWords } from '../locale/it/registration.ts';

/** The words that are plain texts: what a question can be called. */
export type RegistrationWord = {
  [Key in keyof RegistrationWords]: RegistrationWords[Key] extends string ? Key : never;
}[keyof RegistrationWords];

/** The question whose answers exclude each other in part. */
export const coveragePointer = '/organisation/coverageNuts';

type Described<Word extends string> = Omit<
  Field<Word>,
  'required' | 'maximum' | 'pointer' | 'control' | 'label'
>;

/** A question of the contract: what is required and how long it may be is read there. */
export const asked = <Word extends string>(
  pointer: string,
  control: Field['control'],
  label: Word,
  more: Described<Word> = {},
): Field<Word> => ({ pointer, control, label, ...rulesOf(RegistrationRequest, pointer), ...more });

const field = asked<RegistrationWord>;

/** What is asked of an organisation. */
export const organisationSections: readonly FieldSection<RegistrationWord>[] = [
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
];

/** What is asked of the person to contact. */
export const contactSections: readonly FieldSection<RegistrationWord>[] = [
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
];

const parts = {
  '/organisation': OrganisationRequest,
  '/adhesion': AdhesionRequest,
  '/contact': ContactRequest,
} as const;

/** A part of the request of who registers. */
export type RegistrationPart = keyof typeof parts;

/** What is answered below `root`, as the contract wants it: what holds others is there even when they are not. */
export const partOf = (answers: Answers, root: RegistrationPart): Record<string, unknown> =>
  root === '/organisation'
    ? { tags: [], registeredOffice: {}, ...objectAt(answers, root) }
    : objectAt(answers, root);

/** Looks at the answers to some questions of a part with the contract's own schema. */
export const examinePart = (answers: Answers, fields: readonly Field[], root: RegistrationPart): Examined => {
  const asked = fields.map(({ pointer }) => pointer);
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
