import type { Word } from './words/index.ts';

/** One question of the form. Its control is named by the JSON Pointer of the answer in the request. */
export interface Question {
  readonly pointer: string;
  readonly control: 'text' | 'area' | 'select' | 'radios' | 'checkboxes' | 'confirmation';
  readonly label: Word;
  readonly hint?: Word;
  readonly optional?: boolean;
  /** How wide the control is, as a hint at the length of the answer. */
  readonly width?: 'short' | 'medium';
  /** Attributes that help to fill in: see HTML, section 4.10.18. */
  readonly type?: 'email' | 'url' | 'tel';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
}

/** Questions that belong together. */
export interface Section {
  readonly legend: Word;
  readonly questions: readonly Question[];
}

/** A part of the form, with a heading. */
export interface Part {
  readonly title: Word;
  readonly lead?: Word;
  readonly sections: readonly Section[];
}

export const partnershipPointer = '/adhesion/partnershipId';
export const categoryPointer = '/adhesion/category';
export const noticePointer = '/privacyAcknowledged';

const optional = true;

const phone = {
  control: 'text',
  label: 'phone',
  optional,
  width: 'medium',
  type: 'tel',
  autocomplete: 'tel',
} as const;

/** Every question, in the order in which it is asked. */
export const parts: readonly Part[] = [
  {
    title: 'organisationTitle',
    sections: [
      {
        legend: 'identity',
        questions: [
          {
            pointer: '/organisation/legalName',
            control: 'text',
            label: 'legalName',
            hint: 'legalNameHint',
            autocomplete: 'organization',
          },
          {
            pointer: '/organisation/taxCode',
            control: 'text',
            label: 'taxCode',
            hint: 'taxCodeHint',
            width: 'medium',
          },
          {
            pointer: '/organisation/vatNumber',
            control: 'text',
            label: 'vatNumber',
            optional,
            width: 'medium',
            inputmode: 'numeric',
          },
          { pointer: '/organisation/legalForm', control: 'select', label: 'legalForm' },
        ],
      },
      {
        legend: 'channels',
        questions: [
          { pointer: '/organisation/pec', control: 'text', label: 'pec', hint: 'pecHint', type: 'email' },
          {
            pointer: '/organisation/email',
            control: 'text',
            label: 'email',
            optional,
            type: 'email',
            autocomplete: 'email',
          },
          {
            pointer: '/organisation/website',
            control: 'text',
            label: 'website',
            hint: 'websiteHint',
            optional,
            type: 'url',
            autocomplete: 'url',
          },
          { pointer: '/organisation/phone', ...phone },
        ],
      },
      {
        legend: 'office',
        questions: [
          { pointer: '/organisation/registeredOffice/nuts3', control: 'select', label: 'province' },
          {
            pointer: '/organisation/registeredOffice/municipality',
            control: 'text',
            label: 'municipality',
            autocomplete: 'address-level2',
          },
          {
            pointer: '/organisation/registeredOffice/postcode',
            control: 'text',
            label: 'postcode',
            optional,
            width: 'short',
            inputmode: 'numeric',
            autocomplete: 'postal-code',
          },
          {
            pointer: '/organisation/registeredOffice/street',
            control: 'text',
            label: 'street',
            optional,
            autocomplete: 'street-address',
          },
        ],
      },
      {
        legend: 'reach',
        questions: [
          { pointer: '/organisation/territorialLevel', control: 'radios', label: 'territorialLevel' },
          {
            pointer: '/organisation/coverageNuts',
            control: 'checkboxes',
            label: 'coverage',
            hint: 'coverageHint',
          },
          {
            pointer: '/organisation/tags',
            control: 'checkboxes',
            label: 'tags',
            hint: 'tagsHint',
            optional,
          },
        ],
      },
    ],
  },
  {
    title: 'adhesionTitle',
    sections: [
      {
        legend: 'partnership',
        questions: [
          { pointer: partnershipPointer, control: 'select', label: 'partnership', hint: 'partnershipHint' },
          {
            pointer: categoryPointer,
            control: 'select',
            label: 'category',
            hint: 'categoryHint',
            optional,
          },
          {
            pointer: '/adhesion/motivation',
            control: 'area',
            label: 'motivation',
            hint: 'motivationHint',
            optional,
          },
        ],
      },
    ],
  },
  {
    title: 'contactTitle',
    lead: 'contactLead',
    sections: [
      {
        legend: 'contactTitle',
        questions: [
          {
            pointer: '/contact/givenName',
            control: 'text',
            label: 'givenName',
            autocomplete: 'given-name',
          },
          {
            pointer: '/contact/familyName',
            control: 'text',
            label: 'familyName',
            autocomplete: 'family-name',
          },
          {
            pointer: '/contact/jobTitle',
            control: 'text',
            label: 'jobTitle',
            optional,
            autocomplete: 'organization-title',
          },
          {
            pointer: '/contact/institutionalEmail',
            control: 'text',
            label: 'institutionalEmail',
            hint: 'institutionalEmailHint',
            type: 'email',
            autocomplete: 'email',
          },
          { pointer: '/contact/phone', ...phone },
        ],
      },
    ],
  },
];

/** The first question: it stands below the notice. */
export const noticeQuestion: Question = {
  pointer: noticePointer,
  control: 'confirmation',
  label: 'acknowledged',
};

/** Every question. */
export const questions: readonly Question[] = [
  noticeQuestion,
  ...parts.flatMap(({ sections }) => sections.flatMap((section) => section.questions)),
];

/** The question that a fault concerns: a pointer into an answer counts as the answer. */
export const questionAt = (pointer: string): Question | undefined =>
  questions.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));

/** Id of the control of a question; of several, of the first. */
export const idOf = ({ pointer }: Question): string => pointer.slice(1).replaceAll('/', '-');
