import {
  ContactChange,
  Departure,
  IntegrationAnswer,
  LinkRequest,
  OrganisationRequest,
  memberRole,
  labelOf,
  validate,
  type Language,
  type LinkAction,
  type LinkedRecord,
  type Territory,
} from '@officine-coesione/contract';
import { isAnswered, objectAt, valueAt, type Answer, type Answers } from '../../form/answers.ts';
import { rulesOf, type ChoiceGroup, type Field, type FieldSection } from '../../form/field.ts';
import type { FormFault, FormStep } from '../../form/form-controller.ts';
import type { ConfirmFormWords } from '../../locale/it/confirm-form.ts';
import { organisationChoices } from '../registration-choices.ts';
import { contactSections, examinePart, organisationSections } from '../registration-questions.ts';
import {
  correctionBefore,
  correctionSections,
  examineCorrection,
  restPointer,
  restSections,
} from './correction.ts';

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof ConfirmFormWords]: ConfirmFormWords[Key] extends string ? Key : never;
}[keyof ConfirmFormWords];

/** What is filled in: an act of the link, the choice among them, the request of another link. */
export type Task = LinkAction | 'choose' | 'ask';

const answerField: Field<Word> = {
  pointer: '/text',
  control: 'area',
  label: 'answer',
  hint: 'answerHint',
  ...rulesOf(IntegrationAnswer, '/text'),
};
const motivationField: Field<Word> = {
  pointer: '/motivation',
  control: 'area',
  label: 'motivation',
  hint: 'motivationHint',
  ...rulesOf(IntegrationAnswer, '/motivation'),
};

/** The questions of a task, without the data of the organisation, which are asked for only on wish. */
export const sectionsOf = (task: Task, record: LinkedRecord | undefined): readonly FieldSection<Word>[] => {
  switch (task) {
    case 'answer_integration':
      return [
        { fields: [answerField] },
        ...(record?.registration?.adhesion ? [{ fields: [motivationField] }] : []),
      ];
    case 'edit_organisation':
      return [...correctionSections(record?.organisation), ...restSections];
    case 'edit_contact':
      return contactSections;
    case 'leave':
      return [
        {
          fields: [
            { pointer: '/membershipId', control: 'radios', label: 'leaveWhich', required: true },
            {
              pointer: '/reason',
              control: 'area',
              label: 'leaveReason',
              hint: 'leaveReasonHint',
              ...rulesOf(Departure, '/reason'),
            },
          ],
        },
      ];
    case 'choose':
      return [{ fields: [{ pointer: '/action', control: 'radios', label: 'chooseAct', required: true }] }];
    case 'ask':
      return [
        {
          fields: [
            {
              pointer: '/institutionalEmail',
              control: 'text',
              label: 'askEmail',
              hint: 'askEmailHint',
              type: 'email',
              autocomplete: 'email',
              autocapitalize: 'off',
              spellcheck: false,
              ...rulesOf(LinkRequest, '/institutionalEmail'),
            },
          ],
        },
      ];
    default:
      return [];
  }
};

/** The data of the organisation that can be corrected. */
export const organisationFields = organisationSections.flatMap(({ fields }) => fields);

const fieldsIn = (sections: readonly FieldSection<Word>[]): readonly Field<Word>[] =>
  sections.flatMap(({ fields }) => fields);

/** Every question a task may ask. */
export const fieldsOf = (task: Task, record: LinkedRecord | undefined): readonly Field<Word>[] => [
  ...fieldsIn(sectionsOf(task, record)),
  ...(task === 'answer_integration' ? organisationFields : []),
];

const schemas = {
  answer_integration: IntegrationAnswer,
  edit_contact: ContactChange,
  leave: Departure,
  ask: LinkRequest,
} as const;

/** A task as the only step of a form; `before` gives the answers it began with. */
export const stepOf = (
  task: Task,
  record: LinkedRecord | undefined,
  before: () => Answers,
): FormStep<Task> => {
  const own = fieldsIn(sectionsOf(task, record));
  return {
    id: task,
    pointers: fieldsOf(task, record).map(({ pointer }) => pointer),
    examine: (answers) => {
      if (task === 'edit_contact') return examinePart(answers, own, '/contact');
      if (task === 'edit_organisation') return examineCorrection(record?.organisation, before(), answers);
      const faults = own.flatMap(({ pointer, required }) =>
        faultOf(task, pointer, required, answers[pointer]),
      );
      if (task !== 'answer_integration' || changedFields(before(), answers).length === 0)
        return { faults, answers };
      const examined = examinePart(answers, organisationFields, '/organisation');
      return { faults: [...faults, ...examined.faults], answers: examined.answers };
    },
  };
};

