import {
  OrganisationFacts,
  categoryLetter,
  labelOf,
  partnerCategory,
  runtsSection,
  type Territory,
} from '@officine-coesione/contract';
import { Organisations } from '@officine-coesione/sdk';
import { listOf } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { only, questionsOf } from '../acting/act.ts';
import { oneCountryOrRegions, organisationChoices } from '../registration-choices.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import type { Act, ActContext, ActSection } from './acts.ts';
import type { View, Word } from './view.ts';

const { field } = questionsOf<Word>(OrganisationFacts);

/** Where the territories that an organisation covers are answered. */
export const coveragePointer = '/coverageNuts';

const address = { type: 'email', autocapitalize: 'off', spellcheck: false } as const;
const code = { autocapitalize: 'characters', spellcheck: false, checkOnLeave: true } as const;

const identity: ActSection = {
  legend: 'identity',
  fields: [
    field('/legalName', 'text', 'legalName', { hint: 'legalNameHint', width: 48 }),
    field('/altName', 'text', 'altName', { width: 48 }),
    field('/acronym', 'text', 'acronym', { width: 20 }),
    field('/legalForm', 'select', 'legalForm'),
  ],
};
const codes: ActSection = {
  legend: 'q_codes',
  fields: [
    field('/taxCode', 'text', 'taxCode', { hint: 'taxCodeHint', width: 20, ...code }),
    field('/vatNumber', 'text', 'vatNumber', { width: 14, inputmode: 'numeric', ...code }),
    field('/ipaCode', 'text', 'ipaCode', { width: 20, ...code, autocapitalize: 'off' }),
    field('/officeCode', 'text', 'officeCode', { width: 14, ...code }),
    field('/transparencyRegisterId', 'text', 'transparencyRegister', { width: 20, ...code }),
    field('/runtsSection', 'select', 'q_runtsSection'),
    field('/runtsNumber', 'text', 'runtsNumber', { width: 20 }),
  ],
};
const channels: ActSection = {
  legend: 'channels',
  fields: [
    field('/pec', 'text', 'pec', address),
    field('/email', 'text', 'email', address),
    field('/website', 'text', 'website', {
      hint: 'websiteHint',
      type: 'url',
      width: 48,
      autocapitalize: 'off',
      spellcheck: false,
    }),
    field('/phone', 'text', 'phone', { type: 'tel', width: 20 }),
  ],
};
const reach: ActSection = {
  legend: 'reach',
  fields: [
    field('/territorialLevel', 'select', 'territorialLevel'),
    field(coveragePointer, 'text', 'coverage', { as: 'list', hint: 'q_coverageHint' }),
    field('/defaultCategory', 'select', 'category'),
    field('/tags', 'checkboxes', 'tags', { as: 'list' }),
    field('/membersRepresented', 'text', 'represented', {
      as: 'number',
      width: 14,
      inputmode: 'numeric',
    }),
    field('/smallLocalAuthority', 'checkboxes', 'smallLocalAuthority', { as: 'boolean' }),
  ],
};

/** An office abroad has no province, and a postcode of its own kind. */
const office = ({ subject }: ActContext): ActSection => {
  const abroad = (subject?.registeredOffice?.country ?? 'IT') !== 'IT';
  return {
    legend: 'office',
    fields: [
      ...(abroad ? [] : [field('/registeredOffice/nuts3', 'select', 'province')]),
      field('/registeredOffice/municipality', 'text', 'municipality'),
      ...(abroad
        ? []
        : [
            field('/registeredOffice/postcode', 'text', 'postcode', {
              width: 8,
              inputmode: 'numeric',
            }),
          ]),
      field('/registeredOffice/street', 'text', 'street', { width: 48 }),
    ],
  };
};

/** Categories by letter; a letter alone says less than its points, but is known of more. */
const categories = (language: View['language']): readonly ChoiceGroup[] =>
  [...new Set(Object.keys(partnerCategory.items).map(categoryLetter))].map((letter) => ({
    label: labelOf(partnerCategory, letter, language),
    choices: choicesIn(partnerCategory, language, (one) => categoryLetter(one) === letter).map((choice) => ({
      ...choice,
      label: `${choice.value} ${choice.label}`,
    })),
  }));

/** Corrects what is known of an organisation. */
export const amendWith = (territories: () => readonly Territory[]): Act => ({
  schema: OrganisationFacts,
  changes: true,
  sections: (context) => [identity, codes, channels, office(context), reach],
  choices: (pointer, _context, view) => {
    const { language, term } = view;
    switch (pointer) {
      case '/runtsSection':
        return only(choicesIn(runtsSection, language));
      case '/defaultCategory':
        return categories(language);
      case '/smallLocalAuthority':
        return only([{ value: 'yes', label: term('yes') }]);
      default:
        return organisationChoices(`/organisation${pointer}`, {
          language,
          term,
          territories: territories(),
        });
    }
  },
  follows: (pointer, answers) => {
    const now = listOf(answers[pointer]);
    // The country and parts of it exclude each other: the last choice counts.
    return pointer === coveragePointer ? { [pointer]: oneCountryOrRegions(now.slice(0, -1), now) } : {};
  },
  names: ({ opened }, body) =>
    (body as Partial<OrganisationFacts>).legalName ?? opened.organisation.legalName,
  send: ({ send, subject, patch, options }) => new Organisations(send).update(subject!, patch, options),
});
