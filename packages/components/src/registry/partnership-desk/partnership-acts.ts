import {
  CompositionRequest,
  PartnershipFacts,
  PartnershipRequest,
  cyclePhase,
  decisionRules,
  labelOf,
  memberRole,
  partnershipType,
  selectionMethod,
  type PartnershipRecord,
} from '@officine-coesione/contract';
import { Partnerships } from '@officine-coesione/sdk';
import { textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { rulesOf } from '../../form/field.ts';
import { choicesIn } from '../vocabulary-choices.ts';
import { only, questionsOf } from '../acting/act.ts';
import type { Act, ActContext, ActField, ActSection } from './act.ts';
import { isClosed } from '../record-state.ts';
import { startRoot } from './acts.ts';
import { stateWord } from './list.ts';
import type { View, Word } from './view.ts';

const { field, day } = questionsOf<Word>(PartnershipRequest);

/** What a partnership is, asked of a new one and of one that is changed. */
const whatFields: readonly ActField[] = [
  field('/title', 'text', 'q_title', { hint: 'q_titleHint', width: 48 }),
  field('/programmeCodes', 'text', 'q_programmes', { hint: 'q_programmesHint' }),
];
const constitution: ActSection = {
  legend: 'q_constitution',
  fields: [
    field('/constitution/actType', 'text', 'q_actType', {
      hint: 'q_actTypeHint',
      width: 20,
      required: false,
    }),
    field('/constitution/number', 'text', 'q_actNumber', { width: 14 }),
    day('/constitution/date', 'q_actDate'),
    field('/constitution/issuedBy', 'text', 'q_issuedBy', { width: 48 }),
  ],
};
const period: ActSection = {
  legend: 'q_period',
  fields: [
    day('/establishedOn', 'q_established'),
    day('/dissolvedOn', 'q_dissolved', { hint: 'q_dissolvedHint' }),
    field('/openToAdhesion', 'checkboxes', 'q_adhesion', { as: 'boolean' }),
  ],
};

const isGroup = (answers: Answers): boolean => answers['/type'] === 'working_group';

const fromFields: readonly ActField[] = [
  {
    ...rulesOf(CompositionRequest, '/fromPartnershipId'),
    pointer: '/fromPartnershipId',
    control: 'select',
    label: 'q_fromWhich',
    hint: 'q_fromWhichHint',
  },
  {
    ...rulesOf(CompositionRequest, '/onDay'),
    pointer: '/onDay',
    control: 'text',
    type: 'date',
    width: 14,
    label: 'q_onDay',
    hint: 'q_onDayHint',
  },
  {
    ...rulesOf(CompositionRequest, '/validFrom'),
    pointer: '/validFrom',
    control: 'text',
    type: 'date',
    width: 14,
    label: 'q_validFromSeats',
    hint: 'q_validFromSeatsHint',
  },
  {
    ...rulesOf(CompositionRequest, '/memberRole'),
    pointer: '/memberRole',
    control: 'radios',
    label: 'q_memberRole',
    hint: 'q_memberRoleHint',
  },
];
const from: ActSection = {
  legend: 'q_from',
  fields: fromFields.map((one) => ({
    ...one,
    pointer: startRoot + one.pointer,
    required: false,
    aside: true,
  })),
};

const rules: readonly ActSection[] = [
  {
    legend: 'q_rules',
    fields: [
      field('/rulesOfProcedure/voting', 'radios', 'q_voting', { as: 'boolean', required: false }),
      day('/rulesOfProcedure/adoptedOn', 'q_adopted'),
      field('/rulesOfProcedure/noticeWorkingDays', 'text', 'q_noticeDays', {
        as: 'number',
        hint: 'q_noticeDaysHint',
        width: 8,
        inputmode: 'numeric',
      }),
      field('/rulesOfProcedure/urgentNoticeDays', 'text', 'q_urgentDays', {
        as: 'number',
        width: 8,
        inputmode: 'numeric',
      }),
      field('/rulesOfProcedure/agendaItemRequestDays', 'text', 'q_agendaDays', {
        as: 'number',
        width: 8,
        inputmode: 'numeric',
      }),
      field('/rulesOfProcedure/quorumFraction', 'text', 'q_quorum', {
        as: 'percent',
        hint: 'q_quorumHint',
        width: 8,
        inputmode: 'numeric',
      }),
      field('/rulesOfProcedure/decisionRule', 'select', 'q_decisionRule'),
      field('/rulesOfProcedure/workingGroups', 'radios', 'q_groups', { as: 'boolean' }),
      field('/rulesOfProcedure/minutesRule', 'area', 'q_minutes'),
      field('/rulesOfProcedure/conflictRule', 'area', 'q_conflicts'),
      field('/rulesOfProcedure/reimbursementRule', 'area', 'q_reimbursement'),
    ],
  },
  {
    legend: 'q_selection',
    fields: [
      field('/legitimation/selectionMethod', 'select', 'q_method', { required: false }),
      field('/legitimation/noticeUrl', 'text', 'q_noticeUrl', {
        hint: 'q_noticeUrlHint',
        type: 'url',
        width: 48,
      }),
      day('/legitimation/publishedOn', 'q_publishedOn'),
      field('/legitimation/criteria', 'area', 'q_criteria', { as: 'lines', hint: 'q_criteriaHint' }),
    ],
  },
  {
    legend: 'q_more',
    fields: [
      field('/phases', 'checkboxes', 'q_phases'),
      field('/legalBasis', 'area', 'q_legalBasis', { as: 'lines', hint: 'q_criteriaHint' }),
      field('/website', 'text', 'q_website', { type: 'url', width: 48 }),
    ],
  },
];

const others = ({ opened }: ActContext, view: View, wanted: (one: PartnershipRecord) => boolean) =>
  only(
    (opened.others ?? [])
      .filter((one) => one.id !== opened.id && wanted(one))
      .map((one) => ({ value: one.id, label: `${one.title} (${stateWord(one, view)})`, lang: 'it' })),
  );

/** As before, of which nothing is sent, or the role that each member is given. */
const memberRoles = ({ term, language }: View): readonly ChoiceGroup[] =>
  only([
    { value: '', label: term('q_roleAsBefore') },
    ...(['voting_member', 'advisory_member'] as const).map((value) => ({
      value,
      label: labelOf(memberRole, value, language),
    })),
  ]);

const yesNo = (view: View, yes: Word, no: Word): readonly ChoiceGroup[] =>
  only([
    { value: 'yes', label: view.term(yes) },
    { value: 'no', label: view.term(no) },
  ]);

const decisionWords = {
  consensus: 'q_consensus',
  simple_majority: 'q_simple',
  qualified: 'q_qualified',
} as const;

const choices: Act['choices'] = (pointer, context, view) => {
  const { language, term } = view;
  switch (pointer) {
    case '/type':
      return only(choicesIn(partnershipType, language));
    case '/parentId':
      return others(context, view, (one) => one.parentId === undefined && !isClosed(one));
    case `${startRoot}/fromPartnershipId`:
    case '/fromPartnershipId':
      return others(context, view, () => true);
    case `${startRoot}/memberRole`:
    case '/memberRole':
      return memberRoles(view);
    case '/openToAdhesion':
      return only([{ value: 'yes', label: term('q_adhesionYes') }]);
    case '/phases':
      return only(choicesIn(cyclePhase, language));
    case '/rulesOfProcedure/voting':
      return yesNo(view, 'q_votingYes', 'q_votingNo');
    case '/rulesOfProcedure/workingGroups':
      return yesNo(view, 'q_groupsYes', 'q_groupsNo');
    case '/rulesOfProcedure/decisionRule':
      return only(decisionRules.map((value) => ({ value, label: term(decisionWords[value]) })));
    case '/legitimation/selectionMethod':
      return only(choicesIn(selectionMethod, language));
    default:
      return [];
  }
};

/** Who sat last in a partnership that has ended sat there on its last day. */
const follows: Act['follows'] = (pointer, answers, { opened }): Answers => {
  const root = pointer.slice(0, pointer.lastIndexOf('/'));
  if (!pointer.endsWith('/fromPartnershipId')) return {};
  const source = opened.others?.find(({ id }) => id === textOf(answers[pointer]));
  const first = textOf(answers['/establishedOn']) || (opened.partnership?.establishedOn ?? '');
  return { [`${root}/onDay`]: source?.dissolvedOn ?? '', [`${root}/validFrom`]: first };
};

const periodFaults: Act['faults'] = (body) => {
  const { establishedOn, dissolvedOn } = body as Partial<PartnershipFacts>;
  return establishedOn && dissolvedOn && dissolvedOn < establishedOn
    ? [{ pointer: '/dissolvedOn', code: 'ends_before_start' }]
    : [];
};

const titleOf = ({ opened }: ActContext, body: object): string =>
  (body as Partial<PartnershipFacts>).title ?? opened.partnership?.title ?? '';

/** Opens a partnership, as a draft. */
export const open: Act = {
  makes: true,
  alone: true,
  schema: PartnershipRequest,
  sections: () => [
    { legend: 'q_what', fields: [field('/type', 'select', 'q_type'), ...whatFields] },
    { fields: [field('/parentId', 'select', 'q_parent', { required: true })], when: isGroup },
    constitution,
    period,
    from,
  ],
  before: () => ({ [`${startRoot}/memberRole`]: '' }),
  choices,
  follows,
  faults: (body, context) => [
    ...(periodFaults?.(body, context) ?? []),
    ...((body as Partial<PartnershipRequest>).type === 'working_group' && !('parentId' in body)
      ? [{ pointer: '/parentId', code: 'required' }]
      : []),
  ],
  names: titleOf,
  send: ({ send, body, options }) => new Partnerships(send).create(body as PartnershipRequest, options),
};

/** Changes what is known of a partnership. */
export const amend: Act = {
  schema: PartnershipFacts,
  changes: true,
  sections: () => [{ legend: 'q_what', fields: whatFields }, constitution, period, ...rules],
  choices,
  faults: periodFaults,
  names: titleOf,
  send: ({ send, subject, patch, options }) =>
    new Partnerships(send).update(subject as PartnershipRecord, patch, options),
};

/** Takes the members of another partnership over. */
export const copy: Act = {
  schema: CompositionRequest,
  sections: () => [{ fields: fromFields }],
  before: () => ({ '/memberRole': '' }),
  choices,
  follows,
  names: titleOf,
  send: ({ send, subject, body, options }) =>
    new Partnerships(send).copyComposition(
      (subject as PartnershipRecord).id,
      body as CompositionRequest,
      options,
    ),
};
