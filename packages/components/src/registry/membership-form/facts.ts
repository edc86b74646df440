import {
  MembershipFacts,
  MembershipRequest,
  MembershipEnd,
  categoryAllowed,
  givesVote,
  sitsWithoutVote,
  validate,
  votingByDefault,
  type MembershipRecord,
  type PartnershipRecord,
  type Programme,
} from '@officine-coesione/contract';
import { isAnswered, listOf, textOf, type Answers } from '../../form/answers.ts';
import { rulesOf, type Field, type FieldSection } from '../../form/field.ts';
import type { FormFault, FormStep } from '../../form/form-controller.ts';
import { patchBetween } from '../../form/patch.ts';
import { firstOfEach, placed } from '../../form/placed.ts';
import type { MembershipFormWords } from '../../locale/it/membership-form.ts';

/** The words that are plain texts: what a question can be called. */
export type Word = {
  [Key in keyof MembershipFormWords]: MembershipFormWords[Key] extends string ? Key : never;
}[keyof MembershipFormWords];

export const organisationPointer = '/organisationId';
export const representsPointer = '/representsOrganisationIds';
export const votingPointer = '/voting';
export const rolePointer = '/role';
export const categoryPointer = '/category';

/** What the law says of a partnership: which categories, whether members vote. */
export interface SeatContext {
  readonly scheme: string;
  /** Undefined while its programmes are not known. */
  readonly programmes: readonly Programme[] | undefined;
  readonly type: string;
}

/** What a seat depends on. */
export const contextOf = (
  partnership: PartnershipRecord,
  programmes: readonly Programme[] | undefined,
  membership: MembershipRecord | undefined,
): SeatContext => ({
  scheme: membership?.categoryScheme ?? partnership.categoryScheme,
  programmes,
  type: partnership.type,
});

/** Whether the categories of territorial cooperation count; they may while the programmes are not known. */
export const isCooperation = ({ programmes }: SeatContext): boolean =>
  programmes?.some(({ level }) => level === 'cooperation') ?? true;

const committeeOf = ({ type, programmes = [] }: SeatContext) => ({
  type,
  cycles: programmes.map(({ cycle }) => cycle),
});

/** Whether the law gives the members of this partnership a vote. */
export const isRuled = (context: SeatContext): boolean => givesVote(committeeOf(context));

/** The vote that a role has unless the rules of the partnership say otherwise; undefined when it is not known. */
export const voteByRule = (context: SeatContext, role: string): 'yes' | 'no' | undefined => {
  if (!role || (!context.programmes && !sitsWithoutVote(role))) return undefined;
  return votingByDefault(committeeOf(context), role) ? 'yes' : 'no';
};

const field = (
  pointer: string,
  control: Field['control'],
  label: Word,
  more: Partial<Field<Word>> = {},
): Field<Word> => ({ pointer, control, label, ...rulesOf(MembershipRequest, pointer), ...more });

/** The questions about a seat; who it belongs to is asked of a new one alone. */
export const sectionsOf = (context: SeatContext, amending: boolean): readonly FieldSection<Word>[] => [
  ...(amending
    ? []
    : [
        {
          legend: 'who' as const,
          fields: [field(organisationPointer, 'text', 'organisation', { hint: 'organisationHint' })],
        },
      ]),
  {
    legend: 'seat',
    fields: [
      field(categoryPointer, 'radios', 'category', { hint: 'categoryHint' }),
      field(rolePointer, 'select', 'role'),
      field(votingPointer, 'radios', 'voting', {
        hint: isRuled(context) ? 'votingHintRule' : 'votingHintFree',
        required: true,
      }),
      field('/seats', 'text', 'seats', { hint: 'seatsHint', width: 8, inputmode: 'numeric' }),
    ],
  },
  {
    legend: 'mandate',
    fields: [
      field('/mandate/act', 'text', 'act', { hint: 'actHint', width: 48, required: false }),
      field('/mandate/date', 'text', 'actDate', { type: 'date', width: 14 }),
      field('/mandate/designatedBy', 'text', 'designatedBy', { width: 48 }),
    ],
  },
  {
    legend: 'validity',
    fields: [
      field('/validFrom', 'text', 'validFrom', { type: 'date', width: 14 }),
      field('/validTo', 'text', 'validTo', { type: 'date', width: 14, hint: 'validToHint' }),
    ],
  },
  {
    legend: 'more',
    fields: [
      field(representsPointer, 'text', 'represents', { hint: 'representsHint' }),
      field('/tags', 'checkboxes', 'tags', { hint: 'tagsHint' }),
      field('/involvedInPreparation', 'checkboxes', 'prepared'),
    ],
  },
];

/** The questions about the end of a seat. */
export const endSections: readonly FieldSection<Word>[] = [
  {
    fields: [
      {
        pointer: '/end/validTo',
        control: 'text',
        label: 'endDay',
        type: 'date',
        width: 14,
        ...rulesOf(MembershipEnd, '/validTo'),
      },
      {
        pointer: '/end/endReason',
        control: 'area',
        label: 'endReason',
        hint: 'endReasonHint',
        ...rulesOf(MembershipEnd, '/endReason'),
      },
    ],
  },
];

/** The fields of some sections. */
export const fieldsIn = (sections: readonly FieldSection<Word>[]): readonly Field<Word>[] =>
  sections.flatMap(({ fields }) => fields);

