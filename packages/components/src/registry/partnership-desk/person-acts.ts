import {
  RepresentativeEnd,
  RepresentativeFacts,
  RepresentativeRequest,
  genders,
  privacyNoticeVersion,
  representativeKind,
  type Representative,
} from '@officine-coesione/contract';
import { Representatives } from '@officine-coesione/sdk';
import { rulesOf } from '../../form/field.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import { only, questionsOf } from '../acting/act.ts';
import type { Act, ActContext, ActField, ActSection } from './act.ts';
import { isClosed } from '../record-state.ts';
import type { Opened } from './lookup.ts';
import { nameOf } from './persons.ts';
import type { View, Word } from './view.ts';

const { field, day } = questionsOf<Word>(RepresentativeRequest);

/** Tells one person from another: what is known of who sits for a member. */
const personSections: readonly ActSection[] = [
  {
    legend: 'q_person',
    fields: [
      field('/kind', 'radios', 'q_kind'),
      field('/givenName', 'text', 'q_givenName'),
      field('/familyName', 'text', 'q_familyName'),
      field('/jobTitle', 'text', 'q_jobTitle'),
      field('/institutionalEmail', 'text', 'q_email', {
        type: 'email',
        autocapitalize: 'off',
        spellcheck: false,
      }),
      field('/phone', 'text', 'q_phone', { type: 'tel', width: 20 }),
      field('/gender', 'select', 'q_gender', { hint: 'q_genderHint' }),
    ],
  },
  {
    legend: 'q_term',
    fields: [day('/validFrom', 'q_firstDay'), day('/validTo', 'q_lastDay', { hint: 'q_lastDayHint' })],
  },
];
const publishName: readonly ActField[] = [
  field('/publishName', 'checkboxes', 'q_publishName', { as: 'boolean' }),
  field('/publishNameBasis', 'text', 'q_publishBasis', { width: 48 }),
];

/** Versions of the notice that can have been shown: those published, and the one that comes with the forms. */
const versionsOf = ({ notices = [] }: Opened): readonly { code: string; validFrom?: string }[] =>
  notices.some(({ code }) => code === privacyNoticeVersion)
    ? notices
    : [...notices, { code: privacyNoticeVersion }];

const choices: Act['choices'] = (pointer, { opened }, view) => {
  const { term, language } = view;
  switch (pointer) {
    case '/membershipId':
      return only(
        (opened.seats ?? [])
          .filter((seat) => !isClosed(seat))
          .map(({ id, organisationLegalName }) => ({ value: id, label: organisationLegalName, lang: 'it' })),
      );
    case '/kind':
      return only(choicesIn(representativeKind, language));
    case '/gender':
      return only(genders.map((value) => ({ value, label: term(`q_gender_${value}`) })));
    case '/publishName':
      return only([{ value: 'yes', label: term('q_publishNameYes') }]);
    case '/privacyNoticeVersion':
      return only(
        versionsOf(opened).map(({ code, validFrom }) => ({
          value: code,
          label: validFrom ? term('q_noticeOf', code, view.day(validFrom)) : term('q_noticeOfForms', code),
        })),
      );
    default:
      return [];
  }
};

/** The rules that the form of a person cannot say (invariant I9). */
const personFaults: Act['faults'] = (body) => {
  const {
    kind,
    validFrom,
    validTo,
    publishName: published,
    publishNameBasis,
    acknowledgedAt,
  } = body as Partial<RepresentativeFacts>;
  return [
    ...(validFrom && validTo && validTo < validFrom
      ? [{ pointer: '/validTo', code: 'ends_before_start' }]
      : []),
    ...(kind === 'delegate' && !validTo ? [{ pointer: '/validTo', code: 'required' }] : []),
    ...(published && !publishNameBasis ? [{ pointer: '/publishNameBasis', code: 'required' }] : []),
    ...(acknowledgedAt && Date.parse(acknowledgedAt) > Date.now()
      ? [{ pointer: '/acknowledgedAt', code: 'in_future' }]
      : []),
  ];
};

/** Whom an act is about. */
export const personName = ({ subject }: ActContext, _body: object, view: View): string =>
  subject ? nameOf(subject as Representative, view) : '';

/** Names who sits for a member. */
export const name: Act = {
  makes: true,
  schema: RepresentativeRequest,
  sections: () => [
    { fields: [field('/membershipId', 'select', 'q_organisation')] },
    ...personSections,
    {
      legend: 'q_privacy',
      fields: [
        field('/privacyNoticeVersion', 'select', 'q_noticeVersion'),
        day('/acknowledgedAt', 'q_acknowledged', { as: 'instant' }),
        ...publishName,
      ],
    },
  ],
  before: ({ task, opened }) => ({
    ...(task.on ? { '/membershipId': task.on } : {}),
    '/privacyNoticeVersion': versionsOf(opened)[0]?.code ?? '',
  }),
  choices,
  faults: personFaults,
  names: (_context, body) => {
    const { givenName, familyName } = body as RepresentativeRequest;
    return `${givenName} ${familyName}`;
  },
  send: ({ send, body, options }) => new Representatives(send).create(body as RepresentativeRequest, options),
};

/** Corrects what is known of a representative. */
export const correct: Act = {
  schema: RepresentativeFacts,
  changes: true,
  sections: () => [...personSections, { legend: 'q_privacy', fields: publishName }],
  // When the person read the notice is not asked again.
  besides: ({ subject }) => {
    const { privacyNoticeVersion, acknowledgedAt } = subject as Representative;
    return { privacyNoticeVersion, acknowledgedAt };
  },
  choices,
  faults: personFaults,
  names: personName,
  send: ({ send, subject, patch, options }) =>
    new Representatives(send).update(subject as Representative, patch, options),
};

/** Ends the time of a representative. */
export const endTerm: Act = {
  schema: RepresentativeEnd,
  sections: () => [
    {
      fields: [
        {
          ...rulesOf(RepresentativeEnd, '/validTo'),
          pointer: '/validTo',
          control: 'text',
          type: 'date',
          width: 14,
          label: 'q_lastDay',
        },
        { ...rulesOf(RepresentativeEnd, '/reason'), pointer: '/reason', control: 'area', label: 'q_reason' },
      ],
    },
  ],
  faults: (body, { subject }) => {
    const { validTo } = body as Partial<RepresentativeEnd>;
    return validTo && validTo < (subject as Representative).validFrom
      ? [{ pointer: '/validTo', code: 'ends_before_start' }]
      : [];
  },
  names: personName,
  send: ({ send, subject, body, options }) =>
    new Representatives(send).end(subject as Representative, body as RepresentativeEnd, options),
};