const faultOf = (
  task: Task,
  pointer: string,
  required: boolean,
  answer: Answer | undefined,
): readonly FormFault[] => {
  if (!isAnswered(answer)) return required ? [{ pointer, code: 'required' }] : [];
  const shape = (schemas as Partial<Record<Task, { readonly shape: object }>>)[task]?.shape ?? {};
  const schema = (shape as Record<string, typeof LinkRequest>)[pointer.slice(1)];
  const checked = schema && validate<unknown>(schema, answer);
  return checked && !checked.valid ? checked.faults.map((fault) => ({ ...fault, pointer })) : [];
};

/** The answers a task begins with: what is known already. */
export const answersBefore = (task: Task, record: LinkedRecord | undefined): Answers => {
  const { registration, organisation } = record ?? {};
  if (task === 'edit_organisation' && record) return correctionBefore(record);
  if (task === 'edit_contact' && registration) return answersFrom(registration.contact, '/contact');
  if (task === 'answer_integration' && registration)
    return {
      ...answersFrom(registration.organisation, '/organisation'),
      ...(registration.adhesion?.motivation ? { '/motivation': registration.adhesion.motivation } : {}),
    };
  const only = organisation?.memberships.length === 1 ? organisation.memberships[0] : undefined;
  return task === 'leave' && only ? { '/membershipId': only.id } : {};
};

const answersFrom = (object: object, root: string): Answers =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]: [string, unknown]): [string, Answer][] => {
      const pointer = `${root}/${key}`;
      if (typeof value === 'string') return [[pointer, value]];
      if (Array.isArray(value)) return [[pointer, value as string[]]];
      return typeof value === 'object' && value !== null ? Object.entries(answersFrom(value, pointer)) : [];
    }),
  );

/** The data of the organisation that now read otherwise. */
export const changedFields = (before: Answers, now: Answers): readonly Field<Word>[] =>
  organisationFields.filter(({ pointer }) => written(before[pointer]) !== written(now[pointer]));

const written = (answer: Answer | undefined): string =>
  typeof answer === 'object' ? [...answer].sort().join(' ') : String(answer ?? '').trim();

/** The organisation as it should be: what was not asked stays as it is. */
export const organisationOf = (record: LinkedRecord, answers: Answers): unknown => {
  const known = record.registration?.organisation;
  const asked = organisationFields.map(({ pointer }) => pointer);
  const unasked = Object.keys(OrganisationRequest.shape)
    .filter((key) => !asked.some((pointer) => pointer.split('/')[2] === key))
    .flatMap((key) => {
      const value = valueAt(known, `/${key}`);
      return value === undefined ? [] : [[key, value] as const];
    });
  return { tags: [], ...Object.fromEntries(unasked), ...objectAt(answers, '/organisation') };
};

/** What choices are made of. */
export interface TaskChoices {
  readonly record: LinkedRecord | undefined;
  readonly language: Language;
  readonly term: (word: Word) => string;
  readonly territories: readonly Territory[];
}

const actionWords = {
  answer_integration: ['doAnswer', 'doAnswerHint'],
  confirm: ['doConfirm', 'doConfirmHint'],
  edit_organisation: ['doOrganisation', 'doOrganisationHint'],
  edit_contact: ['doContact', 'doContactHint'],
  leave: ['doLeave', 'doLeaveHint'],
} as const satisfies Record<LinkAction, readonly [Word, Word]>;

/** The acts of a link that this version knows. */
export const knownActions = (record: LinkedRecord): readonly LinkAction[] =>
  record.actions.filter((action): action is LinkAction => Object.hasOwn(actionWords, action));

/** The answers one can choose. */
export const choicesOf = (
  pointer: string,
  { record, language, term, territories }: TaskChoices,
): readonly ChoiceGroup[] => {
  if (pointer === '/action')
    return [
      {
        choices: (record ? knownActions(record) : []).map((action) => ({
          value: action,
          label: term(actionWords[action][0]),
          description: term(actionWords[action][1]),
        })),
      },
    ];
  if (pointer === restPointer)
    return [
      {
        choices: [
          { value: 'yes', label: term('restYes'), description: term('restYesHint') },
          { value: 'no', label: term('restNo'), description: term('restNoHint') },
        ],
      },
    ];
  if (pointer === '/membershipId')
    return [
      {
        choices: (record?.organisation?.memberships ?? []).map(({ id, partnershipTitle, role }) => ({
          value: id,
          label: partnershipTitle,
          lang: language === 'it' ? undefined : 'it',
          description: labelOf(memberRole, role, language),
        })),
      },
    ];
  return organisationChoices(pointer, { language, term, territories });
};