/** The seat that the answers make; what was not answered is left out. */
export const factsOf = (answers: Answers): Record<string, unknown> => {
  const said = (pointer: string) => textOf(answers[pointer]).trim() || undefined;
  const seats = said('/seats');
  const mandate = present({
    act: said('/mandate/act'),
    date: said('/mandate/date'),
    designatedBy: said('/mandate/designatedBy'),
  });
  return present({
    category: said(categoryPointer),
    role: said(rolePointer),
    voting: answers[votingPointer] === 'yes' ? true : answers[votingPointer] === 'no' ? false : undefined,
    // Anything but figures is told by the contract as not being a number.
    seats: seats !== undefined && /^\d+$/.test(seats) ? Number(seats) : seats,
    mandate: Object.keys(mandate).length > 0 ? mandate : undefined,
    tags: listOf(answers['/tags']),
    representsOrganisationIds: listOf(answers[representsPointer]),
    involvedInPreparation: listOf(answers['/involvedInPreparation']).includes('yes'),
    validFrom: said('/validFrom'),
    validTo: said('/validTo'),
  });
};

const present = (facts: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The answers that a seat gives. */
export const answersOf = (seat: MembershipRecord): Answers => {
  const { mandate } = seat;
  return {
    [categoryPointer]: seat.category,
    [rolePointer]: seat.role,
    [votingPointer]: seat.voting ? 'yes' : 'no',
    '/seats': String(seat.seats),
    ...(mandate ? { '/mandate/act': mandate.act } : {}),
    ...(mandate?.date ? { '/mandate/date': mandate.date } : {}),
    ...(mandate?.designatedBy ? { '/mandate/designatedBy': mandate.designatedBy } : {}),
    ...(seat.validFrom ? { '/validFrom': seat.validFrom } : {}),
    ...(seat.validTo ? { '/validTo': seat.validTo } : {}),
    '/tags': seat.tags,
    [representsPointer]: seat.representsOrganisationIds,
    '/involvedInPreparation': seat.involvedInPreparation ? ['yes'] : [],
  };
};

/** What changes of a seat (RFC 7396); undefined when nothing does. */
export const seatPatch = (before: Answers, now: Answers): Record<string, unknown> | undefined => {
  const wanted = factsOf(now);
  const patch = patchBetween(factsOf(before), wanted);
  // The server gives a new role the vote of the rule: what was chosen is said.
  if ('role' in patch) patch['voting'] = wanted['voting'];
  return Object.keys(patch).length > 0 ? patch : undefined;
};

/** What a form of a seat looks at beyond what is typed. */
export interface SeatChecks {
  readonly context: () => SeatContext;
  /** Days that were begun and not finished: their inputs give no answer. */
  readonly unfinished: () => readonly string[];
}

/** The seat as the only step of a form. */
export const seatStep = (
  id: string,
  partnershipId: string,
  amending: boolean,
  { context, unfinished }: SeatChecks,
): FormStep => {
  const pointers = fieldsIn(sectionsOf(context(), amending)).map(({ pointer }) => pointer);
  return {
    id,
    pointers,
    examine: (answers) => {
      const facts = factsOf(answers);
      const checked = amending
        ? validate<unknown>(MembershipFacts, facts)
        : validate<unknown>(MembershipRequest, {
            partnershipId,
            ...(isAnswered(answers[organisationPointer])
              ? { organisationId: answers[organisationPointer] }
              : {}),
            ...facts,
          });
      const faults = [
        ...(checked.valid ? [] : placed(checked.faults, pointers)),
        ...ruleFaults(facts, context()),
        ...unfinished()
          .filter((pointer) => pointers.includes(pointer))
          .map((pointer) => ({ pointer, code: 'invalid_date' })),
      ];
      return { faults: firstOfEach(faults), answers };
    },
  };
};

const ruleFaults = (facts: Record<string, unknown>, context: SeatContext): FormFault[] => {
  const { category, validFrom, validTo } = facts as Partial<MembershipFacts>;
  const { scheme } = context;
  return [
    ...(category && !categoryAllowed(category, scheme, isCooperation(context))
      ? [{ pointer: categoryPointer, code: 'category_not_in_scheme', params: { category, scheme } }]
      : []),
    ...(validFrom && validTo && validTo < validFrom
      ? [{ pointer: '/validTo', code: 'ends_before_start' }]
      : []),
  ];
};

/** The end of a seat as the only step of a form. */
export const endStep = (validFrom: string | undefined, unfinished: () => readonly string[]): FormStep => {
  const pointers = fieldsIn(endSections).map(({ pointer }) => pointer);
  return {
    id: 'end',
    pointers,
    examine: (answers) => {
      const body = endOf(answers);
      const checked = validate<unknown>(MembershipEnd, body);
      const found = checked.valid
        ? []
        : checked.faults.map((fault) => ({ ...fault, pointer: `/end${fault.pointer}` }));
      const faults = [
        ...unfinished()
          .filter((pointer) => pointers.includes(pointer))
          .map((pointer) => ({ pointer, code: 'invalid_date' })),
        ...found,
        ...(body.validTo && validFrom && body.validTo < validFrom
          ? [{ pointer: '/end/validTo', code: 'ends_before_start' }]
          : []),
      ];
      return { faults: firstOfEach(faults), answers };
    },
  };
};

/** The end that the answers make. */
export const endOf = (answers: Answers): Partial<MembershipEnd> => {
  const validTo = textOf(answers['/end/validTo']);
  const endReason = textOf(answers['/end/endReason']).trim();
  return { ...(validTo ? { validTo } : {}), ...(endReason ? { endReason } : {}) };
};
