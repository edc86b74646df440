import {
  OrganisationReach,
  validate,
  type LinkedOrganisation,
  type LinkedRecord,
} from '@officine-coesione/contract';
import {
  isAnswered,
  objectAt,
  sameAnswer,
  textOf,
  valueAt,
  type Answer,
  type Answers,
} from '../../form/answers.ts';
import { rulesOf, type Field, type FieldSection } from '../../form/field.ts';
import type { Examined } from '../../form/form-controller.ts';
import { organisationSections } from '../registration-questions.ts';
import type { Word } from './tasks.ts';

const root = '/organisation';
const officeRoot = `${root}/registeredOffice`;

/** Whether all else holds too. */
export const restPointer = '/confirms';

/** What an organisation corrects by itself, asked as of who registers: its channels, its office. */
const reachSections: readonly FieldSection<Word>[] = organisationSections
  .map(({ legend, fields }) => ({
    ...(legend && { legend }),
    fields: fields
      .filter(({ pointer }) => Object.hasOwn(OrganisationReach.shape, pointer.split('/')[2] ?? ''))
      .map(({ hint, ...field }) => ({
        ...field,
        ...rulesOf(OrganisationReach, field.pointer.slice(root.length)),
        // That the answer arrives there is said of a request.
        ...(hint && hint !== 'pecHint' && { hint }),
      })),
  }))
  .filter(({ fields }) => fields.length > 0);

/** An office abroad has no province: only the authority changes it. */
const isAbroad = (organisation: LinkedOrganisation | undefined): boolean =>
  (organisation?.registeredOffice?.country ?? 'IT') !== 'IT';

/** The questions about the data of an organisation that a link corrects. */
export const correctionSections = (
  organisation: LinkedOrganisation | undefined,
): readonly FieldSection<Word>[] =>
  reachSections.filter(
    ({ fields }) => !isAbroad(organisation) || !fields.some(({ pointer }) => pointer.startsWith(officeRoot)),
  );

/** The question about all the others. */
export const restSections: readonly FieldSection<Word>[] = [
  { fields: [{ pointer: restPointer, control: 'radios', label: 'restQuestion', required: true }] },
];

/** The questions of a correction. */
export const correctionFields = (organisation: LinkedOrganisation | undefined): readonly Field<Word>[] =>
  correctionSections(organisation).flatMap(({ fields }) => fields);

/** What is known of what can be corrected. */
export const correctionBefore = ({ organisation }: LinkedRecord): Answers =>
  Object.fromEntries(
    correctionFields(organisation).flatMap(({ pointer }): [string, Answer][] => {
      const value = valueAt(organisation, pointer.slice(root.length));
      return typeof value === 'string' ? [[pointer, value]] : [];
    }),
  );

/** The data that now read otherwise. */
export const correctedFields = (
  organisation: LinkedOrganisation | undefined,
  before: Answers,
  now: Answers,
): readonly Field<Word>[] =>
  correctionFields(organisation).filter(({ pointer }) => !sameAnswer(before[pointer], now[pointer]));

/** Looks at a correction with the contract's own schema. */
export const examineCorrection = (
  organisation: LinkedOrganisation | undefined,
  before: Answers,
  answers: Answers,
): Examined => {
  const fields = correctionFields(organisation);
  const hasOffice = Object.keys(before).some((pointer) => pointer.startsWith(officeRoot));
  const whole = { ...(hasOffice && { registeredOffice: {} }), ...objectAt(answers, root) };
  const checked = validate<unknown>(OrganisationReach, whole);
  const faults = checked.valid
    ? []
    : checked.faults.map((fault) => ({ ...fault, pointer: root + fault.pointer }));
  const rest = answers[restPointer];
  const nothing = faults.length === 0 && correctedFields(organisation, before, answers).length === 0;
  if (!isAnswered(rest)) faults.push({ pointer: restPointer, code: 'required', params: {} });
  else if (rest === 'no' && nothing)
    faults.push({ pointer: restPointer, code: 'nothing_changed', params: {} });
  if (!checked.valid) return { faults, answers };
  const written = fields.flatMap(({ pointer }) => {
    const value = valueAt(checked.value, pointer.slice(root.length));
    return typeof value === 'string' ? [[pointer, value] as const] : [];
  });
  return { faults, answers: { ...answers, ...Object.fromEntries(written) } };
};

/** What is sent of a correction: what changes alone, null where something is taken away (RFC 7396). */
export const correctionOf = (
  organisation: LinkedOrganisation | undefined,
  before: Answers,
  now: Answers,
): object => {
  const patch: Record<string, unknown> = {};
  for (const { pointer } of correctedFields(organisation, before, now)) {
    const [, , first = '', inner] = pointer.split('/');
    const value = textOf(now[pointer]).trim() || null;
    if (inner === undefined) patch[first] = value;
    else patch[first] = { ...(patch[first] as object | undefined), [inner]: value };
  }
  return patch;
};

/** What was typed, on newer data: what was not touched is as it is now. */
export const rebased = (before: Answers, typed: Answers, newer: Answers): Answers => {
  const touched = Object.entries(typed).filter(([pointer, answer]) => !sameAnswer(before[pointer], answer));
  return { ...newer, ...Object.fromEntries(touched) };
};
