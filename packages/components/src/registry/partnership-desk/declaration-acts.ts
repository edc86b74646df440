import {
  ConflictDeclarationRequest,
  DeclarationReview,
  Interest,
  interestKind,
  labelOf,
  reviewOutcomes,
  type ConflictDeclaration,
  type Representative,
} from '@officine-coesione/contract';
import { Declarations } from '@officine-coesione/sdk';
import { html } from 'lit';
import { isAnswered, type Answers } from '../../form/answers.ts';
import { rulesOf } from '../../form/field.ts';
import { today } from '../../calendar.ts';
import { row } from '../summary-list.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import { only } from '../acting/act.ts';
import type { Act, ActContext, ActSection } from './act.ts';
import { personName } from './person-acts.ts';
import { nameOf, outcomeWord } from './persons.ts';

const choices: Act['choices'] = (pointer, _context, view) => {
  const { term, language } = view;
  switch (pointer) {
    case '/noInterest':
      return only([
        { value: 'yes', label: term('q_noInterest') },
        { value: 'no', label: term('q_someInterests') },
      ]);
    case '/outcome':
      return only(reviewOutcomes.map((value) => ({ value, label: outcomeWord(value, view) })));
    default:
      return /^\/interests\/\d\/kind$/.test(pointer) ? only(choicesIn(interestKind, language)) : [];
  }
};

/** As many as a form shows one after the other. */
const mostInterests = 10;

const interestSection = (place: number): ActSection => {
  const at = `/interests/${place}`;
  const said = (answers: Answers, where: number) => isAnswered(answers[`/interests/${where}/description`]);
  return {
    legend: 'q_interest',
    when: (answers) => answers['/noInterest'] === 'no' && (place === 0 || said(answers, place - 1)),
    fields: [
      { pointer: `${at}/kind`, control: 'select', label: 'q_interestKind', required: place === 0 },
      {
        ...rulesOf(Interest, '/description'),
        pointer: `${at}/description`,
        control: 'area',
        label: 'q_interestText',
        hint: 'q_interestTextHint',
        required: place === 0,
      },
      {
        ...rulesOf(Interest, '/reference'),
        pointer: `${at}/reference`,
        control: 'text',
        width: 48,
        label: 'q_reference',
      },
    ],
  };
};

/** Records what a representative declares. */
export const declare: Act = {
  schema: ConflictDeclarationRequest,
  sections: () => [
    {
      fields: [
        {
          ...rulesOf(ConflictDeclarationRequest, '/declaredOn'),
          pointer: '/declaredOn',
          control: 'text',
          type: 'date',
          width: 14,
          label: 'q_declaredOn',
        },
        {
          ...rulesOf(ConflictDeclarationRequest, '/noInterest'),
          pointer: '/noInterest',
          control: 'radios',
          label: 'q_interests',
          as: 'boolean',
        },
      ],
    },
    ...Array.from({ length: mostInterests }, (_, place) => interestSection(place)),
  ],
  besides: ({ subject }) => ({ representativeId: (subject as Representative).id }),
  choices,
  faults: (body) => {
    const { declaredOn, noInterest, interests } = body as Partial<ConflictDeclarationRequest>;
    return [
      ...(declaredOn && declaredOn > today() ? [{ pointer: '/declaredOn', code: 'in_future' }] : []),
      ...(noInterest === false && !interests
        ? [{ pointer: '/interests/0/description', code: 'required' }]
        : []),
    ];
  },
  names: personName,
  send: ({ send, body, options }) =>
    new Declarations(send).create(body as ConflictDeclarationRequest, options),
};

const who = ({ subject, opened }: ActContext): Representative | undefined =>
  opened.representatives?.find(({ id }) => id === (subject as ConflictDeclaration).representativeId);

/** Records what comes of a review. */
export const review: Act = {
  schema: DeclarationReview,
  sections: () => [
    {
      fields: [
        {
          ...rulesOf(DeclarationReview, '/outcome'),
          pointer: '/outcome',
          control: 'radios',
          label: 'q_outcome',
        },
        { ...rulesOf(DeclarationReview, '/reason'), pointer: '/reason', control: 'area', label: 'q_reason' },
      ],
    },
  ],
  about: (context, view) => {
    const { declaredOn, interests, noInterest } = context.subject as ConflictDeclaration;
    const person = who(context);
    const { term } = view;
    return html`<dl class="facts">
      ${row(term('q_person'), person && `${nameOf(person, view)}, ${person.organisationLegalName}`)}
      ${row(term('q_declaredOn'), view.day(declaredOn))}
      ${row(term('q_interests'), noInterest ? term('declaredNone') : undefined)}
      ${interests.map(({ kind, description, reference }) =>
        row(
          labelOf(interestKind, kind, view.language),
          [description, reference].filter(Boolean).join(' · '),
          'said',
        ),
      )}
    </dl>`;
  },
  choices,
  names: (context, _body, view) => {
    const person = who(context);
    return person ? nameOf(person, view) : view.term('declaration');
  },
  send: ({ send, subject, body, options }) =>
    new Declarations(send).review(subject as ConflictDeclaration, body as DeclarationReview, options),
};
